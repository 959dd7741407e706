import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Agent, WireEvent } from '../src/centre/agent.ts';
import { ActionError, Clock, createSimulator } from '../src/index.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_250_602);
const agentids = ['291', '292', '293'];

const simulator = createSimulator({ authmode: 1, clock: new Clock({ manual: true }) });
const { centre } = simulator.gateway;
afterAll(() => simulator.close());

/** What a desktop knows of its agent from events alone. */
class View {
  readonly calls = new Set<string>();
  /** Calls with the number that joined each by a transfer. */
  readonly joined = new Map<string, string>();
  offHook = false;
  state = 'signed-out';

  take({ eventType, content }: WireEvent): void {
    const fields = (content ?? {}) as { callid?: string; otherPhone?: string; number?: string };
    const id = typeof content === 'string' ? content : (fields.callid ?? '');
    const { otherPhone = '', number = '' } = fields;
    if (eventType === 'AgentEvent_Customer_Alerting' && this.calls.has(id)) this.joined.set(id, otherPhone);
    if (eventType === 'AgentEvent_Customer_Release' && this.joined.get(id) === number) {
      // The number that joined is gone; the call goes on.
      this.joined.delete(id);
      return;
    }
    // The phone of a called agent rings, or that of the other party.
    if (/_(PhoneAlerting|Customer_Alerting)$/.test(eventType) && id) this.calls.add(id);
    if (/_(Call_Release|Customer_Release|No_Answer|Inside_Call_Fail|Consult_Fail)$/.test(eventType))
      this.calls.delete(id);
    // Who talks, holds or confers does so in a call that was told of before.
    if (/_(Ringing|Auto_Answer|Talking|Hold|Conference)$/.test(eventType)) expect([...this.calls]).toContain(id);
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
  readonly clients = new Map(agentids.map((id) => [id, new PollingClient(simulator, id)]));
  readonly views = new Map(agentids.map((id) => [id, new View()]));
  readonly callIds: string[] = [];
  /** What is known of each call: what is bound to its ID, and so never changes. */
  readonly facts = new Map<string, { caller: unknown; called: unknown; feature: string }>();
  customers = 0;

  agent(id: string): Agent | undefined {
    return centre.agents.get(id);
  }

  /** A call that came into being, whose ID no other has. */
  note(callid: string): void {
    expect(callid).toMatch(/^\d+-\d+$/);
    expect(this.callIds).not.toContain(callid);
    this.callIds.push(callid);
  }

  async check(): Promise<void> {
    for (const [id, client] of this.clients) {
      const { events } = await client.drain();
      const agent = this.agent(id);
      if (!agent?.session) {
        this.views.set(id, new View());
        expect(agent?.calls.size ?? 0).toBe(0);
        continue;
      }
      const view = this.views.get(id) ?? new View();
      for (const event of events) {
        view.take(event);
        if (/_(Ringing|Auto_Answer|Talking)$/.test(event.eventType)) this.#hear(event.content as Heard);
      }
      this.#compare(agent, view);
      for (const call of agent.calls) this.#checkCall(agent, call);
    }
    for (const callid of this.callIds) {
      for (const part of centre.switchboard.find(callid) ?? []) {
        expect(part.agent.session).toBeDefined();
        expect(part.agent.calls.has(part)).toBe(true);
      }
    }
  }

  /** Whoever takes a session over learns of its calls by asking. */
  learn(agentid: string): void {
    const view = new View();
    const { result } = this.clients.get(agentid)?.call('queryAllCallInfoByAgentWorkNoEx', { workno: agentid }) ?? {};
    for (const id of result as string[]) view.calls.add(id);
    for (const [id, number] of this.views.get(agentid)?.joined ?? []) view.joined.set(id, number);
    view.offHook = view.calls.size > 0;
    this.views.set(agentid, view);
  }

  /** Whoever tells of a call tells the same. */
  #hear({ callid, caller, called, feature }: Heard): void {
    const facts = { caller, called, feature: String(feature) };
    this.facts.set(callid, this.facts.get(callid) ?? facts);
    expect([callid, facts]).toEqual([callid, this.facts.get(callid)]);
  }

