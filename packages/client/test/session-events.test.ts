import { describe, expect, test, vi } from 'vitest';
import { parsePushedEvents } from '../src/index.ts';
import {
  agentid,
  answer,
  body,
  collect,
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
  type Step,
  StubGateway,
  sessionAt,
  settle,
  statesOf,
  uncaught,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

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

  test('without a reader are queued up to the bound; the newest are kept', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub, { maxQueuedEvents: 1_000 });
    const events = Array.from({ length: 1_500 }, (_, index) => ({
      eventType: 'AgentState_Busy',
      workNo: agentid,
      index,
    }));
    session.deliver({ workNo: agentid, events: events as never });
    const seen = session.events();
    expect(await seen.next()).toMatchObject({ value: { index: 500 } });
  });

  test('that come after the end are dropped and do not change the state', async () => {
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

  test('of an ended session are not delivered to the next one', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentEvent_Ringing', {}), refused('100-006'), idle] });
    const session = await online(stub);
    await pass(1000);
    expect(session.connection.state).toBe('ended');
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    const seen = collect(session.events());
    await pass(1000);
    expect(seen.types).toEqual([]);
  });

  test('of another agent are delivered, but do not change this session', async () => {
    const others = { eventType: 'AgentOther_ShutdownService', workNo: '292', content: { loginTime: '' } };
    const session = await online(
      new StubGateway({ [paths.poll]: [answer({ message: '', retcode: '0', event: [others] }), idle] }),
    );
    const seen = collect(session.events());
    await pass(1000);
    expect(seen).toEqual({ types: ['AgentOther_ShutdownService'], done: false });
    expect(session).toMatchObject({ agentState: 'unknown', connection: { state: 'online' } });
  });

  test.each([{ toString: 1 }, ['291'], true])('about the agent %j are delivered', async (workNo) => {
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

  test('that came before the end can be read after it', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [...three.slice(0, 3), refused('100-006')] }));
    await pass(1000);
    expect(session.connection.state).toBe('ended');
    const seen = collect(session.events());
    await settle();
    expect(seen).toEqual({ types, done: true });
  });

  test('all reach each of two readers, in order', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const readers = [collect(session.events()), collect(session.events())];
    await pass(1000);
    expect(readers.map((reader) => reader.types)).toEqual([types, types]);
  });

  test('all reach a slow reader', async () => {
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

  test('reach two simultaneous next() calls of one reader', async () => {
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

  test('reach the listeners of their type and of all types until these are removed', async () => {
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

  test('a listener that removes and adds itself again is called once for each event', async () => {
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

  test('a listener that another one removed is not called any more', async () => {
    const session = await online(new StubGateway({ [paths.poll]: three }));
    const heard = vi.fn();
    session.on('*', () => stop());
    const stop = session.on('*', heard);
    await pass(1000);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a listener added twice is called twice, and once after one removal', async () => {
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

  test('of an unknown type arrive too', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [event('Agent_Of_Tomorrow'), idle] }));
    const seen = collect(session.events());
    await pass(500);
    expect(seen.types).toEqual(['Agent_Of_Tomorrow']);
  });

  test('reach the other listeners if one throws, and the error is reported', async () => {
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

  test('do not reach a reader after return()', async () => {
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

  test('a waiting next() is resolved by return()', async () => {
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

describe('push mode', () => {
  test('sends heartbeats with the current token and does not poll', async () => {
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

  test('a failing heartbeat interrupts the connection, a good one restores it, 100-006 ends it', async () => {
    const stub = new StubGateway({ [paths.beat]: [ok(), unreachable, ok(), refused('100-006')] });
    const session = sessionAt(stub);
    const states = statesOf(session);
    await session.signIn(pushBody);
    await pass(200_000, 1000);
    expect(states).toEqual(['offline', 'online', 'interrupted network', 'online', 'ended signed-out 100-006']);
    expect(stub.sent(paths.beat)).toHaveLength(4);
  });

  test('a failing token function does not stop the heartbeats, and its error is reported', async () => {
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

  test('delivers pushed events in order', async () => {
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
