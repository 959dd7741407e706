import { defineConfig } from 'vitest/config';
import { patience } from './src/patience.ts';

export default defineConfig({
  test: {
    include: ['scripts/repository/*.test.ts'],
    // Prints one line for each file that is linted.
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: patience, interval: 100 } },
  },
});
