import { asked, quick, runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Agent, WireEvent } from '../src/centre/agent.ts';
import { modes, type Participant } from '../src/centre/conference.ts';
import { ActionError, Clock, createSimulator } from '../src/index.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_261_126);
const agentids = ['291', '292', '293', '294'];
const phones = ['10010', '10086', '10087'];
const minute = 60_000;
const voicePath = 'y:/conf/1/welcome.V3';

// Hours pass, and nobody is signed out for it.
const simulator = createSimulator({ authmode: 1, deadAfter: 1e12, clock: new Clock({ manual: true }) });
const { centre } = simulator.gateway;
const idleTimers = centre.clock.timers;
afterAll(() => simulator.close());

interface Part {
  held: boolean;
  /** Undefined in the two modes that no event tells of: speaking alone, and neither. */
  muted: boolean | undefined;
}

interface Changed {
  readonly result: number;
  readonly changeType: number;
  readonly confId: number;
  readonly participant: string;
  readonly participantType: number;
}

/** What a desktop knows of its agent and of the conference from events, after one query at joining. */
class View {
  invited: number | undefined;
  joined: number | undefined;
  chair = '';
  parts = new Map<string, Part>();
  offHook = false;
  state = 'signed-out';
  readonly #learn: (view: View) => void;

  constructor(learn: (view: View) => void) {
    this.#learn = learn;
  }

  take({ eventType, workNo, content }: WireEvent): void {
    const fields = (content ?? {}) as { confId?: number };
    switch (eventType) {
      case 'AgentConf_Ringing':
        expect([this.invited, this.joined]).toEqual([undefined, undefined]);
        this.invited = fields.confId;
        break;
      case 'AgentConf_SelfJoinResult':
        expect([undefined, fields.confId]).toContain(this.invited);
        expect(this.joined).toBeUndefined();
        this.invited = undefined;
        this.joined = fields.confId;
        this.#learn(this);
        break;
      case 'AgentConf_SelfLeaveResult':
        expect(fields.confId).toBe(this.joined);
        this.joined = undefined;
        break;
      case 'AgentConf_ParticipantChanged':
        this.#change(content as Changed);
        break;
      case 'AgentConf_RequestSuccess':
      case 'AgentConf_PresidentChanged':
        expect(fields.confId).toBe(this.joined);
        this.chair = `9 ${workNo}`;
        break;
      case 'AgentConf_Timeout':
        expect([fields.confId, `9 ${workNo}`]).toEqual([this.joined, this.chair]);
        break;
      case 'AgentOther_PhoneOffhook':
      case 'AgentOther_PhoneRelease':
        expect(this.offHook).toBe(eventType.endsWith('Release'));
        this.offHook = !this.offHook;
        if (!this.offHook) this.invited = undefined;
        break;
    }
    this.state = states[eventType] ?? this.state;
  }

