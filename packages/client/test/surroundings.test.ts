// Surroundings of the client: frameworks that wrap objects, and runtimes that lack or rename things.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AgentSession, createGateway, release, sayBusy } from '../src/index.ts';
import { pathClient } from '../src/paths.ts';
import {
  agentid,
  baseUrl,
  body,
  collect,
  event,
  fakeClock,
  guid,
  hanging,
  ok,
  pass,
  paths,
  refused,
  StubGateway,
  sessionAt,
  signedIn,
  statesOf,
} from './stub-gateway.ts';

describe('an object that a framework wraps', () => {
  fakeClock();

  /** Wraps an object and everything read from it, as Vue's reactive does, except functions and built-in classes. */
  function wrapped<T extends object>(target: T): T {
    const plain = ['[object Object]', '[object Array]'];
    if (typeof target !== 'object' || !target || !plain.includes(Object.prototype.toString.call(target))) return target;
    return new Proxy(target, { get: (...given) => wrapped(Reflect.get(...given) as object) });
  }

  test('a wrapped session does everything that a session does', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Ready'), hanging] });
    const session = wrapped(sessionAt(stub));
    expect(session.connection.state).toBe('offline');
    const states = statesOf(session);
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    const heard: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    const seen = collect(session.events());
    await pass(500);
    session.deliver({ workNo: agentid, events: [{ eventType: 'AgentState_Busy', workNo: agentid, content: null }] });
    await pass(100);
    expect(seen.types).toEqual(['AgentState_Ready', 'AgentState_Busy']);
    expect(heard).toEqual(['AgentState_Ready', 'AgentState_Busy']);
    expect(session.agentState).toBe('occupied');
    expect(await session.call(sayBusy, {})).toMatchObject({ ok: true });
    expect(await release(session.gateway, { agentid: session.agentid })).toMatchObject({ ok: true });
    expect(session.gateway.guid).toBe(guid);
    expect(await session.signOut()).toMatchObject({ ok: true });
    await session[Symbol.asyncDispose]();
    expect(states).toEqual(['offline', 'online', 'ended signed-out']);
  });

  test('a session and its wrapper share one state', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const session = sessionAt(stub);
    const states = statesOf(session);
    await wrapped(session).signIn(body);
    expect(session.connection.state).toBe('online');
    expect(await session.signOut()).toMatchObject({ ok: true });
    expect(wrapped(session).connection).toEqual(session.connection);
    expect(states).toEqual(['offline', 'online', 'ended signed-out']);
  });

  test('a wrapped gateway can call, and its outcomes can be wrapped', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [refused('100-007')] });
    const gateway = wrapped(createGateway({ baseUrl, fetch: stub.fetch }));
    const outcome = wrapped(await sayBusy(gateway, { agentid }));
    expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode: '100-007' });
    expect('response' in outcome && outcome.response.status).toBe(200);
  });
});

describe('a runtime that has little more than fetch', () => {
  fakeClock();

  test('a session works without the other globals', async () => {
    // The stub needs these globals; the tested client must not.
    const cookie = new Headers({ 'Set-GUID': `JSESSIONID=${guid}`, 'Set-Cookie': 'route=one' });
    const sent: [string, RequestInit][] = [];
    const session = new AgentSession({
      baseUrl,
      agentid,
      fetch: async (input, init) => {
        sent.push([`${init?.method} ${input}`.replace(baseUrl, ''), init ?? {}]);
        const text = '{"message":"","retcode":"0","result":{}}';
        return { ok: true, status: 200, headers: cookie, text: async () => text } as Response;
      },
    });
    const beside = ['Request', 'Response', 'Headers', 'DOMException', 'TextDecoder', 'TextEncoder', 'ReadableStream'];
    for (const name of [...beside, 'Blob', 'URL', 'structuredClone', 'Event', 'EventTarget'])
      vi.stubGlobal(name, undefined);
    for (const name of ['any', 'timeout'] as const)
      vi.spyOn(AbortSignal, name).mockImplementation(() => undefined as never);
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    expect(await session.call(sayBusy, {})).toMatchObject({ ok: true });
    expect(await session.call(release, {}, { headers: { cookie: 'own=1' } })).toMatchObject({ ok: true });
    await pass(1000);
    expect(session.connection.state).toBe('online');
    expect(await session.signOut()).toMatchObject({ ok: true });
    const headers = (name: string) => sent.find(([call]) => call === name)?.[1].headers;
    expect(headers(paths.sayBusy)).toMatchObject({ Cookie: 'route=one', Guid: guid });
    expect(headers(paths.release)).toMatchObject({ cookie: 'own=1; route=one' });
    expect(headers(paths.poll)).toMatchObject({ Cookie: 'route=one' });
  });
});

