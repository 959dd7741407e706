// From the start of the process to the first answer, in turns, so that other work of the machine affects all alike.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../scripts/cli/paths.ts';
import { runTool } from '../scripts/cli/run-tool.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { freePort, processorTimeOf, run, simulatorCommand, startChild, stop } from './lib/processes.ts';
import { scratch } from './lib/scratch.ts';
import { median, quantile, table } from './lib/table.ts';

const rounds = 15;

const help = `From the start of the process to its first answer: a bare node:http server beside the simulator's command, that of the
built package and the executable, which are built first (a minute).

Usage: node bench/simulator-start.ts

The very first start on a machine finds nothing in Node's compile cache; each later one does. Both are measured, ${rounds}
times each, in turns. Goals: at most 150 ms more than bare node:http; at most 5 ms of processor time for reading wire.json
and making the operations of it; HTTPS at most 40 ms after HTTP; the executable not later than the command of the package.`;

interface Contestant {
  readonly name: string;
  readonly command: (http: number, https: number) => readonly string[];
  /** Runs by itself; the others are run by Node. */
  readonly executable?: string;
  /** Whether HTTPS is open and asked too, at the same time. */
  readonly secure?: boolean;
  /** Whether it finds nothing in the compile cache. */
  readonly first?: boolean;
}

const onlyHttp = (http: number) => simulatorCommand('--https-port', 'off', '--http-port', String(http));
const both = (http: number, https: number) =>
  simulatorCommand('--http-port', String(http), '--https-port', String(https));

const ports = (http: number, https: number) => ['--quiet', '--http-port', String(http), '--https-port', String(https)];

const fromSources: readonly Contestant[] = [
  { name: 'bare node:http', command: (http) => [join(root, 'bench/lib/bare.mjs'), '', String(http)] },
  { name: 'simulator, HTTP only, very first start', command: onlyHttp, first: true },
  { name: 'simulator, HTTP only', command: onlyHttp },
  { name: 'simulator, HTTP and HTTPS', command: both, secure: true },
];

/** Whether the executable of Linux runs here. */
const alone = process.platform === 'linux' && process.arch === 'x64';

/** The command as people install it, and the executable; both ports are open in each. */
function published(folder: string): Contestant[] {
  const command = join(folder, 'simulator/bin/ccgateway-simulator.mjs');
  const executable = join(folder, 'executables', `ccgateway-simulator-${process.platform}-${process.arch}`);
  const installed = (http: number, https: number) => [command, ...ports(http, https)];
  const one: Contestant = { name: 'executable, HTTP and HTTPS', command: ports, executable, secure: true };
  return [
    { name: 'command of the package, HTTP and HTTPS', command: installed, secure: true },
    ...(alone ? [one] : []),
  ];
}

/** Builds the package and the executable into the folder, where the package finds what it needs above it. */
async function build(folder: string): Promise<void> {
  await runCommand('build', '--package', 'simulator', '--into', folder);
  if (alone) await runCommand('executables', '--platform', 'linux-x64', '--into', join(folder, 'executables'));
}

async function runCommand(...args: string[]): Promise<void> {
  const { code, stderr } = await runTool(process.execPath, ['--conditions=source', 'scripts/run.mjs', ...args]);
  if (code !== 0) throw new Error(stderr);
}

export async function main(): Promise<string> {
  const folder = await scratch('start');
  await build(folder);
  const contestants = [...fromSources, ...published(folder)];
  const times: number[][] = contestants.map(() => []);
  const processor: number[][] = contestants.map(() => []);
  const later: number[][] = contestants.map(() => []);
  // A round before the first fills the compile cache and the system's own.
  for (let round = -1; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const started = await start(contestant, folder);
      if (round < 0) continue;
      times[index]?.push(started.milliseconds);
      processor[index]?.push(started.processor);
      later[index]?.push(started.later);
    }
  }
  const bare = times[0] as number[];
  const rows = contestants.map(({ name, secure }, index) => {
    const own = times[index] as number[];
    const more = own.map((value, round) => value - (bare[round] as number));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(more, share).toFixed(0));
    return [
      name,
      median(own).toFixed(0),
      index === 0 ? '' : `${middle} (${low} to ${high})`,
      secure ? median(later[index] as number[]).toFixed(0) : '',
      median(processor[index] as number[]).toFixed(0),
    ];
  });
  const head = [
    'start to first answer',
    'median, ms',
    'more than bare node:http, ms (half of the rounds)',
    'HTTPS answers so many ms later, median',
    'processor time, ms',
  ];
  const loading = `Of this, reading wire.json and making the operations of it: ${(await loadingTime()).toFixed(1)} ms of processor time.`;
  return `${table(head, rows)}\n\n${loading}\n\n${rounds} rounds.\n\n${measuredOn()}`;
}

interface Started {
  /** From the start to the first answer over HTTP. */
  readonly milliseconds: number;
  /** From then to the first answer over HTTPS. */
  readonly later: number;
  readonly processor: number;
}

async function start({ command, executable, secure, first }: Contestant, folder: string): Promise<Started> {
  const [http, https] = [await freePort(), await freePort()];
  const cache = join(folder, first ? 'never-kept' : 'kept');
  if (first) await rm(cache, { recursive: true, force: true });
  const began = performance.now();
  const child = run(command(http, https), { NODE_COMPILE_CACHE: cache }, executable);
  const answered = async (scheme: 'http' | 'https', port: number) => {
    while (!(await answers(scheme, port))) {
      if (child.exitCode !== null) throw new Error('A contestant ended instead of answering.');
      await delay(1);
    }
    return performance.now();
  };
  try {
    const [plain, encrypted = plain] = await Promise.all([
      answered('http', http),
      ...(secure ? [answered('https', https)] : []),
    ]);
    const processor = process.platform === 'linux' ? processorTimeOf(child.pid ?? 0) / 1000 : Number.NaN;
    return { milliseconds: plain - began, later: encrypted - plain, processor };
  } finally {
    await stop(child);
  }
}

/** Median over fresh processes, in milliseconds of processor time. */
async function loadingTime(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [time] = await once(startChild('load-interface.ts'), 'message');
    times.push(Number(time));
  }
  return median(times);
}

/** Asks for sayBusy once; false while nobody listens. */
function answers(scheme: 'http' | 'https', port: number): Promise<boolean> {
  const url = `${scheme}://127.0.0.1:${port}/agentgateway/resource/onlineagent/291/saybusy`;
  const options = { method: 'POST', agent: false };
  return new Promise((resolve) => {
    const taken = (response: IncomingMessage) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    };
    const request =
      scheme === 'http'
        ? httpRequest(url, options, taken)
        : // The certificate is made for this run; its time is measured, not its trust.
          httpsRequest(url, { ...options, rejectUnauthorized: false }, taken);
    request.once('error', () => resolve(false)).end();
  });
}

await direct(import.meta, help, main);
