// A sound day gives no finding, neither recorded nor through a proxy, which changes nothing.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgentSession, parsePushedEvents } from '@ccgateway/client';
import { type Finding, readRecordings, startProxy } from '@ccgateway/conformance';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { day } from './day.ts';

const folder = mkdtempSync(join(tmpdir(), 'ccgateway-traffic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

const named = (findings: readonly Finding[]) => findings.map(({ check, part, came }) => `${check} ${part} ${came}`);
const base = '/agentgateway/resource';

async function simulator(authmode: 1 | 2, tls = false): Promise<RunningSimulator> {
  const port = tls ? { httpsPort: 0 } : { httpPort: 0 };
  // GUIDs are renewed many times a day here.
  const running = await startSimulator({ ...port, authmode, guidInterval: 100, pollHold: 1000 });
  undo.push(() => running.close());
  return running;
}

/** Records what the client's fetch sends and gets, as a browser does. */
function recorder(): { entries: object[]; fetch: typeof fetch } {
  const entries: object[] = [];
  const pairs = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));
  return {
    entries,
    async fetch(input, init) {
      const request = new Request(input, init);
      const started = performance.timeOrigin + performance.now();
      const body = typeof init?.body === 'string' ? init.body : undefined;
      const entry = (response: object) =>
        entries.push({
          startedDateTime: new Date(started).toISOString(),
          time: performance.timeOrigin + performance.now() - started,
          request: {
            method: request.method,
            url: request.url,
            headers: pairs(request.headers),
            ...(body !== undefined && { postData: { mimeType: 'application/json', text: body } }),
          },
          response,
        });
      try {
        const response = await fetch(input, init);
        const text = await response.clone().text();
        const content = { size: Buffer.byteLength(text), mimeType: 'application/json', text };
        entry({ status: response.status, headers: pairs(response.headers), content });
        return response;
      } catch (error) {
        entry({ status: 0 });
        throw error;
      }
    },
  };
}

/** The application that gets pushed events for a session. */
async function receiver(session: () => AgentSession): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const pushed = parsePushedEvents(body);
      if (pushed) session().deliver(pushed);
      response
        .setHeader('Content-Type', 'application/json')
        .end(JSON.stringify({ message: '', retcode: pushed ? '0' : '1' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  undo.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each([1, 2] as const)('a day under AUTHMODE %s', (authmode) => {
  test('recorded as HAR gives no finding', async () => {
    const running = await simulator(authmode);
    const { entries, fetch } = recorder();
    const session = new AgentSession({ baseUrl: running.http?.baseUrl ?? '', agentid: '291', pollPause: 1, fetch });
    expect(await session.signIn({ password: '', phonenum: '40038', autoanswer: false })).toMatchObject({ ok: true });
    await day(session, running.simulator);
    const file = join(folder, `day-${authmode}.har`);
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }));
    const { calls, others, broken, findings, withEvents } = readRecordings([file]);
    expect(named(findings)).toEqual([]);
    expect({ calls, others, broken }).toEqual({ calls: entries.length, others: 0, broken: [] });
    expect(withEvents).toBeGreaterThan(20);
  });

  test('through the proxy and TLS gives no finding', async () => {
    const running = await simulator(authmode, true);
    const proxy = await startProxy({ target: running.https?.baseUrl ?? '', ca: running.certificate ?? '' });
    undo.push(() => proxy.close());
    const session = new AgentSession({ baseUrl: proxy.origin + base, agentid: '291', pollPause: 1 });
    expect(await session.signIn({ password: '', phonenum: '40038', autoanswer: false })).toMatchObject({ ok: true });
    await day(session, running.simulator);
    const seen = await proxy.close();
    expect(named(seen.findings)).toEqual([]);
    expect(seen).toMatchObject({ others: 0, missed: 0, unreadable: 0, unrecorded: 0 });
    expect(seen.withEvents).toBeGreaterThan(20);
  });

  test('with pushes through the proxy gives no finding', async () => {
    const running = await simulator(authmode);
    const pushTo = await receiver(() => session);
    const proxy = await startProxy({ target: running.http?.baseUrl ?? '', pushTo });
    undo.push(() => proxy.close());
    const session = new AgentSession({ baseUrl: proxy.origin + base, agentid: '292', pollPause: 1 });
    const callBackUri = `${proxy.pushOrigin}/events`;
    const body = { password: '', phonenum: '40039', autoanswer: false, callBackUri, serviceToken: 'token' };
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    await day(session, running.simulator);
    const seen = await proxy.close();
    expect(named(seen.findings)).toEqual([]);
    expect(seen).toMatchObject({ others: 0, missed: 0, unreadable: 0, pushedPast: [] });
    expect(seen.pushes).toBeGreaterThan(5);
  });
});

test('what the simulator answers is the same through the proxy, byte for byte', async () => {
  const running = await simulator(1);
  const target = running.http?.baseUrl ?? '';
  const proxy = await startProxy({ target });
  undo.push(() => proxy.close());
  const get = (port: number, line: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (bytes) => {
        text += bytes.toString('latin1');
      });
      socket.on('end', () => resolve(text.replace(/^Date: .*\r\n/m, '')));
      socket.on('error', reject);
      socket.write(
        `${line} HTTP/1.1\r\nhOST: 127.0.0.1:${new URL(target).port}\r\nGUID: x.AgentGateway1\r\nConnection: close\r\n\r\n`,
      );
    });
  for (const line of [
    `GET ${base}/agentevent/291`,
    `POST ${base}//onlineagent/291/sayBusy/`,
    'GET /',
    `PATCH ${base}/x`,
  ]) {
    const straight = await get(Number(new URL(target).port), line);
    expect(straight).toMatch(/^HTTP\/1\.1 \d{3} /);
    expect(await get(Number(new URL(proxy.origin).port), line)).toBe(straight);
  }
});
