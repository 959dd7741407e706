import { wholeFolder } from '../build/whole-folder.ts';
import { writeSums } from './checksums.ts';
import type { Finding } from './finding.ts';
import { attempt, refuse } from './plan.ts';
import type { Release, Target } from './target.ts';
import { whileThere, withInterruption } from './temporary.ts';

/**
 * Makes the artefacts of some targets and looks at them, all in a folder of its own that takes the place of `folder` when
 * nothing is wrong. What is wrong with several is told at once, as a Problem.
 *
 * @returns what only a real release has
 */
export async function build(release: Release, chosen: readonly Target[], folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const fill = async (draft: string) => {
    for (const target of chosen) {
      const made = await attempt(() => target.make(release, draft));
      findings.push(...made);
      if (made.some(({ kind }) => kind === 'wrong')) continue;
      release.step(`${target.name}: what is in it`);
      findings.push(...(await attempt(() => target.inspect(release, draft))));
    }
    refuse(findings, { dryRun: true });
    release.step('SHA-256 sums');
    await writeSums(draft);
  };
  await withInterruption(() => wholeFolder(folder, (draft) => whileThere(draft, () => fill(draft))));
  return findings;
}
