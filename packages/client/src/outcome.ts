import type { Outcome } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  traits: string,
): Promise<Outcome<Result, Code>> {
  const { status, headers } = response;
  // A refusal comes as JSON, and a page of a proxy is not the recording that was asked for.
  const outcome =
    traits.includes('f') && status === 200 && isAnswer(response) && !/json|text/i.test(`${headers.get('Content-Type')}`)
      ? { ok: true, result: await response.blob(), message: '' }
      : judge(response, await response.text(), traits.includes('e') ? 'event' : 'result');
  // Where a dump of the outcome does not show it: its headers may hold a GUID.
  return Object.defineProperty(outcome, 'response', { value: response }) as Outcome<Result, Code>;
}

/** Whether an answer may be one of the gateway: of a redirect that was followed all the same nobody knows whose it is. */
export function isAnswer({ ok, redirected }: Response): boolean {
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
