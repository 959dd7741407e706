import { answer } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { parseScenario, play } from '../src/control/scenario.ts';
import type { SimulatorOptions } from '../src/index.ts';
import type { Day } from '../src/robots/day.ts';
import { type ContactCentre, contactCentres } from './contact-centre.ts';

const open = contactCentres();

const minute = 60_000;

/** Three hours: a rush that is too much, and shifts that overlap. */
const rush: Day = {
  agents: 40,
  queues: [
    { skillid: 1, perHour: [150, 400, 60], talkSeconds: 150, patienceSeconds: 60, ivrSeconds: 20 },
    { skillid: 2, perHour: [80, 200], patienceSeconds: 90 },
    { skillid: 4, perHour: [40, 40, 40], talkSeconds: 200 },
  ],
  shifts: [
    { from: 0, to: 2, share: 0.5 },
    { from: 1, to: 2.9, share: 0.5 },
  ],
  habits: { restEveryMinutes: 30, restSeconds: 240 },
};

type Figures = Record<'arrived' | 'waiting' | 'talking' | 'completed' | 'lost', number>;

/** A contact centre in which a day is played, who came to it, and with whom an agent talked, as the events tell. */
function playing(day: Day, options: SimulatorOptions = {}, repeat = false) {
  const centre = open(options);
  const { gateway } = centre.simulator;
  const { customers } = gateway.centre;
  const came = new Set<string>();
  const talked = new Set<string>();
  const { call, chat } = customers;
  customers.call = (facts, patience) => {
    came.add(facts.id);
    return call.call(customers, facts, patience);
  };
  customers.chat = (given, patience) => {
    const opened = chat.call(customers, given, patience);
    if (opened) came.add(opened.id);
    return opened;
  };
  const { onEvent } = gateway.centre;
  gateway.centre.onEvent = (event) => {
    if (event.eventType === 'AgentEvent_Talking') talked.add((event.content as { callid: string }).callid);
    onEvent?.(event);
  };
  play(gateway, { day, repeat }, (sentence) => expect(sentence).toBe(''));
  return { centre, came, talked };
}

function figuresOf({ simulator }: ContactCentre): Figures {
  const sum: Figures = { arrived: 0, waiting: 0, talking: 0, completed: 0, lost: 0 };
  for (const figures of simulator.statistics() as Figures[])
    for (const name of Object.keys(sum) as (keyof Figures)[]) sum[name] += figures[name];
  return sum;
}

/** What no agent may be in, and what no call may be in. */
function impossible({ simulator }: ContactCentre): string[] {
  const { agents, switchboard, chats } = simulator.gateway.centre;
  const wrong: string[] = [];
  for (const agent of agents.values()) {
    const { id, state, calls, session } = agent;
    const says = (what: string) => wrong.push(`${id} is ${state} and ${what}`);
    const current = [...calls].filter((call) => call.state !== 'held');
    if ((session === undefined) !== (state === 'signed-out')) says('has a session, or none');
    if (calls.size > 0 !== (state === 'talking')) says(`has ${calls.size} calls`);
    if (current.length > 1) says('has two calls at once');
    if (state === 'signed-out' && chats.of(agent).length > 0) says('has a chat');
    if (agent.events.length > 0) says('leaves events');
    for (const call of calls) {
      if (!switchboard.find(call.id)?.has(call)) says('has a call that nobody knows');
      if (switchboard.queued.has(call.id)) says('has a call that waits too');
      if ((call.state === 'ringing') === (call.answered !== undefined)) says('has a call that was answered, or not');
    }
  }
  return wrong;
}

/** Call IDs of everybody who waits or talks now. */
function present({ simulator }: ContactCentre): Set<string> {
  const { agents, switchboard, chats } = simulator.gateway.centre;
  return new Set([
    ...switchboard.queued.keys(),
    ...[...agents.values()].flatMap(({ calls }) => [...calls].map(({ id }) => id)),
    ...[...chats.all].map(({ id }) => id),
  ]);
}

