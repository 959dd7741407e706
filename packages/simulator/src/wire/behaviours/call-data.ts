import type { Agent, Call } from '../../centre/agent.ts';
import { recordOf } from '../../centre/call.ts';
import type { Centre } from '../../centre/centre.ts';
import { done, refused, result, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { hasSkill, noSuchQueue, skillName } from './queues.ts';

const noCall = 'The agent has no call that the operation could mean; the control action ring lets one ring.';
const notThatCall = 'The agent has no call with the given callid; queryCallInfo and queryHoldListInfo tell the ids.';

/** Data of calls. */
export const callData = {
  queryCallInfo({ centre, agent, parameters }) {
    const call = agent.call ?? (parameters.isNoContainLastCall === 'true' ? agent.lastCall : undefined);
    return call ? result(record(centre, call)) : undocumented('100-007', noCall);
  },

  queryCallInfoBeforeAnswer({ centre, agent }) {
    const ringing = [...agent.calls].filter(({ state }) => state === 'ringing');
    return result(ringing.map((call) => record(centre, call)));
  },

  queryCallInfoByCallId({ centre, agent, parameters }) {
    const call = [...agent.calls].find(({ id }) => id === parameters.callid);
    return call ? result(record(centre, call)) : undocumented('100-007', notThatCall);
  },

  queryCallAppData({ agent, parameters }) {
    const { callId } = parameters;
    const call = callId ? [...agent.calls].find(({ id }) => id === callId) : agent.call;
    if (call === undefined) return refused('100-007', callId ? notThatCall : noCall);
    const { data } = call.facts;
    return result(parameters.isEncodeResult === 'true' ? base64(data) : data);
  },

  setCallAppDataEx({ agent, body }) {
    const asked = body.callid === undefined || body.callid === null ? undefined : String(body.callid);
    const call = asked ? [...agent.calls].find(({ id }) => id === asked) : agent.call;
    if (call === undefined) return refused('400-001', asked ? notThatCall : noCall);
    const given = body.calldata === undefined || body.calldata === null ? '' : String(body.calldata);
    const data = String(body.isDataEncoded) === 'true' ? plain(given) : given;
    if (data === undefined) return refused('000-002', 'Field calldata must be Base64 where isDataEncoded is true.');
    call.facts.data = data;
    return done;
  },

  queryHoldListInfo: ({ centre, agent }) => heldCalls(centre, agent),

  queryHoldListInfoEx({ centre, agent, parameters }) {
    if (agent.settings.inspector === false)
      return refused('300-001', 'The agent may not inspect others; inspector: true in the file of --agents allows it.');
    const other = centre.agents.get(parameters.workno ?? '');
    return other?.session
      ? heldCalls(centre, other)
      : refused('400-003', 'The agent of workno is not signed in; sign that agent in first.');
  },

  queryAllCallInfoByAgentWorkNoEx({ centre, parameters }) {
    const other = centre.agents.get(parameters.workno ?? '');
    return result([...(other?.calls ?? [])].map(({ id }) => id));
  },

  queryCallNumsOnAgent: ({ agent }) => result(agent.calls.size),

  queryCallStatisticsInfo: ({ agent }) =>
    result({ ...agent.statistics, redirectnums: 0, restoutnums: 0, resttime: 0, restouttime: 0, busytime: 0 }),

  queryCallStatisticsInfoEx({ agent: { statistics } }) {
    const { talktime, answernums, calloutnums } = statistics;
    return result({ talktime, answernums, calloutnums });
  },

  queryWaitCallInfoBySkillId({ centre, parameters }) {
    const now = centre.clock.now();
    const waiting = [...centre.switchboard.queued.values()].filter(
      ({ facts }) => facts.skill === Number(parameters.skillid),
    );
    return result(
      waiting.map(({ facts, since }) => ({
        ...recordOf(facts, now, skillName(centre, facts.skill)),
        waitTime: Math.round((now - since) / 1000),
      })),
    );
  },

  assignUserInQueue({ centre, body }) {
    const queued = centre.switchboard.queued.get(String(body.callid));
    if (queued === undefined)
      return refused(
        '100-007',
        'No call with the given callid waits in a queue; the control action queue lets one wait.',
      );
    const skill = Number(body.skillid);
    if (!hasSkill(centre, skill)) return refused('100-007', noSuchQueue);
    queued.facts.skill = skill;
    return done;
  },
} satisfies Behaviours;

function heldCalls(centre: Centre, agent: Agent) {
  const { held } = agent;
  if (held.length === 0) return refused('400-003', 'The agent holds no call; hold puts one on hold.');
  const short = held.map(({ facts: { feature, id, caller, called, skill } }) => ({
    callfeature: feature,
    callid: id,
    caller,
    called,
    callskill: skillName(centre, skill),
    callskillid: skill,
    orgicallednum: '',
    calldata: null,
    begintime: null,
    endtime: null,
  }));
  return result(short);
}

function record(centre: Centre, call: Call): ReturnType<typeof recordOf> {
  return recordOf(call.facts, centre.clock.now(), skillName(centre, call.facts.skill), call);
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

/**
 * Reads Base64 of a text; undefined for what is none. Bytes that are no UTF-8 are taken too, since the request that the
 * documents print has such: they become replacement characters.
 */
function plain(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
