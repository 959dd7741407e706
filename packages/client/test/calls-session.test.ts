// Calls as a session shows them: objects, listeners, actions and their outcomes.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { type AgentEvent, AgentSession, type Call, getAgentStatus, hold, sayBusy, settled } from '../src/index.ts';
import { agentid, baseUrl, fakeClock, ok, paths, refused, StubGateway, settle, uncaught } from './stub-gateway.ts';

const id = '1456404043-37';
const held = { name: `POST /voicecall/${agentid}/hold` };

fakeClock();

function open(script: ConstructorParameters<typeof StubGateway>[0] = {}) {
  const stub = new StubGateway(script);
  const session = new AgentSession({ baseUrl, agentid, fetch: stub.fetch, retries: 0 });
  const tell = (eventType: string, content: unknown = null) =>
    session.deliver({ workNo: agentid, events: [{ eventType, workNo: agentid, content } as unknown as AgentEvent] });
  const rings = (callid = id) => tell('AgentEvent_Ringing', { callid, caller: '70093', called: '60015', feature: '0' });
  const talks = (callid = id) => tell('AgentEvent_Talking', { callid, caller: '70093', called: '60015', feature: '0' });
  return { stub, session, tell, rings, talks };
}

const first = ({ calls }: AgentSession): Call => {
  const [call] = calls;
  if (call === undefined) throw new Error('The session has no call.');
  return call;
};

describe('what is shown', () => {
  test('changes with its event, and is the same object until then', () => {
    const { session, tell, rings, talks } = open();
    expect(session.calls).toBe(session.calls);
    rings();
    const { calls } = session;
    tell('AgentOther_PhoneOffhook', { type: 'main' });
    expect(session.calls).toBe(calls);
    rings('1-2');
    expect(session.calls[0]).toBe(calls[0]);
    talks('1-2');
    // That another call is talked in changes nothing that can be done with one that rings.
    expect(session.calls[0]).toBe(calls[0]);
    expect(session.calls[1]).not.toBe(calls[1]);
    expect(calls[0]).toMatchObject({ id, state: 'ringing', direction: 'in', feature: 'inbound', named: true });
    expect(Object.isFrozen(calls[0])).toBe(true);
    expect(Object.keys(JSON.parse(JSON.stringify(calls[0]))).sort()).toEqual(
      'called caller can direction feature id muted named parties since state'.split(' '),
    );
  });

  test('is told at once to a listener, then at each change, with the calls that ended', () => {
    const { session, tell, rings, talks } = open();
    rings();
    const told: string[] = [];
    const show = (calls: readonly Call[]) => calls.map(({ state, endReason }) => endReason ?? state).join();
    const stop = session.onCalls((calls, ended) => told.push(`${show(calls)}|${show(ended)}`));
    talks();
    tell('AgentEvent_Call_Release', id);
    tell('AgentEvent_Customer_Release', { callid: id, number: '70093' });
    stop();
    rings('1-2');
    expect(told).toEqual(['ringing|', 'talking|', '|released']);
    expect(session.endedCalls.map(({ endReason }) => endReason)).toEqual(['released']);
  });

  test('is what listeners of events see', () => {
    const { session, rings } = open();
    const seen: string[] = [];
    session.on('AgentEvent_Ringing', () => seen.push(first(session).state, session.agentState));
    rings();
    expect(seen).toEqual(['ringing', 'ringing']);
  });

  test('the state of the agent and its wish are told when they change', async () => {
    const { session, tell, talks } = open();
    const told: unknown[] = [];
    session.onAgentState((state, wish) => told.push([state, wish]));
    tell('AgentState_Busy');
    talks();
    await session.call(sayBusy, {});
    tell('AgentEvent_Call_Release', id);
    tell('AgentState_SetNotReady_Success', { reason: '0' });
    expect(told).toEqual([
      ['unknown', undefined],
      ['occupied', undefined],
      ['talking', undefined],
      ['talking', 'busy'],
      ['occupied', 'busy'],
      ['busy', undefined],
    ]);
  });

  test('an event of another agent changes nothing', () => {
    const { session } = open();
    const events = [{ eventType: 'AgentEvent_Hold', workNo: '292', content: id }] as unknown as AgentEvent[];
    session.deliver({ workNo: agentid, events });
    expect(session.calls).toEqual([]);
  });

  test('an error in a listener does not reach the session', async () => {
    const { session, rings } = open();
    const errors = uncaught();
    session.onCalls((calls) => {
      if (calls.length > 0) throw new Error('of the listener');
    });
    const told = vi.fn();
    session.onCalls(told);
    rings();
    expect(told).toHaveBeenCalledTimes(2);
    await nextTurn();
    expect(errors).toHaveLength(1);
  });

  test('a listener may ask for something; each is told in the order of what happened', async () => {
    const { session, talks, stub } = open();
    const told: string[] = [];
    session.onCalls(([call]) => {
      if (call?.state === 'talking' && !call.pending) void call.hold();
    });
    session.onCalls(([call]) => told.push(`${call?.state} ${call?.pending?.action}`));
    talks();
    expect(told).toEqual(['undefined undefined', 'talking undefined', 'talking hold']);
    await settle();
    expect(stub.sent(held.name)).toHaveLength(1);
  });
});

