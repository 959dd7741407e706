import { describe, expect, test, vi } from 'vitest';
import {
  type AgentEvent,
  type AgentSession,
  type LoginRequest,
  login,
  loginEx,
  parsePushedEvents,
  queryCallInfo,
  release,
  sayBusy,
} from '../src/index.ts';
import {
  after,
  agentid,
  answer,
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
  signedIn,
  statesOf,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

const body = { password: '', phonenum: '40038' };
const pushBody: LoginRequest = { ...body, callBackUri: 'https://client.test/events', serviceToken: 'token' };

/** Gives what a reader got so far. */
function collect(events: AsyncIterable<AgentEvent>): { types: string[]; done: boolean } {
  const seen: { types: string[]; done: boolean } = { types: [], done: false };
  void (async () => {
    for await (const { eventType } of events) seen.types.push(eventType);
    seen.done = true;
  })();
  return seen;
}

/** Keeps what would reach the page as an uncaught error. */
function uncaught(): unknown[] {
  const errors: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (action: () => void) => {
    try {
      action();
    } catch (error) {
      errors.push(error);
    }
  });
  return errors;
}

describe('the connection', () => {
  test('is offline, sends nothing, and comes online with the sign-in', async () => {
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
    ['a return code that nobody knows', refused('424-242'), 'interrupted 424-242'],
    ['a poll without permission', refused('000-003'), 'interrupted 000-003'],
  ];
  test.each(failures)('%s interrupts it, the next good answer heals it', async (_, failure, state) => {
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

  test('tells since when it is so, and why', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, unreachable] });
    const session = await online(stub);
    const start = session.connection.since;
    expect(start).toBe(Date.now());
    await pass(20_000);
    expect(session.connection).toEqual({ state: 'interrupted', reason: 'network', since: start + 200 });
  });

  test('tells a late subscriber its present state, and no more after the subscription ended', async () => {
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

  test.each([Number.NaN, 0, -1, Infinity])('a pause of %d is the usual one', async (pollPause) => {
    const stub = new StubGateway();
    await online(stub, { pollPause });
    await pass(1000);
    expect(new Set(stub.gaps(paths.poll))).toEqual(new Set([200]));
  });

  test('is a random part of that bound, and never shorter than the pause', async () => {
    const random = vi.spyOn(Math, 'random');
    const stub = new StubGateway({ [paths.poll]: [unreachable] });
    random.mockReturnValue(0.5);
    await online(stub);
    await pass(440);
    random.mockReturnValue(0);
    await pass(5000);
    expect(stub.gaps(paths.poll).slice(0, 5)).toEqual([450, 200, 200, 200, 200]);
  });

  test('ends as soon as the network is back', async () => {
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
  test('000-003 is tolerated four times in a row, the fifth ends the session', async () => {
    const stub = new StubGateway({ [paths.poll]: [refused('000-003')] });
    const session = await online(stub);
    const states = statesOf(session);
    await pass(60_000);
    expect(stub.sent(paths.poll)).toHaveLength(5);
    expect(states).toEqual(['online', 'interrupted 000-003', 'ended 000-003']);
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
    expect(states).toEqual(['online', 'ended 100-006']);
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
    expect(states).toEqual(['online', 'ended signed out']);
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
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'signed out' });
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

  test('a poll that learns of the sign-out before its answer came counts as signed out', async () => {
    const stub = new StubGateway({
      [paths.poll]: [after(50, refused('100-006'))],
      [paths.logout]: [after(100, ok())],
    });
    const session = await online(stub);
    const states = statesOf(session);
    const signedOut = session.signOut();
    await pass(200);
    expect(await signedOut).toMatchObject({ ok: true });
    expect(states).toEqual(['online', 'ended signed out']);
  });

  const ends: [string, Step[], (session: AgentSession) => Promise<unknown>][] = [
    ['a sign-out', [hanging], (session) => session.signOut()],
    ['100-006', [refused('100-006')], () => pass(100)],
    ['000-003', [refused('000-003')], () => pass(5000)],
    ['the shutdown', [event('AgentOther_ShutdownService')], () => pass(100)],
  ];
  test.each(ends)('after %s nothing is sent any more', async (_, poll, end) => {
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

  test('a safe call that waits for its repetition when the session ends is not repeated', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [unreachable], [paths.poll]: [idle, refused('100-006')] });
    const session = await online(stub);
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const call = session.call(queryCallInfo, {});
    await pass(10_000);
    expect(await call).toMatchObject({ kind: 'network' });
    expect(stub.sent(paths.callInfo)).toHaveLength(1);
  });
});

describe('await using', () => {
  test('signs out', async () => {
    const stub = new StubGateway();
    let session: AgentSession | undefined;
    {
      await using own = sessionAt(stub);
      session = own;
      await own.signIn(body);
    }
    expect(stub.sent(paths.logout)).toHaveLength(1);
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'signed out' });
  });

  test('sends nothing where nobody signed in', async () => {
    const stub = new StubGateway();
    {
      await using _session = sessionAt(stub);
    }
    expect(stub.requests).toEqual([]);
  });

  test('ends the delivery of events although the sign-out is refused', async () => {
    const stub = new StubGateway({ [paths.logout]: [refused('100-007')] });
    const session = await online(stub);
    await session[Symbol.asyncDispose]();
    expect(session.connection.state).toBe('ended');
    const sent = stub.requests.length;
    await pass(60_000, 1000);
    expect(stub.requests).toHaveLength(sent);
  });

  test('lets a sign-in that was asked for after it begin anew', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    const disposed = session[Symbol.asyncDispose]();
    const signIn = session.signIn(body);
    await disposed;
    expect(await signIn).toMatchObject({ ok: true });
    expect(session).toMatchObject({ connection: { state: 'online' }, gateway: { guid } });
    expect(stub.requests.map(({ name }) => name).filter((name) => name !== paths.poll)).toEqual([
      paths.login,
      paths.logout,
      paths.login,
    ]);
  });

  test('waits for a sign-in under way, and signs it out', async () => {
    const stub = new StubGateway({ [paths.login]: [after(100, signedIn())] });
    const session = sessionAt(stub);
    const signIn = session.signIn(body);
    const disposed = session[Symbol.asyncDispose]();
    await pass(1000);
    await Promise.all([signIn, disposed]);
    expect(stub.sent(paths.logout)).toHaveLength(1);
    expect(session.connection.state).toBe('ended');
    const polls = stub.sent(paths.poll).length;
    await pass(1000);
    expect(stub.sent(paths.poll)).toHaveLength(polls);
  });
});

