import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Agent, WireEvent } from '../src/agent.ts';
import { ActionError, Clock, createSimulator } from '../src/index.ts';
import { Desk, type Parameters } from './desk.ts';

/** The same sequences in every run; change it to look at others. */
const seed = 20_250_602;
const agentids = ['291', '292', '293'];

const simulator = createSimulator({ authmode: 1, clock: new Clock({ manual: true }) });
const { gateway } = simulator;
afterAll(() => simulator.close());

/** What a desktop knows of its agent from events alone. */
class View {
  readonly calls = new Set<string>();
  offHook = false;
  state = 'signed-out';

  take({ eventType, content }: WireEvent): void {
    const fields = (content ?? {}) as { callid?: string };
    const id = typeof content === 'string' ? content : (fields.callid ?? '');
    if (/_(Ringing|Auto_Answer|Customer_Alerting)$/.test(eventType)) this.calls.add(id);
    if (/_(Call_Release|Customer_Release|No_Answer|Inside_Call_Fail|Consult_Fail)$/.test(eventType))
      this.calls.delete(id);
    // Who talks, holds or confers does so in a call that was told of before.
    if (/_(Talking|Hold|Conference)$/.test(eventType)) expect([...this.calls]).toContain(id);
    if (/_Phone(Offhook|Release)$/.test(eventType)) {
      const offHook = eventType.endsWith('Offhook');
      expect([eventType, this.offHook]).toEqual([eventType, !offHook]);
      this.offHook = offHook;
    }
    this.state = states[eventType] ?? this.state;
  }
}

const states: Readonly<Record<string, string>> = {
  AgentState_Ready: 'idle',
  AgentState_Busy: 'talking',
  AgentState_Work: 'wrap-up',
  AgentState_SetNotReady_Success: 'busy',
  AgentState_CancelNotReady_Success: 'idle',
  AgentState_CancelWork_Success: 'idle',
};

/** One run: three desktops, and every call that there ever was. */
class Office {
  readonly desks = new Map(agentids.map((id) => [id, new Desk(simulator, id)]));
  readonly views = new Map(agentids.map((id) => [id, new View()]));
  readonly callIds: string[] = [];
  customers = 0;

  agent(id: string): Agent | undefined {
    return gateway.agents.get(id);
  }

  /** A call that came into being, whose ID no other has. */
  note(callid: string): void {
    expect(callid).toMatch(/^\d+-\d+$/);
    expect(this.callIds).not.toContain(callid);
    this.callIds.push(callid);
  }

  async check(): Promise<void> {
    for (const [id, desk] of this.desks) {
      const { events } = await desk.drain();
      const agent = this.agent(id);
      if (!agent?.session) {
        this.views.set(id, new View());
        expect(agent?.calls.size ?? 0).toBe(0);
        continue;
      }
      const view = this.views.get(id) ?? new View();
      for (const event of events) view.take(event);
      this.#compare(agent, view);
      for (const call of agent.calls) this.#checkCall(agent, call);
    }
    for (const callid of this.callIds) {
      for (const part of gateway.switchboard.find(callid) ?? []) {
        expect(part.agent.session).toBeDefined();
        expect(part.agent.calls.has(part)).toBe(true);
      }
    }
  }

  #compare(agent: Agent, view: View): void {
    const known = { calls: [...view.calls].sort(), offHook: view.offHook, state: view.state };
    const calls = [...agent.calls].map(({ id }) => id).sort();
    expect(known).toEqual({ calls, offHook: calls.length > 0, state: agent.state });
    expect(agent.state === 'talking').toBe(calls.length > 0);
  }

  #checkCall(agent: Agent, call: Agent['calls'] extends Set<infer Part> ? Part : never): void {
    const { id, other, peer, state } = call;
    expect(gateway.switchboard.find(id)?.has(call)).toBe(true);
    expect(this.callIds).toContain(id);
    // Who talks with another agent has that agent at the other end, who says the same.
    expect(agentids.includes(other) ? other : undefined).toBe(peer?.agent.id);
    if (peer === undefined) return;
    expect(peer.peer).toBe(call);
    expect(peer.agent).not.toBe(agent);
    expect(peer.other).toBe(agent.id);
    expect(peer.agent.calls.has(peer)).toBe(true);
    if (state === 'alerting') expect(peer.state).toBe('ringing');
  }
}

interface Deed {
  readonly name: string;
  /** Whether it can be done now, so that most steps get somewhere. */
  readonly possible: (agent: Agent | undefined) => boolean;
  readonly run: (office: Office, agentid: string, other: string) => void;
}

const reached = new Set<string>();
const heldCall = (office: Office, id: string) => office.agent(id)?.held[0]?.id ?? '0-0';

/** An operation of an agent. */
function operation(
  name: string,
  possible: Deed['possible'],
  parameters: (office: Office, agentid: string, other: string) => Parameters = () => ({}),
): Deed {
  return {
    name,
    possible,
    run(office, agentid, other) {
      const { retcode, result } = office.desks.get(agentid)?.call(name, parameters(office, agentid, other)) ?? {};
      reached.add(`${name} ${retcode}`);
      if (retcode === '0' && (name === 'callInner' || name === 'innerHelp')) office.note(String(result));
    },
  };
}

