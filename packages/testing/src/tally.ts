import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.ts';

/** Environment variable that names the file into which a command writes its numbers instead of its last line. */
export const tallyFile = 'CCGATEWAY_TALLY_FILE';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** Runs a program that tells its tests; one that fails without a failed test, or tells none, is one failure. */
export async function runWithTally(name: string, args: readonly string[], env: Record<string, string>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'ccgateway-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const { code } = await runTool(name, args, { inherit: true, env: { ...env, [tallyFile]: file } });
    return judged(code, read(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The numbers of a run by its exit code and what it told. */
export function judged(code: number, told: Tally | undefined): Tally {
  if (told === undefined) return { passed: 0, failed: 1 };
  return code !== 0 && told.failed === 0 ? { ...told, failed: 1 } : told;
}

function read(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return undefined;
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  const add = (field: keyof Tally) => tallies.reduce((total, tally) => total + (tally[field] ?? 0), 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

export function tallyLine({ passed, failed, skipped = 0 }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
