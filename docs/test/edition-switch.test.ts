import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldIn, heldRows, heldTexts } from '../src/lib/held.ts';
import { interfaceModel as model } from '../src/lib/model.ts';
import { parametersOf } from '../src/lib/operation.ts';
import { rowsOfParameters } from '../src/lib/schema.ts';
import { type ServedSite, serveBuiltSite } from './site.ts';

const site: ServedSite = await serveBuiltSite();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site.close();
});

async function choose(tab: Page, name: string): Promise<void> {
  await tab.locator('header edition-switch select').selectOption(name);
}

test('the range of a parameter is the one of the chosen edition', () => {
  const t = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
  const [agent] = heldRows(model, (cut) => {
    const operation = cut.operations.find(({ id }) => id === 'sayBusy');
    return operation ? rowsOfParameters(parametersOf(operation), cut, t) : [];
  });
  expect(agent?.forms.map(({ facts, held }) => [facts[0], held])).toEqual([
    [expect.stringContaining('59999'), 'all 2023-09 2024-09'],
    [expect.stringContaining('999999'), '2025-06 2025-11 2026-03'],
  ]);
});

test('a note that an edition adds holds from that edition on', () => {
  const notes = heldTexts(model, (cut) => cut.operations.find(({ id }) => id === 'cancelBusy')?.notes ?? []);
  for (const { text, held } of notes) expect(held, text).toBe(text.includes('issue 27') ? '2026-03' : undefined);
});

test('the choice is kept on all pages, hides what the edition lacks, and is taken back', async () => {
  const tab = await openPage(browser);
  await tab.goto(`${site.url}/operations/sayBusy/`);
  const range = tab.locator('#parameter-agentid .facts:visible');
  expect(await range.innerText()).toContain('59999');
  await choose(tab, '2025-06');
  expect(await range.innerText()).toContain('999999');

  const later = model.operations.filter((one) => heldIn(model, one)?.includes('2025-06') === false);
  const kept = model.operations.filter((one) => heldIn(model, one) === undefined);
  expect(later.length).toBeGreaterThan(0);
  await tab.goto(`${site.url}/operations/`);
  expect(await tab.locator('header edition-switch select').inputValue()).toBe('2025-06');
  for (const { id } of later)
    expect(await tab.locator(`main a[href="/operations/${id}/"]`).isVisible(), id).toBe(false);
  expect(await tab.locator(`main a[href="/operations/${kept[0]?.id}/"]`).isVisible()).toBe(true);

  await tab.goto(`${site.url}/zh-cn/operations/${later[0]?.id}/`);
  expect(await tab.locator('.absent:visible').innerText()).toContain('2025-06');
  await tab.locator('[data-all-editions]:visible').click();
  expect(await tab.locator('.absent:visible').count()).toBe(0);
  await tab.reload();
  expect(await tab.locator('.absent:visible, .edition-notice:visible').count()).toBe(0);
  await tab.context().close();
});

test('without scripts every part of all editions is shown, with its marks, and no switch', async () => {
  const tab = await openPage(browser, { javaScriptEnabled: false });
  await tab.goto(`${site.url}/operations/`);
  for (const { id } of model.operations) {
    expect(await tab.locator(`main .operation-list a[href="/operations/${id}/"]`).isVisible(), id).toBe(true);
  }
  expect(await tab.locator('edition-switch:visible, .edition-notice:visible').count()).toBe(0);
  await tab.context().close();
});

test('the table of differences shows those between the chosen editions', async () => {
  const tab = await openPage(browser);
  await tab.goto(`${site.url}/editions/differences/`);
  const shown = () =>
    tab
      .locator('[data-of]:visible')
      .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset.of))]);
  expect(await shown()).toEqual(['2024-09', '2025-06', '2025-11', '2026-03']);
  await tab.locator('[name=from]').selectOption('2024-09');
  await tab.locator('[name=to]').selectOption('2025-11');
  expect(await shown()).toEqual(['2025-06', '2025-11']);
  await tab.locator('[name=from]').selectOption('2025-11');
  expect(await shown()).toEqual([]);
  expect(await tab.locator('[data-none]').isVisible()).toBe(true);
  await tab.context().close();
});