describe('sign-in and sign-out', () => {
  test('never overlap and keep their order', async () => {
    const stub = new StubGateway({
      [paths.login]: [after(300, signedIn())],
      [paths.logout]: [after(300, ok())],
      [paths.poll]: [hanging],
    });
    const session = sessionAt(stub);
    const turns = [session.signIn(body), session.signOut(), session.signIn(body), session.signOut()];
    await pass(2000);
    expect(await Promise.all(turns)).toMatchObject(turns.map(() => ({ ok: true })));
    const others = stub.requests.filter(({ name }) => name !== paths.poll);
    expect(others.map(({ name }) => name)).toEqual([paths.login, paths.logout, paths.login, paths.logout]);
    expect(others.slice(1).map(({ at }, index) => at - (others[index]?.at ?? 0))).toEqual([300, 300, 300]);
  });

  test('a sign-in after the end works: new GUID, new readers, new events', async () => {
    const stub = new StubGateway({
      [paths.login]: [signedIn('first.AgentGateway0'), signedIn('second.AgentGateway1')],
      [paths.poll]: [event('AgentState_Work'), refused('100-006'), event('AgentState_Ready'), idle],
    });
    const session = await online(stub);
    const states = statesOf(session);
    const first = collect(session.events());
    await pass(1000);
    expect(first).toEqual({ types: ['AgentState_Work'], done: true });

    expect(await session.signIn(body)).toMatchObject({ ok: true });
    expect(stub.sent(paths.login)[1]?.headers.has('Guid')).toBe(false);
    await pass(1000);
    const second = collect(session.events());
    await pass(1000);
    expect(second).toEqual({ types: ['AgentState_Ready'], done: false });
    expect(first.types).toEqual(['AgentState_Work']);
    expect(stub.sent(paths.poll).at(-1)?.headers.get('Guid')).toBe('second.AgentGateway1');
    expect(states).toEqual(['online', 'ended 100-006', 'online']);
  });

  test('a reader of an ended session does not go on with the next one', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Work'), hanging] });
    const session = await online(stub);
    const slow = session.events();
    await settle();
    await session.signOut();
    stub.script(paths.poll, event('AgentState_Ready'), hanging);
    await session.signIn(body);
    await settle();
    expect(await slow.next()).toMatchObject({ value: { eventType: 'AgentState_Work' } });
    expect(await slow.next()).toEqual({ done: true, value: undefined });
  });

  test.each([
    ['refused', refused('100-002')],
    ['unanswered', unreachable],
  ])('a second sign-in that is %s leaves the session signed in', async (_, failure) => {
    const stub = new StubGateway({ [paths.login]: [signedIn(), failure] });
    const session = await online(stub);
    const states = statesOf(session);
    const seen = collect(session.events());
    expect(await session.signIn(body)).toMatchObject({ ok: false });
    stub.script(paths.poll, event('AgentState_Ready'), idle);
    await pass(1000);
    expect(seen.types).toEqual(['AgentState_Ready']);
    expect(states).toEqual(['online']);
    expect(stub.sent(paths.poll).at(-1)?.headers.get('Guid')).toBe(guid);
    expect(await session.signOut()).toMatchObject({ ok: true });
  });

  test('a second sign-in polls once, not twice, and does not carry the GUID of the first', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    await session.signIn(body);
    await settle();
    const polls = stub.sent(paths.poll).length;
    await pass(1000);
    expect(stub.sent(paths.poll).length).toBe(polls + 5);
    expect(stub.sent(paths.login)[1]?.headers.has('Guid')).toBe(false);
  });

  test.each([
    ['login', paths.login, (session: AgentSession) => session.signIn(body)],
    ['loginEx', paths.loginEx, (session: AgentSession) => session.signIn(body, { platformOnly: true })],
  ])('100-002 of %s never becomes a forced sign-in unasked', async (_, path, signIn) => {
    const stub = new StubGateway({ [path]: [refused('100-002')] });
    expect(await signIn(sessionAt(stub))).toMatchObject({ kind: 'retcode', retcode: '100-002' });
    expect(stub.requests.map(({ name }) => name)).toEqual([path]);
  });

  test('100-002 becomes one forced sign-in when asked', async () => {
    const stub = new StubGateway({
      [paths.login]: [refused('100-002')],
      [paths.forceLogin]: [signedIn()],
      [paths.poll]: [hanging],
    });
    const session = sessionAt(stub);
    expect(await session.signIn(body, { takeOver: true })).toMatchObject({ ok: true });
    await settle();
    expect(stub.requests.map(({ name }) => name)).toEqual([paths.login, paths.forceLogin, paths.poll]);
    expect(stub.sent(paths.forceLogin)[0]?.body).toBe(JSON.stringify(body));
    expect(stub.sent(paths.poll)[0]?.headers.get('Guid')).toBe(guid);
  });

  test('a forced sign-in that fails is not repeated', async () => {
    const stub = new StubGateway({ [paths.login]: [refused('100-002')], [paths.forceLogin]: [unreachable] });
    expect(await sessionAt(stub).signIn(body, { takeOver: true })).toMatchObject({ kind: 'network' });
    expect(stub.sent(paths.forceLogin)).toHaveLength(1);
  });

  test.each(['100-003', '100-015', '000-003'])('%s never becomes a forced sign-in, asked or not', async (retcode) => {
    const stub = new StubGateway({ [paths.login]: [refused(retcode)] });
    expect(await sessionAt(stub).signIn(body, { takeOver: true })).toMatchObject({ retcode });
    expect(stub.requests.map(({ name }) => name)).toEqual([paths.login]);
  });

  test('a sign-in that the gateway refuses leaves a GUID that existed before', async () => {
    const session = sessionAt(new StubGateway({ [paths.login]: [refused('100-004')] }), { guid: 'aaaa.existing' });
    await session.signIn(body);
    expect(session.gateway.guid).toBe('aaaa.existing');
  });

  test('a late answer of the session before does not bring its GUID back', async () => {
    const stub = new StubGateway({ [paths.release]: [after(1000, ok({}, { headers: { 'Set-GUID': 'old' } }))] });
    const session = await online(stub);
    const call = session.call(release, {});
    await session.signOut();
    stub.script(paths.login, signedIn('bbbb.new'));
    await session.signIn(body);
    await pass(1000);
    expect(await call).toMatchObject({ ok: true });
    expect(session.gateway.guid).toBe('bbbb.new');
  });

  test('the end of the session before, pushed meanwhile, takes nothing from the new one', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn(pushBody);
    const seen = collect(session.events());
    stub.script(paths.login, after(1000, signedIn('bbbb.new')));
    const signIn = session.signIn(pushBody);
    await settle();
    const [end, ready] = ['AgentOther_ShutdownService', 'AgentState_Ready'].map(
      (eventType) => ({ eventType, workNo: agentid, content: null }) as never,
    );
    session.deliver({ workNo: agentid, events: [end as never, ready as never] });
    await pass(1000);
    expect(await signIn).toMatchObject({ ok: true });
    expect(session).toMatchObject({
      gateway: { guid: 'bbbb.new' },
      connection: { state: 'online' },
      agentState: 'idle',
    });
    expect(seen).toEqual({ types: ['AgentOther_ShutdownService', 'AgentState_Ready'], done: false });
  });

  test('one that fails after the end leaves the state and what was not read', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Busy'), refused('100-006')] });
    const session = await online(stub);
    await pass(1000);
    stub.script(paths.login, after(1000, refused('100-004')));
    const signIn = session.signIn(body);
    await settle();
    session.deliver({ workNo: agentid, events: [{ eventType: 'AgentState_Ready', workNo: agentid } as never] });
    await pass(1000);
    expect(await signIn).toMatchObject({ ok: false });
    expect(session).toMatchObject({ agentState: 'signed-out', connection: { state: 'ended' } });
    const seen = collect(session.events());
    await settle();
    expect(seen).toEqual({ types: ['AgentState_Busy', 'AgentState_Ready'], done: true });
  });

  test('one that fails keeps a GUID that was renewed until it began', async () => {
    const stub = new StubGateway({ [paths.poll]: [after(1000, ok({}, { headers: { 'Set-GUID': 'renewed' } }))] });
    const session = await online(stub);
    await pass(1000);
    stub.script(paths.login, refused('100-004'));
    expect(await session.signIn(body)).toMatchObject({ ok: false });
    expect(session.gateway.guid).toBe('renewed');
  });

  test('an agent signed in by loginEx polls, whatever else the body holds', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn(pushBody as never, { platformOnly: true });
    await settle();
    expect([stub.sent(paths.poll).length, stub.sent(paths.beat).length]).toEqual([1, 0]);
  });

  test('a sign-in without an answer is not sent again', async () => {
    const stub = new StubGateway({ [paths.login]: [unreachable] });
    expect(await sessionAt(stub).signIn(body)).toMatchObject({ kind: 'network' });
    await pass(60_000, 1000);
    expect(stub.sent(paths.login)).toHaveLength(1);
  });
});

