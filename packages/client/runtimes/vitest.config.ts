import { patience } from '@ccgateway/testing/patience';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/client/runtimes/*.test.ts'],
    // Prints one line for each runtime.
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    testTimeout: patience,
    hookTimeout: patience,
  },
});
