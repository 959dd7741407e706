// A page that sleeps, is put into the back/forward cache, loses the network, or whose agent is taken over.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { longSilence } from '../src/connection.ts';
import {
  after,
  body,
  event,
  fakeClock,
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
  statesOf,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

let page: EventTarget;
let listening: Map<string, number>;

beforeEach(() => {
  page = new EventTarget();
  listening = new Map();
  const count = (type: string, by: number) => listening.set(type, (listening.get(type) ?? 0) + by);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    count(type, 1);
    page.addEventListener(type, listener);
  });
  vi.stubGlobal('removeEventListener', (type: string, listener: () => void) => {
    count(type, -1);
    page.removeEventListener(type, listener);
  });
});

async function happens(type: string, persisted?: boolean): Promise<void> {
  page.dispatchEvent(Object.assign(new Event(type), persisted === undefined ? {} : { persisted }));
  await settle();
}

/** The clock goes on, and no timer fires: the machine sleeps. */
function sleep(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

const working = ok({ agentState: 7, isWorking: true });
const call = { callid: '1-1', callfeature: 0, caller: '70001', called: '60015' };

describe('the back/forward cache', () => {
  test('stops the polls without a sign-out, and coming back goes on and asks what was missed', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging], [paths.status]: [working], [paths.callInfo]: [ok(call)] });
    const session = await online(stub);
    const states = statesOf(session);
    await settle();
    await happens('pagehide', true);
    expect(states).toEqual(['online', 'interrupted cached']);
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(true);
    await pass(60_000, 1000);
    expect(stub.sent(paths.poll)).toHaveLength(1);

    stub.script(paths.poll, idle, hanging);
    await happens('pageshow', true);
    await pass(1000);
    expect(states).toEqual(['online', 'interrupted cached', 'online']);
    expect(stub.sent(paths.poll)).toHaveLength(3);
    expect(session.agentState).toBe('talking');
    expect(stub.sent(paths.logout)).toEqual([]);
  });

  test('stops the heartbeats too', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await session.signIn(pushBody);
    await settle();
    await happens('pagehide', true);
    await pass(60_000, 1000);
    expect(stub.sent(paths.beat)).toHaveLength(1);
    expect(session.connection).toMatchObject({ state: 'interrupted', reason: 'cached' });
    await happens('pageshow', true);
    expect(stub.sent(paths.beat)).toHaveLength(2);
    expect(session.connection.state).toBe('online');
  });

  test('can be left before the poll has ended', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging, idle] });
    const session = await online(stub);
    await settle();
    page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(session.connection.state).toBe('online');
  });

  test('a page that is left for good changes nothing', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const session = await online(stub);
    await settle();
    await happens('pagehide', false);
    expect(session.connection.state).toBe('online');
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(false);
    expect(stub.sent(paths.logout)).toEqual([]);
  });

  test('nothing listens for unload, and nothing listens any more after the end', async () => {
    const session = await online(new StubGateway());
    expect([...listening.keys()].filter((type) => /unload/.test(type))).toEqual([]);
    expect([...listening.values()].some((count) => count > 0)).toBe(true);
    await session.signOut();
    await settle();
    expect(new Set(listening.values())).toEqual(new Set([0]));
  });
});

describe('a machine that slept', () => {
  test('between two polls: the next good answer leads to a query of the calls', async () => {
    const stub = new StubGateway({ [paths.status]: [working], [paths.callInfo]: [ok(call)] });
    const session = await online(stub);
    const states = statesOf(session);
    await settle();
    sleep(longSilence + 1000);
    await pass(1000);
    expect(states).toEqual(['online', 'interrupted asleep', 'online']);
    expect(session.agentState).toBe('talking');
  });

  test('during a poll: waking up ends the poll, whose connection may be dead', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging, idle] });
    const session = await online(stub);
    const states = statesOf(session);
    await settle();
    sleep(longSilence + 1000);
    await happens('visibilitychange');
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(true);
    expect(states).toEqual(['online', 'interrupted asleep', 'online']);
  });

  test('longer than the gateway waits: the session has expired', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, idle, refused('100-006')] });
    const states = statesOf(await online(stub));
    await pass(300);
    sleep(300_000);
    await pass(1000);
    expect(states).toEqual(['online', 'interrupted asleep', 'ended expired 100-006']);
  });

  test('a hidden page, whose timers wait for up to a minute, did not sleep', async () => {
    const stub = new StubGateway();
    const states = statesOf(await online(stub));
    for (let minute = 0; minute < 5; minute++) {
      sleep(60_000);
      await pass(1000);
    }
    expect(states).toEqual(['online']);
    expect(stub.sent(paths.status)).toEqual([]);
  });

  test('a clock that is set back is no sleep', async () => {
    const stub = new StubGateway();
    const states = statesOf(await online(stub));
    await settle();
    sleep(-3_600_000);
    await pass(1000);
    expect(states).toEqual(['online']);
  });
});

