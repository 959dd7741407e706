// The clients in other languages beside what openapi-generator makes of the description for the same language.
import { join } from 'node:path';
import { openapiGenerator } from '../scripts/generators/tools.ts';
import type { Blocks } from './lib/blocks.ts';
import { direct } from './lib/direct.ts';
import { proveAgent } from './lib/generators/agent.ts';
import { prepare as go } from './lib/generators/go.ts';
import { prepare as java } from './lib/generators/java.ts';
import { prepare as python } from './lib/generators/python.ts';
import { linesOfFile, type Pair, type Rivals } from './lib/generators/rivals.ts';
import { measuredOn } from './lib/machine.ts';
import { startServer } from './lib/processes.ts';
import { scratch } from './lib/scratch.ts';
import { table } from './lib/table.ts';
import { type Contestant, inTurns, timesBeside } from './lib/turns.ts';

const languages = { python, java, go };

/** The blocks that the READMEs of these clients show. */
export const blocks = Object.keys(languages).map(blockOf);

const help = `For each client in another language (${Object.keys(languages).join(', ')}) and what openapi-generator ${openapiGenerator} makes of
generated/openapi-3.0.json for that language: size, time of sayBusy in turns, and the lines of one program with each that
signs in and polls. Both programs are first run at the simulator. The folder programs has them.

Usage: node bench/generators.ts`;

export async function main(): Promise<Blocks> {
  const folder = await scratch('generators');
  const measured: [string, string][] = [];
  for (const [name, prepare] of Object.entries(languages)) {
    console.error(`Generating, building and measuring the clients in ${name} ...`);
    measured.push([blockOf(name), await compare(await prepare(join(folder, name)))]);
  }
  return Object.fromEntries(measured);
}

function blockOf(name: string): string {
  return `generators-${name}`;
}

async function compare({ language, sizes, plan, calls, agents, sources }: Rivals): Promise<string> {
  await proveAgent(sources.ours, agents.ours);
  await proveAgent(sources.theirs, agents.theirs);
  const row = (name: string, { ours, theirs }: Pair<number>) => [
    name,
    figure(ours),
    figure(theirs),
    (ours / theirs).toFixed(2),
  ];
  const server = await startServer('server.ts');
  try {
    const address = [`${server.origin}/agentgateway/resource`, 'bench.AgentGateway1'];
    const at = (program: Contestant) => ({ ...program, args: [...program.args, ...address] });
    const times = await inTurns({ ours: at(calls.ours), theirs: at(calls.theirs) }, plan);
    const [ours, theirs, ratio, processor] = timesBeside(times.ours, times.theirs);
    const lines = { ours: linesOfFile(sources.ours), theirs: linesOfFile(sources.theirs) };
    return [
      table(
        ['', 'ours', `openapi-generator ${openapiGenerator}`, 'ratio'],
        [
          ...Object.entries(sizes).map(([name, pair]) => row(name, pair)),
          ['a call, µs', ours, theirs, ratio] as string[],
          ['a call, processor time', '', '', processor] as string[],
          row('lines of a program that signs in and polls', lines),
        ],
      ),
      '',
      `${language}. ${measuredOn()}`,
    ].join('\n');
  } finally {
    await server.stop();
  }
}

/** Three digits are enough for a comparison. */
function figure(value: number): string {
  return value < 100 ? String(Number(value.toPrecision(3))) : Math.round(value).toLocaleString('en');
}

await direct(import.meta, help, async () =>
  Object.entries(await main())
    .map(([name, text]) => `${name}:\n\n${text}`)
    .join('\n\n'),
);
