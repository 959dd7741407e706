// Programs of any language that make calls in turns: each gets the number of calls as a line, and answers the nanoseconds
// of wall and processor that they took.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Problem } from '../../scripts/cli/problem.ts';
import { endWithUs } from './processes.ts';
import { median } from './table.ts';

export interface Contestant {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export interface Plan {
  /** Calls of each contestant before the first round: what a runtime compiles is compiled then. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Calls of each contestant in a round. */
  readonly calls: number;
}

/** Microseconds a call; one value a round. */
export interface Times {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

/** Times of each contestant. Every other round goes the other way, so that nobody always follows the same one. */
export async function inTurns<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { warmUp, rounds, calls }: Plan,
): Promise<Record<Name, Times>> {
  const entries = Object.entries(contestants) as [Name, Contestant][];
  const players = entries.map(([name, contestant]) => ({
    name,
    play: start(contestant),
    wall: [] as number[],
    processor: [] as number[],
  }));
  try {
    for (const { play } of players) await play.round(warmUp);
    for (let round = 0; round < rounds; round++) {
      for (const player of round % 2 === 0 ? players : players.toReversed()) {
        const [wall, processor] = await player.play.round(calls);
        player.wall.push(wall);
        player.processor.push(processor);
      }
    }
  } finally {
    for (const { play } of players) play.end();
  }
  const times = players.map(({ name, wall, processor }): [Name, Times] => [name, { wall, processor }]);
  return Object.fromEntries(times) as Record<Name, Times>;
}

/**
 * Cells of a table: the medians of wall time, then the ratio of wall time, which is the median of the ratios of one round
 * each, because what slows the machine for a while slows both; then that of processor time, of all rounds together,
 * because runtimes tell it in steps as long as a part of a round.
 */
export function timesBeside(ours: Times, others: Times): string[] {
  const ratios = ours.wall.map((value, round) => value / (others.wall[round] ?? Number.NaN));
  const processor = sum(ours.processor) / sum(others.processor);
  return [
    median(ours.wall).toFixed(0),
    median(others.wall).toFixed(0),
    median(ratios).toFixed(2),
    processor.toFixed(2),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function start({ program, args, env }: Contestant) {
  const child = endWithUs(spawn(program, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] }));
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint += text;
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Problem(`${program} cannot be started: ${error.message}.`)));
    child.once('close', (code) => {
      reject(new Problem(`${program} ${args.at(0)} ended with ${code}:\n${complaint.trim().slice(0, 2_000)}`));
    });
  });
  failed.catch(() => {});
  // A program that has ended is reported by its end, not by the pipe.
  child.stdin?.on('error', () => {});
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  return {
    async round(calls: number): Promise<readonly [wall: number, processor: number]> {
      child.stdin?.write(`${calls}\n`);
      const { value, done } = await Promise.race([lines.next(), failed]);
      if (done) return failed;
      const [wall = Number.NaN, processor = Number.NaN] = String(value).split(' ').map(Number);
      return [wall / calls / 1_000, processor / calls / 1_000];
    },
    end: () => child.stdin?.end(),
  };
}
