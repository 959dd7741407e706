import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser, type OpenedPage, openSimulator, signIn } from './open.ts';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  opened = await openSimulator(browser);
  page = opened.page;
});
afterEach(async () => {
  await page.context().close();
  await opened.running.close();
});

const clock = () => page.getByRole('region', { name: 'Clock of the gateway' });

test('the clock is paused, advanced and resumed', async () => {
  const time = async () => Date.parse((await clock().locator('time').getAttribute('datetime')) ?? '');
  await clock().getByRole('button', { name: 'Pause' }).click();
  await clock().getByText('paused').waitFor();
  const before = await time();
  await clock().getByRole('button', { name: 'one hour' }).click();
  await expect.poll(time).toBe(before + 3_600_000);
  await clock().getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => clock().getAttribute('data-state')).toBe('running');
  await expect.poll(time).toBeGreaterThan(before + 3_600_000);
});

test('every action has a form with the words of its schema', async () => {
  await page.getByRole('tab', { name: 'Actions' }).click();
  const told = (await (await fetch(page.url())).json()) as {
    post: Record<string, { properties: Record<string, { description: string }> }>;
  };
  const choices = page.getByRole('group', { name: 'Make something happen' });
  const names = await choices.getByRole('button').allTextContents();
  const elsewhere = ['fault', 'heal', 'settle', 'clock', 'reset', 'play', 'stop'];
  expect(names).toEqual(Object.keys(told.post).filter((name) => !elsewhere.includes(name)));
  for (const name of names) {
    await choices.getByRole('button', { name, exact: true }).click();
    const form = page.getByRole('form', { name, exact: true });
    for (const [field, { description }] of Object.entries(told.post[name]?.properties ?? {})) {
      expect(await form.locator(`[name="${field}"]`).count(), `${name} ${field}`).toBe(1);
      expect(await form.getByText(description, { exact: true }).count(), `${name} ${field}`).toBeGreaterThan(0);
    }
  }
});

test('a caller waits in a queue by a form, and hangs up', async () => {
  await page.getByRole('tab', { name: 'Actions' }).click();
  await page.getByRole('button', { name: 'queue', exact: true }).click();
  const form = page.getByRole('form', { name: 'queue' });
  await form.getByLabel('skillid').fill('1');
  await form.getByLabel('caller').fill('13912345678');
  await form.getByRole('button', { name: 'Do queue' }).click();
  await page.getByRole('status').getByText('queue: callid').waitFor();
  const live = page.getByRole('region', { name: 'Calls, queues, chats and conferences' });
  await live.getByText('waiting').waitFor();
  // The number is short, as in a log.
  expect(await live.textContent()).toContain('•••78');
  // Each region has a frame of its own for what is told at once.
  await expect.poll(() => page.locator('.figure', { hasText: 'waiting' }).textContent()).toBe('1 waiting');
  await live.getByRole('tab', { name: 'Queues' }).click();
  await live.getByRole('row', { name: /voice/ }).getByText('1', { exact: true }).first().waitFor();
  await live.getByRole('tab', { name: 'Calls' }).click();
  await live.getByRole('button', { name: /Hang up/ }).click();
  await live.getByText('No calls.').waitFor();
});

test('what the simulator refuses is said with its reason', async () => {
  await page.getByRole('tab', { name: 'Actions' }).click();
  await page.getByRole('form', { name: 'ring' }).getByLabel('agentid').fill('291');
  await page.getByRole('button', { name: 'Do ring' }).click();
  await page.getByRole('alert').getByText('Agent 291 is not signed in; sign the agent in first.').waitFor();
  await page.getByRole('button', { name: 'Close the message' }).click();
  await expect.poll(() => page.getByRole('alert').allTextContents()).not.toContain('Agent 291');
});

