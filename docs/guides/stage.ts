import type { RunningSimulator, StartOptions } from '@ccgateway/simulator/node';

/**
 * What a program of a guide runs on. A program that needs more than a gateway, such as a caller who rings, has beside it a
 * file `<name>.setup.ts` that exports a function `setup` with a stage as its parameter.
 */
export interface Stage {
  /**
   * Starts the simulator of this run, and writes all files of the guide into the folder, with its ports in place of 8060
   * and 8043. Without a setup that does, the program gets a simulator with plain HTTP that does not hold polls.
   */
  start(options?: StartOptions): Promise<RunningSimulator>;
  /** The folder in which the program runs. */
  readonly folder: string;
  /** Variables of the environment that the program runs in, beside those of the test. */
  readonly env: Record<string, string>;
  /** Runs the program in another way than its ending says; resolves to what it prints. */
  run?: (file: string) => Promise<string>;
  /** Called after the run, in reverse order. */
  atEnd(close: () => unknown): void;
}

/** What a run cannot have on this machine; the test of the program is then skipped with a loud line, and fails if CI is set. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

export type Setup = (stage: Stage) => Promise<void> | void;
