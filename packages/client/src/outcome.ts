import type { Outcome } from './types.ts';

/** Judges an answer by its return code, and by nothing else where there is one. */
export async function outcomeOf<Result, Code extends string>(
  response: Response,
  traits: string,
): Promise<Outcome<Result, Code>> {
  const { status, headers } = response;
  // A refusal comes as JSON, and a page of a proxy is not the recording that was asked for.
  const outcome =
    traits.includes('f') && status === 200 && !/json|text/i.test(`${headers.get('Content-Type')}`)
      ? { ok: true, result: await response.blob(), message: '' }
      : judge(response, await response.text(), traits.includes('e') ? 'event' : 'result');
  // Where a dump of the outcome does not show it: its headers may hold a GUID.
  return Object.defineProperty(outcome, 'response', { value: response }) as Outcome<Result, Code>;
}

function judge({ ok, status }: Response, body: string, field: string): object {
  let answer: Record<string, unknown> | null | undefined;
  try {
    answer = JSON.parse(body);
  } catch {
    // Not JSON, so not an answer of the gateway either.
  }
  const { retcode, message: text, [field]: result } = answer ?? {};
  const message = typeof text === 'string' ? text : '';
  if (retcode === '0' && ok) return { ok, result, message };
  if (typeof retcode === 'string' && retcode && retcode !== '0')
    return { ok: false, kind: 'retcode', retcode, message };
  return { ok: false, kind: ok ? 'decode' : 'http', message: `No answer of the gateway: status ${status}.` };
}
