import { Unreachable } from '../kit/target.ts';
import { SignInError } from '../run/agents.ts';
import { ControlError } from '../run/control.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage.ts';

/** Loaded when they are asked for, so that none waits for what another needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./run.ts')).run,
  list: async () => (await import('./list.ts')).list,
  har: async () => (await import('./har.ts')).har,
  proxy: async () => (await import('./proxy.ts')).proxy,
};

/** What the command answers: exit codes 0 clean, 1 findings, 2 usage, 3 target unreachable. */
export async function main(args: string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    if (name === '--help' || name === '-h') {
      console.log(await overview());
      return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined)
      throw new UsageError(`There is no command ${name.slice(0, 40)}; there are ${Object.keys(commands).join(', ')}.`);
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(command.help);
      return 0;
    }
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = exitCodeOf(error);
    if (code === undefined) throw error;
    console.error(error.message);
    return code;
  }
}

function exitCodeOf(error: Error): number | undefined {
  if (error instanceof UsageError || error instanceof SignInError || error instanceof ControlError) return 2;
  if (error instanceof Unreachable) return 3;
  return undefined;
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(8)} ${(await load()).about}`),
  );
  return `Checks whether a CC-Gateway, a proxy in front of one or a mock keeps the contract of the agent interface.

Usage: ccgateway-conformance <command> [options]

${lines.join('\n')}

Each command explains its options with --help. Exit codes: 0 clean, 1 findings, 2 usage, 3 target unreachable.`;
}
