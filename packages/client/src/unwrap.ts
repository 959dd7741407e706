import { retcodes } from '@ccgateway/openapi';
import type { Failure, Outcome } from './types.ts';

/** The error that {@link unwrap} throws: the failure of a call, with meaning and advice of its return code. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  /** The kind of failure; `retcode` when the gateway refused. */
  readonly kind: Failure['kind'];
  /** The return code, when the gateway refused. */
  readonly retcode: string | undefined;
  /** HTTP status of the answer, if one came. */
  readonly status: number | undefined;
  /** What to do about a registered return code. */
  readonly advice: string | undefined;

  constructor(failure: Failure) {
    const retcode = failure.kind === 'retcode' ? (failure.retcode as string) : undefined;
    const entry = (retcodes as Record<string, { meaning?: string; advice?: string }>)[retcode ?? ''];
    // An unregistered code may be the name of a member of Object.
    const known = entry?.meaning === undefined ? undefined : entry;
    const text = known
      ? `${known.meaning} ${known.advice}`
      : retcode === undefined
        ? failure.message
        : 'An unknown return code.';
    super(
      retcode === undefined ? text : `${retcode}: ${text}`,
      'cause' in failure ? { cause: failure.cause } : undefined,
    );
    this.kind = failure.kind;
    this.retcode = retcode;
    this.status = 'response' in failure ? failure.response.status : undefined;
    this.advice = known?.advice;
  }
}

/** The result of a success; throws a {@link GatewayError} for anything else. */
export function unwrap<Result>(outcome: Outcome<Result>): Result {
  if (outcome.ok) return outcome.result;
  throw new GatewayError(outcome);
}
