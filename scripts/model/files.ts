/** One YAML file of spec/, read and checked against the JSON Schema that its first line names. */
export interface File {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly lineOf: (keys: readonly (string | number)[]) => number;
}

/** The files of a folder of facts, by their paths from that folder. */
export type Files = ReadonlyMap<string, File>;
