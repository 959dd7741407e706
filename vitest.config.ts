import { patience } from '@ccgateway/testing/patience';
import { asked, filesOf } from '@ccgateway/testing/test-sets';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: filesOf(asked),
    reporters: ['default', './packages/testing/src/tally-reporter.ts'],
    globalSetup: ['./packages/testing/src/browser.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
});
