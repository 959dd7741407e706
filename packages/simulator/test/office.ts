import type { Operation, Schema } from '@ccgateway/conformance';
import { exampleParameters, operations } from '@ccgateway/conformance/suite/support';
import { expect } from 'vitest';
import { ActionError } from '../src/control/actions/index.ts';
import { Clock, createSimulator, type Simulator } from '../src/index.ts';
import { contradictions } from './agreement.ts';
import { type Parameters, PollingClient } from './polling-client.ts';
import { Told } from './told.ts';

const agents = [{ agentid: '291', inspector: true }, { agentid: '292' }, { agentid: '293' }, { agentid: '294' }];
const ids = agents.map(({ agentid }) => agentid);
/** Of customers; one has the number of an agent. */
const numbers = ['70093', '10086', '292'];
const paths = ['Y:/1/0/20201119/291/1.V3', 'Y:/1/0/20201119/291/2.V3'];

/** Chooses from a list. */
export type Choose = <Item>(items: readonly Item[]) => Item;

/** Values by the names of fields. */
type Values = Readonly<Record<string, readonly unknown[]>>;

/** Every operation but the poll, which is always open. */
export const callable = operations.filter(({ id }) => id !== 'getAgentEvent');
const byId = new Map(callable.map((operation) => [operation.id, operation]));

/** What builds situations up is called more often than the rest. */
const often = [
  ...Array.from({ length: 8 }, () => 'answer'),
  ...['answerAgentConf', 'answerAgentConf', 'answerAgentConf', 'requestAgentConf', 'batchAddParticipant'],
  ...['callInner', 'callInner', 'callout', 'innerHelp', 'transfer', 'transferMediaCall', 'requestAppointedCall'],
  ...['hold', 'getHold', 'connectHold', 'confJoin', 'beginMute', 'endMute', 'endMute', 'reject', 'release', 'release'],
  ...['addSupervise', 'addInsert', 'requestWhisperAgent', 'intercept', 'beginRecord', 'beginPlay', 'beginPlay'],
  ...['sayFree', 'sayFree', 'cancelRest', 'cancelRest', 'cancelWork', 'cancelWork', 'releaseAgentConf'],
].flatMap((id) => byId.get(id) ?? []);

/** Those after which nothing is different. */
const harmless = /^(query|download|getAgentStatus|updateGuid|loginInfo|vrcToken|handShake)/;

/** Operations that have succeeded in any office. */
export const succeeded = new Set<string>();

/** Values of fields that name what there is now. */
function valuesFor({ gateway: { centre } }: Simulator, agentid: string): Values {
  const all = [...centre.agents.values()].flatMap((agent) => [...agent.calls, ...centre.chats.of(agent)]);
  const agent = centre.agents.get(agentid);
  const own = agent ? [...agent.calls, ...centre.chats.of(agent)] : [];
  // Mostly a call of the agent's own, if there is one.
  const calls = [...all, ...centre.chats.waiting(), ...own, ...own, ...own].map(({ id }) => id);
  const callids = [...calls, ...centre.switchboard.queued.keys(), '0-0'];
  const members = agent && centre.conferences.of(agent)?.participants.map(({ address }) => address);
  const phones = [...numbers, '40038', ...ids, ...(members ?? []), ...(members ?? [])];
  const skills = [1, 2, 4, 5, 9];
  return {
    ...named(['callid', 'callId', 'conferenceId'], callids),
    ...named(['workNo', 'workno', 'destWorkNo', 'destAgentNo', 'whisperagentid', 'agentIds'], ids),
    ...named(['number', 'called'], phones),
    ...named(['skillid', 'skillId', 'skills'], skills),
    ...named(['voicepath', 'fileName', 'recordId', 'hwFileName'], paths),
    ...named(['password', 'oldPassword', 'newPassword', 'callBackUri', 'serviceToken'], ['']),
    caller: ['', ...phones],
    address: [...phones, '1', '2', '4'],
    dstaddress: [...ids, '1', '2'],
    confIds: [...centre.conferences.ids, 1],
    memberNum: [2, 3, 5, 120],
    modifyNum: [2, 3, 118],
    time: [1, 60, 600],
    promptTime: [3, 59],
    prolongTime: [1, 60, 1440],
    seekseconds: [0, 1, 60],
    mediaType: [1, 3, 5, 51],
    content: ['Hello'],
    data: ['Hello'],
  };
}

function named(names: readonly string[], values: readonly unknown[]): Values {
  return Object.fromEntries(names.map((name) => [name, values]));
}

/** Documented parameters of the operation with live values, other values of enumerations, and optional ones or not. */
function parametersFor({ parameters, request, ...operation }: Operation, live: Values, choose: Choose): Parameters {
  const { agentid: _, ...given } = exampleParameters({ parameters, request, ...operation });
  for (const { name, required, schema, example } of parameters) {
    if (name === 'agentid' || (!required && choose([true, false]))) continue;
    const booleans = schema.type === 'boolean' ? [true, false] : undefined;
    given[name] = choose(live[name] ?? schema.enum ?? booleans ?? [example ?? given[name]]);
  }
  if (given.body === undefined) return given;
  const { value } = choose(Object.values(request?.examples ?? {}));
  return { ...given, body: varied(value, request?.schema, live, choose) };
}

function varied(value: unknown, schema: Schema | undefined, live: Values, choose: Choose, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => varied(item, schema?.items, live, choose, name));
  if (typeof value === 'object' && value !== null) {
    const further = Object.keys(schema?.properties ?? {}).filter(() => choose([true, false, false]));
    const fields = [...new Set([...Object.keys(value), ...further])].map((field) => {
      const former: unknown = Object.entries(value).find(([key]) => key === field)?.[1];
      return [field, varied(former, schema?.properties?.[field], live, choose, field)] as const;
    });
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
  }
  return choose(live[name] ?? schema?.enum ?? [value]);
}

