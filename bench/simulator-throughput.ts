// Requests per second of sayBusy. Contestants take turns, each round in another order, so that other work of the machine
// affects all alike; ratios are taken within a round.
import autocannon from 'autocannon';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { processorTimeOf, type Served, startServer, startSimulator } from './lib/processes.ts';
import { count, median, quantile, table } from './lib/table.ts';

const rounds = 21;
const secondsPerTurn = 1;
const connections = 10;
const resource = '/agentgateway/resource/onlineagent/291';

const help = `Requests per second of sayBusy: the simulator's command, a bare node:http server that answers the same bytes, and Prism.

Usage: node bench/simulator-throughput.ts

Each server has a process of its own. autocannon loads them in turn over ${connections} connections, ${rounds} rounds of ${secondsPerTurn} s each.
Goals: 0.8 times bare node:http, 8 times Prism. Processor time is measured on Linux only.`;

interface Turn {
  readonly rate: number;
  /** Microseconds of the server's processor time a request. */
  readonly processor: number;
}

export async function main(): Promise<string> {
  const simulator = await startSimulator('--authmode', '1');
  const { guid, body } = await signIn(simulator.origin);
  const servers = {
    'bare node:http': await startServer('bare.mjs', body),
    simulator,
    Prism: await startServer('prism.ts'),
  };
  const names = Object.keys(servers) as (keyof typeof servers)[];
  const turns: Record<string, Turn[]> = Object.fromEntries(names.map((name) => [name, []]));
  try {
    for (const name of names) await load(servers[name], guid);
    for (let round = 0; round < rounds; round++) {
      for (const index of names.keys()) {
        const name = names[(index + round) % names.length] as (typeof names)[number];
        // A fresh session: without polls the agent would be signed out before the last round.
        const key = name === 'simulator' ? (await signIn(simulator.origin)).guid : guid;
        turns[name]?.push(await load(servers[name], key, name === 'Prism' ? undefined : body));
      }
    }
  } finally {
    await Promise.all(names.map((name) => servers[name].stop()));
  }
  return report(turns);
}

/** Signs the agent in by force; returns the GUID and the answer of sayBusy. */
async function signIn(origin: string): Promise<{ guid: string; body: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'PUT', headers, body: JSON.stringify({ password: '', phonenum: '40038' }) };
  const answer = await fetch(`${origin}${resource}/forcelogin`, init);
  await answer.text();
  const guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '';
  const busy = await fetch(`${origin}${resource}/saybusy`, { method: 'POST', headers: { ...headers, Guid: guid } });
  return { guid, body: await busy.text() };
}

async function load({ origin, pid }: Served, guid: string, expectBody?: string): Promise<Turn> {
  const before = processorTime(pid);
  const { requests, duration, non2xx, errors, mismatches } = await autocannon({
    // An agent who is busy must ask for busy again with prolong, or is refused.
    url: `${origin}${resource}/saybusy?reason=200&prolong=true`,
    method: 'POST',
    headers: { Guid: guid, 'Content-Type': 'application/json; charset=UTF-8' },
    connections,
    duration: secondsPerTurn,
    ...(expectBody !== undefined && { expectBody }),
  });
  if (non2xx + errors + mismatches > 0) throw new Error(`${origin} failed ${non2xx + errors + mismatches} requests.`);
  return { rate: requests.total / duration, processor: (processorTime(pid) - before) / requests.total };
}

function processorTime(pid: number): number {
  return process.platform === 'linux' ? processorTimeOf(pid) : Number.NaN;
}

function report(turns: Readonly<Record<string, readonly Turn[]>>): string {
  const ratio = (name: string) => {
    const ratios = (turns.simulator ?? []).map(({ rate }, round) => rate / (turns[name]?.[round]?.rate ?? 0));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
    return `${middle} (${low} to ${high})`;
  };
  const rows = Object.entries(turns).map(([name, own]) => [
    name,
    count(median(own.map(({ rate }) => rate))),
    name === 'simulator' ? '' : ratio(name),
    median(own.map(({ processor }) => processor)).toFixed(1),
  ]);
  const head = [
    'sayBusy',
    'requests a second, median',
    'simulator is so many times as fast (half of the rounds)',
    'processor time of the server, µs a request',
  ];
  return `${table(head, rows)}\n\n${rounds} rounds of ${secondsPerTurn} s, ${connections} connections.\n\n${measuredOn()}`;
}

await direct(import.meta, help, main);
