import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/**
 * Opens an address in a real browser; resolves to what the page shows in its element `pre`, as soon as the last line is
 * there.
 *
 * @param last how the last line begins
 * @param act what the user does on the page
 */
export async function shownOn(stage: Stage, address: string, last: string, act?: (page: Page) => Promise<void>) {
  const browser = await launchBrowser();
  stage.atEnd(() => browser.close());
  const page = await openPage(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await act?.(page);
  const text = page.locator('pre', { hasText: new RegExp(`^${last}`, 'm') });
  await text.waitFor();
  return [...errors, (await text.textContent())?.trimEnd()].join('\n');
}

/** Serves on a free port until the run ends; resolves to the address, without a slash at the end. */
export async function served(stage: Stage, listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stage.atEnd(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
