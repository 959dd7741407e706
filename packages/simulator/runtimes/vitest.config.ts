import { patience } from '@ccgateway/testing/patience';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/simulator/runtimes/*.test.ts'],
    // Prints one line for each Node and each deed.
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    testTimeout: patience,
    hookTimeout: patience,
  },
});
