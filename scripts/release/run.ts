import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';

/** The last characters of a program's output that a failure shows. */
const shown = 4_000;

interface Options {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

/** Runs a program to its end and returns what it printed; throws a Problem with the end of its output if it fails. */
export async function must(program: string, args: readonly string[], options: Options = {}): Promise<string> {
  const result = await runTool(program, args, options).catch((error: Error) => {
    throw new Problem(`${program} cannot be started: ${error.message}.`);
  });
  if (result.code === 0) return result.stdout;
  const said = `${result.stdout}${result.stderr}`.trim().slice(-shown);
  throw new Problem(`${program} ${args.slice(0, 3).join(' ')} ended with ${result.code}:\n${said}`);
}

/** What a program prints, or undefined if it is missing or fails. */
export async function maybe(
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<string | undefined> {
  const result = await runTool(program, args, options).catch(() => undefined);
  return result?.code === 0 ? result.stdout : undefined;
}
