import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openSimulator, signIn } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A contact centre in which something of everything happens. */
async function busyPage(context: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, running } = await openSimulator(browser, {}, context);
  const { simulator } = running;
  try {
    await signIn(running, '291', '292', '293', '294');
    simulator.do('ring', { agentid: '292' });
    simulator.do('queue', { skillid: 1 });
    simulator.do('chat', { agentid: '293' });
    simulator.do('fault', { operation: 'hold', retcode: '100-007' });
    await simulator.do('call', { agentid: '294', operation: 'busy' });
    await page.locator('[data-agent="294"] .state[data-state="busy"]').waitFor({ state: 'attached' });
    await use(page);
  } finally {
    await page.context().close();
    await running.close();
  }
}

/** What axe finds, in short. */
async function violations(page: Page): Promise<string[]> {
  // The policy of the page forbids scripts of others, so that axe is put in beside the page.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('agents are filtered by text, by state and by skill queue', async () => {
  await busyPage({}, async (page) => {
    const agents = page.getByRole('region', { name: 'Agents', exact: true });
    const shown = () => agents.locator('[data-agent]').evaluateAll((rows) => rows.map((row) => row.dataset.agent));
    expect(await shown()).toEqual(['291', '292', '293', '294']);
    await agents.getByLabel('Filter agents by text').fill('294');
    await expect.poll(shown).toEqual(['294']);
    await agents.getByLabel('Filter agents by text').fill('');
    await agents.getByLabel('Filter agents by state').selectOption('ringing');
    await expect.poll(shown).toEqual(['292']);
    await page.getByRole('group', { name: 'Agents by state' }).getByRole('button', { name: /busy/ }).click();
    await expect.poll(shown).toEqual(['294']);
    await page.getByRole('group', { name: 'Agents by state' }).getByRole('button', { name: /busy/ }).click();
    await agents.getByLabel('Filter agents by skill queue').selectOption('1');
    await agents.getByText('No agent is like that.').waitFor();
  });
});

test('the log is filtered by text and by kind', async () => {
  await busyPage({}, async (page) => {
    const log = page.getByRole('region', { name: 'Requests and events' });
    const names = () => log.locator('.line-name').allTextContents();
    await log.getByLabel('Filter the log by text').fill('AgentEvent_Ringing');
    await expect.poll(async () => [...new Set(await names())]).toEqual(['AgentEvent_Ringing']);
    await log.getByRole('button', { name: 'Events' }).click();
    await log.getByText('Nothing is like that.').waitFor();
    await log.getByLabel('Filter the log by text').fill('login');
    await expect.poll(names).toEqual(['login', 'login', 'login', 'login']);
  });
});

test('the theme follows the system, and the switch wins and is kept', async () => {
  await busyPage({ colorScheme: 'dark' }, async (page) => {
    const dark = await ground(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground(page);
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'switch to light' }).click();
    await page.getByRole('button', { name: 'switch to dark' }).click();
    expect(await ground(page)).toBe(dark);
    await page.reload();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await ground(page)).toBe(dark);
  });
});

test('a phone shows one place at a time and nothing beside the screen', async () => {
  await busyPage({ viewport: { width: 360, height: 740 }, hasTouch: true }, async (page) => {
    const places = page.getByRole('navigation', { name: 'Places' });
    for (const [place, region] of [
      ['Calls', 'Calls, queues, chats and conferences'],
      ['Log', 'Requests and events'],
      ['Control', 'Control'],
      ['Agents', 'Agents'],
    ] as const) {
      await places.getByRole('button', { name: place }).click();
      await page.getByRole('region', { name: region, exact: true }).waitFor();
      expect([place, await page.locator('main > .card:visible').count()]).toEqual([place, 1]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([place, beyond]).toEqual([place, 0]);
    }
    // Who chooses an agent gets to its panel.
    await page.getByRole('button', { name: '292', exact: true }).click();
    await page.getByRole('heading', { name: 'Agent 292', exact: true }).waitFor();
  });
});

test('everything is reached by the keyboard', async () => {
  await busyPage({}, async (page) => {
    await page.getByRole('button', { name: '291', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Agent 293', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Agent', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('group', { name: 'Make something happen' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Actions');
    const line = page.locator('.line').first();
    await line.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Detail' }).getByText('Answered').waitFor();
  });
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 780 } }],
] as const)('axe finds nothing wrong, %s', (_, context) => {
  test('on any place of the page', async () => {
    await busyPage(context, async (page) => {
      const isPhone = 'viewport' in context;
      const place = async (name: string) => {
        if (isPhone) await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).click();
      };
      expect(await violations(page)).toEqual([]);
      await place('Log');
      await page.locator('.line').first().click();
      await page.getByRole('complementary', { name: 'Detail' }).getByText('Answered').waitFor();
      if (isPhone) expect(await violations(page)).toEqual([]);
      await place('Control');
      for (const tab of await page.locator('.console').getByRole('tab').all()) {
        await tab.click();
        expect(await violations(page)).toEqual([]);
      }
      await place('Calls');
      for (const tab of await page.locator('.live').getByRole('tab').all()) {
        await tab.click();
        expect(await violations(page)).toEqual([]);
      }
      await place('Agents');
      await page.getByRole('button', { name: '292', exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });
  });
});
