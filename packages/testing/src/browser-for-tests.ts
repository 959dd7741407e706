import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

/** The browser of a test file or of a group of tests, there from its `beforeAll` on. */
export interface BrowserForTests {
  readonly browser: Browser;
  /** Its first page. */
  readonly page: Page;
  /** Errors and warnings of the console of that page, and what it throws. */
  readonly complaints: string[];
}

/** Starts a browser with a page before the tests of the file or group that calls it, and ends it after them. */
export function browserForTests(): BrowserForTests {
  let started: { readonly browser: Browser; readonly page: Page } | undefined;
  const complaints: string[] = [];
  const running = () => {
    if (started === undefined) throw new Error('The browser has not started: use it in tests and hooks only.');
    return started;
  };
  beforeAll(async () => {
    const browser = await launchBrowser();
    const page = await openPage(browser);
    started = { browser, page };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(() => started?.browser.close());
  return {
    get browser() {
      return running().browser;
    },
    get page() {
      return running().page;
    },
    complaints,
  };
}
