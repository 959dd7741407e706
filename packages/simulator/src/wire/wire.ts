/** A request, independent of any server. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  /** The body as text; empty without one. */
  readonly body: string;
  /** Aborts when the client disconnects, for held polls. */
  readonly gone?: AbortSignal;
}

/** An answer, independent of any server. Headers alternate name and value, in the case in which they go out. */
export interface WireReply {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
  /** Name of the request in the access log and the metrics. */
  readonly operation: string;
  readonly retcode: string;
  readonly agentid: string;
  /** Why the request was refused, in the words of the header X-Simulator-Reason. */
  readonly reason?: string;
  /** A remark on a success that the client may not expect, as in the header X-Simulator-Note. */
  readonly note?: string;
  /** Called if the client disconnected before the answer was sent. */
  readonly undelivered?: () => void;
  /** Breaks the connection instead of answering. */
  readonly drop?: true;
}

/** The answer of a behaviour. */
export type Answer = Success | Refusal;

/** Without a result the field is left out. */
export interface Success {
  readonly retcode: '0';
  readonly message?: string;
  readonly result?: unknown;
}

/** A refusal, with a reason for the log and X-Simulator-Reason: a return code does not say what to change. */
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

/** Reduces a text to what every client can read in a header: printable ASCII, at most 300 characters. */
export function plainReason(reason: string): string {
  return reason.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
}

/** An answer without a body, as a servlet container gives to an unknown address. */
export function bare(status: number, why: string, headers: readonly string[] = []): WireReply {
  const reason = plainReason(why);
  const told = [...headers, 'X-Simulator-Reason', reason];
  return { status, headers: told, body: '', operation: '', retcode: '', agentid: '', reason };
}

/** Adds a note to an answer. */
export function noted(reply: WireReply, told: string | undefined): WireReply {
  if (told === undefined) return reply;
  const note = plainReason(told);
  return { ...reply, headers: [...reply.headers, 'X-Simulator-Note', note], note };
}

/** Success with a result. */
export function result(value: unknown): Success {
  return { retcode: '0', message: 'success', result: value };
}