  #compare(agent: Agent, view: View): void {
    const known = { calls: [...view.calls].sort(), offHook: view.offHook, state: view.state };
    const calls = [...agent.calls].map(({ id }) => id).sort();
    expect(known).toEqual({ calls, offHook: calls.length > 0, state: agent.state });
    expect(agent.state === 'talking').toBe(calls.length > 0);
    // An agent talks in one call, unless a conference joins them.
    const talks = [...agent.calls].filter(({ state }) => state !== 'held');
    if (talks.length > 1) expect(talks.some(({ parties }) => parties.length > 0)).toBe(true);
    for (const { facts } of agent.calls) this.#hear({ ...facts, callid: facts.id });
  }

  #checkCall(agent: Agent, call: Agent['calls'] extends Set<infer Part> ? Part : never): void {
    const { id, other, peer, state } = call;
    expect(centre.switchboard.find(id)?.has(call)).toBe(true);
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

interface Heard {
  readonly callid: string;
  readonly caller: string;
  readonly called: string;
  readonly feature: string | number;
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
      const { retcode, result } = office.clients.get(agentid)?.call(name, parameters(office, agentid, other)) ?? {};
      reached.add(`${name} ${retcode}`);
      if (retcode !== '0') return;
      if (['callInner', 'innerHelp', 'callout'].includes(name)) office.note(String(result));
      if (name === 'forceLogin') office.learn(agentid);
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
const signedIn: Deed['possible'] = (agent) => agent?.session !== undefined;
const free: Deed['possible'] = (agent) => agent?.session !== undefined && agent.current === undefined;

const transfer = (mode: number) =>
  operation('transfer', talking, (_, __, other) => ({ body: { devicetype: 2, address: other, mode } }));
const help = (mode: number) =>
  operation('innerHelp', talking, (_, __, other) => ({ body: { dstaddress: other, mode } }));
const refuse = (mode: number) => operation('reject', ringing, () => ({ body: { mode } }));
const signIn = (given: Parameters) =>
  operation('login', out, () => ({ body: { password: '', phonenum: '1', ...given } }));
const transferred: Deed['possible'] = (agent) => [...(agent?.calls ?? [])].some((call) => call.transferred);
const waiting = () => [...centre.switchboard.queued.keys()][0] ?? '0-0';
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
  // A caller who waits, whom an agent takes or who gives up.
  happening('hang up in the queue', signedIn, () => {
    simulator.do('hangup', { callid: waiting() });
  }),
  operation(
    'requestAppointedCall',
    (agent) => idle(agent) && centre.switchboard.queued.size > 0,
    () => ({ callid: waiting(), skilltype: 0, skillId: 1 }),
  ),
  operation('snatchPickup', idle, (office, agentid, other) => ({
    destWorkNo: agentids.find((id) => id !== agentid && ringing(office.agent(id))) ?? other,
  })),
  operation('callout', free, () => ({ body: { called: '10086' } })),
  operation('transfer', talking, () => ({ body: { devicetype: 5, address: '10010', mode: 3 } })),
  operation('cancelTransfer', transferred),
  operation('cancelTransfer', transferred),
  operation('forceLogin', signedIn, () => ({ body: { password: '', phonenum: '1', autoanswer: false } })),
  operation('forceLogout', signedIn),
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
        for (const client of office.clients.values()) client.call('forceLogout');
        for (const callid of office.callIds) expect(centre.switchboard.find(callid)).toBeUndefined();
      }),
      { seed, numRuns: runs(400) },
    );
    // Sequences that never get as far prove nothing.
    for (const id of ['callInner', 'answer', 'hold', 'getHold', 'release', 'reject', 'dropCall', 'confJoin']) {
      expect(reached).toContain(`${id} 0`);
    }
    for (const id of ['connectHold', 'innerHelp', 'transfer', 'forceLogin', 'callout']) {
      expect(reached).toContain(`${id} 0`);
    }
    for (const id of ['requestAppointedCall', 'snatchPickup', 'cancelTransfer']) expect(reached).toContain(`${id} 0`);
    expect(reached).toContain('cancelTransfer 200-012');
    for (const name of ['ring', 'hang up', 'hang up by ID', 'hang up a held call', 'hang up in the queue']) {
      expect(reached).toContain(name);
    }
  });
});