describe('the current call', () => {
  test('is the one in talk, until another one is set, and again when that one ends', () => {
    const { session, tell, talks, rings } = open();
    expect(session.currentCall).toBeUndefined();
    talks();
    tell('AgentEvent_Hold', id);
    expect(session.currentCall?.id).toBe(id);
    talks('1-2');
    rings('1-3');
    expect(session.currentCall?.id).toBe('1-2');
    const told = vi.fn();
    session.onCalls(told);
    session.currentCall = session.calls[0];
    expect([session.currentCall?.id, told.mock.calls.length]).toEqual([id, 2]);
    tell('AgentEvent_Customer_Release', { callid: id });
    expect(session.currentCall?.id).toBe('1-2');
  });
});

describe('an action', () => {
  test('is pending from the request on, whoever sends it, and the state stays until the event', async () => {
    const { session, tell, talks } = open();
    talks();
    const outcome = session.call(hold, {});
    expect(first(session)).toMatchObject({ state: 'talking', pending: { action: 'hold' } });
    expect(await outcome).toMatchObject({ ok: true });
    expect(first(session)).toMatchObject({ state: 'talking', pending: { action: 'hold' } });
    tell('AgentEvent_Hold', { callid: id });
    expect(first(session)).toMatchObject({ state: 'held', pending: undefined });
  });

  test('that is refused is no longer pending', async () => {
    const { session, talks } = open({ [held.name]: [refused('200-014')] });
    talks();
    expect(await first(session).hold()).toMatchObject({ ok: false, retcode: '200-014' });
    expect(first(session)).toMatchObject({ state: 'talking', pending: undefined });
  });

  test('whose event does not come is told to be over', async () => {
    const { session, talks } = open();
    talks();
    await first(session).hold();
    const { until = 0, since = 0 } = first(session).pending ?? {};
    const told: unknown[] = [];
    session.onCalls(([call]) => told.push(call?.pending?.action));
    vi.advanceTimersByTime(until - since - 1);
    expect(told).toEqual(['hold']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['hold', undefined]);
    expect(first(session).state).toBe('talking');
  });

  test.each([
    ['answer', 'PUT', 'answer', (call: Call) => call.answer()],
    ['retrieve', 'POST', 'gethold', (call: Call) => call.retrieve()],
    ['release', 'POST', `dropcall/${id}`, (call: Call) => call.release()],
    ['reject', 'POST', 'reject', (call: Call) => call.reject({ mode: 2 })],
    ['conference of a held call', 'POST', 'confjoin', (call: Call) => call.conference()],
    ['connect of a held call', 'POST', `connecthold/${id}`, (call: Call) => call.connect()],
  ])('%s names its call', async (_, method, name, act) => {
    const { session, tell, stub } = open();
    tell('AgentEvent_Hold', id);
    expect(await act(first(session))).toMatchObject({ ok: true });
    const [request] = stub.sent(`${method} /voicecall/${agentid}/${name}`);
    expect(`${request?.url.pathname}${request?.url.search}${request?.body}`).toContain(id);
  });

  test.each([
    ['conference', 'confjoin', (call: Call) => call.conference()],
    ['connect', `connecthold/${id}`, (call: Call) => call.connect()],
  ])('%s of the call in talk names the held one', async (_, name, act) => {
    const { session, tell, talks, stub } = open();
    tell('AgentEvent_Hold', id);
    talks('1-2');
    await act(session.calls[1] as Call);
    const [request] = stub.sent(`POST /voicecall/${agentid}/${name}`);
    expect(`${request?.url.pathname}${request?.body}`).toContain(id);
  });

  test('on a call without an ID names none', async () => {
    const { session, tell, stub } = open();
    tell('AgentEvent_Talking', { caller: '70093' });
    expect(first(session)).toMatchObject({ id: '', named: false });
    await first(session).release();
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test('is sent also where can says no', async () => {
    const { session, talks } = open();
    talks();
    expect(first(session).can.retrieve).toEqual({ answer: 'no', reason: 'talking' });
    expect(await first(session).retrieve()).toMatchObject({ ok: true });
  });

  test('a query is none', async () => {
    const { session, talks } = open();
    talks();
    const { calls } = session;
    await session.call(getAgentStatus, {});
    expect(session.calls).toBe(calls);
  });
});

describe('settled', () => {
  const cases: [Parameters<typeof settled>[2], string, [string, unknown][], boolean][] = [
    ['transfer', id, [['AgentEvent_Call_Release', id]], true],
    ['transfer', id, [['AgentEvent_Connect_Fail', id]], false],
    ['transfer', id, [['AgentEvent_SuccTransResult', { result: 1, callId: id }]], false],
    ['transfer', id, [['AgentEvent_Customer_Release', { callid: id }]], false],
    ['transfer', id, [['AgentEvent_Customer_Alerting', { callid: id, otherPhone: '70094' }]], true],
    ['conference', id, [['AgentEvent_Conference', { callid: id, partner: '70093,292' }]], true],
    ['consult', '1-2', [['AgentEvent_Talking', { callid: '1-2' }]], true],
    ['consult', '1-2', [['AgentEvent_Consult_Fail', '1-2']], false],
    ['callout', '1-2', [['AgentEvent_Talking', { callid: '1-2' }]], true],
    ['callout', '1-2', [['AgentEvent_Call_Out_Fail', '1-2']], false],
  ];

  /** What asks for it, so that the events have something to decide. */
  async function asked(what: string) {
    const opened = open();
    opened.talks();
    const call = first(opened.session);
    if (what === 'transfer') await call.transfer({ devicetype: 2, address: '292', mode: 2 });
    else if (what === 'conference') await call.conference();
    else await call.consult({ dstaddress: '292' });
    return opened;
  }

  test.each(cases)('of %s of %s by %j is %j', async (what, call, events, success) => {
    const { session, tell } = await asked(what);
    const early = settled(session, call, what);
    for (const event of events) tell(...event);
    expect(await early).toMatchObject({ ok: success, call: { id: call } });
    // An event that came before the answer of the gateway decides all the same.
    expect(await settled(session, { id: call }, what)).toMatchObject({ ok: success });
  });

  test('is bounded, and ends with its signal', async () => {
    const { session } = await asked('transfer');
    const bounded = settled(session, id, 'transfer', { timeout: 500 });
    const stop = new AbortController();
    const aborted = settled(session, id, 'transfer', { signal: stop.signal });
    stop.abort();
    expect(await aborted).toMatchObject({ ok: false, reason: 'aborted', call: { id } });
    expect(await settled(session, id, 'transfer', { signal: stop.signal })).toMatchObject({ reason: 'aborted' });
    vi.advanceTimersByTime(500);
    expect(await bounded).toMatchObject({ ok: false, reason: 'timeout', call: { id } });
    expect(await settled(session, 'none', 'callout', { signal: stop.signal })).toMatchObject({ call: undefined });
  });
});

test('a session that ends takes its calls along', async () => {
  const { session, talks, stub } = open({ [paths.logout]: [ok()] });
  const ends: unknown[] = [];
  session.onCalls((_, ended) => ends.push(...ended.map(({ endReason }) => endReason)));
  await session.signIn({ password: '', phonenum: '40038' });
  talks();
  await session.signOut();
  expect([ends, session.calls, session.agentState, stub.sent(paths.logout).length]).toEqual([
    ['signed-out'],
    [],
    'signed-out',
    1,
  ]);
});

test('answers that no text can be made of leave what is known as it is', async () => {
  const odd = { toString: 1, valueOf: 1 };
  const info = { state: odd, mainCallId: odd, curCallId: odd, preBusy: odd, partner: odd, currentTime: odd };
  const { stub } = open({
    [paths.sync]: [ok({ agentStateInfo: info })],
    [paths.callInfo]: [ok([{ callid: odd }, odd])],
  });
  const outcome = await AgentSession.resume({ baseUrl, agentid, guid: 'x', fetch: stub.fetch });
  if (!outcome.ok) throw new Error(outcome.message);
  const session = outcome.result;
  expect([session.calls, session.agentState]).toEqual([[], 'occupied']);
  await session.signOut();
});
