import type { Outcome } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  body: unknown,
  field: string,
): Promise<Outcome<Result, Code>> {
  const blob = body instanceof Blob ? body : undefined;
  if (blob && response.ok && !/json/.test(response.headers.get('Content-Type') ?? '')) {
    return seal({ ok: true, result: blob as Result, message: '' }, response);
  }
  const answer = parse(blob ? await blob.text() : body);
  const retcode = answer?.retcode;
  const message = typeof answer?.message === 'string' ? answer.message : '';
  if (typeof retcode === 'string' && retcode && (retcode !== '0' || response.ok)) {
    return seal(
      retcode === '0'
        ? { ok: true, result: answer?.[field], message }
        : { ok: false, kind: 'retcode', retcode, message },
      response,
    );
  }
  const kind = response.ok ? 'decode' : 'http';
  return seal({ ok: false, kind, message: `Not an answer of the gateway: status ${response.status}.` }, response);
}

/** Adds the response where a dump of the outcome does not show it: its headers may hold a GUID. */
function seal(outcome: object, response: Response): never {
  return Object.defineProperty(outcome, 'response', { value: response }) as never;
}

function parse(body: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
