import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSimulator } from '@ccgateway/simulator/node';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenFrom } from '../serve/listen.ts';
import { type SiteServer, serveSite } from '../serve/site.ts';
import { buildSite, siteFolder } from '../site/build.ts';
import { interfaceModel as model } from '../src/lib/model.ts';
import { parametersOf } from '../src/lib/operation.ts';

const simulator = await startSimulator({ edition: 'all', httpPort: 0, pollHold: 0 });
const address = simulator.http?.baseUrl ?? '';
let known: string | undefined = address;
await buildSite();

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  site = await listenFrom(8270, 'the documentation', (port) => serveSite(port, () => known));
  await site.show(siteFolder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), simulator.close()]);
});

/** Opens a page and does what is wished with it; whatever it asked for and complained about is told. */
async function onPage(path: string, act: (page: Page) => Promise<void>, viewport = { width: 1920, height: 1080 }) {
  const page = await openPage(browser, { viewport });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(new URL(path, site.url).href);
    await act(page);
  } finally {
    await page.context().close();
  }
  return { asked, complaints };
}

describe('the first parameter', () => {
  test('of every operation is visible at 1080 lines without scrolling', async () => {
    await onPage('/', async (page) => {
      for (const operation of model.operations) {
        const [first] = parametersOf(operation);
        if (first === undefined) continue;
        await page.goto(new URL(`/operations/${operation.id}/`, site.url).href, { waitUntil: 'domcontentloaded' });
        const box = await page.locator(`#parameter-${first.name} dt`).boundingBox();
        expect(box && box.y + box.height, operation.id).toBeLessThan(1080);
      }
    });
  });
});

describe('the samples', () => {
  test('keep the chosen language on other pages', async () => {
    await onPage('/operations/sayBusy/', async (page) => {
      await page.getByRole('tab', { name: 'fetch', exact: true }).click();
      await page.goto(new URL('/operations/loginEx/', site.url).href);
      expect(await page.getByRole('tab', { name: 'fetch', exact: true }).getAttribute('aria-selected')).toBe('true');
      expect(await page.getByRole('tabpanel').first().innerText()).toContain('await fetch(');
    });
  });
});

describe('the port of the simulator', () => {
  const usual = '127.0.0.1:8060';
  const shown = async (page: Page) => [
    (await page.locator('main pre, main code').allTextContents()).join('\n'),
    (
      await page.locator('main [data-code]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code))
    ).join('\n'),
  ];

  test.each(['/operations/sayBusy/', '/operations/loginEx/', '/guides/first-call/', '/zh-cn/guides/first-call/'])(
    'is in programs of %s, as they are shown and copied',
    async (path) => {
      await onPage(path, async (page) => {
        for (const read of [0, 1]) await expect.poll(async () => (await shown(page))[read]).not.toContain(usual);
        for (const text of await shown(page)) expect(text).toContain(`${address}/onlineagent/291`);
      });
    },
  );

  test('is the usual one on a site without a simulator', async () => {
    known = undefined;
    try {
      await onPage('/operations/sayBusy/', async (page) => {
        await page.waitForLoadState('networkidle');
        for (const text of await shown(page)) expect(text).toContain(`${usual}/agentgateway`);
      });
    } finally {
      known = address;
    }
  });
});

describe('the console', () => {
  async function send(page: Page): Promise<string> {
    await page.locator('cc-console button').click();
    await page.locator('cc-console button:enabled').waitFor();
    return page.locator('cc-console [data-result]').innerText();
  }
  const open = (page: Page) => page.locator('cc-console > details > summary').click();

  test('signs in and calls the simulator beside the site, and calls nothing else', async () => {
    simulator.simulator.do('reset', {});
    const { asked, complaints } = await onPage('/operations/sayBusy/', async (page) => {
      await open(page);
      await expect.poll(() => page.locator('[name="address"]').inputValue()).toBe(address);
      const result = await send(page);
      expect(result).toContain(`POST ${address}/onlineagent/291/saybusy?reason=200`);
      expect(result).toContain('"retcode": "0"');
      expect(result).toContain('AgentState_SetNotReady_Success');
      expect(result).toContain('busy');
      // The next page goes on with the session.
      await page.goto(new URL('/operations/sayFree/', site.url).href);
      expect(await send(page)).toContain('"retcode": "0"');
      // No event says what becomes of an agent who signs out; the gateway does.
      await page.goto(new URL('/operations/logout/', site.url).href);
      expect(await send(page)).toContain('as getAgentStatus answers: signed-out');
    });
    for (const url of asked) expect([new URL(site.url).origin, new URL(address).origin]).toContain(new URL(url).origin);
    expect(complaints).toEqual([]);
  });

  test('has the bodies of the examples to choose from', async () => {
    await onPage('/operations/loginEx/', async (page) => {
      await open(page);
      const before = await page.locator('[name="body"]').inputValue();
      await page.locator('[name="example"]').selectOption({ index: 1 });
      const after = await page.locator('[name="body"]').inputValue();
      const examples = model.operations.find(({ id }) => id === 'loginEx')?.body?.examples.map(({ value }) => value);
      expect(examples).toContainEqual(JSON.parse(before));
      expect(examples).toContainEqual(JSON.parse(after));
      expect(after).not.toBe(before);
    });
  });

  test('of a site without a simulator says how to start one, and has no address', async () => {
    known = undefined;
    try {
      await onPage('/operations/sayBusy/', async (page) => {
        await open(page);
        await page.locator('[data-without]').waitFor();
        expect(await page.locator('[data-without]').innerText()).toContain('npm start');
        expect(await page.locator('[name="address"]').inputValue()).toBe('');
      });
    } finally {
      known = address;
    }
  });

  test('explains an address where nothing answers, and one that keeps its answers from the page', async () => {
    // A gateway without the headers of CORS.
    const gateway = createServer((_, response) => response.end('{"retcode":"0"}'));
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    const { port } = gateway.address() as AddressInfo;
    const typed = `http://127.0.0.1:${port}/agentgateway/resource`;
    await onPage('/operations/sayBusy/', async (page) => {
      await open(page);
      await page.locator('[name="address"]').fill(typed);
      expect(await send(page)).toContain(`Something answers at ${typed}, but it does not allow pages of`);
      gateway.closeAllConnections();
      await new Promise((resolve) => gateway.close(resolve));
      expect(await send(page)).toContain(`Nothing answers at ${typed}`);
      expect(await page.locator('[data-result] a').getAttribute('href')).toMatch(/\/operations\/sayBusy\/$/);
    });
  });

  test('shows what a gateway answers as text, not as a page', async () => {
    await onPage('/operations/sayBusy/', async (page) => {
      await page.route(`${address}/**`, (route) =>
        route.fulfill({
          status: 502,
          headers: {
            'Access-Control-Allow-Origin': '*',
            'Access-Control-Allow-Headers': '*',
            'Access-Control-Allow-Methods': '*',
          },
          contentType: 'text/html',
          body: '<img src=x onerror="document.title=1"><b>502</b>',
        }),
      );
      await open(page);
      await page.locator('[name="sign-in"]').uncheck();
      const result = await send(page);
      expect(result).toContain('<b>502</b>');
      expect(await page.locator('[data-result] img').count()).toBe(0);
    });
  });
});
