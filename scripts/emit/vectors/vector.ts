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
