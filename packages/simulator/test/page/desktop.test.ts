import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openSimulator, signIn } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('an agent signs in on the page, is rung, answers, holds, and the caller hangs up', async () => {
  const { page, running, complaints, hosts } = await openSimulator(browser);
  try {
    await page.getByRole('button', { name: 'Sign in' }).click();
    const row = page.locator('[data-agent="291"]');
    await row.getByText('idle').waitFor();
    await page.getByRole('button', { name: 'Ring agent 291' }).click();
    const desk = page.getByRole('region', { name: 'Desktop of agent 291' });
    await desk.getByRole('button', { name: 'Answer' }).click();
    await row.locator('.state[data-state="talking"]').waitFor();
    await desk.getByRole('button', { name: 'Hold' }).click();
    await row.locator('.state[data-state="held"]').waitFor();
    await desk.getByRole('button', { name: 'Retrieve' }).click();
    await row.locator('.state[data-state="talking"]').waitFor();
    await page.getByRole('button', { name: 'Hang up the caller of agent 291' }).click();
    await row.locator('.state[data-state="idle"]').waitFor();
    await desk.getByText('No calls at this desktop.').waitFor();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(page.url()).host]);
  } finally {
    await page.context().close();
    await running.close();
  }
});

test('agents who are signed in elsewhere come and go by themselves', async () => {
  const { page, running } = await openSimulator(browser);
  try {
    await signIn(running, '292', '293');
    await page.locator('[data-agent="293"]').getByText('idle').waitFor();
    running.simulator.do('ring', { agentid: '292' });
    await page.locator('[data-agent="292"] .state[data-state="ringing"]').waitFor();
    running.simulator.do('signout', { agentid: '293' });
    await page.locator('[data-agent="293"] .state[data-state="signed-out"]').waitFor();
    running.simulator.do('reset', {});
    await page.getByText('Nobody has signed in yet.').waitFor();
  } finally {
    await page.context().close();
    await running.close();
  }
});
