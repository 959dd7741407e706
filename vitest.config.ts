import { patience } from '@ccgateway/testing/patience';
import { asked, filesOf } from '@ccgateway/testing/test-sets';
import { defineConfig } from 'vitest/config';

// Packages of this repository are read from their sources; the others are what vitest resolves by of itself.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    include: filesOf(asked),
    reporters: ['default', './packages/testing/src/tally-reporter.ts'],
    globalSetup: ['./packages/testing/src/browser.ts'],
    // Of itself vitest leaves one core idle, which of two is half of the machine.
    maxWorkers: '100%',
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
});
