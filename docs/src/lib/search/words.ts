/** The file search/words.yaml: search phrases by identifier, for each operation, event and code, and for pages. */
export interface SearchWords {
  readonly operations: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** By the first word of the address. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}