type Act = (simulator: Simulator, agentid: string, choose: Choose, live: Values) => void;

const ring: Act = (simulator, agentid, choose) => simulator.do('ring', { agentid, caller: choose(numbers) });
const pass: Act = (simulator, _, choose) =>
  simulator.do('clock', { advance: choose([0, 1, 1000, 5000, 10_000, 30_000, 60_000, 3_600_000]) });
const actions: readonly Act[] = [
  ...[ring, ring, ring, pass, pass],
  (simulator, agentid, choose) => simulator.do('ring', { agentid, video: true, h5: choose([true, false]) }),
  (simulator, _, choose) => simulator.do('queue', { skillid: choose([1, 2]), caller: choose(numbers) }),
  (simulator, _, choose) => simulator.do('queue', { skillid: 1, patience: choose([1000, 90_000]) }),
  (simulator, _, choose) => simulator.do('ivr', { after: choose([1000, 60_000]), skillid: 1, patience: 60_000 }),
  (simulator, agentid, choose) => simulator.do('chat', { agentid, mediatype: choose([1, 51]) }),
  (simulator, _, choose) => simulator.do('chat', { skillid: choose([4, 5]) }),
  (simulator, agentid) => simulator.do('message', { agentid, text: 'Hello' }),
  (simulator, agentid) => simulator.do('hangup', { agentid }),
  (simulator, _agent, choose, { callid = [] }) => simulator.do('hangup', { callid: String(choose(callid)) }),
  (simulator, _agent, choose, { confIds = [] }) =>
    simulator.do('leave', { confid: Number(choose(confIds)), number: choose(numbers) }),
  (simulator, agentid) => simulator.do('record', { agentid }),
  (simulator, agentid) => simulator.do('record', { agentid }),
];

/** Four agents at their desktops. */
export class Office {
  readonly simulator = createSimulator({ edition: 'all', agents, authmode: 1, clock: new Clock({ manual: true }) });
  readonly desktops = ids.map((id) => ({ client: new PollingClient(this.simulator, id), told: new Told() }));
  /** What was done, for the report of a fault. */
  readonly done: string[] = [];
  /** Whether what desktops were told is held against the contact centre, for those who were told it all. */
  judges = true;
  /** What was answered and told. */
  readonly heard: string[] = [];

  async open(): Promise<void> {
    for (const { client } of this.desktops) {
      client.call('login', { body: { password: '', phonenum: '40038', autoanswer: false } });
      client.call('resetSkill', { autoflag: true });
    }
    await this.#hear();
  }

  async step(choose: Choose): Promise<void> {
    const { client } = choose(this.desktops);
    if (choose([true, false, false])) this.#act(client.agentid, choose);
    // A refusal changes nothing, so that another attempt follows.
    else for (let attempt = 0; attempt < 6 && !this.#call(client, choose); attempt += 1);
    expect(await this.#hear()).toEqual([]);
    expect(contradictions(this.simulator.gateway.centre)).toEqual([]);
  }

  async close(): Promise<void> {
    const { simulator } = this;
    const { centre } = simulator.gateway;
    for (const { client } of this.desktops) client.call('forceLogout');
    await this.#hear();
    expect(contradictions(centre)).toEqual([]);
    // Customers give up; what is left is the timer that looks for silent agents.
    simulator.do('clock', { advance: 200_000 });
    expect([centre.conferences.ids, centre.clock.timers]).toEqual([[], 1]);
    simulator.do('reset', {});
    expect([centre.agents.size, centre.switchboard.queued.size, [...centre.chats.all]]).toEqual([0, 0, []]);
    simulator.close();
    expect(centre.clock.timers).toBe(0);
  }

  #act(agentid: string, choose: Choose): void {
    const act = choose(actions);
    this.done.push(`${agentid} ${act.toString().replace(/\s+/g, ' ')}`);
    try {
      act(this.simulator, agentid, choose, valuesFor(this.simulator, agentid));
    } catch (error) {
      // Many are not possible now.
      if (!(error instanceof ActionError)) throw error;
    }
  }

  /** Whether something may be different now. */
  #call(client: PollingClient, choose: Choose): boolean {
    const out = this.simulator.gateway.centre.agents.get(client.agentid)?.session === undefined;
    const operation =
      (out && choose([true, true, false]) && byId.get('login')) || choose(choose([callable, often, often]));
    const { id } = operation;
    const parameters = parametersFor(operation, valuesFor(this.simulator, client.agentid), choose);
    this.done.push(`${client.agentid} ${id} ${JSON.stringify(parameters)}`);
    const answer = client.call(id, parameters);
    const { retcode } = answer;
    this.heard.push(`${client.agentid} ${id} ${JSON.stringify(answer)}`);
    if (retcode !== '0') {
      this.done.pop();
      return false;
    }
    succeeded.add(id);
    return !harmless.test(id);
  }

  /** Every desktop reads its events; what they know and the contact centre does not is a fault. */
  async #hear(): Promise<string[]> {
    const { centre } = this.simulator.gateway;
    const faults: string[] = [];
    for (const { client, told } of this.desktops) {
      const { events } = await client.drain();
      this.heard.push(`${client.agentid} ${JSON.stringify(events)}`);
      const agent = centre.agents.get(client.agentid);
      if (agent && this.judges) faults.push(...told.read(events, centre, agent));
    }
    return faults;
  }
}

/** Chooses by a number of the sequence (Mulberry32), among what there is at that step. */
export function chooser(number: number): Choose {
  let state = number;
  return <Item>(items: readonly Item[]) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length] as Item;
  };
}
