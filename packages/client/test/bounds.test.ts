// The client bounds what it reads, keeps and sends and how long it waits, whatever a gateway or its proxy does.
import { getEventListeners } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type AgentEvent,
  createGateway,
  downloadRecordFile,
  type GatewayOptions,
  queryCallInfo,
  release,
  sayBusy,
} from '../src/index.ts';
import { pathClient } from '../src/paths.ts';
import {
  after,
  agentid,
  baseUrl,
  fakeClock,
  guid,
  hanging,
  idle,
  ok,
  online,
  pass,
  paths,
  type Step,
  StubGateway,
  sessionAt,
  settle,
  unreachable,
} from './stub-gateway.ts';

const download = { agentid } as never;

describe('an answer', () => {
  const servers: Server[] = [];
  /** A gateway on a real socket; `ended` counts the answers that the client aborted. */
  async function serve(listener: RequestListener, options: Partial<GatewayOptions> = {}) {
    const seen = { received: 0, ended: 0 };
    const server = createServer((request, response) => {
      seen.received += 1;
      response.on('close', () => {
        if (!response.writableFinished) seen.ended += 1;
      });
      listener(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { gateway: createGateway({ baseUrl: url, timeout: Infinity, ...options }), seen };
  }
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  /** Writes until the client stops reading. */
  const endless =
    (type: string): RequestListener =>
    (_, response) => {
      response.writeHead(200, { 'Content-Type': type });
      const chunk = Buffer.alloc(65_536, ' ');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    };

  test.each([
    ['application/json', 'maxAnswerBytes', (gateway: never) => queryCallInfo(gateway, { agentid })],
    ['text/html', 'maxAnswerBytes', (gateway: never) => downloadRecordFile(gateway, download)],
    ['audio/wav', 'maxFileBytes', (gateway: never) => downloadRecordFile(gateway, download)],
  ])('without end of type %s is told as decode, read once, and broken off', async (type, option, call) => {
    const { gateway, seen } = await serve(endless(type), { maxFileBytes: 6_000_000 });
    const outcome = await call(gateway as never);
    expect(outcome).toMatchObject({ ok: false, kind: 'decode', message: expect.stringContaining(option) });
    expect('response' in outcome && outcome.response.status).toBe(200);
    await expect.poll(() => seen).toEqual({ received: 1, ended: 1 });
  });

  test('that is compressed is bounded by its decompressed size', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, ' '));
    const { gateway } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(packed),
    );
    expect(packed.length).toBeLessThan(100_000);
    expect(await queryCallInfo(gateway, { agentid })).toMatchObject({ ok: false, kind: 'decode' });
  });

  const sized = (bytes: number, type: string) => {
    const text = '{"message":"","retcode":"0"}';
    return ((_, response) =>
      response.writeHead(200, { 'Content-Type': type }).end(text.padEnd(bytes))) satisfies RequestListener;
  };

  test.each([
    ['at its bound', 1_000, 'ok'],
    ['one byte longer', 1_001, 'decode'],
  ])('that is %s', async (_, bytes, kind) => {
    const answer = await serve(sized(bytes, 'application/json'), { maxAnswerBytes: 1_000, maxFileBytes: 0 });
    const outcome = await queryCallInfo(answer.gateway, { agentid });
    expect(outcome.ok ? 'ok' : outcome.kind).toBe(kind);
    const file = await serve(sized(bytes, 'audio/wav'), { maxAnswerBytes: 0, maxFileBytes: 1_000 });
    const recording = await downloadRecordFile(file.gateway, download);
    expect(recording.ok ? 'ok' : recording.kind).toBe(kind);
    if (recording.ok) expect(recording.result).toMatchObject({ size: bytes, type: 'audio/wav' });
  });

  test('of a call by path is bounded too, and complete if it fits', async () => {
    const parameters = { params: { path: { agentid } } };
    const { gateway, seen } = await serve(endless('application/json'));
    await expect(pathClient(gateway).GET('/calldata/{agentid}/callinfo', parameters)).rejects.toThrow('maxAnswerBytes');
    await expect.poll(() => seen.ended).toBe(1);
    const small = await serve(sized(1_000, 'application/json'));
    const { data, response } = await pathClient(small.gateway).GET('/calldata/{agentid}/callinfo', parameters);
    expect(data).toEqual({ message: '', retcode: '0' });
    expect(response.status).toBe(200);
  });

  test('of a fetch that does not stream is bounded too', async () => {
    const gateway = createGateway({
      baseUrl,
      maxAnswerBytes: 10,
      fetch: async () =>
        ({ ok: true, status: 200, headers: new Headers(), text: async () => '{"retcode":"0"}' }) as Response,
    });
    expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: false, kind: 'decode' });
  });

  test.each([Number.NaN, -1])('is refused if its bound is %d, instead of read without a bound', async (bound) => {
    const { gateway } = await serve(sized(1_000, 'application/json'), { maxAnswerBytes: bound });
    expect(await queryCallInfo(gateway, { agentid })).toMatchObject({ ok: false, kind: 'decode' });
  });

  test('that stalls ends with the call', async () => {
    const { gateway, seen } = await serve(
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
      { timeout: 50 },
    );
    expect(await queryCallInfo(gateway, { agentid })).toMatchObject({ ok: false, kind: 'timeout' });
    await expect.poll(() => seen).toEqual({ received: 1, ended: 1 });
  });
});

