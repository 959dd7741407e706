import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { operationsOf, readDescription } from '@ccgateway/conformance';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { buildDocs, docsPage } from '../reference/build.ts';

const url = pathToFileURL(join(root, docsPage)).href;
const shots = join(root, 'docs/dist/screenshots');

// One operation of each group; searching for all of them would take minutes and prove no more.
const groups = Map.groupBy(operationsOf(readDescription()), ({ path }) => path.split('/')[1]);
const operations = [...groups.values()].flatMap(([first]) => (first ? [first] : []));

let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  await Promise.all([buildDocs(), mkdir(shots, { recursive: true })]);
  browser = await launchBrowser();
  page = await openPage(browser, { viewport: { width: 1400, height: 1000 } });
  await page.route('**', (route) => {
    const wanted = route.request().url();
    if (/^(file|data|blob):/.test(wanted)) return route.continue();
    outside.push(wanted);
    return route.abort();
  });
  await page.goto(url);
  await page.getByText('CC-Gateway agent interface').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
});

describe('the reference page, opened from a file', () => {
  test('shows what it is about', async () => {
    expect(await page.title()).toContain('CC-Gateway');
    await page.screenshot({ path: join(shots, 'home.png') });
  });

  test.each(operations)('finds $id by search and opens it', async ({ id, path, method }) => {
    await page.keyboard.press('Control+K');
    const dialog = page.getByTestId('search-dialog');
    await dialog.waitFor();
    await page.keyboard.type(id);
    // The address of one operation may begin that of another.
    const address = new RegExp(`${method}\\s*${path.replace(/[{}]/g, '\\$&')}(?![/a-z])`);
    await dialog.locator('a').filter({ hasText: address }).first().click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('code').getByText(id, { exact: true }).first().waitFor();
    await page.screenshot({ path: join(shots, `${id}.png`) });
  });

  test('asked no other host for anything', () => {
    expect(outside).toEqual([]);
  });
});
