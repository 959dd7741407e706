// A call of the Python client beside bare httpx2, and what importing it takes.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/cli/paths.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { startServer } from './lib/processes.ts';
import { compiledInto, installedPython } from './lib/python.ts';
import { scratch } from './lib/scratch.ts';
import { table } from './lib/table.ts';

const help = `Time and processor time of sayBusy with the Python client and with bare httpx2, in turns, and the processor time of
importing the client beyond httpx2.

Usage: node bench/client-python.ts

Goals: a call takes at most 1.15 times as long as with httpx2, and the import at most 150 ms more.`;

interface Times {
  readonly wall: number;
  readonly processor: number;
}

interface Measured {
  readonly sync: { readonly ours: Times; readonly bare: Times };
  readonly async: { readonly ours: Times; readonly bare: Times };
  readonly imports: { readonly httpx2: number; readonly ours: number };
  readonly python: string;
}

export async function main(): Promise<string> {
  const python = installedPython();
  const server = await startServer('bare.mjs', '{"message":"success","retcode":"0","result":{}}');
  try {
    const program = join(root, 'bench/programs/client_python.py');
    const base = `${server.origin}/agentgateway/resource`;
    const env = { ...process.env, ...compiledInto(await scratch('client-python')) };
    const { stdout } = await promisify(execFile)(python, [program, base], { env });
    const measured = JSON.parse(stdout) as Measured;
    const row = (name: string, { ours, bare }: Measured['sync']) => [
      name,
      Math.round(ours.wall),
      Math.round(bare.wall),
      (ours.wall / bare.wall).toFixed(2),
      (ours.processor / bare.processor).toFixed(2),
    ];
    const { imports } = measured;
    return [
      table(
        ['A call', 'ours, µs', 'httpx2, µs', 'ratio', 'ratio of processor time'],
        [row('sync', measured.sync), row('async', measured.async)],
      ),
      '',
      `Importing httpx2 takes ${imports.httpx2.toFixed(0)} ms of processor time, and \`ccgateway\` ${imports.ours.toFixed(0)} ms more.`,
      '',
      `Python ${measured.python}. ${measuredOn()}`,
    ].join('\n');
  } finally {
    await server.stop();
  }
}

await direct(import.meta, help, main);