describe('the cookies of a session', () => {
  fakeClock();

  const flood = (count: number, name: (index: number) => string, size = 20): Step => {
    let answers = 0;
    return () => {
      const headers = new Headers({ 'Set-GUID': `JSESSIONID=${guid}` });
      if (answers === 0) headers.append('Set-Cookie', 'route=first');
      for (let index = 0; index < count; index++)
        headers.append('Set-Cookie', `${name(answers * count + index)}=${'x'.repeat(size)}`);
      answers += 1;
      return new Response('{"message":"","retcode":"0"}', { headers });
    };
  };

  test('stay below what servers accept, and include the one of the sign-in', async () => {
    const step = flood(30, (index) => `junk${index}`);
    const stub = new StubGateway({ [paths.login]: [step], [paths.poll]: [step] });
    const session = await online(stub);
    await pass(5_000, 100);
    expect(stub.sent(paths.poll).length).toBeGreaterThan(20);
    expect(await session.signOut()).toMatchObject({ ok: true });
    const lines = stub.requests.slice(1).map(({ headers }) => headers.get('Cookie') ?? '');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(4_096);
    // Long enough that no further cookie fits.
    expect(lines.at(-1)?.length).toBeGreaterThan(4_000);
    for (const line of lines) expect(line).toMatch(/^route=first; junk0=/);
  });

  test('keep their previous value if the new one does not fit', async () => {
    let size = 10;
    const stub = new StubGateway({
      [paths.poll]: [() => flood(1, () => 'state', size++)({} as never)],
    });
    await online(stub, { maxCookieBytes: 32 });
    await pass(5_000, 100);
    expect(stub.sent(paths.poll).at(-1)?.headers.get('Cookie')).toBe(`route=first; state=${'x'.repeat(13)}`);
  });
});

describe('the time of a call', () => {
  fakeClock(1);

  test.each([
    ['hang', hanging],
    ['fail at once', unreachable],
    ['fail late', after(6_000, () => new Response('', { status: 502 }))],
  ])('is bounded over all tries that %s', async (_, step) => {
    const stub = new StubGateway({ [paths.callInfo]: [step] });
    let end: number | undefined;
    const start = Date.now();
    const call = queryCallInfo(createGateway({ baseUrl, fetch: stub.fetch, retries: 50 }), { agentid });
    void call.then(() => {
      end = Date.now();
    });
    await pass(20_000, 50);
    expect(await call).toMatchObject({ ok: false });
    expect((end ?? Infinity) - start).toBeLessThanOrEqual(15_000);
  });

  test('ends a pause between tries; the failure is that of the last try', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [unreachable] });
    const gateway = createGateway({ baseUrl, fetch: stub.fetch, timeout: 300 });
    const call = queryCallInfo(gateway, { agentid });
    await pass(300);
    expect(await call).toMatchObject({ ok: false, kind: 'network' });
    expect(stub.requests).toHaveLength(1);
  });

  test('includes a tookEffect that does not answer', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [unreachable] });
    const gateway = createGateway({ baseUrl, fetch: stub.fetch, timeout: 300 });
    const call = sayBusy(gateway, { agentid }, { tookEffect: () => new Promise<boolean>(() => {}) });
    await pass(300);
    expect(await call).toMatchObject({ ok: false, kind: 'network' });
    expect(stub.requests).toHaveLength(1);
  });

  test('can be bounded for each try, so that a hanging try is sent again', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [hanging, ok()] });
    const call = queryCallInfo(createGateway({ baseUrl, fetch: stub.fetch, tryTimeout: 4_000 }), { agentid });
    await pass(5_000, 50);
    expect(await call).toMatchObject({ ok: true });
    expect(stub.gaps(paths.callInfo)).toEqual([4_500]);
  });

  test('ends a call whose fetch ignores its signal, without a session too', async () => {
    const gateway = createGateway({ baseUrl, timeout: 300, fetch: () => new Promise(() => {}) });
    const calls = [release(gateway, { agentid }), queryCallInfo(gateway, { agentid })];
    await pass(300);
    expect(await Promise.all(calls)).toMatchObject([{ kind: 'timeout' }, { kind: 'timeout' }]);
  });
});

