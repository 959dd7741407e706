import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../src/browser.ts';

let site: Server;
let stranger: Server;
let browser: Browser;
let page: Page;

/** Answers every request with a text, which other origins may read only if `allow` is set. */
async function serve(allow: string | undefined): Promise<Server> {
  const server = createServer((_, response) => {
    if (allow !== undefined) response.setHeader('Access-Control-Allow-Origin', allow);
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>read</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

beforeAll(async () => {
  [site, stranger, browser] = await Promise.all([serve('*'), serve(undefined), launchBrowser()]);
  page = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  for (const server of [site, stranger]) server?.close();
});

// A lax browser would hide that a gateway forgets a CORS header.
test.each([
  ['forbids a page to read another origin that does not allow it', () => [site, stranger] as const, 'TypeError'],
  ['lets a page read another origin that allows it', () => [stranger, site] as const, 'read'],
] as const)('the browser of the tests %s', async (_, servers, expected) => {
  const [from, to] = servers();
  await page.goto(addressOf(from));
  const seen = await page.evaluate(
    (url) =>
      fetch(url).then(
        async (response) => /<title>(.*)<.title>/.exec(await response.text())?.[1],
        (error: Error) => error.name,
      ),
    addressOf(to),
  );
  expect(seen).toBe(expected);
});
