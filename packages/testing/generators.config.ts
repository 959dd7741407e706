import { defineConfig } from 'vitest/config';
import { patience } from './src/patience.ts';

export default defineConfig({
  test: {
    include: ['scripts/generators/*.test.ts'],
    // Prints one line for each generator.
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    // One test at a time, because each runs tools that need the cores.
    maxConcurrency: 2,
    testTimeout: patience,
    hookTimeout: patience,
  },
});