describe('events that nobody reads', () => {
  const events = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({
      eventType: 'AgentState_Ready',
      workNo: agentid,
      content: null,
      index: from + index,
    })) as unknown as AgentEvent[];
  const indices = async (reader: AsyncIterator<AgentEvent>, count: number) => {
    const read: unknown[] = [];
    while (read.length < count) read.push((await reader.next()).value?.index);
    return read;
  };

  test('wait for each reader up to a bound; the reader counts the dropped ones', async () => {
    const session = sessionAt(new StubGateway({ [paths.poll]: [idle] }), { maxQueuedEvents: 100 });
    session.deliver({ workNo: agentid, events: events(0, 130) });
    const reader = session.events();
    const late = session.events();
    expect([reader.dropped, late.dropped]).toEqual([30, 0]);
    expect(await indices(reader, 50)).toEqual(Array.from({ length: 50 }, (_, index) => 30 + index));
    session.deliver({ workNo: agentid, events: events(130, 200) });
    expect([reader.dropped, late.dropped]).toEqual([50, 0]);
    session.deliver({ workNo: agentid, events: events(200, 250) });
    expect([reader.dropped, late.dropped]).toEqual([100, 20]);
    expect(await indices(reader, 100)).toEqual(Array.from({ length: 100 }, (_, index) => 150 + index));
    expect(await indices(late, 100)).toEqual(Array.from({ length: 100 }, (_, index) => 150 + index));
  });

  test.each([undefined, Number.NaN, 0, -1])('are bounded by 10,000 if the bound is %s', async (maxQueuedEvents) => {
    const session = sessionAt(new StubGateway(), { maxQueuedEvents });
    const reader = session.events();
    session.deliver({ workNo: agentid, events: events(0, 10_005) });
    expect(reader.dropped).toBe(5);
    expect(await indices(reader, 1)).toEqual([5]);
  });

  test('are all kept with the bound Infinity, and reading does not slow down with their number', async () => {
    const time = async (count: number) => {
      const session = sessionAt(new StubGateway(), { maxQueuedEvents: Infinity });
      const reader = session.events();
      session.deliver({ workNo: agentid, events: events(0, count) });
      const start = process.cpuUsage();
      for (let index = 0; index < count; index++) await reader.next();
      expect(reader.dropped).toBe(0);
      return process.cpuUsage(start).user;
    };
    await time(20_000);
    const few = await time(20_000);
    const many = await time(400_000);
    // Twenty times as many events; Array.shift would take thousands of times as long.
    expect(many / few).toBeLessThan(200);
  });
});

describe('listeners on one signal', () => {
  fakeClock();

  test('do not grow in number with the waiting calls, and are removed after them', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [hanging], [paths.callInfo]: [after(100, ok())] });
    const session = await online(stub);
    const { signal } = new AbortController();
    const plain = createGateway({ baseUrl, fetch: stub.fetch });
    const calls = Array.from({ length: 30 }, (_, index) => [
      session.call(queryCallInfo, { isNoContainLastCall: index % 2 === 0 } as never, { signal }),
      queryCallInfo(plain, { agentid }, { signal, tryTimeout: 10_000 }),
    ]).flat();
    await settle();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await pass(200);
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ ok: true });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('end every call that has the signal', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [hanging], [paths.sayBusy]: [hanging] });
    const session = await online(stub);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [
      ...Array.from({ length: 30 }, () => queryCallInfo(session.gateway, { agentid }, { signal })),
      session.call(sayBusy, {}, { signal }),
    ];
    await settle();
    controller.abort();
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ ok: false, kind: 'aborted' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