/** Something that the world does; what cannot be done now is passed over. */
function happening(name: string, possible: Deed['possible'], run: (office: Office, agentid: string) => void): Deed {
  return {
    name,
    possible,
    run(office, agentid) {
      try {
        run(office, agentid);
        reached.add(name);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
    },
  };
}

const out: Deed['possible'] = (agent) => agent?.session === undefined;
const idle: Deed['possible'] = (agent) => agent?.state === 'idle';
const ringing: Deed['possible'] = (agent) => agent?.current?.state === 'ringing';
const talking: Deed['possible'] = (agent) => agent?.current?.state === 'talking';
const holding: Deed['possible'] = (agent) => (agent?.held.length ?? 0) > 0;
const both: Deed['possible'] = (agent) => talking(agent) && holding(agent);
const free: Deed['possible'] = (agent) => agent?.session !== undefined && agent.current === undefined;

const transfer = (mode: number) =>
  operation('transfer', talking, (_, __, other) => ({ body: { devicetype: 2, address: other, mode } }));
const help = (mode: number) =>
  operation('innerHelp', talking, (_, __, other) => ({ body: { dstaddress: other, mode } }));
const refuse = (mode: number) => operation('reject', ringing, () => ({ body: { mode } }));
const signIn = (given: Parameters) =>
  operation('login', out, () => ({ body: { password: '', phonenum: '1', ...given } }));
const answer = operation('answer', ringing);
const hold = operation('hold', talking);
const callInner = operation('callInner', free, (_, __, other) => ({ body: { called: other } }));

const confJoin = operation('confJoin', both, (office, agentid) => ({ body: { callid: heldCall(office, agentid) } }));
const connectHold = operation('connectHold', both, (office, agentid) => ({ callid: heldCall(office, agentid) }));

const deeds: readonly Deed[] = [
  signIn({ autoanswer: false }),
  signIn({ autoanswer: true, autoenteridle: false }),
  // More often than the rest: what builds calls up.
  ...[answer, answer, answer, answer, hold, hold, hold, callInner, callInner, callInner, confJoin, confJoin],
  ...[confJoin, connectHold, connectHold, connectHold],
  happening('ring', idle, (office, agentid) => {
    const { callid } = simulator.do('ring', { agentid, caller: `7000${office.customers % 10}` }) as { callid: string };
    office.customers += 1;
    office.note(callid);
  }),
  happening('hang up', talking, (_, agentid) => {
    simulator.do('hangup', { agentid });
  }),
  // Of an internal call that is the end of both parts.
  happening('hang up by ID', ringing, (office, agentid) => {
    simulator.do('hangup', { callid: office.agent(agentid)?.current?.id ?? '0-0' });
  }),
  happening('hang up a held call', holding, (office, agentid) => {
    simulator.do('hangup', { callid: heldCall(office, agentid) });
  }),
  operation('forceLogout', (agent) => agent?.session !== undefined),
  operation('getHold', (agent) => free(agent) && holding(agent)),
  operation('release', talking),
  operation('cancelWork', (agent) => agent?.state === 'wrap-up'),
  operation('sayBusy', talking),
  operation('sayFree', (agent) => agent?.state === 'busy'),
  refuse(1),
  refuse(2),
  operation('dropCall', holding, (office, agentid) => ({ callid: heldCall(office, agentid) })),
  help(1),
  help(2),
  transfer(0),
  transfer(2),
  operation('transfer', talking, () => ({ body: { devicetype: 1, address: '1', mode: 0 } })),
];

/** A step picks among the deeds that are possible now, one in eight among all. */
const anyStep: fc.Arbitrary<fc.AsyncCommand<object, Office>> = fc
  .record({
    agentid: fc.constantFrom(...agentids),
    other: fc.constantFrom(...agentids),
    pick: fc.nat(9999),
    blind: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  })
  .map(({ agentid, other, pick, blind }) => {
    let done = 'not run';
    return {
      check: () => true,
      async run(_, office) {
        const choice = deeds.filter(({ possible }) => blind || possible(office.agent(agentid)));
        const deed = choice[pick % choice.length];
        if (deed === undefined) return;
        done = `${agentid} ${deed.name} ${other}`;
        deed.run(office, agentid, other);
        await office.check();
      },
      toString: () => done,
    };
  });

describe(`seed ${seed}`, () => {
  test('agents who call each other agree on every call, and no call is left alone', async () => {
    const commands = fc.commands([anyStep], { maxCommands: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        simulator.do('reset', {});
        const office = new Office();
        await fc.asyncModelRun(() => ({ model: {}, real: office }), sequence);
        for (const desk of office.desks.values()) desk.call('forceLogout');
        for (const callid of office.callIds) expect(gateway.switchboard.find(callid)).toBeUndefined();
      }),
      { seed, numRuns: 400 },
    );
    // Sequences that never get as far prove nothing.
    for (const id of ['callInner', 'answer', 'hold', 'getHold', 'release', 'reject', 'dropCall', 'confJoin']) {
      expect(reached).toContain(`${id} 0`);
    }
    for (const id of ['connectHold', 'innerHelp', 'transfer']) expect(reached).toContain(`${id} 0`);
    for (const name of ['ring', 'hang up', 'hang up by ID', 'hang up a held call']) expect(reached).toContain(name);
  });
});
