import { type Agent, type AgentState, type Call, type InspectionKind, noCustomState } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { done, type Refusal, refused, result, type Success } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { isTrue } from '../normalize.ts';
import { configuredSkills } from './queues.ts';

/** Numbers of the table AgentState. */
export const agentStates: Readonly<Record<AgentState, number>> = {
  'signed-out': 2,
  busy: 3,
  idle: 4,
  'wrap-up': 5,
  talking: 7,
  rest: 8,
};

/** Numbers of the table DetailState. */
const detailStates: Readonly<Record<AgentState, number>> = {
  'signed-out': 255,
  idle: 1,
  'wrap-up': 2,
  rest: 3,
  busy: 4,
  talking: 9,
};

/** Bytes of the longest note. */
const longestNote = 1023;
/** Numbers of the same table for an inspector at work. */
const inspectorStates: Readonly<Record<InspectionKind, number>> = { barging: 15, listening: 16, whispering: 17 };

/** State, skill queues and settings of an agent. */
export const state = {
  sayBusy({ centre, agent, parameters }) {
    const prolong = parameters.prolong === 'true';
    // An agent who is busy and asks for busy again must give a reason.
    if (agent.state === 'busy' && prolong && !parameters.reason)
      return refused(
        '000-002',
        'The agent is busy already; asking again with prolong=true needs the query parameter reason.',
      );
    const wish = { state: 'busy' as const, reason: Number(parameters.reason || 0) };
    return set(centre.agentState.wish(agent, wish, prolong));
  },

  rest: ({ centre, agent, parameters }) =>
    set(
      centre.agentState.wish(
        agent,
        { state: 'rest', reason: Number(parameters.restcause), time: Number(parameters.time) * 1000 },
        parameters.prolong === 'true',
      ),
    ),

  sayFree: ({ centre, agent }) => set(centre.agentState.sayFree(agent)),
  cancelBusy: ({ centre, agent }) => set(centre.agentState.cancelBusy(agent)),
  cancelRest: ({ centre, agent }) => set(centre.agentState.cancelRest(agent)),
  sayWork: ({ centre, agent }) => set(centre.agentState.sayWork(agent)),
  cancelWork: ({ centre, agent }) => set(centre.agentState.cancelWork(agent)),

  setAgentAutoAnswer({ agent, parameters }) {
    if (agent.session) agent.session.autoAnswer = isTrue(parameters.isautoanswer);
    return done;
  },

  setAgentAutoEnterIdle({ agent, parameters }) {
    if (agent.session) agent.session.autoEnterIdle = isTrue(parameters.flag);
    return done;
  },

  setTalkRight({ agent, parameters }) {
    agent.talkRight = parameters.flag === '1';
    return done;
  },

  setCustomState({ agent, parameters }) {
    agent.customState = Number(parameters.customstate);
    return done;
  },

  cancelSetCustomState({ agent }) {
    if (agent.customState === noCustomState)
      return refused('100-009', 'The agent has no custom state; setCustomState sets one.');
    agent.customState = noCustomState;
    return done;
  },

  queryCustomState: ({ agent }) => result({ agentcustomstate: String(agent.customState) }),

  getAgentStatus: ({ agent }) => result({ agentState: agentStates[agent.state], isWorking: agent.state === 'talking' }),

  resetSkill({ centre, agent, parameters }) {
    const configured = configuredSkills(centre, agent).map(({ id }) => id);
    const asked = new Set((parameters.skillid ?? '').split(';').filter(Boolean).map(Number));
    agent.skills = parameters.autoflag === 'true' ? configured : configured.filter((id) => asked.has(id));
    return done;
  },

  queryAgentSkills: ({ centre, agent }) => result(configuredSkills(centre, agent)),

  queryAgentSkillsByWorkNo({ centre, parameters }) {
    const other = centre.agent(parameters.workno ?? '');
    return other
      ? result(configuredSkills(centre, other))
      : refused('100-007', 'The contact centre has no agent of this workno; --agents and --agent say which there are.');
  },

  sendNoteletEx({ centre, agent, body }) {
    const context = String(body.content);
    // The description can limit characters only.
    if (new TextEncoder().encode(context).length > longestNote)
      return refused('100-001', `Field content of the body is longer than ${longestNote} bytes of UTF-8.`);
    const note = noteOf(centre, agent, context);
    // Whoever is named twice gets it once.
    for (const id of new Set([body.agentIds].flat().map(String))) {
      const receiver = centre.agents.get(id);
      if (receiver?.session) receiver.emit('AgentOther_Note', note);
    }
    return { retcode: '0', message: 'success', result: null };
  },

  syncagentinfo({ centre, agent }) {
    const { current, wish, held } = agent;
    const call = mainCall(agent);
    // The operation is for a reloaded browser page: queued events belong to the page before.
    agent.forget();
    const stamp = (time: number | undefined) => (time === undefined ? null : String(time));
    const agentStateInfo = {
      callFeature: call?.facts.feature ?? 0,
      callData: call?.facts.data ?? '',
      lastState: 255,
      preBusy: wish?.state === 'busy',
      firsttalkingFlag: false,
      workNo: agent.id,
      qcWorkNo: agent.inspectedBy?.inspector.id ?? '',
      callerNo: call?.facts.caller ?? '',
      beginHoldTime: null,
      state: detailState(centre, agent),
      talkingCallfeature: current?.facts.feature ?? 0,
      releaseFlag: 0,
      calledNo: call?.facts.called ?? '',
      mainCallId: call?.id ?? '',
      secondTalkingTime: null,
      preRest: wish?.state === 'rest',
      recordID: centre.media.recordings.of(agent)?.recordId ?? '',
      currentTime: String(centre.clock.now()),
      beginTalkingTime: stamp(current?.answered),
      // All but the agent, as AgentEvent_Conference names them.
      partner: call ? [call.other, ...call.parties].join() : '',
      holdCallId: held[0]?.id ?? '',
      agentStateBeginTime: agent.stateSince,
      curCommand: 0,
      curCallId: current?.id ?? '',
      cmdBeginTime: '',
    };
    return result({ callinfo: null, agentStateInfo });
  },
} satisfies Behaviours;

/** A note as its event carries it. The page says null; clients read these fields (third-party). Their form is chosen here. */
export function noteOf({ clock }: Centre, sender: Agent, context: string) {
  const now = clock.now();
  return {
    sender: sender.id,
    sendername: sender.settings.name ?? '',
    receivetime: String(now),
    timestring: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
    context,
  };
}

/** Answers whether a state was set: `why` it was not, in words. */
function set(why: string | undefined): Success<never> | Refusal<'100-009'> {
  return why === undefined ? done : refused('100-009', why);
}

/** The call of the agent; of several that make one talk, the one that the others joined. */
function mainCall(agent: Agent): Call | undefined {
  const joined = agent.call?.joins;
  // That one may be over.
  return joined && agent.calls.has(joined) ? joined : agent.call;
}

function detailState({ conferences }: Centre, agent: Agent): number {
  if (agent.state !== 'talking') return detailStates[agent.state];
  if (agent.engagement === 'playback') return 5;
  if (conferences.of(agent)) return conferences.invites(agent) ? 8 : detailStates.talking;
  if (agent.inspects) return inspectorStates[agent.inspects.kind];
  const { current } = agent;
  if (current === undefined) return 11;
  if (current.state === 'ringing') return 8;
  if (current.state === 'alerting') return 6;
  if (current.muted) return 12;
  return mainCall(agent)?.parties.length ? 10 : detailStates.talking;
}
