import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { WireEvent } from '../src/centre/agent.ts';
import { Clock, createSimulator } from '../src/index.ts';
import { InspectionModel, type Kind, kinds } from './inspection-model.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_261_126);

const agents = [{ agentid: '291' }, { agentid: '292' }, { agentid: '293', inspector: false }];
const ids = agents.map(({ agentid }) => agentid);
const simulator = createSimulator({ edition: 'all', agents, authmode: 1, clock: new Clock({ manual: true }) });
afterAll(() => simulator.close());

/** Numbers of the states in which an agent is, as syncagentinfo tells them. */
const detailStates = { listening: 16, barging: 15, whispering: 17, idle: 1, busy: 4, rest: 3, talking: 9, held: 11 };

type Person = ReturnType<InspectionModel['person']>;

interface Deed {
  readonly name: string;
  /** Whether it gets somewhere now: most steps do. */
  readonly possible: (model: InspectionModel, one: Person, other: Person) => boolean;
  readonly run: (office: Office, one: Person, other: Person) => void;
}

/** Three agents at their desktops, and what the model expects of them. */
class Office {
  readonly model = new InspectionModel(agents);
  readonly clients = new Map(ids.map((id) => [id, new PollingClient(simulator, id)]));

  call(id: string, operation: string, parameters: Parameters = {}): string {
    return this.clients.get(id)?.call(operation, parameters).retcode ?? '';
  }

  async check(): Promise<void> {
    for (const [id, client] of this.clients) {
      const { events } = await client.drain();
      expect([id, events.map(nameOf)]).toEqual([id, this.model.heard(id)]);
    }
    const seen = new Map((simulator.agents() as { agentid: string }[]).map((one) => [one.agentid, one]));
    for (const person of this.model.people.values()) {
      const { id, state, wish, call, inspects } = person;
      if (state === 'signed-out') continue;
      expect(seen.get(id)).toMatchObject({
        state,
        wish: wish === 'forced' ? 'busy' : (wish ?? null),
        calls: call ? [{ callid: call.id, state: call.held ? 'held' : 'talking' }] : [],
        inspects: inspects?.agent.id ?? null,
      });
      const { result } = this.clients.get(id)?.call('syncagentinfo') ?? {};
      const detail = detailStates[inspects?.kind ?? (call?.held ? 'held' : state)];
      const qcWorkNo = this.model.inspectorOf(person)?.id ?? '';
      expect(result).toMatchObject({ agentStateInfo: { state: detail, qcWorkNo } });
    }
  }
}

function nameOf({ eventType, content }: WireEvent): string {
  const { qcType } = (content ?? {}) as { qcType?: number };
  return qcType === undefined ? eventType : `${eventType} ${qcType}`;
}

/** What was answered to what in any run, for sequences that never get as far prove nothing. */
const reached = new Set<string>();

function operation(
  name: string,
  possible: Deed['possible'],
  expected: (model: InspectionModel, one: Person, other: Person) => string,
  parameters: (other: Person) => Parameters = () => ({}),
): Deed {
  return {
    name,
    possible,
    run(office, one, other) {
      const given = parameters(other);
      const absent = one.state === 'signed-out' && name !== 'login';
      const retcode = absent ? '100-006' : expected(office.model, one, other);
      expect([name, office.call(one.id, name, given)]).toEqual([name, retcode]);
      reached.add(`${name} ${retcode}`);
    },
  };
}

/** What needs no other agent, so that it does not come once for each of them. */
const alone =
  (possible: (one: Person) => boolean): Deed['possible'] =>
  (_, one, other) =>
    one === other && possible(one);
const out = alone(({ state }) => state === 'signed-out');
const occupied = alone(({ state }) => state === 'talking');
const away = alone(({ state }) => state === 'busy' || state === 'rest');
const idle = alone(({ state }) => state === 'idle');
const talking = alone(({ call }) => call?.held === false);
const holding = alone(({ call }) => call?.held === true);
const target: Deed['possible'] = (_, one, other) => one.inspector && one.state === 'idle' && other.call !== undefined;
const inspecting: Deed['possible'] = (_, one, other) => one.inspects?.agent === other;
const whispering: Deed['possible'] = (_, one, other) => inspecting(_, one, other) && one.inspects?.kind !== 'barging';
const forces =
  (states: readonly Person['state'][]): Deed['possible'] =>
  (_, one, other) =>
    one.inspector && one !== other && one.state !== 'signed-out' && states.includes(other.state);

const workNo = (other: Person) => ({ workNo: other.id });
const whispered = (other: Person) => ({ whisperagentid: other.id });
const spoken: readonly Kind[] = ['listening', 'barging'];

const login = operation(
  'login',
  out,
  (model, one) => model.signIn(one),
  () => ({
    body: { password: '', phonenum: '1', autoanswer: true },
  }),
);
const ring: Deed = {
  name: 'ring',
  possible: idle,
  run({ model }, one) {
    if (one.state !== 'idle') return;
    const { callid } = simulator.do('ring', { agentid: one.id }) as { callid: string };
    model.ring(one, callid);
    reached.add('ring 0');
  },
};
const supervise = operation(
  'addSupervise',
  target,
  (model, one, other) => model.begin(one, other, 'listening', { absent: '900-003', state: '900-005' }),
  workNo,
);
const insert = operation(
  'addInsert',
  (_, one, other) => one.inspector && one.state === 'idle' && one !== other && other.state !== 'signed-out',
  (model, one, other) => model.begin(one, other, 'barging', { absent: '900-003', state: '900-003' }),
  workNo,
);
const whisper = operation(
  'requestWhisperAgent',
  target,
  (model, one, other) => model.begin(one, other, 'whispering', { absent: '900-004', state: '900-003' }),
  whispered,
);