  #change({ result, changeType, confId, participant, participantType }: Changed): void {
    expect(confId).toBe(this.joined);
    const key = `${participantType} ${participant}`;
    if (result !== 0) {
      // Only who did not join: nobody who is in the conference.
      expect([changeType, this.parts.has(key)]).toEqual([0, false]);
      return;
    }
    if (changeType === 0) {
      this.parts.set(key, { held: false, muted: false });
      return;
    }
    const part = this.parts.get(key);
    if (part === undefined) throw new Error(`${key} changes without being in the conference`);
    if (changeType === 1) this.parts.delete(key);
    if (changeType === 2) this.chair = key;
    if (changeType === 3 || changeType === 4) part.muted = changeType === 3;
    if (changeType === 5 || changeType === 6) part.held = changeType === 5;
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

const mutedIn: Readonly<Record<number, boolean | undefined>> = { 1: true, 3: false };

interface Info {
  readonly confId: number;
  readonly applyConfTime: number;
  readonly addresses: readonly {
    readonly addressType: string;
    readonly address: string;
    readonly channelAttrib: number;
    readonly channelState: number;
    readonly role: number;
  }[];
}

/** One run: the desktops, and when each conference has to end. */
class Office {
  readonly clients = new Map(agentids.map((id) => [id, new PollingClient(simulator, id)]));
  readonly views = new Map(agentids.map((id) => [id, this.#newView(id)]));
  readonly ends = new Map<number, number>();

  agent(id: string): Agent | undefined {
    return centre.agents.get(id);
  }

  view(id: string): View {
    return this.views.get(id) ?? this.#newView(id);
  }

  call(id: string, name: string, parameters: Parameters = {}) {
    return this.clients.get(id)?.call(name, parameters) ?? { retcode: 'no client' };
  }

  /** Whoever takes a session over learns of the conference by asking. */
  renew(id: string): void {
    const { joined, invited, offHook } = this.view(id);
    const view = this.#newView(id);
    Object.assign(view, { joined, invited, offHook });
    if (joined !== undefined) this.#learn(id, view);
    this.views.set(id, view);
  }

  async check(): Promise<void> {
    for (const [id, client] of this.clients) {
      const { events } = await client.drain();
      const agent = this.agent(id);
      if (!agent?.session) {
        this.views.set(id, this.#newView(id));
        expect(agent && centre.conferences.of(agent)).toBeUndefined();
        continue;
      }
      for (const event of events) this.view(id).take(event);
    }
    for (const id of agentids) this.#compare(id);
    // Each conference lasts as long as was asked for, and no longer.
    const now = centre.clock.now();
    for (const id of centre.conferences.ids) expect(this.ends.get(id) ?? 0).toBeGreaterThan(now);
    const attended = new Set([...this.views.values()].flatMap(({ joined }) => joined ?? []));
    expect(centre.conferences.ids.toSorted()).toEqual([...attended].toSorted());
  }

  #compare(id: string): void {
    const agent = this.agent(id);
    if (!agent?.session) return;
    const view = this.view(id);
    const conference = centre.conferences.of(agent);
    expect([id, conference?.id]).toEqual([id, view.joined ?? view.invited]);
    expect([id, view.state, view.offHook]).toEqual([id, agent.state, agent.state === 'talking']);
    expect(agent.state === 'talking').toBe(conference !== undefined || agent.calls.size > 0);
    // One at a time.
    expect(conference === undefined || agent.calls.size === 0).toBe(true);
    if (conference === undefined) return;
    expect(conference.participants.length).toBeLessThanOrEqual(conference.seats);
    if (view.joined === undefined) return;
    const learnt = this.#newView(id);
    learnt.joined = view.joined;
    this.#learn(id, learnt);
    const known = (given: View) => [
      given.chair,
      [...given.parts]
        .map(([key, { held, muted }]) => [key, held, learnt.parts.get(key)?.muted === undefined ? undefined : muted])
        .sort(),
    ];
    expect([id, ...known(view)]).toEqual([id, ...known(learnt)]);
    expect(view.parts.has(view.chair)).toBe(true);
  }

  /** Asks who is in the conference. */
  #learn(id: string, view: View): void {
    const { result } = this.call(id, 'queryConfInfos', { body: { confIds: [view.joined] } });
    const [info] = (result as { confs: Info[] }).confs;
    view.parts = new Map(
      info?.addresses.map(({ addressType, address, channelAttrib, channelState }) => [
        `${addressType} ${address}`,
        { held: channelState === 1, muted: mutedIn[channelAttrib] },
      ]),
    );
    const chair = info?.addresses.find(({ role }) => role === 1);
    view.chair = `${chair?.addressType} ${chair?.address}`;
    expect(info?.confId).toBe(view.joined);
  }

  #newView(id: string): View {
    return new View((view) => this.#learn(id, view));
  }
}

interface Deed {
  readonly name: string;
  /** Whether it can be done now, so that most steps get somewhere. */
  readonly possible: (agent: Agent | undefined) => boolean;
  readonly run: (office: Office, agentid: string, other: string, number: number) => void;
}

const reached = new Set<string>();

/** The code that an operation of conferences must answer by what the desktop knows; undefined where it does not know. */
function expectedOf(name: string, { joined, invited, chair }: View, agentid: string): string | undefined {
  if (name === 'requestAgentConf') return joined !== undefined || invited !== undefined ? '101-003' : undefined;
  if (name === 'answerAgentConf' || name === 'rejectAgentConf')
    return invited !== undefined ? '0' : joined !== undefined ? '100-007' : '101-001';
  if (joined === undefined) return '101-001';
  const chairs = chair === `9 ${agentid}`;
  if (name === 'requestLeaveAgentConf') return chairs ? '101-007' : '0';
  if (!chairs) return '101-002';
  return name === 'releaseAgentConf' ? '0' : undefined;
}

/** What must not be answered unless it is expected. */
const telling = /^101-00[1-37]$/;

/** What the parameters of a step are made of. */
interface Given {
  readonly agent: Agent | undefined;
  readonly other: string;
  readonly number: number;
}

/** An operation of conferences. */
function operation(
  name: string,
  possible: Deed['possible'],
  parameters: (given: Given) => Parameters = () => ({}),
): Deed {
  return {
    name,
    possible,
    run(office, agentid, other, number) {
      const view = office.view(agentid);
      const { joined } = view;
      const expected = office.agent(agentid)?.session ? expectedOf(name, view, agentid) : '100-006';
      const given = parameters({ agent: office.agent(agentid), other, number });
      const { retcode, result } = office.call(agentid, name, given);
      reached.add(`${name} ${retcode}`);
      if (expected !== undefined) expect([name, agentid, retcode]).toEqual([name, agentid, expected]);
      else expect([name, agentid, retcode]).not.toEqual([name, agentid, expect.stringMatching(telling)]);
      if (retcode !== '0') return;
      const agent = office.agent(agentid);
      const opened = agent && centre.conferences.of(agent)?.id;
      const { time = 0 } = (given.body ?? {}) as { time?: number };
      if (name === 'requestAgentConf' && opened !== undefined)
        office.ends.set(opened, centre.clock.now() + time * minute);
      if (name === 'prolongTime' && joined !== undefined) {
        const { applyedTime } = result as { applyedTime: number };
        office.ends.set(joined, (office.ends.get(joined) ?? 0) + applyedTime * minute);
      }
    },
  };
}

/** Anything else that an agent does. */
function beside(
  name: string,
  possible: Deed['possible'],
  parameters: (other: string) => Parameters = () => ({}),
): Deed {
  return {
    name,
    possible,
    run(office, agentid, other) {
      const { retcode } = office.call(agentid, name, parameters(other));
      reached.add(`${name} ${retcode}`);
      if (name === 'forceLogin' && retcode === '0') office.renew(agentid);
    },
  };
}

/** Something that the world does; what cannot be done now is passed over. */
function happening(name: string, possible: Deed['possible'], run: (agentid: string, number: number) => void): Deed {
  return {
    name,
    possible,
    run(_, agentid, __, number) {
      try {
        run(agentid, number);
        reached.add(name);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
    },
  };
}

const conferenceOf = (agent: Agent | undefined) => agent && centre.conferences.of(agent);
const partOf = (agent: Agent | undefined) => agent && conferenceOf(agent)?.partOf(agent);
const signedIn: Deed['possible'] = (agent) => agent?.session !== undefined;
const out: Deed['possible'] = (agent) => agent?.session === undefined;
const idle: Deed['possible'] = (agent) => agent?.state === 'idle';
const talking: Deed['possible'] = (agent) => agent?.current?.state === 'talking';
const invited: Deed['possible'] = (agent) => partOf(agent) !== undefined && partOf(agent)?.joined === undefined;
const joined: Deed['possible'] = (agent) => partOf(agent)?.joined !== undefined;
const chairs: Deed['possible'] = (agent) => agent !== undefined && conferenceOf(agent)?.chair === agent;
const attends: Deed['possible'] = (agent) => joined(agent) && !chairs(agent);

const phone = (number: number) => ({ addressType: '6', address: phones[number % phones.length] ?? '' });
const colleague = (address: string) => ({ addressType: '9', address });
/** Mostly somebody of the agent's conference. */
function somebody({ agent, other, number }: Given): { addressType: string; address: string } {
  const seated = conferenceOf(agent)?.participants ?? [];
  const chosen = seated[number % seated.length];
  if (chosen === undefined || number % 7 === 0) return number % 2 ? phone(number) : colleague(other);
  return { addressType: String(chosen.type), address: chosen.address };
}
const many = (times: number, deed: Deed) => Array.from({ length: times }, () => deed);
const credentials = { password: '', phonenum: '1', autoanswer: false };

const add = operation('batchAddParticipant', chairs, ({ other, number }) => ({
  body: {
    addresses: [
      colleague(agentids.find((id) => idle(centre.agents.get(id))) ?? other),
      ...(number % 2 ? [phone(number)] : []),
    ],
  },
}));
const answer = operation('answerAgentConf', invited);
const one = (name: string, more: (number: number) => object = () => ({})) =>
  operation(name, chairs, (given) => ({ body: { ...somebody(given), ...more(given.number) } }));
const request = operation(
  'requestAgentConf',
  (agent) => idle(agent) || talking(agent),
  ({ number }) => ({ body: { memberNum: 2 + (number % 5), time: 4 + (number % 20), promptTime: 3 } }),
);

/** Another agent, who can get the chair. */
const heir = (agent: Agent | undefined) => conferenceOf(agent)?.agents.find((one) => one !== agent);
const shift = operation(
  'applyToShiftPresident',
  (agent) => chairs(agent) && heir(agent) !== undefined,
  ({ agent, other, number }) => ({ body: { destAgentNo: Number(number % 4 ? (heir(agent)?.id ?? other) : other) } }),
);
const playTo = one('playVoiceToParticipant', () => ({ voicePath }));
/** An operation for the participant, if there is one, of whom something holds. */
const whoever = (name: string, holds: (part: Participant) => boolean, more: object = {}) => {
  const found = (agent: Agent | undefined) => conferenceOf(agent)?.participants.find(holds);
  return operation(
    name,
    (agent) => chairs(agent) && found(agent) !== undefined,
    ({ agent }) => {
      const { type = 9, address = '' } = found(agent) ?? {};
      return { body: { addressType: String(type), address, ...more } };
    },
  );
};
const stopTo = whoever('stopVoiceToParticipant', ({ voice }) => voice !== undefined);
const unmute = whoever('changeParticipantMode', ({ mode }) => mode === modes.listen, { attribute: modes.both });
const unhold = whoever('unholdParticipant', ({ held }) => held);

const deeds: readonly Deed[] = [
  beside('login', out, () => ({ body: credentials })),
  beside('login', out, () => ({ body: { ...credentials, autoenteridle: false } })),
  // More often than the rest: what builds conferences up.
  ...[
    ...many(3, request),
    ...many(8, add),
    ...many(8, answer),
    ...many(4, shift),
    ...many(2, playTo),
    ...many(4, stopTo),
  ],
  ...many(3, operation('rejectAgentConf', invited)),
  ...many(2, operation('requestLeaveAgentConf', attends)),
  operation('releaseAgentConf', chairs),
  one('holdParticipant', () => ({ voicePath })),
  one('unholdParticipant'),
  ...many(4, unhold),
  ...many(4, unmute),
  one('changeParticipantMode', (number) => ({ attribute: 1 + (Math.floor(number / 9) % 4) })),
  operation('playVoiceToConf', chairs, () => ({ body: { voicePath } })),
  ...many(
    4,
    operation('stopVoiceToConf', (agent) => chairs(agent) && conferenceOf(agent)?.voice !== undefined),
  ),
  // The chair's alone.
  operation('releaseAgentConf', attends),
  operation('playVoiceToConf', attends, () => ({ body: { voicePath } })),
  operation('batchRemoveParticipant', chairs, (given) => ({
    body: { addresses: [somebody(given)] },
  })),
  operation('prolongTime', chairs, ({ number }) => ({ body: { prolongTime: 1 + (number % 30) } })),
  operation('modifyConfResource', chairs, ({ number }) => ({
    body: { modifyType: number % 2, modifyNum: 2 + (number % 3) },
  })),
  beside('phonehangup', joined),
  beside('forceLogin', signedIn, () => ({ body: credentials })),
  beside('forceLogout', signedIn),
  beside('logout', joined),
  beside('sayBusy', joined),
  beside('sayFree', (agent) => agent?.state === 'busy' || agent?.state === 'wrap-up'),
  // Calls, which become conferences and have to keep away from them.
  beside('callout', signedIn, () => ({ body: { called: '10086' } })),
  beside('callInner', idle, (other) => ({ body: { called: other } })),
  beside('answer', (agent) => agent?.current?.state === 'ringing'),
  beside('hold', talking),
  beside('getHold', (agent) => (agent?.held.length ?? 0) > 0),
  beside('release', talking),
  happening('ring', idle, (agentid) => simulator.do('ring', { agentid })),
  happening('leave', joined, (agentid, number) => {
    const confid = conferenceOf(centre.agents.get(agentid))?.id ?? 1;
    simulator.do('leave', { confid, number: phone(number).address });
  }),
  happening('time', signedIn, (_, number) => centre.clock.advance(((number % 5) * minute) / 2 + 5000)),
];

/** A step picks among the deeds that are possible now, one in eight among all. */
const anyStep: fc.Arbitrary<fc.AsyncCommand<object, Office>> = fc
  .record({
    agentid: fc.constantFrom(...agentids),
    other: fc.constantFrom(...agentids),
    pick: fc.nat(9999),
    number: fc.nat(999),
    blind: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  })
  .map(({ agentid, other, pick, number, blind }) => {
    let done = 'not run';
    return {
      check: () => true,
      async run(_, office) {
        const choice = deeds.filter(({ possible }) => blind || possible(office.agent(agentid)));
        const deed = choice[pick % choice.length];
        if (deed === undefined) return;
        done = `${agentid} ${deed.name} ${other} ${number}`;
        deed.run(office, agentid, other, number);
        await office.check();
      },
      toString: () => done,
    };
  });

describe(`seed ${seed}`, () => {
  test('whoever listens to the events of a conference knows what the query answers', async () => {
    const commands = fc.commands([anyStep], { maxCommands: 80, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        simulator.do('reset', {});
        const office = new Office();
        for (const client of office.clients.values()) client.call('login', { body: credentials });
        await office.check();
        await fc.asyncModelRun(() => ({ model: {}, real: office }), sequence);
        for (const client of office.clients.values()) client.call('forceLogout');
        // Nothing is left, neither conferences nor what would end them.
        expect(centre.conferences.ids).toEqual([]);
        expect(centre.clock.timers).toBe(idleTimers);
      }),
      { seed, numRuns: runs(160) },
    );
    // Sequences that never get as far prove nothing.
    const happenings = ['ring', 'leave', 'time'];
    const successes = deeds.flatMap(({ name }) => (name === 'logout' || happenings.includes(name) ? [] : `${name} 0`));
    const codes = ['100-007', '100-010', '101-001', '101-002', '101-003', '101-005', '101-006', '101-007'];
    const refused = new Set([...reached].map((name) => name.split(' ')[1]));
    const missed = [...successes, ...happenings].filter((name) => !reached.has(name));
    const unseen = [...new Set(missed), ...codes.filter((code) => !refused.has(code))];
    // A quarter of the sequences may leave some of it out.
    if (asked === quick) expect(unseen.length).toBeLessThan(4);
    else expect(unseen).toEqual([]);
  });
});
