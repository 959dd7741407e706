// Proxies between a browser and a gateway may make answers storable; the browser then stores them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '@ccgateway/testing/browser';
import { root } from '@ccgateway/testing/tools';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const agentid = '291';
const resource = '/agentgateway/resource';
const count = 5;

const program = `
import { AgentSession, queryCallInfo } from '@ccgateway/client';
import { pathClient } from '@ccgateway/client/paths';
globalThis.run = async (baseUrl, count) => {
  // Shows that this browser stores what it may; otherwise the other assertions would prove nothing.
  const plain = [];
  while (plain.length < count) plain.push((await (await fetch(baseUrl + '/plain')).json()).result);
  const session = new AgentSession({ baseUrl, agentid: '${agentid}', pollPause: 1 });
  await session.signIn({ password: '', phonenum: '40038' });
  const events = [];
  for await (const { content } of session.events()) if (events.push(content) === count) break;
  const queries = [];
  while (queries.length < count) queries.push((await session.call(queryCallInfo, {})).result);
  const byPath = [];
  const parameters = { params: { path: { agentid: '${agentid}' } } };
  while (byPath.length < count)
    byPath.push((await pathClient(session.gateway).GET('/onlineagent/{agentid}/agentstatus', parameters)).data.result);
  await session.signOut();
  return { plain, events, queries, byPath };
};`;

/** Numbers its answers, and makes each of them storable. */
async function serve(storable: Readonly<Record<string, string>>, script: string): Promise<Server> {
  const calls = new Map<string, number>();
  const server = createServer((request, response) => {
    const { method, url = '' } = request;
    if (!url.startsWith(resource)) {
      const [type, body] =
        url === '/page.js' ? ['text/javascript', script] : ['text/html', '<script src="page.js"></script>'];
      return response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    }
    const name = `${method} ${url}`;
    const number = calls.get(name) ?? 0;
    calls.set(name, number + 1);
    for (const [header, value] of Object.entries(storable)) response.setHeader(header, value);
    response.setHeader('Content-Type', 'application/json');
    if (method === 'PUT') response.setHeader('Set-GUID', 'JSESSIONID=stub.AgentGateway0');
    const content = url.includes('agentevent')
      ? { event: { eventType: 'AgentState_Ready', workNo: agentid, content: number } }
      : { result: number };
    return response.end(JSON.stringify({ message: '', retcode: '0', ...content }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('in a browser, behind a proxy that adds', () => {
  let browser: Browser;
  // One context for all tests: the browser that npm brings exits when its last page closes.
  let page: Page;
  let script: string;
  beforeAll(async () => {
    const stdin = { contents: program, resolveDir: root };
    const { outputFiles } = await build({
      stdin,
      conditions: ['source', 'module'],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    script = outputFiles[0]?.text ?? '';
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const proxies: [string, () => Record<string, string>][] = [
    ['Cache-Control: max-age=60', () => ({ 'Cache-Control': 'max-age=60' })],
    ['Expires', () => ({ Expires: new Date(Date.now() + 3_600_000).toUTCString() })],
    ['only an old Last-Modified', () => ({ 'Last-Modified': new Date(Date.now() - 1e11).toUTCString() })],
  ];
  test.each(proxies)(
    '%s, every event comes once and in order, and every query is answered by the gateway',
    async (_, headers) => {
      const server = await serve(headers(), script);
      try {
        const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        await page.goto(origin);
        const seen = await page.evaluate(`run('${origin}${resource}', ${count})`);
        const each = Array.from({ length: count }, (_, index) => index);
        expect(seen).toEqual({ plain: Array(count).fill(0), events: each, queries: each, byPath: each });
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  );
});
