// Many agents signed in and long-polling at once: how long an event takes from its cause to the client, and the memory.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { heard, megabytesOf, startChild, startSimulator, stop } from './lib/processes.ts';
import { count, median, quantile, table } from './lib/table.ts';

/** The documented agent IDs are 101 to 59999. */
const firstId = 101;
const everyAgent = 59_899;
const events = 1_000;
/** Milliseconds between two events. */
const pause = 5;
/** One pair of addresses has some 28,000 ports, and a process may open only so many sockets. */
const agentsAClient = 12_000;

const help = `N agents signed in and long-polling at once over real sockets: latency from cause to client, memory an agent.

Usage: node bench/simulator-polls.ts

N is 1,000, 10,000 and as many of the ${count(everyAgent)} documented IDs as the machine lets one process have sockets for
(ulimit -n). Clients are processes of their own, each with its own source address 127.0.0.x. ${count(events)} events are caused
through the control interface, one every ${pause} ms. The last row has all ${count(everyAgent)} agents in one process without sockets.
Goal: 10,000 on two cores. Takes about two minutes; Linux only.`;

export async function main(): Promise<string> {
  const allowed = descriptorsAllowed();
  // Some are taken by Node itself, the control interface and connections for signing in.
  const most = Math.min(everyAgent, allowed - 200);
  const rows = [];
  for (const agents of new Set([1_000, 10_000, most].map((wanted) => Math.min(wanted, most)))) {
    rows.push(await measure(agents));
  }
  rows.push(await measureInProcess());
  const head = [
    'agents polling',
    'median, ms',
    'p99, ms',
    'slowest, ms',
    'server, MB',
    'kB an agent',
    'signed in within, s',
  ];
  const met =
    most < everyAgent
      ? `One process may have ${count(allowed)} descriptors here (ulimit -Hn), which cannot be raised: over sockets ${count(most)} of ${count(everyAgent)} agents.`
      : 'The machine holds the whole range of IDs.';
  return `${table(head, rows)}\n\n${met}\n\n${count(events)} events at each size, one every ${pause} ms.\n\n${measuredOn()}`;
}

/** Node raises the soft limit to the hard one at its start. */
function descriptorsAllowed(): number {
  return Number(/Max open files\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]);
}

async function measure(agents: number): Promise<string[]> {
  const server = await startSimulator('--authmode', '1', '--poll-hold', '60000');
  const before = megabytesOf(server.pid);
  const began = performance.now();
  const clients: ReturnType<typeof startChild>[] = [];
  for (let from = 0; from < agents; from += agentsAClient) {
    const share = Math.min(agentsAClient, agents - from);
    const source = `127.0.0.${2 + clients.length}`;
    clients.push(startChild('pollers.ts', [server.origin, `${firstId + from}`, `${share}`, source]));
  }
  try {
    await Promise.all(clients.map((client) => heard(client)));
    while ((await heldPolls(server.origin)) < agents) await delay(50);
    const seconds = (performance.now() - began) / 1000;
    const after = megabytesOf(server.pid);
    const latencies = await Promise.all(
      clients.map(async (client) => {
        client.send({ measure: Math.ceil(events / clients.length), pause: pause * clients.length });
        return ((await heard(client)) as { latencies: number[] }).latencies;
      }),
    );
    return [count(agents), ...figures(latencies.flat(), before, after, agents), seconds.toFixed(1)];
  } finally {
    await Promise.all(clients.map(stop));
    await server.stop();
  }
}

async function measureInProcess(): Promise<string[]> {
  const child = startChild('polls-in-process.ts', [`${everyAgent}`, `${events}`]);
  try {
    const began = performance.now();
    const { held, before, after, latencies } = (await heard(child)) as {
      held: number;
      before: number;
      after: number;
      latencies: number[];
    };
    const seconds = (performance.now() - began) / 1000;
    return [`${count(held)}, no sockets`, ...figures(latencies, before, after, held), seconds.toFixed(1)];
  } finally {
    await stop(child);
  }
}

function figures(latencies: readonly number[], before: number, after: number, agents: number): string[] {
  return [
    median(latencies).toFixed(2),
    quantile(latencies, 0.99).toFixed(2),
    Math.max(...latencies).toFixed(2),
    after.toFixed(0),
    (((after - before) / agents) * 1024).toFixed(1),
  ];
}

async function heldPolls(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^ccgateway_held_polls (\d+)/m.exec(text)?.[1]);
}

await direct(import.meta, help, main);
