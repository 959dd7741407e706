/** Whom a vector is for: clients, gateways, or both. */
export type Side = 'client' | 'gateway';

/** What every vector has. */
export interface Vector {
  /** Unique among all topics, `<topic>.<...>`. */
  readonly id: string;
  readonly appliesTo: readonly Side[];
  readonly about?: string;
  /** Axes of its own, beside those of its topic. */
  readonly axes?: readonly string[];
}

/** One file of vectors. */
export interface Topic {
  readonly topic: string;
  readonly about: string;
  /** Axes on which a runner varies every vector of the topic. */
  readonly axes: readonly string[];
  readonly vectors: readonly Vector[];
}

/** Values of the parameters of a call, by their wire names. */
export interface Parameters {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A text of which long parts are told as a recipe, or bytes. */
export type Text = string | readonly (string | Repeated)[] | Bytes;

export interface Repeated {
  readonly repeat: string;
  readonly times: number;
}

export interface Bytes {
  readonly base64: string;
}

/** What a gateway, or whatever answers in its place, does with a request. */
export interface Answer {
  /** 200 unless given. */
  readonly status?: number;
  /** In this order and spelling; Content-Type application/json alone unless given. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: Text;
  /** No connection at all, one that ends inside the body, or no answer ever. */
  readonly fault?: 'refuse' | 'cut' | 'hang';
}

/** A field of a result, by the names and indexes that lead to it, with its value in the documented type. */
export interface Field {
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

export type Kind = 'retcode' | 'http' | 'decode' | 'network' | 'timeout' | 'aborted' | 'invalid';

/** The outcome of a call. */
export interface Outcome {
  readonly ok: boolean;
  readonly kind?: Kind;
  readonly retcode?: string;
  /** Whether the documents list the return code for the operation. */
  readonly documented?: boolean;
  /** The gateway's own text. */
  readonly message?: string;
  readonly status?: number;
  readonly fields?: readonly Field[];
  /** The content of a file. */
  readonly bytes?: Bytes;
}

/** A call, its answer and the outcome. */
export interface OutcomeVector extends Vector {
  readonly operation: string;
  readonly guid?: string;
  readonly parameters: Parameters;
  readonly answer: Answer;
  readonly expect: Outcome;
  /** Milliseconds that the call may take. */
  readonly timeout?: number;
  /** Whether the caller ends the call while it waits. */
  readonly abort?: true;
  readonly limits?: { readonly answer?: number; readonly file?: number };
  /** What is as good; `ok` is a success. */
  readonly allow?: { readonly kinds: readonly (Kind | 'ok')[] };
}
