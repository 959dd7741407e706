import { describe, expect, test, vi } from 'vitest';
import { type AgentSession, queryCallInfo, release, sayBusy } from '../src/index.ts';
import {
  after,
  agentid,
  body,
  collect,
  event,
  fakeClock,
  guid,
  hanging,
  html,
  idle,
  ok,
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

  test('an idle poll is followed by the next one after the documented pause', async () => {
    const stub = new StubGateway();
    const states = statesOf(await online(stub));
    await pass(1000);
    expect(stub.gaps(paths.poll)).toEqual([200, 200, 200, 200, 200]);
    expect(states).toEqual(['online']);
  });

  test('the pause is counted from the answer of a poll that the gateway held', async () => {
    const stub = new StubGateway({ [paths.poll]: [after(10_000, idle)] });
    const states = statesOf(await online(stub, { pollPause: 500 }));
    await pass(31_500);
    expect(stub.gaps(paths.poll)).toEqual([10_500, 10_500, 10_500]);
    expect(states).toEqual(['online']);
  });

  test('an event is followed by the next poll after the documented pause', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Work'), event('AgentState_Ready'), hanging] });
    const seen = collect((await online(stub)).events());
    await pass(1000);
    expect(seen.types).toEqual(['AgentState_Work', 'AgentState_Ready']);
    expect(stub.gaps(paths.poll)).toEqual([200, 200]);
  });

  const failures: [string, Step, string][] = [
    ['a network failure', unreachable, 'interrupted network'],
    ['an HTML page with status 200', html(), 'interrupted decode'],
    ['an HTML page with status 502', html(502), 'interrupted http'],
    ['an unknown return code', refused('424-242'), 'interrupted refused 424-242'],
    ['a poll without permission', refused('000-003'), 'interrupted refused 000-003'],
  ];
  test.each(failures)('%s interrupts it, the next good answer restores it', async (_, failure, state) => {
    const stub = new StubGateway({ [paths.poll]: [idle, failure, failure, idle] });
    const states = statesOf(await online(stub));
    await pass(5000);
    expect(states).toEqual(['online', state, 'online']);
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

  test('doubles from failure to failure, is bounded, and starts anew after a good answer', async () => {
    const down = Array.from({ length: 8 }, () => unreachable);
    const stub = new StubGateway({ [paths.poll]: [...down, idle, unreachable, idle] });
    await online(stub);
    await pass(60_000);
    const waits = [700, 1200, 2200, 4200, 8200, 10_200, 10_200, 10_200];
    expect(stub.gaps(paths.poll).slice(0, 11)).toEqual([...waits, 200, 700, 200]);
  });

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
  test('000-003 is tolerated four times in a row; the fifth ends the session', async () => {
    const stub = new StubGateway({ [paths.poll]: [refused('000-003')] });
    const session = await online(stub);
    const states = statesOf(session);
    await pass(60_000);
    expect(stub.sent(paths.poll)).toHaveLength(5);
    expect(states).toEqual(['online', 'interrupted refused 000-003', 'ended refused 000-003']);
    expect(session.gateway.guid).toBeUndefined();
  });

  test('000-003 starts to count anew after a good answer', async () => {
    const four = Array.from({ length: 4 }, () => refused('000-003'));
    const stub = new StubGateway({ [paths.poll]: [...four, idle, ...four, idle] });
    const session = await online(stub);
    await pass(10_000);
    expect(session.connection.state).toBe('online');
  });

  test('100-006 ends the session at once', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, refused('100-006')] });
    const session = await online(stub);
    const states = statesOf(session);
    await pass(60_000);
    expect(stub.sent(paths.poll)).toHaveLength(2);
    expect(states).toEqual(['online', 'ended signed-out 100-006']);
    expect(session.gateway.guid).toBeUndefined();
  });

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

  test.each([
    ['logout', {}, paths.logout],
    ['forceLogout', { force: true }, paths.forceLogout],
    ['forceLogoutWithReason', { reason: 7 }, `DELETE /onlineagent/${agentid}/forcelogoutwithreason/7`],
  ] as const)('a sign-out by %s carries the GUID', async (_, options, path) => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const session = await online(stub);
    await session.signOut(options);
    expect(stub.sent(path)).toHaveLength(1);
    expect(stub.sent(path)[0]?.headers.get('Guid')).toBe(guid);
  });

  test.each(['100-006', '100-008'])('a sign-out that answers %s ends the session too', async (retcode) => {
    const stub = new StubGateway({ [paths.logout]: [refused(retcode)] });
    const session = await online(stub);
    expect(await session.signOut()).toMatchObject({ kind: 'retcode', retcode });
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'signed-out' });
  });

  test.each([
    ['refused', refused('100-007')],
    ['unanswered', unreachable],
  ])('a sign-out that is %s leaves the session as it was', async (_, failure) => {
    const stub = new StubGateway({ [paths.logout]: [failure] });
    const session = await online(stub);
    expect(await session.signOut()).toMatchObject({ ok: false });
    const polls = stub.sent(paths.poll).length;
    await pass(1000);
    expect(session.connection.state).toBe('online');
    expect(stub.sent(paths.poll).length).toBe(polls + 5);
    expect(stub.sent(paths.poll).at(-1)?.headers.get('Guid')).toBe(guid);
  });

  test('a poll that reports the sign-out before its answer counts as signed out', async () => {
    const stub = new StubGateway({
      [paths.poll]: [after(50, refused('100-006'))],
      [paths.logout]: [after(100, ok())],
    });
    const session = await online(stub);
    const states = statesOf(session);
    const signedOut = session.signOut();
    await pass(200);
    expect(await signedOut).toMatchObject({ ok: true });
    expect(states).toEqual(['online', 'ended signed-out 100-006']);
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
