import { defineConfig } from 'vitest/config';
import { patience } from './src/patience.ts';

export default defineConfig({
  test: {
    include: ['scripts/generators/*.test.ts'],
    // One line a generator.
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    // Each test runs tools of its own, which have the cores to themselves.
    maxConcurrency: 2,
    testTimeout: patience,
    hookTimeout: patience,
  },
});
