import type { Outcome } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  body: unknown,
  field: string,
): Promise<Outcome<Result, Code>> {
  const outcome = await judge(response, body, field);
  // Where a dump of the outcome does not show it: its headers may hold a GUID.
  return Object.defineProperty(outcome, 'response', { value: response }) as Outcome<Result, Code>;
}

async function judge({ ok, status, headers }: Response, body: unknown, field: string): Promise<object> {
  const file = body instanceof Blob;
  // A refusal comes as JSON, and a page of a proxy is not the recording that was asked for.
  if (file && ok && !/json|html/.test(headers.get('Content-Type') ?? '')) return { ok, result: body, message: '' };

  const { retcode, message: text, [field]: result } = parse(file ? await body.text() : body);
  const message = typeof text === 'string' ? text : '';
  if (retcode === '0' && ok) return { ok, result, message };
  if (typeof retcode === 'string' && retcode && retcode !== '0')
    return { ok: false, kind: 'retcode', retcode, message };
  return { ok: false, kind: ok ? 'decode' : 'http', message: `Not an answer of the gateway: status ${status}.` };
}

/** The object that the body is or holds as JSON; an empty one where it does not. */
function parse(body: unknown): Record<string, unknown> {
  try {
    return (typeof body === 'string' ? JSON.parse(body) : body) ?? {};
  } catch {
    return {};
  }
}