describe('a visible page', () => {
  test.each(['online', 'visibilitychange', 'pageshow'])('polls at once at %s', async (type) => {
    const stub = new StubGateway({ [paths.poll]: [unreachable, unreachable, idle] });
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    const states = statesOf(await online(stub));
    await pass(700);
    expect(stub.sent(paths.poll)).toHaveLength(2);
    await happens(type);
    expect(stub.sent(paths.poll)).toHaveLength(3);
    expect(states).toEqual(['online', 'interrupted network', 'online']);
  });

  test('does not give up a poll under way', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    await online(stub);
    await settle();
    for (const type of ['online', 'visibilitychange', 'pageshow']) await happens(type);
    expect(stub.sent(paths.poll)).toHaveLength(1);
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(false);
  });
});

describe('after an interruption', () => {
  test('what was missed is asked for when no event waits, because events that wait are older', async () => {
    const stub = new StubGateway({
      [paths.poll]: [idle, unreachable, event('AgentState_Work'), event('AgentState_Ready'), idle, hanging],
      [paths.status]: [ok({ agentState: 3, isWorking: false })],
    });
    const session = await online(stub);
    await pass(10_000, 100);
    const names = stub.requests.map(({ name }) => name);
    const polls = names.slice(0, names.indexOf(paths.status)).filter((name) => name === paths.poll);
    expect(polls).toHaveLength(5);
    expect(session.agentState).toBe('busy');
  });

  test('queries without an answer are sent again, and at most once in two seconds', async () => {
    const stub = new StubGateway({ [paths.poll]: [unreachable, idle], [paths.status]: [unreachable] });
    const session = await online(stub);
    await pass(10_000);
    expect(session.connection.state).toBe('online');
    const gaps = stub.gaps(paths.status);
    expect(gaps.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThan(2000);
    stub.script(paths.status, ok({ agentState: 4, isWorking: false }));
    await pass(3000);
    expect(session.agentState).toBe('idle');
    const sent = stub.sent(paths.status).length;
    await pass(10_000);
    expect(stub.sent(paths.status)).toHaveLength(sent);
  });

  test('queries that hang hold the polls up for five seconds at most', async () => {
    const stub = new StubGateway({ [paths.poll]: [unreachable, idle], [paths.status]: [hanging] });
    await online(stub);
    await pass(20_000);
    expect(Math.max(...stub.gaps(paths.poll))).toBeLessThan(6000);
  });

  test('syncagentinfo is never called, because it empties the queue of events', async () => {
    const stub = new StubGateway({ [paths.poll]: [unreachable, idle] });
    await online(stub);
    await pass(5000);
    expect(stub.sent(paths.status)).toHaveLength(1);
    expect(stub.sent(paths.sync)).toEqual([]);
  });
});

describe('the end of a session has a name', () => {
  const refusals = Array.from({ length: 5 }, () => refused('000-003'));

  test('taken-over: the GUID is refused although the gateway answered until then', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, ...refusals] });
    const session = await online(stub);
    await pass(20_000);
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'taken-over', code: '000-003' });
    expect(session.agentState).toBe('unknown');
  });

  test('expired: the gateway answered nothing for long', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, after(20_000, unreachable)] });
    const session = await online(stub);
    await pass(longSilence + 20_000, 100);
    stub.script(paths.poll, ...refusals);
    await pass(60_000, 100);
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'expired', code: '000-003' });
  });

  test('signed-out: here', async () => {
    const session = await online(new StubGateway());
    await session.signOut();
    expect(session.connection).toEqual({ state: 'ended', reason: 'signed-out', since: Date.now() });
  });

  test('a second sign-in that fails does not turn a taken over session into a refused one', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle] });
    const session = await online(stub);
    await pass(500);
    stub.script(paths.login, refused('100-004'));
    stub.script(paths.poll, ...refusals);
    await session.signIn(body);
    await pass(20_000);
    expect(session.connection.reason).toBe('taken-over');
  });
});
