import { describe, expect, test } from 'vitest';
import { release } from '../src/index.ts';
import {
  after,
  agentid,
  body,
  collect,
  event,
  fakeClock,
  guid,
  hanging,
  idle,
  ok,
  online,
  pass,
  paths,
  pushBody,
  refused,
  StubGateway,
  sessionAt,
  settle,
  signedIn,
  statesOf,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

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

  test('a sign-in after the end begins a new session: new GUID, new readers, new events', async () => {
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
    expect(states).toEqual(['online', 'ended signed-out 100-006', 'online']);
  });

  test('a reader of an ended session gets nothing from the next one', async () => {
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

  test('a second sign-in leaves one poll loop, and does not send the first GUID', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    await session.signIn(body);
    await settle();
    const polls = stub.sent(paths.poll).length;
    await pass(1000);
    expect(stub.sent(paths.poll).length).toBe(polls + 5);
    expect(stub.sent(paths.login)[1]?.headers.has('Guid')).toBe(false);
  });

  test('100-002 leads to one forced sign-in if asked for, and the calls that go on are asked for', async () => {
    const stub = new StubGateway({
      [paths.login]: [refused('100-002')],
      [paths.forceLogin]: [signedIn()],
      [paths.poll]: [hanging],
      [paths.status]: [ok({ agentState: 7, isWorking: true })],
      [paths.callInfo]: [ok({ callid: '1-1', callfeature: 0, caller: '70001', called: '60015' })],
    });
    const session = sessionAt(stub);
    expect(await session.signIn(body, { takeOver: true })).toMatchObject({ ok: true });
    await settle();
    const names = stub.requests.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual([paths.login, paths.forceLogin, paths.status]);
    expect(names.at(-1)).toBe(paths.poll);
    expect(session.agentState).toBe('talking');
    expect(stub.sent(paths.forceLogin)).toHaveLength(1);
    expect(stub.sent(paths.forceLogin)[0]?.body).toBe(JSON.stringify(body));
    expect(stub.sent(paths.poll)[0]?.headers.get('Guid')).toBe(guid);
  });

  test('a refused sign-in keeps the GUID of before', async () => {
    const session = sessionAt(new StubGateway({ [paths.login]: [refused('100-004')] }), { guid: 'aaaa.existing' });
    await session.signIn(body);
    expect(session.gateway.guid).toBe('aaaa.existing');
  });

  test('a late answer of the previous session does not restore its GUID', async () => {
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

  test('a pushed end of the previous session does not end the new one', async () => {
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
    session.deliver({ workNo: agentid, events: [ready as never, end as never] });
    await pass(1000);
    expect(await signIn).toMatchObject({ ok: true });
    expect(session).toMatchObject({
      gateway: { guid: 'bbbb.new' },
      connection: { state: 'online' },
      agentState: 'idle',
    });
    expect(seen).toEqual({ types: ['AgentState_Ready', 'AgentOther_ShutdownService'], done: false });
  });

  test('one that fails after the end keeps the state and the unread events', async () => {
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

  test('one that fails keeps the last renewed GUID', async () => {
    const stub = new StubGateway({ [paths.poll]: [after(1000, ok({}, { headers: { 'Set-GUID': 'renewed' } }))] });
    const session = await online(stub);
    await pass(1000);
    stub.script(paths.login, refused('100-004'));
    expect(await session.signIn(body)).toMatchObject({ ok: false });
    expect(session.gateway.guid).toBe('renewed');
  });

  test('an agent signed in by loginEx polls, whatever the body holds', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn(pushBody as never, { platformOnly: true });
    await settle();
    expect([stub.sent(paths.poll).length, stub.sent(paths.beat).length]).toEqual([1, 0]);
  });
});

describe('await using', () => {
  test('does not prevent a sign-in that was asked for after it', async () => {
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
