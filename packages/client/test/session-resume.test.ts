// A session that goes on after a page reload or a restart, at a scripted gateway. How it rebuilds the calls is tested at
// the simulator.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { AgentSession, type Outcome, type Snapshot, sayBusy } from '../src/index.ts';
import {
  after,
  agentid,
  baseUrl,
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
  pushBody,
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

const newGuid = 'bbbb.AgentGateway1';
const sync = ok({ callinfo: null, agentStateInfo: { state: 4, preBusy: false, preRest: true } });

/** A gateway at which the agent is signed in. */
function going(script: Readonly<Record<string, readonly Step[]>> = {}): StubGateway {
  return new StubGateway({ [paths.updateGuid]: [ok({ guid: newGuid })], [paths.sync]: [sync], ...script });
}

function resume(stub: StubGateway, snapshot: Partial<Snapshot> = { guid }): Promise<Outcome<AgentSession>> {
  return AgentSession.resume({ agentid, ...snapshot, baseUrl, fetch: stub.fetch });
}

async function resumed(stub: StubGateway, snapshot?: Partial<Snapshot>): Promise<AgentSession> {
  const outcome = await resume(stub, snapshot);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.result;
}

describe('a snapshot', () => {
  test('is there while the agent is signed in', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const session = sessionAt(stub);
    expect(session.snapshot()).toBeUndefined();
    await session.signIn(body);
    expect(session.snapshot()).toEqual({ agentid, guid, push: false });
    await session.signOut();
    expect(session.snapshot()).toBeUndefined();
  });

  test.each([
    ['100-006', [refused('100-006')]],
    ['000-003', Array.from({ length: 5 }, () => refused('000-003'))],
    ['the shutdown', [event('AgentOther_ShutdownService')]],
  ])('is gone after %s', async (_, poll) => {
    const session = await online(new StubGateway({ [paths.poll]: poll }));
    await pass(5000);
    expect(session.snapshot()).toBeUndefined();
  });

  test('is there while the connection is interrupted, and in the back/forward cache', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [unreachable] }));
    await pass(1000);
    expect(session.connection.state).toBe('interrupted');
    expect(session.snapshot()).toMatchObject({ guid });
  });

  test('is not there during a sign-in, and has the new GUID after it', async () => {
    const stub = new StubGateway({ [paths.login]: [signedIn(), after(1000, signedIn(newGuid))] });
    const session = await online(stub);
    const signIn = session.signIn(body);
    await settle();
    expect(session.snapshot()).toBeUndefined();
    await pass(1000);
    await signIn;
    expect(session.snapshot()).toEqual({ agentid, guid: newGuid, push: false });
  });

  test('has the renewed GUID, and says whether events are pushed', async () => {
    const stub = new StubGateway({ [paths.beat]: [ok({}, { headers: { 'Set-GUID': newGuid } })] });
    const session = sessionAt(stub);
    await session.signIn(pushBody);
    await settle();
    expect(session.snapshot()).toEqual({ agentid, guid: newGuid, push: true });
  });

  test('has the cookies of the load balancer, and is plain JSON', async () => {
    const stub = new StubGateway({
      [paths.login]: [
        () => {
          const answer = new Response('{"message":"","retcode":"0"}', { headers: { 'Set-GUID': guid } });
          answer.headers.append('Set-Cookie', 'node=a1; Path=/; HttpOnly');
          answer.headers.append('Set-Cookie', 'other=b2');
          return answer;
        },
      ],
    });
    const snapshot = (await online(stub)).snapshot();
    expect(snapshot).toEqual({ agentid, guid, push: false, cookies: 'node=a1; other=b2' });
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test('never has the password or the token for pushes', async () => {
    const session = sessionAt(new StubGateway(), { serviceToken: () => 'secret-token' });
    await session.signIn({ ...pushBody, password: 'secret-password', serviceToken: 'secret-token' });
    expect(inspect(session.snapshot(), { showHidden: true })).not.toContain('secret');
  });
});

