// What agents, customers and inspectors do, one deed a step: for tests that drive desktops at random.
import {
  type AgentSession,
  addInsert,
  addSupervise,
  answer,
  answerAgentConf,
  batchAddParticipant,
  beginPlay,
  type Call,
  callInner,
  callInnerSkill,
  callout,
  cancelBusy,
  cancelRest,
  cancelTransfer,
  cancelWork,
  disconnect,
  dropCall,
  intercept,
  type Outcome,
  phonehangup,
  phonepickup,
  rejectAgentConf,
  releaseAgentConf,
  requestAgentConf,
  requestAppointedCall,
  requestLeaveAgentConf,
  rest,
  sayBusy,
  sayFree,
  sayWork,
  snatchPickup,
  stopPlay,
  stopSuperviseOrInsert,
  transfer,
} from '@ccgateway/client';
import { expect } from 'vitest';
import type { Agent } from '../src/centre/agent.ts';
import { ActionError } from '../src/index.ts';
import { codeOf } from './contact-centre.ts';
import { type Agentid, agentids, type Desktops } from './random-desktops.ts';

/** Something that can be done at a desktop or in the world around it. */
export interface Deed {
  readonly name: string;
  /** Whether it can be done now, so that most steps get somewhere. */
  readonly possible: (agent: Agent | undefined) => boolean;
  readonly run: (desktops: Desktops, agentid: Agentid, other: Agentid) => Promise<void>;
}

const out: Deed['possible'] = (agent) => agent?.session === undefined;
const signedIn: Deed['possible'] = (agent) => agent?.session !== undefined;
const idle: Deed['possible'] = (agent) => agent?.state === 'idle';
const state = (...states: string[]): Deed['possible'] => {
  return (agent) => agent !== undefined && states.includes(agent.state);
};
const has = (...states: string[]): Deed['possible'] => {
  return (agent) => [...(agent?.calls ?? [])].some((call) => states.includes(call.state));
};
const free: Deed['possible'] = (agent) => signedIn(agent) && !agent?.current && !agent?.engagement;
const engaged = (what: string): Deed['possible'] => {
  return (agent) => agent?.engagement === what;
};

/** An operation of an agent. */
function operation(
  name: string,
  possible: Deed['possible'],
  send: (session: AgentSession, other: Agentid, desktops: Desktops) => Promise<Outcome<unknown>>,
): Deed {
  return {
    name,
    possible,
    async run(desktops, agentid, other) {
      const outcome = await send(desktops.sessionOf(agentid), other, desktops);
      desktops.reached.add(`${name} ${codeOf(outcome)}`);
    },
  };
}

/** An action of a call that is shown, one for which `can` does not say no if there is one. What `can` says has to be true. */
function action(
  name: keyof Call['can'],
  send: (call: Call, other: Agentid) => Promise<Outcome<unknown>>,
  label = name,
): Deed {
  return {
    name: `call.${label}`,
    possible: (agent) => (agent?.calls.size ?? 0) > 0,
    async run(desktops, agentid, other) {
      const { calls } = desktops.sessionOf(agentid);
      const call = calls.find(({ can }) => can[name].answer !== 'no') ?? calls[0];
      if (call === undefined) return;
      const outcome = await send(call, other);
      const { answer: possible, reason } = call.can[name];
      desktops.reached.add(`call.${label} ${codeOf(outcome)}`);
      if (possible !== 'unknown')
        expect([name, call.state, possible, reason, codeOf(outcome)]).toEqual([
          name,
          call.state,
          outcome.ok ? 'yes' : 'no',
          reason,
          codeOf(outcome),
        ]);
    },
  };
}

