import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { ActionError, Clock, createSimulator, type Simulator } from '../src/index.ts';
import { AgentModel } from './agent-model.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_250_601);
const agentid = '291';

interface Desktop {
  readonly simulator: Simulator;
  readonly client: PollingClient;
}

type Step = fc.AsyncCommand<AgentModel, Desktop>;

/** What was answered to what in any run, for sequences that never get as far prove nothing. */
const reached = new Set<string>();

/** What the gateway knows of the agent must be what the model knows, and the desktop must have been told so. */
async function compare(model: AgentModel, { simulator, client }: Desktop): Promise<void> {
  expect(await client.drain()).toEqual(model.drain());
  const status = client.call('getAgentStatus');
  if (!model.signedIn) {
    expect(status.retcode).toBe('100-006');
    return;
  }
  const numbers = { 'signed out': 2, busy: 3, idle: 4, 'wrap-up': 5, 'in a call': 7, rest: 8 };
  const { state, call, wish } = model;
  expect(status.result).toEqual({ agentState: numbers[state], isWorking: state === 'in a call' });
  expect(simulator.agents()).toMatchObject([
    {
      agentid,
      wish: wish?.state ?? null,
      calls: call ? [{ callid: call.id, state: call.phase, muted: call.muted }] : [],
    },
  ]);
}

/** An operation, now and then with a GUID that is not the agent's. */
function operation<Given>(
  id: string,
  given: fc.Arbitrary<Given>,
  parameters: (given: Given) => Parameters,
  expected: (model: AgentModel, given: Given) => string,
): fc.Arbitrary<Step> {
  const wrongGuid = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
  return fc.tuple(given, wrongGuid).map(([value, wrong]) => ({
    check: () => true,
    async run(model, desktop) {
      const allowed = !model.signedIn ? '100-006' : wrong ? '000-003' : '0';
      const signsIn = id === 'login' || id === 'forceLogin';
      const retcode = allowed === '0' || signsIn ? expected(model, value) : allowed;
      const { client } = desktop;
      const answer = client.call(id, parameters(value), wrong ? `0${client.guid}` : client.guid);
      expect([id, answer.retcode]).toEqual([id, retcode]);
      reached.add(`${id} ${retcode}`).add(`${id} ${JSON.stringify(parameters(value))} ${retcode}`);
      await compare(model, desktop);
    },
    toString: () => `${id}(${JSON.stringify(parameters(value))}${wrong ? ', wrong GUID' : ''})`,
  }));
}

/** Something that happens to the agent. */
function happening<Given>(
  name: string,
  given: fc.Arbitrary<Given>,
  run: (model: AgentModel, simulator: Simulator, given: Given) => void,
): fc.Arbitrary<Step> {
  return given.map((value) => ({
    check: () => true,
    async run(model, desktop) {
      run(model, desktop.simulator, value);
      await compare(model, desktop);
    },
    toString: () => `${name}(${JSON.stringify(value)})`,
  }));
}

const nothing = fc.constant(undefined);
const none = () => ({});
const reason = fc.constantFrom(undefined, 0, 200, 250, 199, 251);
const simple = (id: string, expected: (model: AgentModel) => string) => operation(id, nothing, none, expected);

const signIn = (id: 'login' | 'forceLogin') =>
  operation(
    id,
    fc.record({ status: fc.constantFrom(3 as const, 4 as const, 5 as const), auto: fc.boolean(), idle: fc.boolean() }),
    ({ status, auto, idle }) => ({
      body: { password: '', phonenum: '1', status, autoanswer: auto, autoenteridle: idle },
    }),
    (model, { status, auto, idle }) => {
      if (model.call) reached.add(`${id} during a call`);
      return model.signIn(status, { answersItself: auto, staysInWrapUp: !idle }, id === 'forceLogin');
    },
  );

const ring = happening('ring', nothing, (model, simulator) => {
  const caller = '70093';
  if (model.state !== 'idle') {
    expect(() => simulator.do('ring', { agentid, caller })).toThrow(ActionError);
    return;
  }
  const { callid } = simulator.do('ring', { agentid, caller }) as { callid: string };
  model.ring(callid, caller);
});

const customerHangsUp = happening('hang up', nothing, (model, simulator) => {
  const callid = model.call?.id;
  if (callid === undefined) expect(() => simulator.do('hangup', { callid: '0-0' })).toThrow(ActionError);
  else simulator.do('hangup', { callid });
  model.customerHangsUp();
});

const time = fc.constantFrom(1, 500, 1000, 9999, 10_000, 30_000, 119_999, 120_000, 129_999, 130_000, 600_000);
const advance = happening('advance', time, (model, simulator, milliseconds) => {
  const before = model.signedIn;
  simulator.do('clock', { advance: milliseconds });
  model.advance(milliseconds);
  if (before && !model.signedIn) reached.add(`signed out after ${milliseconds}`);
});

