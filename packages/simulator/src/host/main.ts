import { UnreachableError } from './ask.ts';
import { Output } from './output.ts';
import { exit, UsageError } from './usage.ts';

type Command = (args: string[], out: Output, err: Output) => Promise<number>;

/** Commands that ask a running simulator. Each is loaded alone, so that a check of health costs little. */
const asking: Readonly<Record<string, () => Promise<Command>>> = {
  call: async () => (await import('./call/command.ts')).call,
  healthy: async () => (await import('./healthy.ts')).healthy,
};

/** Runs what the arguments name: a command that asks a running simulator, else a simulator. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...others] = args;
  const load = Object.hasOwn(asking, name) ? asking[name] : undefined;
  if (load === undefined) return (await import('./cli.ts')).main(args);
  const err = new Output(process.stderr);
  const out = new Output(process.stdout, (sentence) => err.line(sentence));
  try {
    const command = await load();
    return await command(others, out, err);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnreachableError)) throw error;
    err.line(error.message);
    return error instanceof UsageError ? exit.usage : exit.unreachable;
  }
}
