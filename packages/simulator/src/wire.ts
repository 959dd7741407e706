/** A request, free of any server. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  /** The body as text; empty without one. */
  readonly body: string;
  /** Tells when the client is gone, for a poll that is being held. */
  readonly gone?: AbortSignal;
}

/** An answer, free of any server. Headers are name after value, in the case in which they go out. */
export interface WireReply {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
  /** What the access log and the metrics call the request. */
  readonly operation: string;
  readonly retcode: string;
  readonly agentid: string;
  /** Told when the client was gone before the answer could be sent. */
  readonly undelivered?: () => void;
  /** Breaks the connection instead of answering. */
  readonly drop?: true;
}

/** What an operation's behaviour answers; without a result the field is left out. */
export interface Answer {
  readonly retcode: string;
  readonly message?: string;
  readonly result?: unknown;
}

/** Success with the usual answer of the operation. */
export const done = { retcode: '0' } as const satisfies Answer;

/** A refusal. */
export function refused(retcode: string): Answer {
  return { retcode };
}

/** Success with a result. */
export function result(value: unknown): Answer {
  return { retcode: '0', message: 'success', result: value };
}
