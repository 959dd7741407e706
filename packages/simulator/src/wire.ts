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
  /** Why the request was refused, in the words of the header X-Simulator-Reason. */
  readonly reason?: string;
  /** What the simulator did otherwise than the client may expect, in the words of the header X-Simulator-Note. */
  readonly note?: string;
  /** Told when the client was gone before the answer could be sent. */
  readonly undelivered?: () => void;
  /** Breaks the connection instead of answering. */
  readonly drop?: true;
}

/** What an operation's behaviour answers. */
export type Answer = Success | Refusal;

/** Without a result the field is left out. */
export interface Success {
  readonly retcode: '0';
  readonly message?: string;
  readonly result?: unknown;
}

/** A return code alone does not say what to change, so each refusal says it, in the log and in X-Simulator-Reason. */
export interface Refusal {
  readonly retcode: string;
  /**
   * What was wrong, what was expected, and which call or option changes it. Quotes no value of the request: it may be a
   * password, a GUID, a token or a phone number.
   */
  readonly reason: string;
}

/** Success with the usual answer of the operation. */
export const done = { retcode: '0' } as const satisfies Answer;

/** A refusal with its reason, see {@link Refusal}. */
export function refused(retcode: string, reason: string): Refusal {
  return { retcode, reason };
}

/** Headers hold what every client can read: printable ASCII, and not much of it. */
export function plainReason(reason: string): string {
  return reason.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
}

/** An answer without a body, as a servlet container gives it to an address that it does not know. */
export function bare(status: number, why: string, headers: readonly string[] = []): WireReply {
  const reason = plainReason(why);
  const told = [...headers, 'X-Simulator-Reason', reason];
  return { status, headers: told, body: '', operation: '', retcode: '', agentid: '', reason };
}

/** An answer that tells something beside. */
export function noted(reply: WireReply, told: string | undefined): WireReply {
  if (told === undefined) return reply;
  const note = plainReason(told);
  return { ...reply, headers: [...reply.headers, 'X-Simulator-Note', note], note };
}

/** Success with a result. */
export function result(value: unknown): Success {
  return { retcode: '0', message: 'success', result: value };
}
