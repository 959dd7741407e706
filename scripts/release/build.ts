import { rmSync } from 'node:fs';
import { wholeFolder } from '../build/whole-folder.ts';
import { writeSums } from './checksums.ts';
import type { Finding } from './finding.ts';
import { attempt, refuse } from './plan.ts';
import type { Release, Target } from './target.ts';

/**
 * Makes the artefacts of some targets and looks at them, all in a folder of its own that takes the place of `folder` when
 * nothing is wrong. What is wrong with several is told at once, as a Problem.
 *
 * @returns what only a real release has
 */
export async function build(release: Release, chosen: readonly Target[], folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  await wholeFolder(folder, async (draft) => {
    const forget = onInterruption(() => rmSync(draft, { recursive: true, force: true }));
    try {
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
    } finally {
      forget();
    }
  });
  return findings;
}

/** Cleans up when the process is told to end, and ends it; the returned function takes that back. */
function onInterruption(clean: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      clean();
      process.exit(code);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}
