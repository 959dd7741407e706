// The shapes of the facts that OpenAPI has no place for: the x- keys of spec/ and the registry of return codes.

/** Where a fact comes from; spec/README.md says what each mark means. */
export const evidenceMarks = ['seen', 'inferred', 'vendor-sample', 'third-party', 'unknown'] as const;
export type Evidence = (typeof evidenceMarks)[number];

/** Whether a call may be sent again after a failure without an answer. */
export const retryClasses = ['never', 'safe', 'after-check'] as const;
export type RetryClass = (typeof retryClasses)[number];

export interface Source {
  readonly evidence: Evidence;
  readonly page?: string | readonly string[];
  readonly edition?: string;
  readonly document?: string;
  readonly uri?: string;
  readonly unseen?: readonly string[];
  readonly note?: string;
}

/** A code as an operation lists it: plain where its page lists it, with a mark where it was only inferred. */
export type OperationRetcode = string | { readonly code: string; readonly evidence: Evidence };

export interface OperationEvent {
  readonly event: string;
  readonly when?: string;
  readonly note?: string;
  readonly evidence?: Evidence;
}

export interface Retcode {
  readonly meaning: string;
  readonly advice: string;
  /** First three digits: the part of the gateway that answers it. */
  readonly group: string;
  /** Where the code arises, for one that no operation lists. */
  readonly applies?: string;
  /** Whether any operation may answer it. */
  readonly everywhere?: boolean;
  readonly 'x-edition'?: readonly Edition[];
  readonly 'x-source': Source;
}

/** What a later edition of the documents adds (since) or says otherwise (changed). */
export interface Edition {
  readonly since?: string;
  readonly changed?: string;
  readonly note?: string;
}

/** A contradiction of the documents with themselves or with the wire, and what this description does about it. */
export interface Correction {
  /** Names of operations, events or schemas, each with an optional field behind a dot, separated by commas. */
  readonly where: string;
  readonly readings: readonly { readonly reads: string; readonly source: string }[];
  readonly choice: string;
  readonly reason: string;
  readonly date: string;
}

export type Registry = Readonly<Record<string, Retcode>>;

export function codeOf(retcode: OperationRetcode): string {
  return typeof retcode === 'string' ? retcode : retcode.code;
}