/** Something that the world does; what cannot be done now is passed over. */
function happening(
  name: string,
  possible: Deed['possible'],
  run: (desktops: Desktops, agentid: Agentid) => void,
): Deed {
  return {
    name,
    possible,
    async run(desktops, agentid) {
      try {
        run(desktops, agentid);
        desktops.reached.add(name);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
    },
  };
}

const queued = ({ simulator }: Desktops) => [...simulator.gateway.centre.switchboard.queued.keys()][0] ?? '0-0';
const chatOf = ({ simulator }: Desktops, agentid: string) => {
  const agents = simulator.agents() as { agentid: string; chats: { callid: string }[] }[];
  return agents.find((agent) => agent.agentid === agentid)?.chats[0]?.callid ?? '0-0';
};
const toAgent = (mode: 0 | 2) =>
  action('transfer', (call, other) => call.transfer({ devicetype: 2, address: other, mode }), 'transfer');

/** What the agents do with their calls, and what their customers do. */
export const callDeeds: readonly Deed[] = [
  action('answer', (call) => call.answer()),
  action('answer', (call) => call.answer()),
  action('hold', (call) => call.hold()),
  action('retrieve', (call) => call.retrieve()),
  action('mute', (call) => call.mute()),
  action('unmute', (call) => call.unmute()),
  action('consult', (call, other) => call.consult({ dstaddress: other, mode: 1 })),
  action('consult', (call, other) => call.consult({ dstaddress: other, mode: 2 })),
  action('conference', (call) => call.conference()),
  action('connect', (call) => call.connect()),
  action('release', (call) => call.release()),
  action('reject', (call) => call.reject({ mode: 1 })),
  action('reject', (call) => call.reject({ mode: 2 })),
  toAgent(0),
  toAgent(2),
  operation('callout', free, (session, _, desktops) =>
    session.call(callout, { body: { called: desktops.nextCustomer() } }),
  ),
  operation('callInner', free, (session, other) => session.call(callInner, { body: { called: other } })),
  happening('ring', idle, (desktops, agentid) => {
    desktops.simulator.do('ring', { agentid, caller: desktops.nextCustomer() });
  }),
  happening('ring', idle, (desktops, agentid) => {
    desktops.simulator.do('ring', { agentid, caller: desktops.nextCustomer() });
  }),
  happening('hang up', has('talking', 'held', 'ringing', 'alerting'), ({ simulator }, agentid) => {
    simulator.do('hangup', { agentid });
  }),
];

const outside = (mode: 2 | 3 | 4) =>
  operation('transfer out', has('talking'), (session, _, desktops) =>
    session.call(transfer, { body: { devicetype: 5, address: desktops.nextCustomer(), mode } }),
  );

/** Everything else that an agent can do or that happens to one, as far as it moves a call or the state. */
export const otherDeeds: readonly Deed[] = [
  {
    name: 'sign in',
    possible: out,
    run: async (desktops, agentid) => void (await desktops.signIn(agentid)),
  },
  {
    name: 'sign in with other settings',
    possible: out,
    async run(desktops, agentid, other) {
      // Half of them busy, the rest with wrap-up after calls.
      const status = other === '291' ? 3 : other === '292' ? 5 : 4;
      await desktops.signIn(agentid, { status, autoanswer: other !== '293', autoenteridle: false });
    },
  },
  {
    name: 'sign out by force',
    possible: signedIn,
    run: async (desktops, agentid) => void (await desktops.sessionOf(agentid).signOut({ force: true })),
  },
  operation('sayBusy', signedIn, (session) => session.call(sayBusy, {})),
  operation('rest', signedIn, (session) => session.call(rest, { time: 600, restcause: 1 })),
  operation('sayFree', signedIn, (session) => session.call(sayFree, {})),
  operation('cancelBusy', signedIn, (session) => session.call(cancelBusy, {})),
  operation('cancelRest', signedIn, (session) => session.call(cancelRest, {})),
  operation('sayWork', signedIn, (session) => session.call(sayWork, {})),
  operation('cancelWork', state('wrap-up'), (session) => session.call(cancelWork, {})),
  outside(2),
  outside(3),
  outside(3),
  outside(4),
  operation(
    'cancelTransfer',
    (agent) => [...(agent?.calls ?? [])].some((call) => call.transferred),
    (session) => session.call(cancelTransfer, {}),
  ),
  operation('disconnect', has('talking'), (session) => {
    const parties = session.calls.flatMap((call) => [...call.parties.map(({ number }) => number), call.other]);
    return session.call(disconnect, { number: parties.find(Boolean) ?? '1' });
  }),
  operation('phonepickup', has('ringing'), (session) => session.call(phonepickup, {})),
  operation('phonehangup', has('talking', 'ringing'), (session) => session.call(phonehangup, {})),
  operation('callInnerSkill', free, (session) => session.call(callInnerSkill, { skillId: 1 })),
  operation('snatchPickup', idle, (session, other) => session.call(snatchPickup, { destWorkNo: Number(other) })),
  happening('queue', signedIn, (desktops) => {
    desktops.simulator.do('queue', { skillid: 1, caller: desktops.nextCustomer() });
  }),
  operation('requestAppointedCall', idle, (session, _, desktops) =>
    session.call(requestAppointedCall, { callid: queued(desktops), skilltype: 0, skillId: 1 }),
  ),
  happening('hang up by ID', has('talking', 'held', 'alerting'), (desktops, agentid) => {
    const [call] = desktops.agentOf(agentid)?.calls ?? [];
    desktops.simulator.do('hangup', { callid: call?.id ?? '0-0' });
  }),
  happening('sign out by an inspector', signedIn, ({ simulator }, agentid) => {
    simulator.do('signout', { agentid });
  }),
  operation(
    'requestAgentConf',
    (agent) => idle(agent) || has('talking')(agent),
    (session) => session.call(requestAgentConf, { body: { memberNum: 3 } }),
  ),
  operation('batchAddParticipant', engaged('conference'), (session, other, desktops) => {
    const address = agentids.find((id) => idle(desktops.agentOf(id))) ?? other;
    return session.call(batchAddParticipant, { body: { addresses: [{ address, addressType: '9' }] } });
  }),
  operation('answerAgentConf', engaged('conference'), (session) => session.call(answerAgentConf, {})),
  operation('batchAddParticipant', engaged('conference'), (session, other, desktops) => {
    const address = agentids.find((id) => idle(desktops.agentOf(id))) ?? other;
    return session.call(batchAddParticipant, { body: { addresses: [{ address, addressType: '9' }] } });
  }),
  operation('answerAgentConf', engaged('conference'), (session) => session.call(answerAgentConf, {})),
  operation('rejectAgentConf', engaged('conference'), (session) => session.call(rejectAgentConf, {})),
  operation('requestLeaveAgentConf', engaged('conference'), (session) => session.call(requestLeaveAgentConf, {})),
  operation('releaseAgentConf', engaged('conference'), (session) => session.call(releaseAgentConf, {})),
  operation('addSupervise', idle, (session, other) => session.call(addSupervise, { workNo: other })),
  operation('addInsert', idle, (session, other) => session.call(addInsert, { workNo: other })),
  operation('intercept', engaged('inspection'), (session, other) => session.call(intercept, { workNo: other })),
  operation('stopSuperviseOrInsert', engaged('inspection'), (session, other) =>
    session.call(stopSuperviseOrInsert, { workNo: other }),
  ),
  happening('record', has('talking'), (desktops, agentid) => {
    const { filename } = desktops.simulator.do('record', { agentid }) as { filename: string };
    desktops.recordings.unshift(filename);
  }),
  operation('beginPlay', idle, (session, _, desktops) => {
    const [file] = desktops.recordings;
    return session.call(beginPlay, { body: { voicepath: file ?? 'Y:/1/0/20260101/291/0.V3' } });
  }),
  operation('stopPlay', engaged('playback'), (session) => session.call(stopPlay, {})),
  happening(
    'chat',
    (agent) => idle(agent) || has('talking')(agent),
    ({ simulator }, agentid) => {
      simulator.do('chat', { agentid, mediatype: 51 });
    },
  ),
  operation('answer a chat', signedIn, (session, _, desktops) =>
    session.call(answer, { callid: chatOf(desktops, session.agentid) }),
  ),
  operation('drop a chat', signedIn, (session, _, desktops) =>
    session.call(dropCall, { callid: chatOf(desktops, session.agentid) }),
  ),
];
