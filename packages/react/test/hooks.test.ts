import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AgentEvent } from '@ccgateway/client';
import { eventsFor } from '@ccgateway/client/fixtures';
import { browserForTests } from '@ccgateway/testing/browser-for-tests';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, servePage, versions } from './site.ts';

const tab = browserForTests();
const { complaints } = tab;

describe.each(Object.entries(versions))('in the strict mode of React %s', (version, suffix) => {
  let site: Server;
  beforeAll(async () => {
    site = await servePage(await bundle('hooks-page.tsx', suffix, 'development'), '<div id="root"></div>');
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    complaints.length = 0;
    await tab.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    expect(await tab.page.evaluate(() => globalThis.hooks.react)).toMatch(`${version}.`);
  });

  describe('useOutcome', () => {
    test('runs the action once for each run, and shows that it runs and how it ended', async () => {
      await shows('outcome', 'idle');
      await press('first');
      await shows('outcome', 'pending');
      await end('done');
      await shows('outcome', 'first 0');
      await press('second');
      await shows('outcome', 'pending');
      await end('refused');
      await shows('outcome', 'retcode');
      await press('clear');
      await shows('outcome', 'idle');
      expect(await begun()).toEqual(['first 0', 'second 0']);
      expect(await told()).toEqual(['first 0', 'retcode']);
      expect(complaints).toEqual([]);
    });

    test('shows the latest of several runs, whichever ends last', async () => {
      await press('first');
      await press('second');
      await end('done');
      await expect.poll(told).toEqual(['first 0']);
      await shows('outcome', 'pending');
      await end('done');
      await shows('outcome', 'second 0');

      await press('first');
      await press('clear');
      await shows('outcome', 'pending');
    });

    test('runs the action of the latest render by a function that stays the same', async () => {
      const before = await tab.page.evaluate(() => globalThis.hooks.identities);
      await press('render');
      await press('first');
      expect(await begun()).toEqual(['first 1']);
      expect(await tab.page.evaluate(() => globalThis.hooks.identities)).toBe(before);
    });

    test('carries a run out whose component is unmounted, and shows nothing of it later', async () => {
      await press('first');
      await press('action');
      await end('done');
      await expect.poll(told).toEqual(['first 0']);
      await press('action');
      await shows('outcome', 'idle');
      expect(complaints).toEqual([]);
    });

    test('rejects when the action throws, and leaves no outcome', async () => {
      await press('first');
      await end('thrown');
      await expect.poll(told).toEqual(['Error: thrown']);
      await shows('outcome', 'idle');
    });
  });

  test('a wish is shown until the agent gets the state', async () => {
    const { AgentEvent_Talking, AgentState_SetNotReady_Success } = eventsFor('291');
    const deliver = (event: AgentEvent) => tab.page.evaluate((one) => globalThis.hooks.deliver('291', [one]), event);
    await deliver(AgentEvent_Talking());
    await shows('wish', 'none');
    await tab.page.evaluate(() => globalThis.hooks.sayBusy());
    await shows('wish', 'busy');
    await deliver(AgentState_SetNotReady_Success());
    await shows('wish', 'none');
  });

  test('a provider gives the hooks its session, also another one', async () => {
    const deliver = (agentid: string, types: ('AgentState_Ready' | 'AgentState_Busy')[]) => {
      const events = types.map((type) => eventsFor(agentid)[type]());
      return tab.page.evaluate(([id, list]) => globalThis.hooks.deliver(id, list), [agentid, events] as const);
    };
    await shows('followed', '291 offline unknown');
    await deliver('291', ['AgentState_Ready']);
    await shows('followed', '291 offline idle AgentState_Ready');
    await press('other session');
    await shows('followed', '292 offline unknown AgentState_Ready');
    await deliver('291', ['AgentState_Busy']);
    await deliver('292', ['AgentState_Ready']);
    await shows('followed', '292 offline idle AgentState_Ready AgentState_Ready');
    await tab.page.evaluate(() => globalThis.hooks.unmount());
    expect(complaints).toEqual([]);
  });
});

function press(name: string) {
  return tab.page.getByRole('button', { name, exact: true }).click();
}

function shows(id: string, text: string) {
  return expect.poll(() => tab.page.textContent(`#${id}`)).toBe(text);
}

function end(outcome: 'done' | 'refused' | 'thrown') {
  return tab.page.evaluate((how) => globalThis.hooks.end(how), outcome);
}

function begun() {
  return tab.page.evaluate(() => globalThis.hooks.begun);
}

function told() {
  return tab.page.evaluate(() => globalThis.hooks.told);
}
