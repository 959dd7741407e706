import { bodyOf, type Limits } from './reading.ts';
import type { Outcome } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  traits: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<Outcome<Result, Code>> {
  // A refusal comes as JSON, and a page of a proxy is not the recording that was asked for.
  const file = traits.includes('f') && response.status === 200 && isAnswer(response) && isFile(response);
  const bound = file ? 'maxFileBytes' : 'maxAnswerBytes';
  const limit = limits[bound];
  const body = await bodyOf(response, file ? 'blob' : 'text', limit, signal);
  let outcome: object;
  if (body === undefined)
    outcome = { ok: false, kind: 'decode', message: `No answer of the gateway: more than ${limit} bytes (${bound}).` };
  else if (typeof body === 'string') outcome = judge(response, body, traits.includes('e') ? 'event' : 'result');
  else outcome = { ok: true, result: body, message: '' };
  // Where a dump of the outcome does not show it: its headers may hold a GUID.
  return Object.defineProperty(outcome, 'response', { value: response }) as Outcome<Result, Code>;
}

/** Whether the body of an answer is neither JSON nor a page. */
export function isFile({ headers }: Response): boolean {
  return !/json|text/i.test(`${headers.get('Content-Type')}`);
}

/** Of a redirect that was followed all the same nobody knows whose answer it is. */
function isAnswer({ ok, redirected }: Response): boolean {
  return ok && !redirected;
}

function judge(response: Response, body: string, field: string): object {
  const { status, type, redirected } = response;
  const ok = isAnswer(response);
  // A browser tells nothing of a redirect but that it is one.
  const moved = redirected || type === 'opaqueredirect' || (status > 299 && status < 400 && status !== 304);
  let answer: Record<string, unknown> | null | undefined;
  try {
    answer = moved ? undefined : JSON.parse(body);
  } catch {
    // Not JSON, so not an answer of the gateway either.
  }
  const { retcode, message: text, [field]: result } = answer ?? {};
  const message = typeof text === 'string' ? text : '';
  if (retcode === '0' && ok) return { ok, result, message };
  if (typeof retcode === 'string' && retcode && retcode !== '0')
    return { ok: false, kind: 'retcode', retcode, message };
  const what = moved ? 'a redirect, which is not followed' : `status ${status}`;
  return { ok: false, kind: ok ? 'decode' : 'http', message: `No answer of the gateway: ${what}.` };
}
