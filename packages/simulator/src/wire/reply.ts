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
  /** Text, or the bytes of a file. */
  readonly body: string | Uint8Array<ArrayBuffer>;
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
