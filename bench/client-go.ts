// A call of the Go client beside one by hand with net/http, and how much a program grows by the client.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/cli/paths.ts';
import { Problem } from '../scripts/cli/problem.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { table } from './lib/table.ts';

const module = join(root, 'packages/client-go/ccgateway');

const help = `Time of a call over loopback with the Go client and by hand with net/http, in turns; and the size of a program that
calls one operation beside that of one that does so by hand with net/http and encoding/json.

Usage: node bench/client-go.ts

Goals: a call takes at most 1.10 times as long as by hand, and a program grows by at most 400 kB.`;

export async function main(): Promise<string> {
  const calls = await go('test', '-run', '^$', '-bench', '^BenchmarkCall$', '-benchtime', '5s', '.');
  const consumer = await go('test', '-count=1', '-run', '^TestConsumer$', '-v', '.');
  const metric = (unit: string) => Number(found(calls, new RegExp(`([\\d.]+) ${unit}(?=\\s)`)));
  return [
    table(
      ['A call', 'ours, µs', 'net/http, µs', 'ratio'],
      [['median', metric('µs/ours').toFixed(0), metric('µs/plain').toFixed(0), metric('ratio').toFixed(2)]],
    ),
    '',
    `A program grows by ${Math.round(Number(found(consumer, /grows by (\d+) bytes/)) / 1000)} kB.`,
    '',
    `${found(await go('version'), /go version go(\S+)/, 'Go ')}. ${measuredOn()}`,
  ].join('\n');
}

async function go(...args: string[]): Promise<string> {
  try {
    const env = { ...process.env, CCGATEWAY_SIMULATOR: join(root, 'packages/simulator/bin/ccgateway-simulator.mjs') };
    return (await promisify(execFile)('go', args, { cwd: module, env })).stdout;
  } catch (error) {
    throw new Problem(`go ${args[0]} does not run; install golang-go: ${(error as Error).message.slice(0, 500)}`);
  }
}

function found(text: string, pattern: RegExp, before = ''): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) throw new Problem(`Go did not tell ${pattern}:\n${text.slice(-500)}`);
  return before + value;
}

await direct(import.meta, help, main);
