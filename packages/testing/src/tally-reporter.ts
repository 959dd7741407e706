import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { tallyFile, tallyLine } from './tally.ts';

// Taken out, because tests start vitest too.
const file = process.env[tallyFile];
delete process.env[tallyFile];

/**
 * Ends the report with one line that a script can read: "N passed, N failed", and how many were skipped if any. A command
 * that adds more to it gets the numbers in a file instead.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      count.failed += module.errors().length;
    }
    if (file) writeFileSync(file, JSON.stringify(count));
    else console.log(`\n${tallyLine(count)}`);
  }
}