describe('events', () => {
  const three = [event('AgentState_Work'), event('AgentState_Ready'), event('AgentState_Busy'), idle];
  const types = ['AgentState_Work', 'AgentState_Ready', 'AgentState_Busy'];

  test('that came before the first reader are kept for it', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    await pass(1000);
    const seen = collect(session.events());
    await settle();
    expect(seen.types).toEqual(types);
  });

  test('that nobody reads do not pile up: the newest thousand wait', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    const events = Array.from({ length: 1_500 }, (_, index) => ({
      eventType: 'AgentState_Busy',
      workNo: agentid,
      index,
    }));
    session.deliver({ workNo: agentid, events: events as never });
    const seen = session.events();
    expect(await seen.next()).toMatchObject({ value: { index: 500 } });
  });

  test('that come after the end reach nobody, and leave the state alone', async () => {
    const events = ['AgentOther_ShutdownService', 'AgentState_Ready'].map((eventType) => ({
      eventType,
      workNo: agentid,
      content: null,
    }));
    const session = await online(
      new StubGateway({ [paths.poll]: [answer({ message: '', retcode: '0', event: events })] }),
    );
    const heard: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    await pass(1000);
    session.deliver({ workNo: agentid, events: events as never });
    expect(heard).toEqual(['AgentOther_ShutdownService']);
    expect(session.agentState).toBe('signed-out');
  });

  test('of a session that is over are not read as those of the next one', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentEvent_Ringing', {}), refused('100-006'), idle] });
    const session = await online(stub);
    await pass(1000);
    expect(session.connection.state).toBe('ended');
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    const seen = collect(session.events());
    await pass(1000);
    expect(seen.types).toEqual([]);
  });

  test('of another agent are handed on, but are not about this session', async () => {
    const others = { eventType: 'AgentOther_ShutdownService', workNo: '292', content: { loginTime: '' } };
    const session = await online(
      new StubGateway({ [paths.poll]: [answer({ message: '', retcode: '0', event: [others] }), idle] }),
    );
    const seen = collect(session.events());
    await pass(1000);
    expect(seen).toEqual({ types: ['AgentOther_ShutdownService'], done: false });
    expect(session).toMatchObject({ agentState: 'unknown', connection: { state: 'online' } });
  });

  test.each([{ toString: 1 }, ['291'], true])('about the agent %j are handed on', async (workNo) => {
    const strange = answer({ message: '', retcode: '0', event: { eventType: 'AgentState_Ready', workNo } });
    const session = await online(new StubGateway({ [paths.poll]: [strange, idle] }));
    const seen = collect(session.events());
    await pass(1000);
    expect(seen).toEqual({ types: ['AgentState_Ready'], done: false });
    expect(session).toMatchObject({ agentState: 'unknown', connection: { state: 'online' } });
  });

  test.each(['constructor', '__proto__', 'toString'])('named %s change no state', async (eventType) => {
    const session = await online(new StubGateway({ [paths.poll]: [event(eventType), idle] }));
    const seen = collect(session.events());
    await pass(1000);
    expect(seen.types).toEqual([eventType]);
    expect(session).toMatchObject({ agentState: 'unknown', connection: { state: 'online' } });
  });

  test('that came before the end are still read after it', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [...three.slice(0, 3), refused('100-006')] }));
    await pass(1000);
    expect(session.connection.state).toBe('ended');
    const seen = collect(session.events());
    await settle();
    expect(seen).toEqual({ types, done: true });
  });

  test('reach each of two readers, all of them in order', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const readers = [collect(session.events()), collect(session.events())];
    await pass(1000);
    expect(readers.map((reader) => reader.types)).toEqual([types, types]);
  });

  test('reach a reader that is slower than they are', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const seen: string[] = [];
    void (async () => {
      for await (const { eventType } of session.events()) {
        await new Promise((resolve) => setTimeout(resolve, 5000));
        seen.push(eventType);
      }
    })();
    await pass(20_000);
    expect(seen).toEqual(types);
  });

  test('reach two questions of one reader that are asked at the same time', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const reader = session.events();
    const asked = [reader.next(), reader.next(), reader.next()];
    await pass(1000);
    expect((await Promise.all(asked)).map(({ value }) => value.eventType)).toEqual(types);
  });

  test('of the same type in a row arrive one by one', async () => {
    const ringing = event('AgentEvent_Ringing', { caller: '1', called: '2', callid: '3' });
    const session = await online(new StubGateway({ [paths.poll]: [ringing, ringing, idle] }));
    const seen = collect(session.events());
    const heard = vi.fn();
    session.on('AgentEvent_Ringing', heard);
    await pass(1000);
    expect(seen.types).toEqual(['AgentEvent_Ringing', 'AgentEvent_Ringing']);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('reach the listeners of their type and of all types, until these end', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const ready = vi.fn();
    const all: string[] = [];
    session.on('AgentState_Ready', ready);
    const end = session.on('*', ({ eventType }) => {
      all.push(eventType);
      if (eventType === 'AgentState_Ready') end();
    });
    await pass(1000);
    expect(ready).toHaveBeenCalledExactlyOnceWith({ eventType: 'AgentState_Ready', workNo: agentid, content: null });
    expect(all).toEqual(['AgentState_Work', 'AgentState_Ready']);
  });

  test('a listener that ends its registration and makes a new one is called once for each event', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    let calls = 0;
    const arm = () => {
      const stop = session.on('*', () => {
        calls++;
        stop();
        arm();
      });
    };
    arm();
    await pass(1000);
    expect(calls).toBe(3);
  });

  test('a listener that another one ended meanwhile is not called any more', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const heard = vi.fn();
    session.on('*', () => stop());
    const stop = session.on('*', heard);
    await pass(1000);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a listener registered twice is called twice, and once after one registration ended', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [hanging] }));
    const heard = vi.fn();
    const stop = session.on('*', heard);
    session.on('*', heard);
    const events = [{ eventType: '*', workNo: agentid }] as never;
    session.deliver({ workNo: agentid, events });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    session.deliver({ workNo: agentid, events });
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('of a type that nobody knows arrive too', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [event('Agent_Of_Tomorrow'), idle] }));
    const seen = collect(session.events());
    await pass(500);
    expect(seen.types).toEqual(['Agent_Of_Tomorrow']);
  });

  test('reach the others although a listener throws, and the error shows', async () => {
    const errors = uncaught();
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const broken = new Error('broken listener');
    session.on('*', () => {
      throw broken;
    });
    session.onConnection(() => {
      throw broken;
    });
    const all: string[] = [];
    session.on('*', ({ eventType }) => all.push(eventType));
    const seen = collect(session.events());
    await pass(1000);
    expect(all).toEqual(types);
    expect(seen.types).toEqual(types);
    expect(errors).toEqual([broken, broken, broken, broken]);
    expect(session.connection.state).toBe('online');
  });

  test('are not read any more after return()', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const stopped = session.events();
    const other = collect(session.events());
    const first = stopped.next();
    await pass(300);
    expect(await first).toMatchObject({ done: false, value: { eventType: 'AgentState_Work' } });
    await pass(300);
    expect(await stopped.return?.()).toEqual({ done: true, value: undefined });
    expect(await stopped.next()).toEqual({ done: true, value: undefined });
    await pass(300);
    expect(other.types).toEqual(types);
  });

  test('a question that waits is answered by return()', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [hanging] }));
    const reader = session.events();
    const waiting = reader.next();
    await reader.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test.each([
    ['no key', {}],
    ['null', { event: null }],
    ['an empty text', { event: '' }],
    ['an empty object', { event: {} }],
    ['an empty list', { event: [] }],
    ['a text', { event: 'AgentState_Ready' }],
  ])('%s is no event', async (_, fields) => {
    const poll: Step = () => Response.json({ retcode: '0', message: '', ...fields });
    const session = await online(new StubGateway({ [paths.poll]: [poll, event('AgentState_Work'), idle] }));
    const heard: unknown[] = [];
    session.on('*', (given) => heard.push(given));
    await pass(1000);
    expect(heard).toEqual([{ eventType: 'AgentState_Work', workNo: agentid, content: null }]);
    expect(session.connection.state).toBe('online');
  });

  test('in a list are delivered one by one', async () => {
    const list = types.map((eventType) => ({ eventType, workNo: agentid, content: null }));
    const poll: Step = () => Response.json({ retcode: '0', message: '', event: list });
    const session = await online(new StubGateway({ [paths.poll]: [poll, idle] }));
    const seen = collect(session.events());
    await pass(500);
    expect(seen.types).toEqual(types);
  });
});

