import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { sampled } from '@ccgateway/testing/test-sets';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Passage } from '../src/lib/search/passage.ts';
import { emptyQueries, expectedQueries } from './queries.ts';
import { closeNetwork, type ServedSite, serveBuiltSite } from './site.ts';

const site: ServedSite = await serveBuiltSite();
let browser: Browser;
let page: Page;
let outside: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openPage(browser);
  outside = await closeNetwork(page.context(), site.url);
});

afterAll(async () => {
  await browser?.close();
  await site.close();
});

/** The addresses that the dialog offers for a query, when both the table and the text have answered. */
async function offered(query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.locator(`[data-answers][data-query=${JSON.stringify(query)}][aria-busy=false]`).waitFor();
  const links = page.locator('[data-answers] a');
  return links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href)).map((url) => url.pathname + url.hash),
  );
}

async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').waitFor();
}

describe('the dialog, on an English page', () => {
  beforeAll(() => open('/operations/sayBusy/'));

  test.each(sampled(expectedQueries(), 8))('offers $first first for "$query"', async ({ query, first }) => {
    expect((await offered(query))[0]).toBe(first);
    const [path = '', id] = first.split('#');
    expect(site.has(path)).toBe(true);
    if (id !== undefined) expect(site.idsOf(path)).toContain(id);
  });

  test.each(sampled(emptyQueries(), 5))('finds nothing for "%s" in the text either', async (query) => {
    expect(await offered(query)).toEqual([]);
    expect(await page.locator('[data-answers]').innerText()).toContain(query);
    await expect.poll(() => page.locator('site-search [role=status]').innerText()).toContain(query);
  });

  test('finds words in the text of pages', async () => {
    expect(await offered('decimal string leading zeros')).not.toEqual([]);
  });
});

describe('the dialog, on a Chinese page', () => {
  beforeAll(() => open('/zh-cn/operations/sayBusy/'));

  test.each([
    ['置忙', '/zh-cn/operations/sayBusy/'],
    ['sayBusy', '/zh-cn/operations/sayBusy/'],
    ['100006', '/zh-cn/codes/100-006/'],
    ['hang up', '/zh-cn/operations/release/'],
  ])('offers "%s" the Chinese page %s', async (query, first) => {
    expect((await offered(query))[0]).toBe(first);
  });
});

describe('the dialog, by keyboard', () => {
  beforeEach(() => page.goto(`${site.url}/operations/sayBusy/`).then(() => {}));

  test('opens at Control+K, is walked through by arrow keys, and opens a page at Enter', async () => {
    await page.keyboard.press('Control+K');
    const [first, second = ''] = await offered('busy');
    expect(first).toBe('/operations/sayBusy/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === second);
  });

  test('opens the first answer at Enter in the field', async () => {
    await page.keyboard.press('Control+K');
    await offered('200-017');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/codes/200-017/');
  });

  test('is closed by Escape, which gives the focus back to the button', async () => {
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('every address of the table of identifiers is there', async () => {
  const table: { name: string; path: string }[] = await (await fetch(`${site.url}/search/table.json`)).json();
  expect(table.length).toBeGreaterThan(700);
  const lost = table.filter(({ path: address }) => {
    const [path = '', id] = address.split('#');
    return !site.has(path) || !site.has(`/zh-cn${path}`) || (id !== undefined && !site.idsOf(path).has(id));
  });
  expect(lost.map(({ name, path }) => `${name} ${path}`)).toEqual([]);
});

test('every address of the passages is there', async () => {
  const passages: Passage[] = await (await fetch(`${site.url}/search/passages.json`)).json();
  expect(passages.length).toBeGreaterThan(700);
  const lost = passages.flatMap(({ path: address, only }) => {
    const [path = '', id] = address.split('#');
    const pages = [...(only === 'zh-cn' ? [] : [path]), ...(only === 'en' ? [] : [`/zh-cn${path}`])];
    return pages
      .filter((one) => !site.has(one) || (id !== undefined && !site.idsOf(one).has(id)))
      .map((one) => `${one}#${id}`);
  });
  expect(lost).toEqual([]);
});

test.each([
  ['decimal string leading zeros', '/fields/agentid/'],
  ['the four codes are those of a call', '/guides/guid/#authmode-whether-the-guid-changes'],
  ['renew the GUID', '/guides/guid/'],
])('"%s" is answered before the index of the full text is there', async (query, path) => {
  const other = await openPage(browser);
  // It never comes.
  await other.route('**/pagefind/**', () => {});
  await other.goto(`${site.url}/operations/sayBusy/`);
  await other.keyboard.press('Control+K');
  await other.getByRole('searchbox').fill(query);
  await other.locator(`[data-answers] a[href="${path}"]`).waitFor();
  await other.context().close();
});

test.each([
  ['the pointer over', (target: Page) => target.getByRole('button', { name: 'Search' }).hover()],
  ['the focus on', (target: Page) => target.getByRole('button', { name: 'Search' }).focus()],
])('%s the button loads the table, the passages and the index before the dialog is open', async (_, come) => {
  const other = await openPage(browser);
  const asked: string[] = [];
  other.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
  await other.goto(`${site.url}/operations/sayBusy/`, { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/search/table.json');
  await come(other);
  await expect
    .poll(() => asked)
    .toEqual(expect.arrayContaining(['/search/table.json', '/search/passages.json', '/pagefind/pagefind.js']));
  expect(await other.getByRole('searchbox').isVisible()).toBe(false);
  await other.context().close();
});

test('a table that cannot be loaded is told, and loaded when it is asked for again', async () => {
  const other = await openPage(browser);
  await other.route('**/search/table.json', (route) => route.abort());
  await other.goto(`${site.url}/`);
  await other.keyboard.press('Control+K');
  await other.getByRole('searchbox').fill('sayBusy');
  await other.getByText('The index could not be loaded').waitFor();
  await other.unroute('**/search/table.json');
  await other.getByRole('searchbox').fill('sayFree');
  await other.locator('[data-answers] a[href="/operations/sayFree/"]').waitFor();
  await other.context().close();
});

test('a search asks no other host', () => {
  expect(outside).toEqual([]);
});
