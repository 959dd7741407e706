import { parseArgs } from 'node:util';
import { ask } from './ask.ts';
import type { Output } from './output.ts';
import { exit, UsageError } from './usage.ts';

const help = `Tells whether a simulator runs: exit code 0 if it does, 3 if nobody answers, 1 if something else answers there.

Usage: ccgateway-simulator healthy [--url <address>]

  --url <address>  of the simulator; looked for at http://127.0.0.1:8060 and https://127.0.0.1:8043 unless given

Example: ccgateway-simulator healthy --url http://127.0.0.1:18060`;

/** Milliseconds that a simulator may take; a check of health that takes longer is answer enough. */
const patience = 3000;

/** The command `healthy`; returns the exit code. */
export async function healthy(args: string[], out: Output, err: Output): Promise<number> {
  const { url, help: asksHelp } = readArguments(args);
  if (asksHelp) {
    out.line(help);
    return exit.done;
  }
  const { origin, status, text } = await ask(url, { method: 'GET', path: '/health', patience });
  if (status === 200 && text === 'ok\n') {
    out.line(`The simulator at ${origin} runs.`);
    return exit.done;
  }
  err.line(`What answers at ${origin} is no simulator; give the address of one with --url.`);
  return exit.refused;
}

function readArguments(args: string[]) {
  try {
    const options = { url: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;
    return parseArgs({ args, options, strict: true }).values;
  } catch {
    throw new UsageError('healthy takes no option but --url; use healthy --help.');
  }
}