const turn = operation(
  'switchSuperviseOrInsert',
  inspecting,
  (model, one, other) =>
    model.during(one, other, spoken, (now) => model.change(one, now === 'barging' ? 'listening' : 'barging', false)),
  workNo,
);
const stopWhisper = operation(
  'requestStopWhisperAgent',
  whispering,
  (model, one, other) => model.whispered(one, other, ['whispering'], () => model.stop(one)),
  whispered,
);

const deeds: readonly Deed[] = [
  // More often than the rest: what builds inspections up.
  ...[login, login, login, ring, ring, ring, supervise, supervise, insert, whisper, whisper, whisper],
  ...[turn, turn, turn, stopWhisper, stopWhisper],
  operation('forceLogout', occupied, (model, one) => model.signOut(one)),
  operation('release', talking, (model, one) => model.release(one)),
  operation('hold', talking, (model, one) => model.hold(one)),
  operation('getHold', holding, (model, one) => model.takeBack(one)),
  operation('sayBusy', occupied, (model, one) => model.sayBusy(one)),
  operation('sayFree', away, (model, one) => model.sayFree(one)),
  {
    name: 'hang up',
    possible: alone(({ call }) => call !== undefined),
    run({ model }, one) {
      if (one.call === undefined) return;
      simulator.do('hangup', { callid: one.call.id });
      model.hangUp(one);
      reached.add('hang up 0');
    },
  },
  ...kinds.map((kind, switchtype) =>
    operation(
      'requestSwitchInsertWhisperAgent',
      inspecting,
      (model, one, other) => model.whispered(one, other, kinds, () => model.change(one, kind, true)),
      (other) => ({ ...whispered(other), switchtype }),
    ),
  ),
  operation(
    'stopSuperviseOrInsert',
    inspecting,
    (model, one, other) => model.during(one, other, spoken, () => model.stop(one)),
    workNo,
  ),
  operation(
    'intercept',
    inspecting,
    (model, one, other) => model.during(one, other, kinds, () => model.intercept(one)),
    workNo,
  ),
  operation(
    'interceptByCallId',
    inspecting,
    (model, one, other) => model.during(one, other, kinds, () => model.intercept(one, other.call?.id ?? '0-0')),
    (other) => ({ ...workNo(other), callId: other.call?.id ?? '0-0' }),
  ),
  operation(
    'forceBusy',
    forces(['talking']),
    (model, one, other) => model.force(one, other, () => model.forceTo(other, 'forced')),
    workNo,
  ),
  operation(
    'forceIdle',
    forces(['busy', 'rest']),
    (model, one, other) => model.force(one, other, () => model.forceIdle(other)),
    workNo,
  ),
  operation(
    'forceRest',
    forces(['talking']),
    (model, one, other) => model.force(one, other, () => model.forceTo(other, 'rest')),
    (other) => ({ ...workNo(other), time: 60, reason: 1 }),
  ),
  operation(
    'forceLogOutAgent',
    forces(['talking']),
    (model, one, other) => model.force(one, other, () => model.signOut(other)),
    workNo,
  ),
  operation(
    'forceDropCall',
    (_, one, other) => one.state !== 'signed-out' && other.call !== undefined,
    (model, one, other) => model.dropCall(one, other.call?.id ?? '0-0'),
    (other) => ({ callid: other.call?.id ?? '0-0' }),
  ),
];

const pairs = ids.flatMap((one) => ids.map((other) => [one, other] as const));

/** A step picks among all that gets somewhere now, one in four among everything. */
const anyStep: fc.Arbitrary<fc.AsyncCommand<object, Office>> = fc
  .record({
    pick: fc.noBias(fc.nat(999_999)),
    blind: fc.noBias(fc.integer({ min: 0, max: 3 })).map((number) => number === 0),
  })
  .map(({ pick, blind }) => {
    let done = 'not run';
    return {
      check: () => true,
      async run(_, office) {
        const { model } = office;
        const choice = pairs.flatMap(([one, other]) =>
          deeds
            .filter(({ possible }) => blind || possible(model, model.person(one), model.person(other)))
            .map((deed) => [deed, one, other] as const),
        );
        const [deed, one, other] = choice[pick % choice.length] ?? [];
        if (deed === undefined || one === undefined || other === undefined) return;
        done = `${one} ${deed.name} ${other}`;
        deed.run(office, model.person(one), model.person(other));
        await office.check();
      },
      toString: () => done,
    };
  });

describe(`seed ${seed}`, () => {
  test('inspectors and whom they inspect live as in the model, whatever is asked for', async () => {
    const commands = fc.commands([anyStep], { maxCommands: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        simulator.do('reset', {});
        await fc.asyncModelRun(() => ({ model: {}, real: new Office() }), sequence);
      }),
      { seed, numRuns: runs(240) },
    );
    expect(deeds.filter(({ name }) => !reached.has(`${name} 0`)).map(({ name }) => name)).toEqual([]);
  });
});
