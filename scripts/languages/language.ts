/** A program that the machine must have, because no registry of a language brings it. */
export interface Program {
  readonly name: string;
  /** The package of Debian that brings it, for the sentence about a missing one. */
  readonly package: string;
  /** Arguments with which it tells its version. */
  readonly version: readonly string[];
  /** The oldest version that is good enough. */
  readonly oldest: string;
}

export interface RunOptions {
  /** Folder in which the program runs, unless that of the client. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the steps of a language work with. */
export interface Tools {
  /** Root of the repository. */
  readonly root: string;
  /** The folder of the client. */
  readonly client: string;
  /** The folder for everything that is fetched or built; no part of the repository. */
  readonly folder: string;
  /** The file for the lines about vectors, which programs find as CCGATEWAY_VECTOR_REPORT. */
  readonly report: string;
  /** Runs a program and returns what it printed; throws a Problem with the end of its output if it fails. */
  run(program: string, args: readonly string[], options?: RunOptions): Promise<string>;
}

/** The steps of a language, in the order in which they run. */
export const stepNames = ['build', 'test', 'vectors', 'lint'] as const;
export type StepName = (typeof stepNames)[number];

/**
 * Runs one step. Throws a Problem if something failed; `tools.run` does so with the output of the program.
 *
 * @returns how many tests passed; nothing counts as one
 */
export type Step = (tools: Tools) => Promise<number | undefined>;

/** A language that a client of this project is written in: what its proof needs and does. */
export interface Language {
  readonly name: string;
  readonly title: string;
  /** The folder of the client, from the root of the repository. */
  readonly folder: string;
  /** The values that it has on the axes of the vectors; an axis that it does not name has one value. */
  readonly axes: Readonly<Record<string, readonly string[]>>;
  readonly programs: readonly Program[];
  /**
   * Fetches pinned tools and packages from the registries of the language into `tools.folder`, and nothing anywhere else.
   * It is called before every run and does nothing when all is there.
   */
  readonly prepare?: (tools: Tools) => Promise<void>;
  readonly steps: Readonly<Partial<Record<StepName, Step>>>;
  /** The steps that `npm test` runs too. */
  readonly quick: readonly StepName[];
}