describe('a resumed session', () => {
  test('asks for its GUID, its state and its calls, in this order, then polls', async () => {
    const stub = going({ [paths.poll]: [event('AgentState_Ready'), hanging] });
    const session = await resumed(stub);
    expect(session.connection.state).toBe('online');
    expect(session.agentState).toBe('busy');
    const seen = collect(session.events());
    await pass(500);
    const names = stub.requests.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([paths.updateGuid, paths.sync]);
    expect(names.slice(-2)).toEqual([paths.poll, paths.poll]);
    expect(stub.sent(paths.updateGuid)[0]?.headers.get('Guid')).toBe(guid);
    expect(stub.sent(paths.sync)[0]?.headers.get('Guid')).toBe(newGuid);
    expect(stub.sent(paths.poll)[0]?.headers.get('Guid')).toBe(newGuid);
    expect(seen.types).toEqual(['AgentState_Ready']);
    expect(session.agentState).toBe('idle');
    expect(await session.call(sayBusy, {})).toMatchObject({ ok: true });
  });

  test('goes on by heartbeats if its events are pushed', async () => {
    const stub = going();
    const session = await resumed(stub, { guid, push: true });
    await settle();
    expect([stub.sent(paths.poll).length, stub.sent(paths.beat).length]).toEqual([0, 1]);
    session.deliver({ workNo: agentid, events: [{ eventType: 'AgentState_Ready', workNo: agentid, content: null }] });
    expect(session.agentState).toBe('idle');
  });

  test('sends the cookies of the snapshot from the first request on, and keeps them', async () => {
    const stub = going();
    const session = await resumed(stub, { guid, cookies: 'node=a1; other=b2' });
    expect(stub.requests[0]?.headers.get('Cookie')).toBe('node=a1; other=b2');
    expect(session.snapshot()).toMatchObject({ guid: newGuid, cookies: 'node=a1; other=b2' });
  });

  test.each([
    ['a line break', 'node=a1\r\nX-Evil: 1'],
    ['more than maxCookieBytes', `node=${'a'.repeat(5000)}`],
    ['no text', { node: 'a1' }],
  ])('sends no cookies with %s', async (_, cookies) => {
    const stub = going();
    const outcome = await resume(stub, { guid, cookies: cookies as string });
    expect(outcome.ok).toBe(true);
    for (const { headers } of stub.requests) {
      expect(headers.get('Cookie') ?? '').not.toContain('a1');
      expect(headers.get('X-Evil')).toBeNull();
    }
  });

  test('can be made without a GUID, as where the gateway asks for none', async () => {
    expect((await resumed(going(), {})).gateway.guid).toBe(newGuid);
  });

  test('can sign out, and sign in again', async () => {
    const session = await resumed(going());
    const states = statesOf(session);
    await session.signOut();
    await session.signIn(body);
    expect(states).toEqual(['online', 'ended signed-out', 'online']);
  });

  test('is given back even if the state cannot be asked for, and asks again', async () => {
    const stub = going({ [paths.sync]: [unreachable], [paths.status]: [ok({ agentState: 8, isWorking: false })] });
    const session = await resumed(stub);
    expect(session.agentState).toBe('unknown');
    await pass(1000);
    expect(session.agentState).toBe('rest');
    expect(session.connection.state).toBe('online');
  });

  test('is taken over as one that was in touch with the gateway', async () => {
    const stub = going({ [paths.poll]: [refused('000-003')] });
    const session = await resumed(stub);
    await pass(20_000);
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'taken-over', code: '000-003' });
  });

  test.each([
    ['signed out meanwhile', refused('100-006'), { kind: 'retcode', retcode: '100-006' }],
    ['with a GUID that is no longer valid', refused('000-003'), { kind: 'retcode', retcode: '000-003' }],
    ['at a gateway that cannot be reached', unreachable, { kind: 'network' }],
    ['behind a proxy that answers a page', html(502), { kind: 'http' }],
  ])('is not there for an agent %s: the outcome says why, and nothing more is sent', async (_, step, expected) => {
    const stub = going({ [paths.updateGuid]: [step] });
    const outcome = resume(stub);
    await pass(10_000);
    expect(await outcome).toMatchObject({ ok: false, ...expected });
    await pass(60_000, 1000);
    expect(new Set(stub.requests.map(({ name }) => name))).toEqual(new Set([paths.updateGuid]));
  });

  test('ends with the signal of the call', async () => {
    const stub = going({ [paths.updateGuid]: [hanging] });
    const stop = new AbortController();
    const outcome = AgentSession.resume({ agentid, guid, baseUrl, fetch: stub.fetch }, { signal: stop.signal });
    await settle();
    stop.abort();
    expect(await outcome).toMatchObject({ ok: false, kind: 'aborted' });
  });

  test('polls no sooner than its calls are known', async () => {
    const stub = going({ [paths.sync]: [after(2000, sync)], [paths.poll]: [idle] });
    const outcome = resume(stub);
    await pass(1900);
    expect(stub.sent(paths.poll)).toEqual([]);
    await pass(200);
    expect(await outcome).toMatchObject({ ok: true });
    expect(stub.sent(paths.poll).length).toBeGreaterThan(0);
  });

  test('the outcome shows no GUID when it is printed', async () => {
    const outcome = await resume(going());
    expect(`${inspect(outcome, { depth: 10 })} ${JSON.stringify(outcome)}`).not.toMatch(/aaaa|bbbb/);
  });
});
