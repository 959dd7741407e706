import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { operationsOf, readDescription } from '@ccgateway/conformance';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { buildSingleFile } from '../reference/build.ts';

const shots = join(root, 'docs/.astro/screenshots');

// One operation of each group; searching for all of them would take minutes and prove no more.
const groups = Map.groupBy(operationsOf(readDescription()), ({ path }) => path.split('/')[1]);
const operations = [...groups.values()].flatMap(([first]) => (first ? [first] : []));

let browser: Browser;
let page: Page;
let folder: string;
const outside: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-reference-'));
  const file = join(folder, 'reference.html');
  await Promise.all([buildSingleFile(file), mkdir(shots, { recursive: true })]);
  browser = await launchBrowser();
  page = await openPage(browser, { viewport: { width: 1400, height: 1000 } });
  await page.route('**', (route) => {
    const wanted = route.request().url();
    if (/^(file|data|blob):/.test(wanted)) return route.continue();
    outside.push(wanted);
    return route.abort();
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByText('CC-Gateway agent interface').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the single file, opened without a server', () => {
  test('shows what it is about', async () => {
    expect(await page.title()).toContain('CC-Gateway');
    await page.screenshot({ path: join(shots, 'home.png') });
  });

  test('names its maker in words', async () => {
    const maker = page.locator('a[href="https://redocly.com/redoc/"]');
    expect(await maker.innerText()).toBe('API docs by Redocly');
    expect(await maker.locator('img').count()).toBe(0);
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
