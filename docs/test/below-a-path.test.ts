import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator } from '@ccgateway/simulator/node';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { buildSite } from '../site/build.ts';
import { closeNetwork, oneOfEachKind, type ServedSite, serveFolder } from './site.ts';

// A site that is published below a path. The whole site is built once more for it: links and files of every page are made
// of the base, so that a part of the site would prove a part. It is kept while its inputs are the same.
const base = '/cc/';
const folder = join(root, 'docs/.astro/below');
const simulator = await startSimulator({ edition: 'all', httpPort: 0, pollHold: 0 });
await mkdir(folder, { recursive: true });
await buildSite({ base, folder: join(folder, base) });
const site: ServedSite = await serveFolder(folder, base);
const browser: Browser = await launchBrowser();

afterAll(async () => {
  await Promise.all([browser.close(), site.close(), simulator.close()]);
});

describe('a site below a path', () => {
  test('has links and files below it alone, on pages of every kind', async () => {
    const tab = await openPage(browser);
    const outside = await closeNetwork(tab.context(), site.url);
    const wrong: string[] = [];
    tab.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 && !pathname.includes('nothing-here'))
        wrong.push(`${response.status()} ${pathname}`);
    });
    tab.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text());
    });
    const paths = (['en', 'zh-CN'] as const).flatMap((language) =>
      oneOfEachKind(site.pages, language).map(({ path }) => path),
    );
    expect(paths.length).toBeGreaterThan(30);
    for (const path of [...paths, '/cc/operations/nothing-here/', '/cc/zh-cn/operations/nothing-here/']) {
      await tab.goto(site.url + path);
      const found = await tab.evaluate(() =>
        [...document.querySelectorAll('a[href], link[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
        ),
      );
      for (const href of new Set(found)) {
        const { origin, pathname } = new URL(href);
        // The address of the page itself stands in its head, and of an unknown page it is unknown too.
        const known =
          site.has(decodeURIComponent(pathname)) || pathname.includes('nothing-here') || /\/404\/?$/.test(pathname);
        if (origin === site.url && !known) wrong.push(`${path} links to ${pathname}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(outside).toEqual([]);
    await tab.context().close();
  });

  test.each([
    ['/cc/operations/nothing-here/', 'No such page'],
    ['/cc/zh-cn/operations/nothing-here/', '没有此页面'],
  ])('answers %s with status 404 and a page of its language', async (path, title) => {
    const tab = await openPage(browser);
    expect((await tab.goto(site.url + path))?.status()).toBe(404);
    expect(await tab.locator('h1').innerText()).toBe(title);
    await tab.getByRole('main').getByRole('listitem').nth(1).getByRole('link').click();
    await tab.waitForURL((url) => url.pathname === path.replace('nothing-here/', ''));
    await tab.context().close();
  });

  test('finds identifiers and words', async () => {
    const tab = await openPage(browser);
    await tab.goto(`${site.url}${base}`);
    await tab.keyboard.press('Control+K');
    await tab.getByRole('searchbox').fill('100-006');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/cc/codes/100-006/');
    await tab.keyboard.press('Control+K');
    await tab.getByRole('searchbox').fill('decimal string leading zeros');
    await tab.locator('[data-answers][data-query="decimal string leading zeros"][aria-busy=false] a').first().click();
    await tab.waitForURL((url) => url.pathname.startsWith('/cc/') && !url.pathname.endsWith('/100-006/'));
    await tab.context().close();
  });

  test('calls the address that is typed', async () => {
    const tab = await openPage(browser);
    await tab.goto(`${site.url}/cc/operations/sayBusy/`);
    await tab.locator('cc-console summary').click();
    await tab.locator('[name=address]').fill(simulator.http?.baseUrl ?? '');
    await tab.locator('cc-console button').click();
    await tab.getByText('AgentState_SetNotReady_Success', { exact: false }).first().waitFor();
    await tab.context().close();
  });
});
