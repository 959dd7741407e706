import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AgentSession, sayBusy } from '../src/index.ts';
import { Tabs, type TabsOptions } from '../src/tabs.ts';
import {
  agentid,
  baseUrl,
  event,
  guid,
  hanging,
  idle,
  ok,
  pass,
  paths,
  refused,
  StubGateway,
  unreachable,
} from './stub-gateway.ts';
import { FakeBrowser, type FakePage } from './tabs/browser.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const body = { password: 'tellnobody', phonenum: '40038' };
const next = 'bbbb.AgentGateway1';
const path = {
  ...paths,
  hold: `POST /voicecall/${agentid}/hold`,
  updateGuid: `PUT /onlineagent/${agentid}/updateGuid`,
  sync: `POST /onlineagent/${agentid}/syncagentinfo`,
  status: `GET /onlineagent/${agentid}/agentstatus`,
};

/** What sessionStorage is for the pages of one tab. */
class FakeStorage {
  items: Record<string, string> = {};
  getItem = (name: string) => this.items[name] ?? null;
  setItem = (name: string, value: string) => {
    this.items[name] = value;
  };
  removeItem = (name: string) => {
    delete this.items[name];
  };
}

class Tab {
  readonly page: FakePage;
  readonly tabs: Tabs;
  readonly storage: FakeStorage;
  readonly events: string[] = [];
  readonly roles: string[] = [];
  private followed: AgentSession | undefined;

  constructor(
    browser: FakeBrowser,
    stub: StubGateway,
    storage = new FakeStorage(),
    options: Partial<TabsOptions> = {},
  ) {
    this.page = browser.open();
    this.storage = storage;
    this.tabs = new Tabs({ baseUrl, fetch: stub.fetch, name: 'test', storage, ...options }, this.page.surroundings);
    this.tabs.onChange(() => {
      this.roles.push(this.tabs.role);
      const { session } = this.tabs;
      if (session === this.followed) return;
      this.followed = session;
      session?.on('*', ({ eventType }) => this.events.push(eventType));
    });
  }

  get session(): AgentSession {
    if (!this.tabs.session) throw new Error('This tab has no session.');
    return this.tabs.session;
  }

  get shows() {
    const { connection, agentState, calls, wish } = this.session;
    const told = calls.map(({ id, state, since, pending }) => ({ id, state, since, pending }));
    return { connection, agentState, calls: told, wish, guid: this.session.gateway.guid };
  }
}

/** Two tabs, of which the first has signed the agent in. */
async function two(stub: StubGateway, browser = new FakeBrowser()): Promise<[Tab, Tab]> {
  const first = new Tab(browser, stub);
  await pass(1_100, 100);
  expect(await settled(first.tabs.signIn(agentid, body))).toMatchObject({ ok: true });
  const second = new Tab(browser, stub);
  await pass(500, 100);
  return [first, second];
}

/** What a promise resolves to, with the clock running. */
async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  let done = false;
  void promise.finally(() => {
    done = true;
  });
  for (let turn = 0; turn < 200 && !done; turn++) await pass(100, 100);
  expect(done).toBe(true);
  return promise;
}

const ringing = event('AgentEvent_Ringing', { caller: '70093', called: '1000', callid: '1-1', feature: 7 });
const talking = event('AgentEvent_Talking', { caller: '70093', called: '1000', callid: '1-1', feature: 7 });

