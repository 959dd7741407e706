import type { Outcome, UndocumentedRetcode } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  body: unknown,
): Promise<Outcome<Result, Code>> {
  if (body instanceof Blob) {
    const json = /json/.test(response.headers.get('Content-Type') ?? '');
    if (response.ok && !json) return { ok: true, result: body as Result, message: '', response };
    return outcomeOf(response, await body.text());
  }
  const answer = parse(body);
  const retcode = answer?.retcode;
  if (typeof retcode !== 'string' || retcode === '' || (retcode === '0' && !response.ok)) {
    const message = response.ok
      ? 'The answer is not the JSON of a gateway.'
      : `HTTP status ${response.status} without a return code: not an answer of the gateway.`;
    return { ok: false, kind: response.ok ? 'decode' : 'http', message, response };
  }
  const message = typeof answer?.message === 'string' ? answer.message : '';
  if (retcode === '0') return { ok: true, result: answer?.result as Result, message, response };
  return { ok: false, kind: 'retcode', retcode: retcode as Code | UndocumentedRetcode, message, response };
}

function parse(body: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
