import type { Agent } from '../centre/agent.ts';
import { features } from '../centre/call.ts';
import type { Centre } from '../centre/centre.ts';

/** Every agent that has signed in since the start or the last reset, for the control interface and tests. */
export function listAgents(centre: Centre): object[] {
  return [...centre.agents.values()].map((agent) => ({
    agentid: agent.id,
    state: agent.state,
    wish: agent.wish?.state ?? null,
    mode: agent.session ? (agent.session.push ? 'push' : 'polling') : null,
    waitingEvents: agent.events.length,
    inspects: agent.inspects?.agent.id ?? null,
    recording: centre.media.recordings.of(agent)?.fileName ?? null,
    playback: centre.media.playbacks.of(agent) ?? null,
    calls: [...agent.calls].map(({ id, state, facts, muted }) => ({
      callid: id,
      state,
      kind: Object.entries(features).find(([, value]) => value === facts.feature)?.[0] ?? '',
      muted,
    })),
    chats: centre.chats.of(agent).map((chat) => ({
      callid: chat.id,
      state: chat.ringsAt(agent) ? 'ringing' : chat.state === 'talking' ? 'talking' : 'calling',
      mediatype: chat.facts.mediatype,
    })),
    conference: partIn(centre, agent),
  }));
}

/** Every chat with its newest texts, for the control interface and tests. */
export function listChats({ chats }: Centre): object[] {
  return [...chats.all].map(({ id, state, agent, offered, facts, skill, messages }) => ({
    callid: id,
    state,
    mediatype: facts.mediatype,
    skillid: skill,
    agentid: agent?.id ?? null,
    offered: offered?.id ?? null,
    messages: [...messages],
  }));
}

/** What became of the customers of each skill queue, for the control interface and wallboards. */
export function listStatistics({ customers, settings }: Centre): object[] {
  const none = { arrived: 0, waiting: 0, talking: 0, completed: 0, lost: 0 };
  const figures = customers.figures();
  const named = settings.skills.map(({ id, name }) => ({ skillid: id, name, ...(figures.get(id) ?? none) }));
  // Chats to an agent alone are in no skill queue.
  const queues = new Set(settings.skills.map(({ id }) => id));
  const others = [...figures].filter(([id]) => !queues.has(id));
  return [...named, ...others.map(([skillid, counted]) => ({ skillid, name: '', ...counted }))];
}

/** Who is in which IVR flow. */
export function listIvrs({ ivrs }: Centre): object[] {
  return [...ivrs.callers].map(({ facts, ivr, since }) => ({ callid: facts.id, ivrid: ivr.id, since }));
}

/** The agent's part in a conference. */
function partIn({ conferences }: Centre, agent: Agent): object | null {
  const conference = conferences.of(agent);
  if (conference === undefined) return null;
  const part = conference.chair === agent ? 'chair' : conferences.invites(agent) ? 'invited' : 'participant';
  return { confid: conference.id, part };
}