const sayBusy = operation(
  'sayBusy',
  fc.record({ reason, prolong: fc.constantFrom(undefined, false, true) }),
  (given) => given,
  (model, given) => {
    if (given.reason === 199 || given.reason === 251) return '000-002';
    const wish = { state: 'busy', reason: given.reason ?? 0, seconds: 0 } as const;
    return model.ask(wish, { prolong: given.prolong ?? false, reasonMissing: given.reason === undefined });
  },
);

const steps: fc.Arbitrary<Step>[] = [
  // Often enough that most steps find the agent signed in, and with a call.
  ...[signIn('login'), signIn('login'), signIn('login'), signIn('forceLogin'), ring, ring, ring, advance, advance],
  customerHangsUp,
  simple('logout', (model) => model.signOut({ force: false })),
  simple('forceLogout', (model) => model.signOut({ force: true })),
  operation(
    'forceLogoutWithReason',
    fc.constantFrom(1, 255, 0, 256),
    (cause) => ({ reason: cause }),
    (model, cause) => (cause < 1 || cause > 255 ? '100-005' : model.signOut({ force: true })),
  ),
  ...[sayBusy, sayBusy, sayBusy],
  operation(
    'rest',
    fc.record({ time: fc.constantFrom(0, 1, 60, 86_399), restcause: fc.constantFrom(0, 255), prolong: fc.boolean() }),
    (given) => given,
    (model, { time: seconds, restcause, prolong }) =>
      seconds === 0 ? '000-002' : model.ask({ state: 'rest', reason: restcause, seconds }, { prolong }),
  ),
  simple('sayFree', (model) => model.sayFree()),
  simple('cancelBusy', (model) => model.cancel('busy')),
  simple('cancelRest', (model) => model.cancel('rest')),
  simple('sayWork', (model) => model.sayWork()),
  simple('cancelWork', (model) => model.cancelWork()),
  operation(
    'setAgentAutoEnterIdle',
    fc.boolean(),
    (flag) => ({ flag }),
    (model, flag) => model.setAutoIdle(flag),
  ),
  simple('answer', (model) => model.answer()),
  simple('answer', (model) => model.answer()),
  operation(
    'reject',
    fc.constantFrom(1 as const, 2 as const),
    (mode) => ({ body: { mode } }),
    (model, mode) => model.reject(mode),
  ),
  simple('hold', (model) => model.hold()),
  simple('getHold', (model) => model.getHold()),
  simple('beginMute', (model) => model.mute(true)),
  simple('beginMute', (model) => model.mute(true)),
  simple('beginMute', (model) => model.mute(true)),
  simple('endMute', (model) => model.mute(false)),
  simple('release', (model) => model.release()),
];

/** Every answer that the model knows, beside those to the wrong GUID and to an agent who is not signed in. */
const codes: Readonly<Record<string, readonly string[]>> = {
  login: ['0', '100-002'],
  forceLogin: ['0'],
  logout: ['0', '100-010'],
  forceLogout: ['0'],
  forceLogoutWithReason: ['0', '100-005'],
  sayBusy: ['0', '000-002', '100-009'],
  rest: ['0', '000-002', '100-009'],
  sayFree: ['0', '100-009'],
  cancelBusy: ['0', '100-009'],
  cancelRest: ['0', '100-009'],
  sayWork: ['0', '100-009'],
  cancelWork: ['0', '100-009'],
  setAgentAutoEnterIdle: ['0'],
  answer: ['0', '200-002'],
  reject: ['0', '200-002'],
  hold: ['0', '200-013', '200-014'],
  getHold: ['0', '200-015'],
  beginMute: ['0', '200-003', '200-004'],
  endMute: ['0', '200-007', '200-008'],
  release: ['0', '200-017'],
};

describe(`seed ${seed}`, () => {
  // One for all runs, forgotten before each: to make one takes longer than a run.
  const simulator = createSimulator({ authmode: 1, clock: new Clock({ manual: true }) });
  afterAll(() => simulator.close());

  test('the life of an agent is that of the model, whatever is asked for', async () => {
    const commands = fc.commands(steps, { maxCommands: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const { clock } = simulator.gateway.centre;
        simulator.do('reset', {});
        // From a full second on, at which the gateway looks for agents who are gone.
        simulator.do('clock', { advance: 1000 - (clock.now() % 1000) });
        expect(clock.timers).toBe(1);
        const desktop = { simulator, client: new PollingClient(simulator, agentid) };
        await fc.asyncModelRun(() => ({ model: new AgentModel(agentid, clock.now()), real: desktop }), sequence);
      }),
      { seed, numRuns: runs(600) },
    );
    for (const [id, retcodes] of Object.entries(codes)) {
      for (const retcode of retcodes) expect(reached).toContain(`${id} ${retcode}`);
      if (!/login/i.test(id)) expect(reached).toContain(`${id} 000-003`);
      if (!/login/i.test(id)) expect(reached).toContain(`${id} 100-006`);
    }
    expect(reached).toContain('sayBusy {"prolong":true} 000-002');
    expect(reached).toContain('signed out after 130000');
    expect(reached).toContain('forceLogin during a call');
  });
});