test('an answer is bounded, and read right, where there is no decoder', async () => {
  const stream = (text: string, ends: boolean) => {
    const bytes = new TextEncoder().encode(text);
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes);
        if (ends) controller.close();
      },
    });
  };
  const told = JSON.stringify({ message: '坐席 ü', retcode: '0' });
  const bodies = [stream(told, true), stream(' '.repeat(1000), false)];
  const gateway = createGateway({ baseUrl, maxAnswerBytes: 10_000, fetch: async () => new Response(bodies.shift()) });
  vi.stubGlobal('TextDecoder', undefined);
  expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: true, message: '坐席 ü' });
  expect(await sayBusy(gateway, { agentid })).toMatchObject({
    kind: 'decode',
    message: expect.stringContaining('maxAnswerBytes'),
  });
});

describe('a redirect', () => {
  const servers: Server[] = [];
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test.each([301, 302, 303, 307, 308])(
    'with status %i is reported as one, sent once, and not followed',
    async (status) => {
      const strangers: unknown[] = [];
      const stranger = await serve(({ headers }, response) => {
        strangers.push(headers);
        response.end('{"message":"","retcode":"0"}');
      });
      let received = 0;
      const gateway = createGateway({
        guid,
        baseUrl: await serve((_, response) => {
          received += 1;
          response.writeHead(status, { Location: stranger, 'Set-GUID': 'other.AgentGateway0' }).end();
        }),
      });
      expect(await gateway.call({ method: 'GET', path: '/x', retry: 'safe' }, {})).toMatchObject({
        ok: false,
        kind: 'http',
        message: expect.stringContaining('redirect'),
        response: { status },
      });
      expect(received).toBe(1);
      expect(strangers).toEqual([]);
      expect(gateway.guid).toBe(guid);
      const raw = await pathClient(gateway).POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid } } });
      expect(raw.response.status).toBe(status);
      expect(strangers).toEqual([]);
      expect(gateway.guid).toBe(guid);
    },
  );

  const answering = (fields: object) => {
    const inits: (RequestInit | undefined)[] = [];
    const gateway = createGateway({
      baseUrl,
      guid,
      fetch: async (_, init) => {
        inits.push(init);
        const headers = { 'Set-GUID': 'other.AgentGateway0' };
        const response = new Response('{"message":"","retcode":"0"}', { headers });
        for (const [name, value] of Object.entries(fields)) Object.defineProperty(response, name, { value });
        return response;
      },
    });
    return { gateway, inits };
  };

  test('that a browser hides is reported as one', async () => {
    const { gateway, inits } = answering({ type: 'opaqueredirect', status: 0, ok: false, body: null });
    const outcome = await sayBusy(gateway, { agentid });
    expect(outcome).toMatchObject({ ok: false, kind: 'http', message: expect.stringContaining('redirect') });
    expect(gateway.guid).toBe(guid);
    // Every runtime knows `manual`; workerd refuses `error`.
    expect(inits).toMatchObject([{ redirect: 'manual' }]);
  });

  test('that a runtime follows anyway yields neither a success nor a GUID', async () => {
    const { gateway } = answering({ redirected: true });
    const outcome = await sayBusy(gateway, { agentid });
    expect(outcome).toMatchObject({ ok: false, kind: 'http', message: expect.stringContaining('redirect') });
    expect(gateway.guid).toBe(guid);
  });

  test('of a poll interrupts the session until it is over', async () => {
    const moved = () => new Response(null, { status: 302, headers: { Location: 'https://other.test/' } });
    const stub = new StubGateway({ [paths.login]: [signedIn()], [paths.poll]: [moved, ok()] });
    const session = sessionAt(stub, { pollPause: 1 });
    const states = statesOf(session);
    await session.signIn(body);
    await expect.poll(() => states).toEqual(['offline', 'online', 'interrupted http', 'online']);
    await session.signOut();
  });
});
