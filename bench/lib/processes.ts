import { type ChildProcess, type ForkOptions, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/cli/paths.ts';

/** A server in a process of its own. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const command = join(root, 'packages/simulator/bin/ccgateway-simulator.mjs');

/** The simulator's own command, as its users start it. */
export function simulatorCommand(...options: string[]): string[] {
  return [command, '--quiet', ...options];
}

/** Starts the simulator over HTTP on a port that the system chooses. */
export async function startSimulator(...options: string[]): Promise<Served> {
  const child = run(simulatorCommand('--https-port', 'off', '--http-port', '0', ...options));
  const lines = createInterface({ input: child.stderr as NodeJS.ReadableStream });
  for await (const line of lines) {
    const origin = /^HTTP\s+(http:\/\/[^/]+)/.exec(line)?.[1];
    if (origin) return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
    throw new Error(`The simulator did not start: ${line}`);
  }
  throw new Error('The simulator ended instead of starting.');
}

/** Starts a server of this folder, which sends its port. */
export async function startServer(file: string, ...options: string[]): Promise<Served> {
  const child = startChild(file, options);
  const [port] = await once(child, 'message');
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** Starts a program of this folder that talks to its parent, and ends with it. */
export function startChild(file: string, options: string[] = [], settings: ForkOptions = {}): ChildProcess {
  return endWithUs(fork(join(root, 'bench/lib', file), options, settings));
}

/** What a child says next; a child that ends instead is an error. */
export async function heard(child: ChildProcess): Promise<unknown> {
  const aborted = new AbortController();
  const ended = once(child, 'exit', { signal: aborted.signal }).then(() => {
    throw new Error('A client ended before its time.');
  });
  try {
    return (await Promise.race([once(child, 'message', { signal: aborted.signal }), ended]))[0];
  } finally {
    ended.catch(() => {});
    aborted.abort();
  }
}

/** Runs Node with these arguments; it ends with this process. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, program = process.execPath): ChildProcess {
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  return endWithUs(spawn(program, args, { stdio: [...stdio], env: { ...process.env, ...env } }));
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // SIGTERM lets the process write its compile cache, as for users. A process that ignores it is killed.
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await gone;
  clearTimeout(late);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resident memory of a process in megabytes; Linux only. */
export function megabytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Processor time of a process in microseconds, in steps of 10,000; Linux only. */
export function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Ends a child with this process. */
export function endWithUs(child: ChildProcess): ChildProcess {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}
