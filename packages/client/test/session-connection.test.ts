import { describe, expect, test, vi } from 'vitest';
import { type AgentSession, queryCallInfo, release, sayBusy } from '../src/index.ts';
import {
  agentid,
  body,
  collect,
  event,
  fakeClock,
  guid,
  hanging,
  idle,
  online,
  pass,
  paths,
  refused,
  type Step,
  StubGateway,
  sessionAt,
  settle,
  statesOf,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

describe('the connection', () => {
  test('is offline and sends nothing until the sign-in, then is online', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    const states = statesOf(session);
    await pass(60_000);
    expect(stub.requests).toEqual([]);
    await session.signIn(body);
    expect(states).toEqual(['offline', 'online']);
    expect(session.gateway.guid).toBe(guid);
  });

  test('stays offline after a sign-in that the gateway refuses', async () => {
    const stub = new StubGateway({ [paths.login]: [refused('100-004')] });
    const session = sessionAt(stub);
    const states = statesOf(session);
    expect(await session.signIn(body)).toMatchObject({ kind: 'retcode', retcode: '100-004' });
    await pass(60_000);
    expect(states).toEqual(['offline']);
    expect(stub.requests).toHaveLength(1);
  });

  test('a poll that hangs is given up, which interrupts it', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging, idle] });
    const session = await online(stub);
    const states = statesOf(session);
    await pass(29_990);
    expect(states).toEqual(['online']);
    await pass(10);
    expect(states).toEqual(['online', 'interrupted timeout']);
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(true);
    await pass(200);
    expect(states).toEqual(['online', 'interrupted timeout', 'online']);
  });

  test('has the time and reason of its last change', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, unreachable] });
    const session = await online(stub);
    const start = session.connection.since;
    expect(start).toBe(Date.now());
    await pass(20_000);
    expect(session.connection).toEqual({ state: 'interrupted', reason: 'network', since: start + 200 });
  });

  test('tells a late subscriber the current state, and nothing after the subscription ended', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, unreachable, idle] });
    const session = await online(stub);
    await pass(250);
    const states: string[] = [];
    const end = session.onConnection(({ state }) => states.push(state));
    expect(states).toEqual(['interrupted']);
    end();
    await pass(1000);
    expect(session.connection.state).toBe('online');
    expect(states).toEqual(['interrupted']);
  });
});

describe('backoff', () => {
  fakeClock(1);

  test.each([Number.NaN, 0, -1, Infinity])('a pause of %d is replaced by the default', async (pollPause) => {
    const stub = new StubGateway();
    await online(stub, { pollPause });
    await pass(1000);
    expect(new Set(stub.gaps(paths.poll))).toEqual(new Set([200]));
  });

  test('is a random part of its bound, and never shorter than the pause', async () => {
    const random = vi.spyOn(Math, 'random');
    const stub = new StubGateway({ [paths.poll]: [unreachable] });
    random.mockReturnValue(0.5);
    await online(stub);
    await pass(440);
    random.mockReturnValue(0);
    await pass(5000);
    expect(stub.gaps(paths.poll).slice(0, 5)).toEqual([450, 200, 200, 200, 200]);
  });

  test('ends when the network is back', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const stub = new StubGateway({ [paths.poll]: [unreachable, unreachable, unreachable, unreachable, idle] });
    const session = await online(stub);
    await pass(700 + 1200 + 2200);
    expect(stub.sent(paths.poll)).toHaveLength(4);
    await pass(100);
    page.dispatchEvent(new Event('online'));
    await settle();
    expect(stub.gaps(paths.poll)).toEqual([700, 1200, 2200, 100]);
    expect(session.connection.state).toBe('online');
  });
});

describe('the end', () => {
  test('AgentOther_ShutdownService is delivered, then the session ends', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Ready'), event('AgentOther_ShutdownService')] });
    const session = await online(stub);
    const order: string[] = [];
    session.on('AgentOther_ShutdownService', ({ eventType }) => order.push(eventType));
    session.onConnection(({ state }) => order.push(state));
    const seen = collect(session.events());
    await pass(60_000);
    expect(order).toEqual(['online', 'AgentOther_ShutdownService', 'ended']);
    expect(seen).toEqual({ types: ['AgentState_Ready', 'AgentOther_ShutdownService'], done: true });
    expect(stub.sent(paths.poll)).toHaveLength(2);
  });

  test('a sign-out ends the session and the poll under way', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const session = await online(stub);
    const states = statesOf(session);
    const seen = collect(session.events());
    await settle();
    expect(await session.signOut()).toMatchObject({ ok: true });
    await settle();
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(true);
    expect(states).toEqual(['online', 'ended signed-out']);
    expect(seen.done).toBe(true);
    expect(session.gateway.guid).toBeUndefined();
  });

  const ends: [string, Step[], (session: AgentSession) => Promise<unknown>][] = [
    ['a sign-out', [hanging], (session) => session.signOut()],
    ['100-006', [refused('100-006')], () => pass(100)],
    ['000-003', [refused('000-003')], () => pass(5000)],
    ['the shutdown', [event('AgentOther_ShutdownService')], () => pass(100)],
  ];
  test.each(ends)('after %s nothing more is sent', async (_, poll, end) => {
    const stub = new StubGateway({ [paths.poll]: poll });
    const session = await online(stub);
    await end(session);
    expect(session.connection.state).toBe('ended');
    const sent = stub.requests.length;
    const refusal = { ok: false, kind: 'invalid', message: 'The session has ended; sign in again.' };
    expect(await session.call(release, {})).toEqual(refusal);
    expect(await sayBusy(session.gateway, { agentid })).toEqual(refusal);
    expect(await session.signOut()).toEqual(refusal);
    await session[Symbol.asyncDispose]();
    await pass(120_000, 1000);
    expect(stub.requests).toHaveLength(sent);
  });

  test('a safe call is not repeated after the session ended', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [unreachable], [paths.poll]: [idle, refused('100-006')] });
    const session = await online(stub);
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const call = session.call(queryCallInfo, {});
    await pass(10_000);
    expect(await call).toMatchObject({ kind: 'network' });
    expect(stub.sent(paths.callInfo)).toHaveLength(1);
  });
});
