import { defineConfig } from 'vitest/config';
import { patience } from './scripts/lib/patience.ts';
import { asked, filesOf } from './scripts/lib/test-sets.ts';

export default defineConfig({
  test: {
    include: filesOf(asked),
    reporters: ['default', './scripts/lib/tally-reporter.ts'],
    globalSetup: ['./scripts/lib/browser.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
});
