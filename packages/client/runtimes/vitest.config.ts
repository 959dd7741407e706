import { defineConfig } from 'vitest/config';
import { patience } from '../../../scripts/lib/patience.ts';

export default defineConfig({
  test: {
    include: ['packages/client/runtimes/*.test.ts'],
    // One line a runtime.
    reporters: ['verbose', './scripts/lib/tally-reporter.ts'],
    testTimeout: patience,
    hookTimeout: patience,
  },
});