describe('the GUID', () => {
  test('is renewed by polls, for polls and calls alike', async () => {
    const renewed: Step = () =>
      new Response('{"message":"","retcode":"0"}', { headers: { 'set-guid': 'JSESSIONID=b.1' } });
    const stub = new StubGateway({ [paths.poll]: [idle, renewed, idle] });
    const session = await online(stub);
    await pass(450);
    await session.call(sayBusy, {});
    expect(stub.sent(paths.poll).map(({ headers }) => headers.get('Guid'))).toEqual([guid, guid, 'b.1']);
    expect(stub.sent(paths.sayBusy)[0]?.headers.get('Guid')).toBe('b.1');
  });

  test('is renewed by heartbeats', async () => {
    const stub = new StubGateway({ [paths.beat]: [signedIn('b.1', {}), ok()] });
    const session = sessionAt(stub);
    await session.signIn(pushBody);
    await pass(30_000, 1000);
    expect(stub.sent(paths.beat).map(({ headers }) => headers.get('Guid'))).toEqual([guid, 'b.1']);
  });
});

describe('push mode', () => {
  test('sends heartbeats with the token of the moment, and polls nothing', async () => {
    const stub = new StubGateway();
    const tokens = ['token-1', 'token-2', undefined];
    const session = sessionAt(stub, { serviceToken: () => tokens.shift() });
    const states = statesOf(session);
    await session.signIn(pushBody);
    await pass(60_000, 1000);
    expect(stub.gaps(paths.beat)).toEqual([30_000, 30_000]);
    expect(stub.sent(paths.beat).map(({ headers }) => headers.get('service_token'))).toEqual([
      'token-1',
      'token-2',
      null,
    ]);
    expect(stub.sent(paths.poll)).toEqual([]);
    expect(states).toEqual(['offline', 'online']);
  });

  test.each(['callBackUri', 'serviceToken'] as const)('needs more than %s alone', async (name) => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn({ ...body, [name]: pushBody[name] });
    await pass(60_000, 1000);
    expect(stub.sent(paths.beat)).toEqual([]);
    expect(stub.sent(paths.poll).length).toBeGreaterThan(1);
  });

  test('a heartbeat that fails interrupts, a good one heals, 100-006 ends', async () => {
    const stub = new StubGateway({ [paths.beat]: [ok(), unreachable, ok(), refused('100-006')] });
    const session = sessionAt(stub);
    const states = statesOf(session);
    await session.signIn(pushBody);
    await pass(200_000, 1000);
    expect(states).toEqual(['offline', 'online', 'interrupted network', 'online', 'ended 100-006']);
    expect(stub.sent(paths.beat)).toHaveLength(4);
  });

  test('a token that cannot be had neither stops the heartbeats nor stays hidden', async () => {
    const errors = uncaught();
    const broken = new Error('no token');
    const stub = new StubGateway();
    const session = sessionAt(stub, {
      serviceToken: () => {
        throw broken;
      },
    });
    await session.signIn(pushBody);
    await pass(30_000, 1000);
    expect(stub.sent(paths.beat)).toHaveLength(2);
    expect(errors).toEqual([broken, broken]);
    expect(await session.signOut()).toMatchObject({ ok: true });
  });

  const pushed = (workNo: string, ...types: string[]) =>
    parsePushedEvents(
      JSON.stringify({ workNo, eventList: types.map((eventType) => ({ eventType, workNo, content: null })) }),
    );

  test('hands over pushed events in their order', async () => {
    const session = sessionAt(new StubGateway());
    await session.signIn(pushBody);
    const seen = collect(session.events());
    const callback = pushed(agentid, 'AgentEvent_Ringing', 'AgentState_Busy');
    if (!callback) throw new Error('The callback was not understood.');
    session.deliver(callback);
    await settle();
    expect(seen.types).toEqual(['AgentEvent_Ringing', 'AgentState_Busy']);
  });

  test('ignores the events of another agent', async () => {
    const session = sessionAt(new StubGateway());
    await session.signIn(pushBody);
    const seen = collect(session.events());
    const callback = pushed('292', 'AgentOther_ShutdownService');
    if (!callback) throw new Error('The callback was not understood.');
    session.deliver(callback);
    await settle();
    expect(seen).toEqual({ types: [], done: false });
    expect(session.connection.state).toBe('online');
  });

  test('ends with a pushed AgentOther_ShutdownService', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn(pushBody);
    const callback = pushed(agentid, 'AgentOther_ShutdownService');
    if (!callback) throw new Error('The callback was not understood.');
    session.deliver(callback);
    await pass(120_000, 1000);
    expect(session.connection.state).toBe('ended');
    expect(stub.sent(paths.beat)).toHaveLength(1);
  });

  test.each([
    ['text that is not JSON', '<html></html>'],
    ['no list', '{"workNo":"291"}'],
    ['no work number', '{"eventList":[]}'],
    ['an event without a type', '{"workNo":"291","eventList":[{"workNo":"291"}]}'],
    ['null', null],
  ])('%s is no callback', (_, callback) => {
    expect(parsePushedEvents(callback)).toBeUndefined();
  });
});

