// What the proxy adds to the time of a call: the same server, straight and through the proxy, in turns.
import http from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../scripts/cli/paths.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { run, type Served, startServer, stop } from './lib/processes.ts';
import { median, quantile, table } from './lib/table.ts';

const rounds = 31;
const callsPerRound = 200;
const path = '/agentgateway/resource/onlineagent/291/saybusy?reason=200&prolong=true';

const help = `Time of sayBusy over one kept connection, one call after the other: straight to a bare node:http server, and through
"ccgateway-conformance proxy".

Usage: node bench/conformance-proxy.ts

${rounds} rounds of ${callsPerRound} calls each way, in turns. Goal: the median is at most 1 ms more.`;

/** Starts the command in front of a server. */
async function startProxy(target: string): Promise<Served> {
  const command = join(root, 'packages/conformance/bin/ccgateway-conformance.mjs');
  const child = run(['--conditions=source', command, 'proxy', '--port', '0', '--target', target]);
  for await (const line of createInterface({ input: child.stderr as NodeJS.ReadableStream })) {
    const origin = /^(http:\/\/[^/ ]+)/.exec(line)?.[1];
    if (origin === undefined) throw new Error(`The proxy did not start: ${line}`);
    child.stderr?.resume();
    return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
  }
  throw new Error('The proxy ended instead of starting.');
}

function call(origin: string, agent: http.Agent): Promise<number> {
  const began = performance.now();
  const headers = { 'Content-Type': 'application/json; charset=UTF-8', Guid: 'bench.AgentGateway1' };
  return new Promise((resolve, reject) => {
    const request = http.request(origin + path, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => {}).on('end', () => resolve(performance.now() - began));
    });
    request.on('error', reject).end();
  });
}

export async function main(): Promise<string> {
  const server = await startServer('bare.mjs', '{"message":"success","retcode":"0","result":{}}');
  const proxy = await startProxy(server.origin);
  const ways = { straight: server.origin, 'through the proxy': proxy.origin };
  const times: Record<string, number[]> = { straight: [], 'through the proxy': [] };
  const differences: number[] = [];
  const agents = {
    straight: new http.Agent({ keepAlive: true, maxSockets: 1 }),
    'through the proxy': new http.Agent({ keepAlive: true, maxSockets: 1 }),
  };
  try {
    for (let round = -1; round < rounds; round++) {
      const medians: Record<string, number> = {};
      const names = Object.keys(ways) as (keyof typeof ways)[];
      if (round % 2 === 0) names.reverse();
      for (const name of names) {
        const own: number[] = [];
        for (let index = 0; index < callsPerRound; index++) own.push(await call(ways[name], agents[name]));
        // The first round warms both up.
        if (round >= 0) times[name]?.push(...own);
        medians[name] = median(own);
      }
      if (round >= 0) differences.push((medians['through the proxy'] ?? 0) - (medians.straight ?? 0));
    }
  } finally {
    for (const agent of Object.values(agents)) agent.destroy();
    await Promise.all([proxy.stop(), server.stop()]);
  }
  const ms = (value: number) => value.toFixed(2);
  const rows = Object.entries(times).map(([name, all]) => [name, ms(median(all)), ms(quantile(all, 0.99))]);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => ms(quantile(differences, share)));
  return `${table(['sayBusy', 'median, ms', '99 % below, ms'], rows)}\n\nThe proxy adds ${middle} ms to the median of a round (half of the rounds: ${low} to ${high}).\n\n${rounds} rounds of ${callsPerRound} calls.\n\n${measuredOn()}`;
}

await direct(import.meta, help, main);
