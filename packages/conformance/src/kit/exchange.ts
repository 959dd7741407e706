/** Headers in the order and spelling of the wire. */
export type WireHeaders = readonly (readonly [name: string, value: string])[];

export interface WireRequest {
  readonly method: string;
  /** Absolute address, as it was sent. */
  readonly url: string;
  readonly headers: WireHeaders;
  /** Text of the body, read as UTF-8. */
  readonly body?: string;
  /** There was a body, but the recording lacks it: nothing can be said of it. */
  readonly unrecorded?: boolean;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  /** Text of the body, read as UTF-8: bytes that are no UTF-8 show as U+FFFD. */
  readonly body?: string;
  /** There was a body, but the recording lacks it: nothing can be said of the answer. */
  readonly unrecorded?: boolean;
}

/** One request and its answer, sent by `run`, recorded by the proxy, or read from a HAR file. */
export interface Exchange {
  readonly request: WireRequest;
  /** Missing if no answer came. */
  readonly response?: WireResponse;
  /** Milliseconds since 1970 at which the request was sent. */
  readonly at: number;
  /** Milliseconds since 1970 at which the answer had come; the same moment as `at` unless given. */
  readonly until?: number;
  /** `call` (default): a client calls the gateway. `push`: the gateway calls the application with an event. */
  readonly direction?: 'call' | 'push';
  /** Sent wrong on purpose, by a check that wants to see it refused. */
  readonly deliberate?: boolean;
  readonly place?: Place;
}

/** A line of a file: of the HAR, or of the description. */
export interface Place {
  readonly file: string;
  readonly line: number;
}
