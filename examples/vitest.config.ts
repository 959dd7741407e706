import { patience } from '@ccgateway/testing/patience';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages of this repository are read from their sources, but for those that an example has installed.
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['examples/test/*.test.ts'],
    reporters: ['verbose', './packages/testing/src/tally-reporter.ts'],
    globalSetup: ['./packages/testing/src/browser.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
});
