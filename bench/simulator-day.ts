// A whole day of a contact centre whose agents work by themselves: how long it takes when the clock does not wait.
import { join } from 'node:path';
import { root } from '../scripts/cli/paths.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { heard, megabytesOf, processorTimeOf, startChild, startSimulator, stop } from './lib/processes.ts';
import { count, table } from './lib/table.ts';

const scenario = join(root, 'packages/simulator/scenarios/day.yaml');
const hour = 3_600_000;
const agents = 500;

const help = `A day of ${agents} agents who sign in, answer, talk, wrap up, rest and sign out by themselves, and of their customers.

Usage: node bench/simulator-day.ts

The day is scenarios/day.yaml of the simulator, eight hours long; the day of 24 hours repeats it. It is played in a process
with a clock that is advanced, and by the command, whose clock the control interface advances over HTTP. Each row ends
with the same accounts: everybody who came was answered or gave up. Goal: a day in under 20 s. Linux only.`;

export async function main(): Promise<string> {
  const rows = [await inProcess(8), await inProcess(24), await byCommand(8)];
  const head = ['day', 'customers', 'gave up', 'events', 'took, s', 'processor, s', 'memory, MB'];
  return `${table(head, rows)}\n\n${measuredOn()}`;
}

interface Figures {
  readonly arrived: number;
  readonly lost: number;
}

interface Played {
  readonly statistics: readonly Figures[];
  readonly events: number;
  readonly seconds: number;
}

async function inProcess(hours: number): Promise<string[]> {
  const child = startChild('day-in-process.ts', [scenario, String(hours)]);
  try {
    const { statistics, events, seconds } = (await heard(child)) as Played;
    return row(`${hours} h, in a process`, statistics, count(events), seconds, child.pid ?? 0);
  } finally {
    await stop(child);
  }
}

async function byCommand(hours: number): Promise<string[]> {
  const server = await startSimulator('--scenario', scenario);
  try {
    const began = performance.now();
    const answered = await fetch(`${server.origin}/simulator/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance: hours * hour }),
    });
    if (!answered.ok) throw new Error(`The clock was not advanced: ${await answered.text()}`);
    const seconds = (performance.now() - began) / 1000;
    const statistics = (await (await fetch(`${server.origin}/simulator/statistics`)).json()) as Figures[];
    return row(`${hours} h, over HTTP`, statistics, '', seconds, server.pid);
  } finally {
    await server.stop();
  }
}

function row(what: string, figures: readonly Figures[], events: string, seconds: number, pid: number): string[] {
  const sum = (name: keyof Figures) => figures.reduce((total, one) => total + one[name], 0);
  // A day without customers would be fast.
  if (sum('arrived') < 1000) throw new Error(`Only ${sum('arrived')} customers came; the day was not played.`);
  return [
    what,
    count(sum('arrived')),
    count(sum('lost')),
    events,
    seconds.toFixed(1),
    (processorTimeOf(pid) / 1e6).toFixed(1),
    megabytesOf(pid).toFixed(0),
  ];
}

await direct(import.meta, help, main);
