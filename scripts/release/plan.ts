import { Problem } from '../cli/problem.ts';
import { before, type Finding, wrong } from './finding.ts';
import type { Phase } from './phase.ts';

/** One thing that is published at once, or not at all. */
export interface Step {
  readonly phase: Phase;
  /** What is published where, as in "@ccgateway/client 0.1.0 to npm". */
  readonly what: string;
  /** Whether it is published already. Throws a Problem if its registry cannot be asked. */
  isThere(): Promise<boolean>;
  publish(): Promise<void>;
  /** What publishing needs and is missing here. */
  lacks(): Promise<readonly Finding[]>;
}

/** A line for each step, in the order of publishing, and what is missing before it. Publishes nothing. */
export async function foresee(steps: readonly Step[]): Promise<{ lines: string[]; findings: Finding[] }> {
  const findings: Finding[] = [];
  const lines = await Promise.all(
    steps.map(async (step, index) => {
      findings.push(...(await step.lacks()));
      let remark = 'not there yet';
      try {
        if (await step.isThere()) remark = 'there already; a release skips it';
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        remark = 'not asked';
        findings.push(before(error.message));
      }
      return `  ${index + 1}. ${step.phase}: ${step.what} (${remark})`;
    }),
  );
  return { lines, findings };
}

/**
 * Publishes one step after the other, those that are there left out. Throws a Problem at the first that fails: the steps
 * behind it are not begun, and the next run goes on there.
 */
export async function publish(steps: readonly Step[], tell: (line: string) => void): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const place = `${index + 1} of ${steps.length}, ${step.phase}: ${step.what}`;
    try {
      if (await step.isThere()) {
        tell(`${place}: there already, skipped`);
        continue;
      }
      await step.publish();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem(`${place}: ${error.message}\nRun the command again: it skips what is published.`);
    }
    tell(`${place}: published`);
  }
}

/** Refuses to go on with a finding: one that is wrong always, one that a release lacks unless it is a dry run. */
export function refuse(findings: readonly Finding[], { dryRun }: { dryRun: boolean }): void {
  const grave = findings.filter(({ kind }) => kind === 'wrong' || (kind === 'before' && !dryRun));
  if (grave.length > 0) throw new Problem(grave.map(({ text }) => text).join('\n'));
}

/** Runs an action; its Problem becomes a finding, so that others are told of too. */
export async function attempt(action: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [wrong(error.message)];
  }
}