test('a fault is injected, shown and healed, and the log says why a request failed', async () => {
  await page.getByRole('tab', { name: 'Faults' }).click();
  const form = page.getByRole('form', { name: 'fault' });
  await form.getByLabel('operation').fill('sayBusy');
  await form.getByLabel('retcode').fill('100-007');
  await form.getByRole('button', { name: 'Inject the fault' }).click();
  await page.getByRole('listitem').getByText('sayBusy').waitFor();

  await page.getByRole('tab', { name: 'Agent', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  const desk = page.getByRole('region', { name: 'Desktop of agent 291' });
  await desk.getByRole('button', { name: 'Busy' }).click();
  await desk.getByRole('alert').waitFor();

  const log = page.getByRole('region', { name: 'Requests and events' });
  await log.getByRole('button', { name: 'Refusals only' }).click();
  const line = log.getByRole('button', { name: /sayBusy/ });
  await line.click();
  const detail = log.getByRole('complementary', { name: 'Detail' });
  await detail.getByText('A fault that the control interface was asked for').waitFor();
  await detail.getByText('"100-007"').waitFor();

  await page.getByRole('tab', { name: 'Faults' }).click();
  await page.getByRole('button', { name: 'Heal all' }).click();
  await page.getByText('None; every request is answered as it should be.').waitFor();
});

test('an operation takes effect later, and what waits is shown', async () => {
  await signIn(opened.running, '292');
  await page.getByRole('tab', { name: 'Faults' }).click();
  const form = page.getByRole('form', { name: 'settle' });
  await form.getByLabel('operation').fill('sayBusy');
  await form.getByLabel('never').check();
  await form.getByRole('button', { name: 'Set', exact: true }).click();
  await page.getByRole('listitem').getByText('sayBusy').waitFor();
  await page.getByRole('button', { name: '292', exact: true }).click();
  await page.getByRole('group', { name: 'As agent 292' }).getByRole('button', { name: 'Busy' }).click();
  await page.getByRole('status').getByText('Busy').waitFor();
  expect(await page.locator('[data-agent="292"] .state').textContent()).toBe('idle');
});

test('the state is saved, the simulator reset, and the state loaded', async () => {
  await signIn(opened.running, '292');
  await page.getByRole('tab', { name: 'Actions' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save state' }).click(),
  ]);
  const file = await download.path();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByText('Nobody has signed in yet.').waitFor();
  await page.getByLabel('Load state').setInputFiles(file);
  await page.locator('[data-agent="292"]').getByText('idle').waitFor();
  // The state holds GUIDs, so that the log has no word of it.
  const log = await (await fetch(new URL('log', page.url()))).json();
  const entry = (log as { name: string; sent?: unknown }[]).findLast(({ name }) => name === 'state');
  expect(entry?.sent).toBe('(the whole state, which is secret)');
});

test('a scenario is taken, written, played and stopped', async () => {
  await page.getByRole('tab', { name: 'Scenarios' }).click();
  const text = page.getByLabel('Scenario, as YAML');
  await page.getByRole('button', { name: 'Take morning' }).click();
  expect(await text.inputValue()).toContain('steps:');
  await text.fill("steps:\n  - call: { agentid: '292', operation: signin }\n  - ring: { agentid: '292' }\n");
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.locator('[data-agent="292"] .state[data-state="ringing"]').waitFor();
  await text.fill("repeat: true\nsteps:\n  - after: 60000\n    hangup: { agentid: '292' }\n");
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('status').getByText('Play: done').waitFor();
  await page.getByRole('button', { name: 'Stop all' }).click();
  await page.getByRole('status').getByText('Stop: done').waitFor();
  await clock().getByRole('button', { name: 'one minute' }).click();
  await page.locator('[data-agent="292"] .state[data-state="ringing"]').waitFor();

  await text.fill('steps: 5');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('alert').getByText('steps must be a list').waitFor();
});

test('an agent whose desktop is elsewhere is acted for', async () => {
  await signIn(opened.running, '292');
  await page.getByRole('button', { name: '292', exact: true }).click();
  const deeds = page.getByRole('group', { name: 'As agent 292' });
  await deeds.getByRole('button', { name: 'Busy' }).click();
  const row = page.locator('[data-agent="292"]');
  await row.locator('.state[data-state="busy"]').waitFor();
  await deeds.getByRole('button', { name: 'Idle' }).click();
  await row.locator('.state[data-state="idle"]').waitFor();
  await page.getByRole('group', { name: 'From outside' }).getByRole('button', { name: 'Ring', exact: true }).click();
  await deeds.getByRole('button', { name: 'Answer' }).click();
  await row.locator('.state[data-state="talking"]').waitFor();
  await deeds.getByRole('button', { name: 'Release' }).click();
  await row.locator('.state[data-state="idle"]').waitFor();
});

test('the page says that the simulator is gone, and goes on when it is back', async () => {
  await signIn(opened.running, '292');
  await page.locator('[data-agent="292"]').waitFor();
  const port = opened.running.http?.port as number;
  await opened.running.close();
  await page.getByText('Not answering').waitFor();
  const { startSimulator } = await import('../../src/node.ts');
  const again = await startSimulator({ httpPort: port });
  try {
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Nobody has signed in yet.').waitFor();
  } finally {
    await again.close();
  }
});
