import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answer,
  callInner,
  createGateway,
  getAgentEvent,
  getAgentStatus,
  hold,
  login,
  loginInfo,
  sayBusy,
} from '@ccgateway/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ActionName, actionSchemas } from '../src/control/actions/index.ts';
import { Clock, createSimulator } from '../src/index.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { codeOf, morning } from './contact-centre.ts';

let running: RunningSimulator;
let clock: Clock;

beforeEach(async () => {
  clock = new Clock({ manual: true, start: morning });
  running = await startSimulator({ httpPort: 0, authmode: 1, pollHold: 0, clock });
});
afterEach(() => running.close());

const address = (path: string) => new URL(path, running.http?.baseUrl).href;

/** Asks the control interface for an action over HTTP. */
async function act(name: string, parameters?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(address(`/simulator/${name}`), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(parameters !== undefined && { body: JSON.stringify(parameters) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function signIn(agentid = '291') {
  const gateway = createGateway({ baseUrl: running.http?.baseUrl ?? '', retries: 0 });
  const body = { password: '', phonenum: '40038', autoanswer: false };
  expect(codeOf(await login(gateway, { agentid, body }))).toBe('0');
  const events = async () => {
    const names: string[] = [];
    for (;;) {
      const outcome = await getAgentEvent(gateway, { agentid });
      const event = outcome.ok ? (outcome.result as { eventType: string } | undefined) : undefined;
      if (event === undefined) return names;
      names.push(event.eventType);
    }
  };
  await events();
  return { gateway, agentid, events, status: () => getAgentStatus(gateway, { agentid }) };
}

const agents = async () => (await (await fetch(address('/simulator/agents'))).json()) as object[];

const rings = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Ringing'];

describe('makes happen', () => {
  test('ring and hangup', async () => {
    const client = await signIn();
    const { status, body } = await act('ring', { agentid: '291', caller: '70093', skillid: 2, video: true });
    expect([status, body]).toEqual([200, { callid: expect.stringMatching(/^\d+-\d+$/) }]);
    expect(await client.events()).toEqual(rings);
    expect(await agents()).toMatchObject([
      { agentid: '291', state: 'talking', mode: 'polling', calls: [{ callid: body.callid, state: 'ringing' }] },
    ]);
    // The caller gives up.
    expect((await act('hangup', { agentid: '291' })).status).toBe(200);
    expect((await client.events()).slice(-2)).toEqual(['AgentOther_PhoneRelease', 'AgentState_Ready']);

    const second = await act('ring', { agentid: '291' });
    await answer(client.gateway, client);
    await client.events();
    expect((await act('hangup', { callid: second.body.callid })).status).toBe(200);
    expect(await client.events()).toEqual([
      'AgentEvent_Customer_Release',
      'AgentEvent_Call_Release',
      'AgentOther_PhoneRelease',
      'AgentState_Ready',
    ]);
  });

  test('hangup of a call between agents, for both', async () => {
    const [client, other] = [await signIn(), await signIn('292')];
    await callInner(client.gateway, { agentid: '291', body: { called: '292' } });
    await answer(other.gateway, other);
    await act('hangup', { agentid: '291' });
    expect(await agents()).toMatchObject([
      { state: 'idle', calls: [] },
      { state: 'idle', calls: [] },
    ]);
  });

  test('queue', async () => {
    const { body } = await act('queue', { skillid: 2, caller: '70094' });
    expect([...running.simulator.gateway.centre.switchboard.queued.keys()]).toEqual([body.callid]);
  });

  test('hangup of a held call, by the agent, and of a caller who waits', async () => {
    const client = await signIn();
    await act('ring', { agentid: '291' });
    await answer(client.gateway, client);
    await hold(client.gateway, client);
    expect((await act('hangup', { agentid: '291' })).status).toBe(200);
    expect(await agents()).toMatchObject([{ state: 'idle', calls: [] }]);
    const { callid } = (await act('queue', { skillid: 1 })).body;
    expect((await act('hangup', { callid })).status).toBe(200);
    expect(running.simulator.gateway.centre.switchboard.queued.size).toBe(0);
    expect((await act('hangup', { callid })).status).toBe(409);
  });

  test('play and stop, of a scenario', async () => {
    const client = await signIn();
    const text =
      "repeat: true\nsteps:\n  - after: 1000\n    event: { agentid: '291', eventType: AgentOther_All_Agent_Busy }\n";
    expect(await act('play', { text })).toEqual({ status: 200, body: {} });
    clock.advance(2500);
    expect(await client.events()).toEqual(['AgentOther_All_Agent_Busy', 'AgentOther_All_Agent_Busy']);
    expect((await act('stop')).status).toBe(200);
    clock.advance(5000);
    expect(await client.events()).toEqual([]);
    expect(await act('play', { text: 'steps: []' })).toEqual({
      status: 409,
      body: { error: 'text:1: steps must not be empty.' },
    });
  });

  test('stop, of the customers of a day; its agents go on', async () => {
    const text = 'day: { agents: 3, queues: [{ skillid: 1, perHour: [60] }] }';
    expect((await act('play', { text })).status).toBe(200);
    const arrived = () => (running.simulator.statistics() as { arrived: number }[])[0]?.arrived ?? 0;
    clock.advance(600_000);
    await act('stop');
    const before = arrived();
    expect(before).toBeGreaterThan(3);
    clock.advance(600_000);
    expect(arrived()).toBe(before);
    expect(await agents()).toMatchObject([{ mode: 'polling' }, { mode: 'polling' }, { mode: 'polling' }]);
  });

  test('preview, event and signout', async () => {
    const client = await signIn();
    expect((await act('preview', { agentid: '291', number: '10086' })).status).toBe(200);
    expect((await act('event', { agentid: '291', eventType: 'AgentOther_All_Agent_Busy' })).status).toBe(200);
    expect(await client.events()).toEqual(['AgentEvent_Preview', 'AgentOther_All_Agent_Busy']);
    expect((await act('signout', { agentid: '291' })).status).toBe(200);
    expect(codeOf(await client.status())).toBe('100-006');
  });

  test('clock', async () => {
    const client = await signIn();
    expect((await act('clock', { advance: 119_000 })).body).toEqual({ now: morning + 119_000, state: 'paused' });
    expect(codeOf(await client.status())).toBe('0');
    await act('clock', { advance: 2000 });
    expect(codeOf(await client.status())).toBe('100-006');
  });

  test('reset', async () => {
    const client = await signIn();
    await act('queue', { skillid: 1 });
    await act('fault', { retcode: '000-004' });
    expect((await act('reset')).status).toBe(200);
    expect(await agents()).toEqual([]);
    expect(running.simulator.gateway.centre.switchboard.queued.size).toBe(0);
    expect(codeOf(await client.status())).toBe('100-006');
    await signIn();
  });

  test('the same after a reset as before: GUIDs, call IDs and tokens', async () => {
    const once = async () => {
      const { gateway, agentid } = await signIn();
      const ring = await act('ring', { agentid });
      const queue = await act('queue', { skillid: 1 });
      const token = await loginInfo(gateway, { agentid });
      return [gateway.guid, ring.body, queue.body, token];
    };
    const first = await once();
    await act('reset');
    expect(await once()).toEqual(first);
  });
});

describe('a fault', () => {
  test('answers a retcode, for one operation, so many times', async () => {
    const { gateway, agentid, status } = await signIn();
    await act('fault', { operation: 'sayBusy', retcode: '100-003', times: 2 });
    expect(codeOf(await status())).toBe('0');
    const codes: string[] = [];
    for (let call = 0; call < 3; call++) codes.push(codeOf(await sayBusy(gateway, { agentid })));
    expect(codes).toEqual(['100-003', '100-003', '0']);
  });

  test('can be for one agent, and lasts until it is healed', async () => {
    const [client, other] = [await signIn(), await signIn('292')];
    await act('fault', { agentid: '292', retcode: '000-004' });
    expect([codeOf(await client.status()), codeOf(await other.status()), codeOf(await other.status())]).toEqual([
      '0',
      '000-004',
      '000-004',
    ]);
    expect((await act('heal')).status).toBe(200);
    expect(codeOf(await other.status())).toBe('0');
  });

  test('delays the answer by a latency', async () => {
    const client = await signIn();
    await act('fault', { latency: 5000, times: 1 });
    const { timers } = clock;
    let answered = false;
    const call = client.status().then((outcome) => {
      answered = true;
      return codeOf(outcome);
    });
    // The request has come when one timer more is set.
    while (clock.timers === timers) await new Promise(setImmediate);
    await act('clock', { advance: 4999 });
    expect(answered).toBe(false);
    await act('clock', { advance: 1 });
    expect(await call).toBe('0');
  });

  test('finds an agent whose ID is encoded, and logs no more of an address than an ID', async () => {
    const { guid } = (await signIn()).gateway;
    await act('fault', { agentid: '291', retcode: '000-004', times: 1 });
    const ask = async (id: string) => {
      const url = address(`/agentgateway/resource/onlineagent/${id}/agentstatus`);
      return ((await (await fetch(url, { headers: { Guid: guid ?? '' } })).json()) as { retcode: string }).retcode;
    };
    expect([await ask('%32%39%31'), await ask('291')]).toEqual(['000-004', '0']);
    await act('fault', { retcode: '000-004' });
    const reply = running.simulator.answer({
      method: 'GET',
      url: `/agentgateway/resource/onlineagent/${guid}/agentstatus`,
      header: () => undefined,
      body: '',
    });
    expect(await reply).toMatchObject({ retcode: '000-004', agentid: '' });
  });

  test('that delays a call which fails inside the simulator leaves the simulator running', async () => {
    const client = await signIn();
    const broken = () => {
      throw new Error('a mistake of the simulator');
    };
    const { behaviours } = running.simulator.gateway;
    const sayBusyBehaviour = behaviours.sayBusy;
    Object.assign(behaviours, { sayBusy: broken });
    try {
      await act('fault', { operation: 'sayBusy', latency: 1000, times: 1 });
      const { timers } = clock;
      const call = fetch(address('/agentgateway/resource/onlineagent/291/saybusy'), {
        method: 'POST',
        headers: { Guid: client.gateway.guid ?? '' },
      });
      while (clock.timers === timers) await new Promise(setImmediate);
      expect((await act('clock', { advance: 1000 })).status).toBe(200);
      expect((await call).status).toBe(500);
    } finally {
      Object.assign(behaviours, { sayBusy: sayBusyBehaviour });
    }
    expect(codeOf(await client.status())).toBe('0');
  });

  test('that delays a call is over when the simulator closes', async () => {
    const simulator = createSimulator({ clock });
    simulator.do('fault', { latency: 600_000 });
    const call = simulator.fetch('http://gateway.test/agentgateway/resource/onlineagent/291/agentstatus');
    const { timers } = clock;
    while (clock.timers === timers) await new Promise(setImmediate);
    simulator.close();
    expect((await call)?.status).toBe(200);
  });

  test('breaks the connection', async () => {
    const client = await signIn();
    await act('fault', { drop: true, times: 1 });
    expect(codeOf(await client.status())).toBe('network');
    expect(codeOf(await client.status())).toBe('0');
  });
});

describe('tells', () => {
  test('what there is', async () => {
    const told = (await (await fetch(address('/simulator/'))).json()) as { get: string[]; post: object };
    expect(told.get).toEqual([
      'agents',
      'chats',
      'statistics',
      'ivrs',
      'operations',
      'settle',
      'state',
      'clock',
      'log',
      'feed',
    ]);
    expect(told.post).toEqual(actionSchemas);
  });

  test('every operation and how it is answered', async () => {
    const told = (await (await fetch(address('/simulator/operations'))).json()) as { answers: string }[];
    expect(told).toHaveLength(running.simulator.gateway.operations.length);
    expect(new Set(told.map(({ answers }) => answers))).toEqual(new Set(['behaviour', 'minimum']));
  });
});

test('the README lists every action with its parameters', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, table = ''] = /\n\| Action \|.+\n\| --- .+\n((?:\|.+\n)+)/.exec(readme) ?? [];
  const listed = [...table.matchAll(/^\| `(\w+)` \| .+ \|([^|]*)\|$/gm)].map(([, name, parameters = '']) => [
    name,
    [...parameters.matchAll(/\*\*(\w+)\*\*/g)].map(([, needed]) => needed),
    parameters.match(/\w+/g) ?? [],
  ]);
  const there = Object.entries(actionSchemas).map(([name, { required, properties }]) => [
    name,
    required,
    Object.keys(properties),
  ]);
  expect(listed).toEqual(there);
});

describe('refuses in one sentence', () => {
  const wrong: [status: number, name: string, parameters: unknown][] = [
    [400, 'ring', {}],
    [400, 'ring', { agentid: 291 }],
    [400, 'ring', { agentid: '29' }],
    [400, 'ring', { agentid: '291', caller: 'nobody' }],
    [400, 'ring', { agentid: '291', colour: 'red' }],
    [400, 'clock', { advance: -1 }],
    [400, 'clock', { advance: 86_400_001 }],
    [400, 'fault', { retcode: '0' }],
    [400, 'ring', []],
    [409, 'ring', { agentid: '292' }],
    [409, 'signout', { agentid: '292' }],
    [409, 'hangup', { callid: '1-1' }],
    [409, 'hangup', {}],
    [409, 'fault', { operation: 'noSuch' }],
    [409, 'queue', { skillid: 77 }],
    [409, 'ring', { agentid: '291', skillid: 77 }],
    [404, 'noSuch', {}],
    [404, 'constructor', {}],
  ];
  test.each(wrong)('with %s: %s %j', async (status, name, parameters) => {
    await signIn();
    const refusal = await act(name, parameters);
    expect(refusal.status).toBe(status);
    expect(refusal.body).toEqual({ error: expect.stringMatching(/^[^\n]+\.$/) });
  });

  test.each([
    [
      'ring',
      { agentid: '291', colour: 'red' },
      'ring: it has an unknown colour; take one of: agentid, caller, skillid, video, h5, patience.',
    ],
    ['ring', {}, 'ring: it lacks agentid.'],
    ['heal', { x: 1 }, 'heal: it has an unknown x; take none.'],
    ['queue', { skillid: 77 }, 'There is no skill queue 77; take one of: 1, 2, 3, 4, 5.'],
  ])('%s %j, with the cure', async (name, parameters, sentence) => {
    expect((await act(name, parameters)).body).toEqual({ error: sentence });
  });

  test('an agent who is not idle', async () => {
    const { gateway, agentid } = await signIn();
    await sayBusy(gateway, { agentid });
    const { status, body } = await act('ring', { agentid });
    expect([status, body.error]).toEqual([409, 'Agent 291 is busy; only an idle agent can be rung.']);
  });

  test('malformed JSON, a form and another method', async () => {
    const ask = async (init: RequestInit) => {
      const response = await fetch(address('/simulator/ring'), init);
      return [response.status, typeof ((await response.json()) as { error: unknown }).error];
    };
    const headers = { 'Content-Type': 'application/json' };
    expect(await ask({ method: 'POST', headers, body: '{' })).toEqual([400, 'string']);
    expect(await ask({ method: 'POST', body: new URLSearchParams({ agentid: '291' }) })).toEqual([415, 'string']);
    expect(await ask({ method: 'DELETE' })).toEqual([405, 'string']);
  });

  test('below the gateway: there is no control interface', async () => {
    const response = await fetch(address('/agentgateway/resource/simulator/agents'));
    expect(response.status).toBe(404);
  });
});

test('everything can be asked for in the same process too', async () => {
  await signIn();
  const { simulator } = running;
  const parameters: { [Name in ActionName]?: object } = { clock: { advance: 1 }, queue: { skillid: 1 } };
  for (const name of ['queue', 'clock', 'heal', 'reset'] as const) {
    expect(simulator.do(name, (parameters[name] ?? {}) as never)).toBeTypeOf('object');
    const request = new Request('http://gateway.test/simulator/heal', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    expect((await simulator.fetch(request))?.status).toBe(200);
  }
  expect(() => simulator.do('ring', { agentid: '29' })).toThrow(TypeError);
  expect(() => simulator.do('sing' as never, {} as never)).toThrow(
    /^sing: there is no such action; take one of: ring, /,
  );
  const elsewhere = new Request('http://gateway.test/elsewhere', { method: 'POST', body: 'passed on' });
  expect(await simulator.fetch(elsewhere)).toBeUndefined();
  expect(await elsewhere.text()).toBe('passed on');
  await signIn();
  const ended = { method: 'POST', signal: AbortSignal.abort(), headers: { 'Content-Type': 'application/json' } };
  await expect(simulator.fetch('http://gateway.test/simulator/reset', ended)).rejects.toThrow(/aborted/);
  expect(simulator.agents()).toHaveLength(1);
});

test('in the same process a call ends with its timeout too, and a poll that ends so loses no event', async () => {
  const simulator = createSimulator({ clock: new Clock({ manual: true }) });
  const gateway = createGateway({
    baseUrl: 'http://gateway.test/agentgateway/resource',
    fetch: async (...request) => (await simulator.fetch(...request)) ?? new Response(null, { status: 404 }),
    timeout: 20,
    retries: 0,
  });
  const agent = { agentid: '291' };
  const body = { password: '', phonenum: '40038' };
  expect(await login(gateway, { ...agent, body })).toMatchObject({ ok: true });
  let event = await getAgentEvent(gateway, agent);
  while (event.ok) event = await getAgentEvent(gateway, agent);
  expect(event).toMatchObject({ ok: false, kind: 'timeout' });
  simulator.do('fault', { operation: 'sayBusy', latency: 3000, times: 1 });
  expect(await sayBusy(gateway, agent)).toMatchObject({ ok: false, kind: 'timeout' });
  const gone = await sayBusy(gateway, agent, { signal: AbortSignal.abort() });
  expect(gone).toMatchObject({ ok: false, kind: 'aborted' });
  expect(simulator.agents()).toMatchObject([{ state: 'idle' }]);
  expect(await sayBusy(gateway, agent)).toMatchObject({ ok: true });
  expect(await getAgentEvent(gateway, agent)).toMatchObject({
    result: { eventType: 'AgentState_SetNotReady_Success' },
  });
  simulator.close();
});