describe('calls', () => {
  test('the same call while it is under way is sent once', async () => {
    const stub = new StubGateway({ [paths.release]: [after(100, ok())] });
    const session = await online(stub);
    const calls = [session.call(release, {}), session.call(release, {}), session.call(release, {})];
    await pass(200);
    expect(await Promise.all(calls)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(stub.sent(paths.release)).toHaveLength(1);
    const again = session.call(release, {});
    await pass(200);
    await again;
    expect(stub.sent(paths.release)).toHaveLength(2);
  });

  test('the signal of one caller ends the wait of that caller alone', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [after(1000, ok())] });
    const session = await online(stub);
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [
      session.call(queryCallInfo, {}, { signal: first.signal }),
      session.call(queryCallInfo, {}, { signal: second.signal }),
      session.call(queryCallInfo, {}),
    ];
    first.abort(new Error('unmounted'));
    expect(await calls[0]).toMatchObject({ ok: false, kind: 'aborted', cause: new Error('unmounted') });
    second.abort();
    expect(await calls[1]).toMatchObject({ ok: false, kind: 'aborted' });
    await pass(1000);
    expect(await calls[2]).toMatchObject({ ok: true });
    expect(stub.sent(paths.callInfo)).toHaveLength(1);
  });

  test('a call that all its callers left is given up, and asked for again it is sent again', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [hanging, ok()] });
    const session = await online(stub);
    const left = new AbortController();
    const call = session.call(queryCallInfo, {}, { signal: left.signal });
    await settle();
    left.abort();
    expect(await session.call(queryCallInfo, {})).toMatchObject({ ok: true });
    expect(await call).toMatchObject({ ok: false, kind: 'aborted' });
    expect(stub.sent(paths.callInfo)[0]?.signal.aborted).toBe(true);
  });

  test('an operation that throws is asked for again, and leaves no error behind', async () => {
    const session = await online(new StubGateway());
    let runs = 0;
    const operation = async () => {
      runs++;
      throw new Error('broken');
    };
    for (const signal of [undefined, new AbortController().signal, undefined])
      await expect(session.call(operation, {}, { signal })).rejects.toThrow('broken');
    expect(runs).toBe(3);
  });

  test('a call of the session before does not answer for the next one', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [after(5000, refused('100-006')), ok()] });
    const session = await online(stub);
    const early = session.call(queryCallInfo, {}, { timeout: 10_000 });
    await session.signOut();
    await session.signIn(body);
    expect(await session.call(queryCallInfo, {})).toMatchObject({ ok: true });
    await pass(5000);
    expect(await early).toMatchObject({ retcode: '100-006' });
  });

  test('end with their timeout although the body of an answer never comes', async () => {
    const stub = new StubGateway();
    const stalled = new Set<string>([paths.poll, paths.callInfo]);
    const session = await online(stub, {
      fetch: (input, init) =>
        stalled.has(`${init?.method} ${`${input}`.split('/resource')[1]}`)
          ? Promise.resolve(new Response(new ReadableStream()))
          : stub.fetch(input, init),
    });
    const call = session.call(queryCallInfo, {}, { timeout: 100, retries: 0 });
    await pass(100);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
    await session[Symbol.asyncDispose]();
    expect(session.connection.state).toBe('ended');
  });

  test('a call whose signal ended before is not sent', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    const outcome = await session.call(queryCallInfo, {}, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ ok: false, kind: 'aborted' });
    expect(stub.sent(paths.callInfo)).toEqual([]);
  });

  test('parameters that JSON cannot hold are a failure, not an error', async () => {
    const session = await online(new StubGateway());
    expect(await session.call(sayBusy, { reason: 1n as never })).toMatchObject({ ok: true });
    const body = { password: 1n as never };
    expect(await session.call(loginEx, { body })).toMatchObject({ ok: false, kind: 'invalid' });
  });

  test('none goes out while a sign-in is under way', async () => {
    const stub = new StubGateway({ [paths.login]: [after(1000, signedIn())] });
    const session = sessionAt(stub);
    const signIn = session.signIn(body);
    await settle();
    expect(await session.call(release, {})).toMatchObject({ ok: false, kind: 'invalid' });
    await pass(1000);
    expect(await signIn).toMatchObject({ ok: true });
    expect(await session.call(release, {})).toMatchObject({ ok: true });
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test('end with their timeout although a fetch of the caller looks at no signal', async () => {
    const stub = new StubGateway();
    const deaf = new Set([paths.release, paths.poll] as string[]);
    const session = await online(stub, {
      fetch: (input, init) => {
        const name = `${init?.method} ${`${input}`.split('/resource')[1]}`;
        return deaf.has(name) ? new Promise(() => {}) : stub.fetch(input, init);
      },
    });
    const call = session.call(release, {}, { timeout: 100 });
    await pass(100);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
    expect(await session.signOut()).toMatchObject({ ok: true });
    expect(session.connection.state).toBe('ended');
  });

  test('calls with other parameters, and other calls, are sent beside it', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [after(100, ok())], [paths.release]: [after(100, ok())] });
    const session = await online(stub);
    const calls = [
      session.call(sayBusy, { reason: 1 }),
      session.call(sayBusy, { reason: 2 }),
      session.call(release, {}),
    ];
    await pass(200);
    await Promise.all(calls);
    expect(stub.sent(paths.sayBusy).map(({ url }) => url.search)).toEqual(['?reason=1', '?reason=2']);
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test('go out before a sign-in too, for a GUID that exists already', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub, { guid: 'old.AgentGateway0' });
    expect(await session.call(sayBusy, {})).toMatchObject({ ok: true });
    expect(stub.requests[0]?.headers.get('Guid')).toBe('old.AgentGateway0');
  });

  test('a sign-in by hand over the same connection is possible as well', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await login(session.gateway, { agentid, body });
    expect(session.gateway.guid).toBe(guid);
  });
});
