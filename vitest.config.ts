import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages/*,scripts,docs}/test/**/*.test.ts'],
    reporters: ['default', './scripts/lib/tally-reporter.ts'],
    globalSetup: ['./scripts/lib/browser.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
