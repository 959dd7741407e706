import type { Failure, Outcome } from './types.ts';

/**
 * Judges an answer by its return code; by its status only when it has no return code.
 *
 * @param text its body; undefined when that is too long
 * @param field the field that has the result
 */
export function judge(response: Response, text: string | undefined, field = 'result'): Outcome<never> {
  const { status } = response;
  // A browser hides everything about a redirect except its type. The sender of an answer behind one is unknown.
  const moved =
    response.redirected || (status > 299 && status < 400) || (!status && response.type === 'opaqueredirect');
  let answer: Record<string, unknown> = {};
  try {
    if (!moved) answer = JSON.parse(text as string) || answer;
  } catch {
    // An answer of the gateway is JSON.
  }
  const { retcode, message, [field]: result } = answer;
  const told = typeof message === 'string' ? message : '';
  const good = status > 199 && status < 300 && !moved;
  let outcome: object = { ok: true, result, message: told };
  if (typeof retcode === 'string' && retcode && retcode !== '0')
    outcome = { ok: false, kind: 'retcode', retcode, message: told };
  else if (!good || retcode !== '0') {
    const long = text === undefined;
    const what = long
      ? 'longer than maxAnswerBytes'
      : moved
        ? 'a redirect, which is not followed; check baseUrl'
        : `status ${status} without a return code; check baseUrl`;
    outcome = { ok: false, kind: good || long ? 'decode' : 'http', message: `No answer of the gateway: ${what}.` };
  }
  return answered(outcome, response);
}

/** Adds the response. It is not enumerable, so that a dump of an outcome does not show headers, which may hold a GUID. */
export function answered(outcome: object, response: Response): Outcome<never> {
  return Object.defineProperty(outcome, 'response', { value: response }) as Outcome<never>;
}

type Unanswered = Extract<Failure, { readonly kind: 'network' | 'timeout' | 'aborted' }>;

/** The outcome of a call of whose effect nothing is known. */
export function lost(kind: Unanswered['kind'], cause: unknown): Unanswered {
  return { ok: false, kind, message: `No answer of the gateway (${kind}); it may have taken the call.`, cause };
}
