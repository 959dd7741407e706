// Time of one call over loopback, keep-alive, one after the other. Contestants take turns in short rounds, each round
// in an order of its own, so that other work of the machine and the garbage of the previous one affect all alike.
// Ratios are taken within a round.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/cli/paths.ts';
import { generateHeyApi } from './lib/hey-api.ts';
import { measuredOn } from './lib/machine.ts';
import { scratch } from './lib/scratch.ts';
import { median, quantile, table } from './lib/table.ts';
import type { Connect } from './programs/connect.ts';

const rounds = 500;
const callsPerRound = 40;
const callsBefore = 5;
const warmUpCalls = 3_000;

const contestants = {
  'plain fetch, by hand': 'plain-fetch',
  'plain fetch with a timeout': 'plain-fetch-timeout',
  ours: 'ours',
  'ours, in a session': 'ours-session',
  'openapi-fetch': 'openapi-fetch',
  'hey-api': 'hey-api',
  axios: 'axios',
};

export async function main(): Promise<string> {
  const folder = await scratch('calls');
  const alias = await generateHeyApi(folder);
  const server = fork(join(root, 'bench/lib/server.ts'));
  try {
    const [port] = await once(server, 'message');
    const baseUrl = `http://127.0.0.1:${port}/agentgateway/resource`;
    const calls = await Promise.all(
      Object.values(contestants).map(async (name) => {
        const { connect } = await load(name, folder, alias);
        return connect(baseUrl, 'aaaa.AgentGateway1');
      }),
    );
    for (const call of calls) await time(call, warmUpCalls);

    const times: number[][] = calls.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const index of shuffled([...calls.keys()])) {
        const call = calls[index] as (typeof calls)[number];
        // The first calls warm up the caches after the previous contestant.
        await time(call, callsBefore);
        times[index]?.push(await time(call, callsPerRound));
      }
    }
    return report(times);
  } finally {
    server.disconnect();
  }
}

function report(times: number[][]): string {
  const plain = times[0] as number[];
  const rows = Object.keys(contestants).map((name, index) => {
    const own = times[index] as number[];
    const ratios = own.map((value, round) => value / (plain[round] as number));
    const added = own.map((value, round) => value - (plain[round] as number));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
    return [name, middle as string, `${low} to ${high}`, median(added).toFixed(0), median(own).toFixed(0)];
  });
  const head = ['one call over loopback', 'ratio to plain fetch', 'half of the rounds', 'added, µs', 'whole, µs'];
  return `${table(head, rows)}\n\n${rounds} rounds of ${callsPerRound} calls each.\n\n${measuredOn()}`;
}

/** Bundles a program as its users would, without packages from npm; hey-api's sources run only bundled. */
async function load(name: string, folder: string, alias: Record<string, string>): Promise<{ connect: Connect }> {
  const outfile = join(folder, `${name}.js`);
  await build({
    entryPoints: [join(root, `bench/programs/${name}.ts`)],
    alias,
    external: ['axios', 'openapi-fetch'],
    bundle: true,
    // The client's sources; `module` is what esbuild knows of itself.
    conditions: ['source', 'module'],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node24',
  });
  return import(pathToFileURL(outfile).href);
}

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Microseconds a call. */
async function time(call: () => Promise<string>, count: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const retcode = await call();
    if (retcode !== '0') throw new Error(`A contestant got ${retcode} instead of retcode 0.`);
  }
  return ((performance.now() - start) / count) * 1_000;
}
