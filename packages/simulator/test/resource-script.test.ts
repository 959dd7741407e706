import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { operations } from './contact-centre.ts';

/** What a page of old finds after the script was loaded. */
interface OldPage {
  REST: { apiURL: string; guid: string | null; antiBrowserCache: boolean };
  onlineagent: Record<string, (parameters: object) => unknown>;
  agentevent: Record<string, (parameters: object) => unknown>;
  voicecall: Record<string, (parameters: object) => unknown>;
}

let simulator: RunningSimulator;
let site: Server;
let browser: Browser;
let page: Page;
let address: string;
const errors: string[] = [];

beforeAll(async () => {
  [simulator, browser] = await Promise.all([
    startSimulator({ edition: 'all', httpPort: 0, authmode: 2, guidInterval: 0, pollHold: 0 }),
    launchBrowser(),
  ]);
  const script = `http://127.0.0.1:${simulator.http?.port}/agentgateway/resource-js`;
  // A page of another origin, as agent desktops are.
  site = createServer((_, response) => {
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>Desktop</title><script src="${script}"></script>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  page = await openPage(browser);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
});

afterEach(() => {
  simulator.simulator.do('reset', {});
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  await simulator?.close();
  expect(errors).toEqual([]);
});

describe('the script that the gateway serves', () => {
  test('names every operation of the description, in an object per group', async () => {
    const named = await page.evaluate(
      (groups) => {
        const all = window as unknown as Record<string, Record<string, unknown>>;
        return groups.flatMap((group) =>
          Object.entries(all[group] ?? {}).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
        );
      },
      [...new Set(operations.map(({ path }) => path.split('/')[1] ?? ''))],
    );
    expect(named.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  });

  test('knows where the gateway is', async () => {
    const found = await page.evaluate(() => (window as unknown as OldPage).REST.apiURL);
    expect(found).toBe(simulator.http?.baseUrl);
  });

  test('signs in, polls and sets busy with callbacks, the GUID being renewed by every poll', async () => {
    const seen = await page.evaluate(async () => {
      const { REST, onlineagent, agentevent } = window as unknown as OldPage;
      const call = (operation: ((parameters: object) => unknown) | undefined, parameters: object) =>
        new Promise((resolve) =>
          operation?.({
            agentid: '291',
            ...parameters,
            $callback: (status: number, _: XMLHttpRequest, entity: object) => resolve({ status, ...entity }),
          }),
        );
      const $entity = { password: '', phonenum: '40038', autoanswer: false };
      const signedIn = await call(onlineagent.login, { $entity });
      const guids = [REST.guid];
      const events: unknown[] = [];
      for (let poll = 0; poll < 2; poll++) {
        events.push(await call(agentevent.getAgentEvent, {}));
        guids.push(REST.guid);
      }
      const busy = await call(onlineagent.sayBusy, { reason: 200 });
      events.push(await call(agentevent.getAgentEvent, {}), await call(agentevent.getAgentEvent, {}));
      return { signedIn, guids, busy, events };
    });
    expect(seen.signedIn).toMatchObject({ status: 200, retcode: '0', result: { workno: '291' } });
    expect(new Set(seen.guids).size).toBe(3);
    expect(seen.busy).toMatchObject({ retcode: '0' });
    expect(seen.events).toMatchObject([
      { event: { eventType: 'AgentOther_InService' } },
      { event: { eventType: 'AgentState_Ready' } },
      { event: { eventType: 'AgentState_SetNotReady_Success' } },
      { message: '', retcode: '0' },
    ]);
    expect(simulator.simulator.agents()).toMatchObject([{ agentid: '291', state: 'busy' }]);
  });

  test('answers at once without a callback, at a base address that ends in a slash, with a cache buster', async () => {
    const answers = await page.evaluate(() => {
      const { REST, onlineagent, voicecall } = window as unknown as OldPage;
      const { apiURL } = REST;
      REST.apiURL = `${apiURL}/`;
      REST.antiBrowserCache = true;
      try {
        return [
          onlineagent.login?.({ agentid: '291', $entity: '{"password":"","phonenum":"40038"}' }),
          onlineagent.getAgentStatus?.({ agentid: '291' }),
          voicecall.release?.({ agentid: '291' }),
        ];
      } finally {
        REST.apiURL = apiURL;
        REST.antiBrowserCache = false;
      }
    });
    expect(answers).toMatchObject([{ retcode: '0' }, { result: { agentState: 4 } }, { retcode: '200-017' }]);
  });
});
