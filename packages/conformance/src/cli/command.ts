/** A command: its options in a text, and what it does; resolves with the exit code. */
export interface Command {
  readonly about: string;
  readonly help: string;
  readonly run: (args: string[]) => Promise<number>;
}
