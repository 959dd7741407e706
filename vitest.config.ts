import { defineConfig } from 'vitest/config';
import { patience } from './scripts/lib/patience.ts';

export default defineConfig({
  test: {
    include: ['{packages/*,scripts,docs}/test/**/*.test.ts'],
    reporters: ['default', './scripts/lib/tally-reporter.ts'],
    globalSetup: ['./scripts/lib/browser.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience, interval: 10 } },
  },
});
