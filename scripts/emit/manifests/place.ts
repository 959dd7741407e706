/** What a file says of the project, beside what it has to say. */
export interface Field {
  /** As people find it in the file, such as `repository.url`. */
  readonly name: string;
  /** As text; undefined if the file does not say it, or cannot be read so. */
  readonly found: string | undefined;
  readonly wanted: string;
}

/** A file that says which version, address or licence the project has. */
export interface Place {
  /** From the root of the repository. */
  readonly path: string;
  fields(text: string): readonly Field[];
  /** The text with every field as it is wanted. What text files lack altogether stays missing. */
  written(text: string): string;
}
