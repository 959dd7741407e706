import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { createSimulator } from '../src/index.ts';

let site: Server;
let browser: Browser;

beforeAll(async () => {
  const [bundle, started] = await Promise.all([
    build({
      entryPoints: [join(import.meta.dirname, '../src/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'CCGatewaySimulator',
      // Fails if anything in it needs Node.
      platform: 'browser',
    }),
    launchBrowser(),
  ]);
  browser = started;
  const script = bundle.outputFiles[0]?.text ?? '';
  site = createServer(({ url }, response) => {
    if (url === '/simulator.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><script src="/simulator.js"></script>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('a page answers its own requests, as a request handler would', async () => {
  const page = await openPage(browser);
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const seen = await page.evaluate(async () => {
    const { CCGatewaySimulator } = window as unknown as {
      CCGatewaySimulator: { createSimulator: typeof createSimulator };
    };
    const simulator = CCGatewaySimulator.createSimulator({ pollHold: 0 });
    const base = 'https://gateway.test/agentgateway/resource';
    const signedIn = await simulator.fetch(
      new Request(`${base}/onlineagent/291`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ password: '', phonenum: '40038' }),
      }),
    );
    const Guid = signedIn?.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '';
    const polled = await simulator.fetch(new Request(`${base}/agentevent/291`, { headers: { Guid } }));
    const elsewhere = await simulator.fetch(new Request('https://gateway.test/images/logo.png'));
    simulator.close();
    return { polled: await polled?.json(), passedOn: elsewhere === undefined };
  });
  expect(seen).toMatchObject({ polled: { event: { eventType: 'AgentOther_InService' } }, passedOn: true });
});
