import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openSimulator } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('the desktops of a page that is reloaded go on, without a password kept', async () => {
  const { page, running, complaints } = await openSimulator(browser);
  try {
    await page.getByLabel('Password').fill('a-secret-word');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const desk = page.getByRole('region', { name: 'Desktop of agent 291' });
    await page.locator('[data-agent="291"]').getByText('idle').waitFor();
    await page.evaluate(() => {
      addEventListener('pagehide', () => {
        localStorage.setItem('seen', JSON.stringify({ ...sessionStorage }));
      });
    });
    await page.reload();
    await desk.waitFor();
    const kept = String(await page.evaluate(() => localStorage.getItem('seen')));
    expect(kept).toContain('291');
    expect(kept).not.toContain('a-secret-word');
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.getByRole('button', { name: 'Ring agent 291' }).click();
    await desk.getByRole('button', { name: 'Answer' }).click();
    await page.locator('[data-agent="291"] .state[data-state="talking"]').waitFor();
    await page.reload();
    await desk.getByRole('button', { name: 'Release' }).click();
    await page.locator('[data-agent="291"] .state[data-state="idle"]').waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await page.context().close();
    await running.close();
  }
});

test('a session that ended while the page was reloaded is not gone on with', async () => {
  const { page, running } = await openSimulator(browser);
  try {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('region', { name: 'Desktop of agent 291' }).waitFor();
    await page.goto('about:blank');
    running.simulator.do('signout', { agentid: '291' });
    await page.goBack();
    await page.getByText('A desktop for agent 291').waitFor();
    await page.locator('[data-agent="291"] .state[data-state="signed-out"]').waitFor();
  } finally {
    await page.context().close();
    await running.close();
  }
});
