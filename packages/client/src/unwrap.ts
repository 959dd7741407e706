import type { Failure, Outcome } from './types.ts';

/**
 * The error that {@link unwrap} throws: the failure of a call. `describe` of `@ccgateway/client/retcodes` says what it
 * means and what to do.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  /** The kind of failure; `retcode` when the gateway refused. */
  readonly kind: Failure['kind'];
  /** The return code, when the gateway refused. */
  readonly retcode: string | undefined;
  /** HTTP status of the answer, if one came. */
  readonly status: number | undefined;

  constructor(failure: Failure) {
    super(
      failure.kind === 'retcode'
        ? `The gateway refused with return code ${failure.retcode}. describe() of @ccgateway/client/retcodes explains it.`
        : failure.message,
      'cause' in failure ? { cause: failure.cause } : undefined,
    );
    this.kind = failure.kind;
    this.retcode = failure.kind === 'retcode' ? failure.retcode : undefined;
    this.status = 'response' in failure ? failure.response.status : undefined;
  }
}

/** The result of a success; throws a {@link GatewayError} for anything else. */
export function unwrap<Result>(outcome: Outcome<Result>): Result {
  if (outcome.ok) return outcome.result;
  throw new GatewayError(outcome);
}
