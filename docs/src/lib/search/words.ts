/** The file search/words.yaml: search phrases by identifier, for each operation, event, code and flow, and for pages. */
export interface SearchWords {
  readonly operations: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly flows: Readonly<Record<string, readonly string[]>>;
  /** By the first word of the address. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}
