import { bodyOf, holding, type Limits } from './reading.ts';
import type { CallDescriptor, Outcome } from './types.ts';

/** Judges an answer by its return code; by its status only when it has no return code. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  answers: CallDescriptor['answers'],
  limits: Limits,
  signal: AbortSignal,
): Promise<Outcome<Result, Code>> {
  const again = answers === 'response';
  const good = response.status === 200 && isAnswer(response);
  // A refusal is JSON, and a proxy's page is not the requested recording.
  const file = (again || (answers === 'file' && good)) && isFile(response);
  const bound = file ? 'maxFileBytes' : 'maxAnswerBytes';
  const limit = limits[bound];
  const body = await bodyOf(response, file ? 'blob' : 'text', limit, signal);
  let outcome: object;
  if (body === undefined)
    outcome = { ok: false, kind: 'decode', message: `No answer of the gateway: more than ${limit} bytes (${bound}).` };
  else if (file && good) outcome = { ok: true, result: body, message: '' };
  else outcome = judge(response, typeof body === 'string' ? body : '', answers === 'event' ? answers : 'result');
  // Not enumerable, so that a dump of the outcome does not show the headers, which may hold a GUID.
  return Object.defineProperty(outcome, 'response', {
    value: again && body !== undefined && response.body ? holding(body || null, response) : response,
  }) as Outcome<Result, Code>;
}

/** Whether the body of an answer is neither JSON nor a page. */
function isFile({ headers }: Response): boolean {
  return !/json|text/i.test(`${headers.get('Content-Type')}`);
}

/** Whether the answer is a 2xx that no redirect led to. The sender of an answer behind a redirect is unknown. */
function isAnswer({ ok, redirected }: Response): boolean {
  return ok && !redirected;
}

function judge(response: Response, body: string, field: string): object {
  const { status, type, redirected } = response;
  const ok = isAnswer(response);
  // A browser hides everything about a redirect except its type.
  const moved = redirected || type === 'opaqueredirect' || (status > 299 && status < 400 && status !== 304);
  let answer: Record<string, unknown> | null | undefined;
  try {
    answer = moved ? undefined : JSON.parse(body);
  } catch {
    // An answer of the gateway is JSON.
  }
  const { retcode, message: text, [field]: result } = answer ?? {};
  const message = typeof text === 'string' ? text : '';
  if (retcode === '0' && ok) return { ok, result, message };
  if (typeof retcode === 'string' && retcode && retcode !== '0')
    return { ok: false, kind: 'retcode', retcode, message };
  const what = moved ? 'a redirect, which is not followed' : `status ${status}`;
  return { ok: false, kind: ok ? 'decode' : 'http', message: `No answer of the gateway: ${what}.` };
}
