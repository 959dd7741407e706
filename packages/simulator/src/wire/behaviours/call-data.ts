import type { Agent, Call } from '../../centre/agent.ts';
import { features, recordOf } from '../../centre/call.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Chat } from '../../centre/chat.ts';
import { mayInspect } from '../../centre/inspection.ts';
import { done, refused, result, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { noInspector } from './inspection.ts';
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
    const calls = [...agent.calls].filter(({ state }) => state === 'ringing');
    const chats = centre.chats.of(agent).filter((chat) => chat.ringsAt(agent));
    return result([...calls.map((call) => record(centre, call)), ...chats.map((chat) => chatRecord(centre, chat))]);
  },

  queryCallInfoByCallId({ centre, agent, parameters }) {
    const call = [...agent.calls].find(({ id }) => id === parameters.callid);
    if (call) return result(record(centre, call));
    const chat = centre.chats.ofAgent(agent, parameters.callid ?? '');
    return chat ? result(chatRecord(centre, chat)) : undocumented('100-007', notThatCall);
  },

  queryCallAppData({ centre, agent, parameters }) {
    const { callId } = parameters;
    const call = callId ? dataOf(centre, agent, callId) : agent.call?.facts;
    if (call === undefined) return refused('100-007', callId ? notThatCall : noCall);
    const { data } = call;
    return result(parameters.isEncodeResult === 'true' ? base64(data) : data);
  },

  setCallAppDataEx({ centre, agent, body }) {
    const asked = body.callid === undefined || body.callid === null ? undefined : String(body.callid);
    const call = asked ? dataOf(centre, agent, asked) : agent.call?.facts;
    if (call === undefined) return refused('400-001', asked ? notThatCall : noCall);
    const given = body.calldata === undefined || body.calldata === null ? '' : String(body.calldata);
    const data = String(body.isDataEncoded) === 'true' ? plain(given) : given;
    if (data === undefined) return refused('000-002', 'Field calldata must be Base64 where isDataEncoded is true.');
    call.data = data;
    return done;
  },

  queryHoldListInfo: ({ centre, agent }) => heldCalls(centre, agent),

  queryHoldListInfoEx({ centre, agent, parameters }) {
    if (!mayInspect(agent)) return refused('300-001', noInspector);
    const other = centre.agents.get(parameters.workno ?? '');
    return other?.session
      ? heldCalls(centre, other)
      : refused('400-003', 'The agent of workno is not signed in; sign that agent in first.');
  },

  queryAllCallInfoByAgentWorkNoEx({ centre, agent, parameters }) {
    const other = centre.agents.get(parameters.workno ?? '');
    if (other !== agent && !mayInspect(agent)) return refused('900-002', noInspector);
    const chats = other ? centre.chats.of(other) : [];
    return result([...(other?.calls ?? []), ...chats].map(({ id }) => id));
  },

  queryCallNumsOnAgent: ({ centre, agent }) => result(agent.calls.size + centre.chats.of(agent).length),

  queryCallStatisticsInfo: ({ agent }) =>
    result({ ...agent.statistics, redirectnums: 0, restoutnums: 0, resttime: 0, restouttime: 0, busytime: 0 }),

  queryCallStatisticsInfoEx({ agent: { statistics } }) {
    const { talktime, answernums, calloutnums } = statistics;
    return result({ talktime, answernums, calloutnums });
  },

  queryWaitCallInfoBySkillId({ centre, parameters }) {
    const now = centre.clock.now();
    const skill = Number(parameters.skillid);
    const calls = [...centre.switchboard.queued.values()].filter(({ facts }) => facts.skill === skill);
    const chats = centre.chats.waiting().filter((chat) => chat.skill === skill);
    const waitTime = ({ since }: { readonly since: number }) => Math.round((now - since) / 1000);
    return result([
      ...calls.map((call) => ({
        ...recordOf(call.facts, now, skillName(centre, skill)),
        waitTime: waitTime(call),
      })),
      ...chats.map((chat) => ({ ...chatRecord(centre, chat), waitTime: waitTime(chat) })),
    ]);
  },

  assignUserInQueue({ centre, body }) {
    const callid = String(body.callid);
    const chat = centre.chats.find(callid);
    const queued = centre.switchboard.queued.get(callid)?.facts ?? (chat?.state === 'waiting' ? chat : undefined);
    if (queued === undefined)
      return refused(
        '100-007',
        'No call with the given callid waits in a queue; the control action queue lets one wait.',
      );
    const skill = Number(body.skillid);
    if (!hasSkill(centre, skill)) return refused('100-007', noSuchQueue);
    queued.skill = skill;
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

/** The record of a chat, in the form of those of calls. */
function chatRecord(centre: Centre, chat: Chat): ReturnType<typeof recordOf> {
  const { id, skill, data, answered } = chat;
  const { caller, called, created, mediatype } = chat.facts;
  const facts = { id, feature: features.inbound, caller, called, skill, data, created, video: false, h5: false };
  const record = recordOf(facts, centre.clock.now(), skillName(centre, skill), { answered });
  return { ...record, mediaType: mediatype, mediaAbility: 5 };
}

/** What holds the data of a call or chat of the agent. */
function dataOf({ chats }: Centre, agent: Agent, callid: string): { data: string } | undefined {
  return [...agent.calls].find(({ id }) => id === callid)?.facts ?? chats.ofAgent(agent, callid);
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