/** Everything that can be seen of a contact centre. */
function seen({ simulator }: ContactCentre): string {
  return JSON.stringify([simulator.agents(), simulator.chats(), simulator.statistics()]);
}

describe('a whole day', () => {
  test('has no agent in an impossible state, and accounts for everybody who came', () => {
    const { centre, came, talked } = playing(rush);
    const states = new Set<string>();
    for (let minutes = 0; minutes < 240; minutes += 1) {
      centre.clock.advance(minute);
      expect(impossible(centre)).toEqual([]);
      const { arrived, waiting, talking, completed, lost } = figuresOf(centre);
      expect([minutes, arrived]).toEqual([minutes, came.size]);
      expect([minutes, waiting + talking]).toEqual([minutes, present(centre).size]);
      expect([minutes, talking + completed]).toEqual([minutes, talked.size]);
      expect([minutes, waiting + talking + completed + lost]).toEqual([minutes, arrived]);
      for (const agent of centre.simulator.agents() as { state: string }[]) states.add(agent.state);
    }
    expect([...states].sort()).toEqual(['busy', 'idle', 'rest', 'signed-out', 'talking', 'wrap-up']);
    // Everybody has gone home.
    const agents = centre.simulator.agents() as { state: string }[];
    expect([agents.length, new Set(agents.map(({ state }) => state))]).toEqual([40, new Set(['signed-out'])]);
    const { arrived, waiting, talking, lost } = figuresOf(centre);
    expect(arrived).toBeGreaterThan(800);
    expect(lost).toBeGreaterThan(20);
    expect([waiting, talking]).toEqual([0, 0]);
  });

  test('is the same twice with the same seed, and another with another', () => {
    const moments = (seed: number) => {
      const { centre } = playing(rush, { seed });
      return Array.from({ length: 12 }, () => {
        centre.clock.advance(15 * minute);
        return seen(centre);
      });
    };
    const first = moments(1);
    expect(moments(1)).toEqual(first);
    expect(moments(2)).not.toEqual(first);
  });

  test('begins again with a reset, which brings back the agents who work by themselves', () => {
    const centre = open({ agentCount: 6 });
    const { gateway } = centre.simulator;
    gateway.begin(() => play(gateway, { day: rush }, () => {}));
    const hour = () => {
      centre.clock.advance(60 * minute);
      return seen(centre);
    };
    const first = [hour(), hour()];
    centre.simulator.do('reset', {});
    expect([hour(), hour()]).toEqual(first);
    centre.simulator.do('reset', { empty: true });
    hour();
    expect(centre.simulator.agents()).toEqual([]);
  });

  test('begins again at its end when it says so', () => {
    const { centre } = playing({ agents: 5, queues: [{ skillid: 1, perHour: [30] }] }, {}, true);
    centre.clock.advance(90 * minute);
    const { arrived } = figuresOf(centre);
    centre.clock.advance(60 * minute);
    expect(figuresOf(centre).arrived).toBeGreaterThan(arrived);
    expect((centre.simulator.agents() as { state: string }[]).some(({ state }) => state !== 'signed-out')).toBe(true);
  });

  test('has as many agents as are asked for, and customers for so many', () => {
    const few = playing({ queues: [{ skillid: 1, perHour: [100, 100] }] }, { agentCount: 2 });
    const many = playing({ queues: [{ skillid: 1, perHour: [100, 100] }] }, { agentCount: 40 });
    for (const { centre } of [few, many]) centre.clock.advance(120 * minute);
    expect([few.centre.simulator.agents().length, many.centre.simulator.agents().length]).toEqual([2, 40]);
    // The script is for 20 agents, 200 customers.
    expect(few.came.size).toBeLessThan(60);
    expect(many.came.size).toBeGreaterThan(300);
  });

  test.each([
    ['day: {}\n', 'day.yaml:1: day lacks queues.'],
    ['day:\n  queues:\n    - { skillid: 1, perHour: [-1] }\n', 'day.yaml:3: day.queues.0.perHour.0 must be >= 0.'],
  ])('that is wrong is told with line and cure: %j', (text, sentence) => {
    expect(() => parseScenario(text, 'day.yaml')).toThrow(sentence);
  });
});

