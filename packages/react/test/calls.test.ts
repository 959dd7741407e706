import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventsFor } from '@ccgateway/client/fixtures';
import { browserForTests } from '@ccgateway/testing/browser-for-tests';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, servePage, versions } from './site.ts';

const events = eventsFor('291');
const ringing = (callid: string) => events.AgentEvent_Ringing({ content: { callid, caller: `7009${callid}` } });
const talking = (callid: string) => events.AgentEvent_Talking({ content: { callid, caller: `7009${callid}` } });

const tab = browserForTests();
const { complaints } = tab;

describe.each(Object.entries(versions))('in the strict mode of React %s', (version, suffix) => {
  let site: Server;
  beforeAll(async () => {
    site = await servePage(
      await bundle('calls-page.tsx', suffix, 'development'),
      '<div id="root"></div><div id="slow"></div>',
    );
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    complaints.length = 0;
    await tab.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    expect(await tab.page.evaluate(() => globalThis.callsPage.react)).toMatch(`${version}.`);
  });

  test('the calls of the session are shown, and one of them by its ID', async () => {
    await expect.poll(one).toBe('none');
    await deliver(ringing('6-1'));
    await expect.poll(lines).toEqual(['6-1 ringing']);
    await deliver(ringing('7-1'));
    await expect.poll(lines).toEqual(['6-1 ringing', '7-1 ringing']);
    expect(await one()).toBe('70097-1 ringing');
    await deliver(talking('7-1'));
    await expect.poll(one).toBe('70097-1 talking');
    await deliver(events.AgentEvent_Call_Release({ content: '7-1' }));
    await expect.poll(one).toBe('none');
    await expect.poll(lines).toEqual(['6-1 ringing']);
    await tab.page.evaluate(() => globalThis.callsPage.unmount());
    await deliver(talking('6-1'));
    expect(complaints).toEqual([]);
  });

  test('a call that does not change is not rendered again', async () => {
    await deliver(ringing('6-1'), ringing('7-1'));
    await expect.poll(lines).toHaveLength(2);
    const before = await tab.page.evaluate(() => globalThis.callsPage.rendered);
    await deliver(talking('7-1'));
    await expect.poll(lines).toContain('7-1 talking');
    const after = await tab.page.evaluate(() => globalThis.callsPage.rendered);
    expect(after['7-1']).toBeGreaterThan(before['7-1'] ?? 0);
    expect(after['6-1']).toBe(before['6-1']);
  });

  test('all parts of the page show the same calls, also when an event comes while they are rendered', async () => {
    await deliver(ringing('6-1'));
    await expect.poll(lines).toHaveLength(1);
    await tab.page.evaluate((list) => globalThis.callsPage.deliverMeanwhile(list), [ringing('7-1')]);
    await expect.poll(() => tab.page.locator('b').allTextContents()).toEqual(Array(8).fill('2'));
    const commits = await tab.page.evaluate(() => globalThis.callsPage.commits);
    expect(commits).not.toEqual([]);
    expect(commits.map((shown) => new Set(shown).size)).toEqual(commits.map(() => 1));
  });
});

function deliver(...list: Parameters<typeof globalThis.callsPage.deliver>[0]) {
  return tab.page.evaluate((some) => globalThis.callsPage.deliver(some), list);
}

function lines() {
  return tab.page.locator('li').allTextContents();
}

function one() {
  return tab.page.textContent('output');
}