describe.each([
  { locks: true, by: 'locks' },
  { locks: false, by: 'messages' },
])('by $by', ({ locks, by }) => {
  test('two tabs poll once and show the same', async () => {
    const stub = new StubGateway({ [paths.poll]: [ringing, event('AgentState_Busy'), talking, hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    await pass(1_000, 50);
    expect([first.tabs.by, first.tabs.role, second.tabs.role]).toEqual([by, 'leader', 'follower']);
    expect(stub.sent(paths.poll)).toHaveLength(4);
    expect(second.shows).toEqual(first.shows);
    expect(second.shows).toMatchObject({ connection: { state: 'online' }, calls: [{ id: '1-1', state: 'talking' }] });
    expect(stub.sent(paths.login)).toHaveLength(1);
  });

  test('a follower shows what comes from then on, and the failures of the poll with their reasons', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    stub.script(paths.poll, unreachable);
    await pass(31_000, 200);
    expect(second.shows.connection).toMatchObject({ state: 'interrupted' });
    expect(second.shows).toEqual(first.shows);
    stub.script(paths.poll, event('AgentState_Ready'), idle);
    await pass(20_000, 200);
    expect(second.shows).toMatchObject({ connection: { state: 'online' }, agentState: 'idle' });
    expect(second.shows).toEqual(first.shows);
    expect(second.events).toEqual(['AgentState_Ready']);
  });

  test('a follower acts by itself, and all tabs show what was asked', async () => {
    const stub = new StubGateway({ [paths.poll]: [talking, hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    stub.script(path.hold, hanging);
    const held = second.session.calls[0]?.hold();
    await pass(100);
    expect(stub.sent(path.hold).map(({ headers }) => headers.get('Guid'))).toEqual([guid]);
    expect(first.shows.calls).toMatchObject([{ id: '1-1', pending: { action: 'hold' } }]);
    expect(second.shows).toEqual(first.shows);
    expect(await settled(held as Promise<unknown>)).toMatchObject({ kind: 'timeout' });
  });

  test('when the leader closes, the other one polls on; nothing is asked twice and no event is lost', async () => {
    const stub = new StubGateway({ [paths.poll]: [ringing, hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    first.page.close();
    stub.script(paths.poll, talking, event('AgentState_Work'), hanging);
    await pass(2_000, 50);
    expect(second.tabs.role).toBe('leader');
    expect(second.events).toEqual(['AgentEvent_Talking', 'AgentState_Work']);
    expect(second.shows).toMatchObject({ connection: { state: 'online' } });
    expect(stub.sent(path.status)).toEqual([]);
    expect(stub.requests.filter(({ name }) => name === path.updateGuid || name === path.sync)).toEqual([]);
  });

  test('when the leader is lost, the other one polls and asks what was missed', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const browser = new FakeBrowser({ locks });
    const [first, second] = await two(stub, browser);
    browser.drop(first.page);
    first.tabs.close();
    stub.script(paths.poll, idle, hanging);
    await pass(12_000, 100);
    expect(second.tabs.role).toBe('leader');
    expect(stub.sent(path.status)).toHaveLength(1);
  });

  test('the GUID that the leader is given is that of all', async () => {
    const renewed = event('AgentState_Ready');
    const stub = new StubGateway({
      [paths.poll]: [
        async (request) => {
          const answer = await renewed(request);
          answer.headers.set('Set-GUID', `JSESSIONID=${next}`);
          return answer;
        },
        hanging,
      ],
    });
    const [, second] = await two(stub, new FakeBrowser({ locks }));
    await settled(second.session.call(sayBusy, {}));
    expect(stub.sent(paths.sayBusy)[0]?.headers.get('Guid')).toBe(next);
  });

  test('a GUID that a follower is given goes to the leader', async () => {
    const stub = new StubGateway({
      [paths.poll]: [hanging],
      [paths.sayBusy]: [ok('', { headers: { 'Set-GUID': `JSESSIONID=${next}` } })],
    });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    await settled(second.session.call(sayBusy, {}));
    expect([first.shows.guid, second.shows.guid]).toEqual([next, next]);
    expect(JSON.parse(first.storage.items['ccgateway test'] ?? '')).toMatchObject({ guid });
    first.page.cache();
    expect(JSON.parse(first.storage.items['ccgateway test'] ?? '')).toMatchObject({ guid: next });
  });

  test.each(['first', 'second'])('signing out in the %s tab signs out all', async (which) => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    const { session } = which === 'first' ? first : second;
    expect(await settled(session.signOut())).toMatchObject({ ok: true });
    await pass(1_000, 50);
    const ended = { connection: { state: 'ended', reason: 'signed-out' }, agentState: 'signed-out' };
    expect(first.shows).toMatchObject(ended);
    expect(second.shows).toMatchObject(ended);
    expect([first.session.snapshot(), second.session.snapshot()]).toEqual([undefined, undefined]);
    expect(first.storage.items).toEqual({});
    expect(second.storage.items).toEqual({});
    const { length } = stub.requests;
    await pass(60_000, 1_000);
    expect(stub.requests).toHaveLength(length);
    expect(stub.sent(paths.logout)).toHaveLength(1);
  });

  test('an agent who is taken over elsewhere is so in all tabs, and nothing is kept', async () => {
    const stub = new StubGateway({ [paths.poll]: [idle, refused('000-003')] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    await pass(20_000, 200);
    const ended = { connection: { state: 'ended', reason: 'taken-over', code: '000-003' } };
    expect(first.shows).toMatchObject(ended);
    expect(second.shows).toMatchObject(ended);
    expect([first.session.snapshot(), second.session.snapshot()]).toEqual([undefined, undefined]);
    expect([first.storage.items, second.storage.items]).toEqual([{}, {}]);
  });

  test('a tab in the back/forward cache sends nothing, comes back to the session and never signs out', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    first.page.cache();
    stub.script(paths.poll, talking, hanging);
    await pass(5_000, 100);
    expect(first.shows.connection).toMatchObject({ state: 'interrupted', reason: 'cached' });
    expect([first.tabs.role, second.tabs.role]).toEqual(['follower', 'leader']);
    first.page.restore();
    await pass(5_000, 100);
    expect([first.tabs.role, second.tabs.role]).toEqual(['follower', 'leader']);
    expect(first.shows).toEqual(second.shows);
    expect(first.shows.calls).toMatchObject([{ state: 'talking' }]);
    expect(stub.sent(paths.logout)).toEqual([]);
  });

  test('a tab that comes back after a sign-out elsewhere is signed out', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    first.page.cache();
    await pass(2_000, 100);
    await settled(second.session.signOut());
    first.page.restore();
    await pass(2_000, 100);
    expect(first.shows.connection).toMatchObject({ state: 'ended', reason: 'signed-out' });
  });

  test('the only tab comes back from the cache and polls on', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const only = new Tab(new FakeBrowser({ locks }), stub);
    await pass(1_100, 100);
    await settled(only.tabs.signIn(agentid, body));
    only.page.cache();
    await pass(60_000, 1_000);
    const { length } = stub.requests;
    stub.script(paths.poll, idle);
    only.page.restore();
    await pass(3_000, 100);
    expect(stub.requests.length).toBeGreaterThan(length);
    expect(only.shows.connection.state).toBe('online');
    // Events may have been lost meanwhile.
    expect(stub.sent(path.status)).toHaveLength(1);
  });

  test('a sign-in in a second tab is refused while the session goes on, and possible after it', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const [first, second] = await two(stub, new FakeBrowser({ locks }));
    expect(await settled(second.tabs.signIn('292', body))).toMatchObject({ kind: 'invalid' });
    expect(stub.sent(paths.login)).toHaveLength(1);
    await settled(first.session.signOut());
    await pass(500, 50);
    expect(await settled(second.tabs.signIn(agentid, body))).toMatchObject({ ok: true });
    await pass(500, 50);
    expect([first.tabs.role, second.tabs.role]).toEqual(['follower', 'leader']);
    expect(first.shows).toEqual(second.shows);
    expect(first.shows.connection.state).toBe('online');
  });

  test('of two sign-ins at the same time one is sent', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const browser = new FakeBrowser({ locks });
    const [first, second] = [new Tab(browser, stub), new Tab(browser, stub)];
    await pass(2_000, 100);
    const outcomes = await settled(Promise.all([first, second].map(({ tabs }) => tabs.signIn(agentid, body))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(stub.sent(paths.login)).toHaveLength(1);
    await pass(1_000, 100);
    expect(second.shows).toEqual(first.shows);
  });

  test('a sign-in that the gateway refuses leaves all tabs without a session', async () => {
    const stub = new StubGateway({ [paths.login]: [refused('100-004')] });
    const browser = new FakeBrowser({ locks });
    const [first, second] = [new Tab(browser, stub), new Tab(browser, stub)];
    await pass(2_000, 100);
    expect(await settled(second.tabs.signIn(agentid, body))).toMatchObject({ retcode: '100-004' });
    expect([first.tabs.session, second.tabs.session]).toEqual([undefined, undefined]);
  });

  test('a reload of the only tab goes on with the session; one of several follows', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging], [path.updateGuid]: [ok({ guid })] });
    const browser = new FakeBrowser({ locks });
    const [first, second] = await two(stub, browser);
    second.page.close();
    const again = new Tab(browser, stub, second.storage);
    await pass(3_000, 100);
    expect(again.tabs.role).toBe('follower');
    expect(again.shows).toEqual(first.shows);
    expect(stub.sent(path.updateGuid)).toEqual([]);
    first.page.close();
    again.page.close();
    const alone = new Tab(browser, stub, again.storage);
    await pass(5_000, 100);
    expect(alone.tabs.role).toBe('leader');
    expect(alone.shows.connection.state).toBe('online');
    expect(stub.sent(path.updateGuid)).toHaveLength(1);
    expect(stub.sent(path.updateGuid)[0]?.headers.get('Guid')).toBe(guid);
  });

  test('a kept session that the gateway no longer knows is forgotten', async () => {
    const stub = new StubGateway({ [path.updateGuid]: [refused('000-003')] });
    const storage = new FakeStorage();
    storage.setItem('ccgateway test', JSON.stringify({ agentid, guid: 'old.AgentGateway1', push: false }));
    const tab = new Tab(new FakeBrowser({ locks }), stub, storage);
    await settled(tab.tabs.ready);
    expect(tab.tabs.session).toBeUndefined();
    expect(tab.tabs.lost).toMatchObject({ kind: 'retcode', retcode: '000-003' });
    expect(storage.items).toEqual({});
    expect(await settled(tab.tabs.signIn(agentid, body))).toMatchObject({ ok: true });
    expect(tab.tabs.lost).toBeUndefined();
  });

  test('a tab that was reloaded during a sign-out elsewhere keeps nothing of the session', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const browser = new FakeBrowser({ locks });
    const [first, second] = await two(stub, browser);
    second.page.close();
    expect(JSON.parse(second.storage.items['ccgateway test'] ?? '')).toMatchObject({ guid });
    await settled(first.session.signOut());
    const again = new Tab(browser, stub, second.storage);
    await pass(3_000, 100);
    expect([again.tabs.session, again.storage.items]).toEqual([undefined, {}]);
    expect(stub.sent(path.updateGuid)).toEqual([]);
  });

  test('a duplicated tab follows', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    const browser = new FakeBrowser({ locks });
    const [first] = await two(stub, browser);
    const copy = new FakeStorage();
    copy.items = { ...first.storage.items };
    const duplicate = new Tab(browser, stub, copy);
    await pass(10_000, 200);
    expect([first.tabs.role, duplicate.tabs.role]).toEqual(['leader', 'follower']);
    expect(stub.sent(paths.poll)).toHaveLength(1);
    expect(stub.sent(path.updateGuid)).toEqual([]);
  });

  test('neither the password nor the phone number of the sign-in crosses the channel or is kept', async () => {
    const browser = new FakeBrowser({ locks });
    const stub = new StubGateway({ [paths.poll]: [ringing, talking, hanging] });
    const [first, second] = await two(stub, browser);
    await pass(1_000, 50);
    first.page.cache();
    await pass(2_000, 50);
    const crossed = JSON.stringify([browser.messages, first.storage.items, second.storage.items]);
    expect(crossed).toContain('AgentEvent_Ringing');
    expect(crossed).not.toContain(body.password);
    expect(crossed).not.toContain(body.phonenum);
  });

  test('one tab sends the heartbeats of a session whose events are pushed', async () => {
    const stub = new StubGateway();
    const browser = new FakeBrowser({ locks });
    const first = new Tab(browser, stub);
    await pass(1_100, 100);
    await settled(
      first.tabs.signIn(agentid, { ...body, callBackUri: 'https://client.test/events', serviceToken: 't' }),
    );
    const second = new Tab(browser, stub);
    await pass(100_000, 500);
    expect(second.tabs.role).toBe('follower');
    expect(stub.sent(paths.beat).length).toBeGreaterThan(2);
    const gaps = stub.gaps(paths.beat);
    expect(Math.min(...gaps)).toBeGreaterThan(29_000);
    first.session.deliver({
      workNo: agentid,
      events: [{ eventType: 'AgentState_Ready', workNo: agentid, content: null }],
    });
    await pass(100);
    expect(second.events).toEqual(['AgentState_Ready']);
  });
});

test('without a channel a tab says that it is alone, and works', async () => {
  const stub = new StubGateway({ [paths.poll]: [talking, hanging] });
  const tab = new Tab(new FakeBrowser({ channel: false }), stub);
  await settled(tab.tabs.ready);
  expect([tab.tabs.by, tab.tabs.role]).toEqual(['alone', 'leader']);
  expect(await settled(tab.tabs.signIn(agentid, body))).toMatchObject({ ok: true });
  await pass(500, 50);
  expect(tab.shows.calls).toMatchObject([{ state: 'talking' }]);
});