describe('agents who work by themselves', () => {
  test('are those of the agents file first, then the lowest IDs, and take calls from then on', () => {
    const centre = open({ agentCount: 4, agents: [{ agentid: '300', password: 'secret' }, { agentid: '102' }] });
    centre.clock.advance(2 * minute);
    const agents = centre.simulator.agents() as { agentid: string; state: string }[];
    expect(agents.map(({ agentid }) => agentid).sort()).toEqual(['101', '102', '103', '300']);
    expect(new Set(agents.map(({ state }) => state))).toEqual(new Set(['idle']));
    const { callid } = centre.simulator.do('queue', { skillid: 1 }) as { callid: string };
    centre.clock.advance(10_000);
    const talking = centre.simulator.agents() as { calls: { callid: string; state: string }[] }[];
    expect(talking.flatMap(({ calls }) => calls)).toMatchObject([{ callid, state: 'talking' }]);
  });

  test('go on with the agents that a day before has left signed in, and leave those of others alone', async () => {
    const centre = open({ agentCount: 2 });
    await centre.simulator.do('call', { operation: 'signin', agentid: '102' });
    centre.clock.advance(2 * minute);
    const { gateway } = centre.simulator;
    const session = () => gateway.centre.agents.get('101')?.session;
    const before = session();
    play(gateway, { day: { agents: 2, queues: [{ skillid: 1, perHour: [10] }] } }, () => {});
    centre.clock.advance(10 * minute);
    expect(session()).toBe(before);
    for (const agentid of ['101', '102']) centre.simulator.do('ring', { agentid });
    centre.clock.advance(10_000);
    const agents = centre.simulator.agents() as { agentid: string; calls: { state: string }[] }[];
    expect(agents.map(({ agentid, calls }) => [agentid, calls[0]?.state]).sort()).toEqual([
      ['101', 'talking'],
      ['102', 'ringing'],
    ]);
  });

  test('go on in a simulator that begins with a saved state', () => {
    const one = open({ agentCount: 3 });
    one.clock.advance(2 * minute);
    one.simulator.do('ring', { agentid: '101' });
    const two = open({ agentCount: 3, state: one.simulator.state() });
    two.clock.advance(2 * minute);
    const { callid } = two.simulator.do('ring', { agentid: '102' }) as { callid: string };
    two.clock.advance(20_000);
    const agents = two.simulator.agents() as { state: string; calls: { callid: string; state: string }[] }[];
    const talking = agents.flatMap(({ calls }) => calls.filter(({ state }) => state === 'talking'));
    expect(talking.map((call) => call.callid)).toContain(callid);
    expect(agents.flatMap(({ calls }) => calls).filter(({ state }) => state === 'ringing')).toEqual([]);
  });

  test('step aside when a client signs in, which then answers itself', async () => {
    const centre = open({ agentCount: 1, authmode: 1, deadAfter: 86_400_000 });
    centre.clock.advance(2 * minute);
    const desktop = await centre.agent('101');
    centre.simulator.do('ring', { agentid: '101' });
    // In ten hours a robot would have rested.
    centre.clock.advance(600 * minute);
    expect(desktop.callIn('ringing')).not.toBe('');
    expect((await desktop.events()).at(-1)).toBe('AgentEvent_Ringing');
    expect(await desktop.call(answer, {})).toMatchObject({ ok: true });
    centre.clock.advance(600 * minute);
    expect(desktop.callIn('talking')).not.toBe('');
    expect(desktop.seen.wish).toBeNull();
  });

  test('give way in the middle of a call too: the client that signs in begins without one', async () => {
    const centre = open({ agentCount: 1 });
    centre.clock.advance(2 * minute);
    centre.simulator.do('ring', { agentid: '101' });
    centre.clock.advance(8000);
    const desktop = await centre.agent('101');
    expect(desktop.seen).toMatchObject({ state: 'idle', calls: [] });
  });
});
