import type { Agent } from '../centre/agent.ts';
import { features } from '../centre/call.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';
import { shortNumber } from '../wire/mask.ts';
import { listAgents, listChats } from './lists.ts';

/** One thing that is watched: its ID, and what is shown of it. */
export type Watched = readonly [id: string, shown: object];

/** Everything that the feed tells of, by name. What it reads is what the lists of the control interface have. */
export const parts: Readonly<Record<string, (gateway: SimulatedGateway) => Watched[]>> = {
  agents: ({ centre }) =>
    (listAgents(centre) as { readonly agentid: string }[]).map((shown) => {
      const agent = centre.agents.get(shown.agentid) as Agent;
      const { stateSince: since, stateReason: reason, skills, settings } = agent;
      return [shown.agentid, { ...shown, name: settings.name ?? '', since, reason, skills }];
    }),

  calls: ({ centre }) => {
    const calls = new Map<string, { facts: Agent['lastCall']; shown: Call }>();
    for (const agent of centre.agents.values()) {
      for (const part of agent.calls) {
        const { facts, state, muted, answered } = part;
        const known = calls.get(facts.id) ?? { facts: part, shown: callOf(facts) };
        calls.set(facts.id, known);
        known.shown.parts.push({ agentid: agent.id, state, muted, since: answered ?? facts.created });
      }
    }
    for (const { facts, since } of centre.switchboard.queued.values())
      calls.set(facts.id, { facts: undefined, shown: { ...callOf(facts), waitingSince: since } });
    return [...calls].map(([id, { shown }]) => [id, shown]);
  },

  queues: ({ centre }) => {
    const waiting = new Map<number, { count: number; since: number }>();
    const add = (skill: number, since: number) => {
      const known = waiting.get(skill);
      waiting.set(skill, { count: (known?.count ?? 0) + 1, since: Math.min(known?.since ?? since, since) });
    };
    for (const { facts, since } of centre.switchboard.queued.values()) add(facts.skill, since);
    for (const { skill, since } of centre.chats.waiting()) add(skill, since);
    const agents = [...centre.agents.values()].filter(({ session }) => session);
    return centre.settings.skills.map(({ id, name, mediatype = 5 }) => {
      const own = agents.filter(({ skills }) => skills.includes(id));
      const idle = own.filter(({ state }) => state === 'idle').length;
      const { count = 0, since = null } = waiting.get(id) ?? {};
      return [String(id), { skillid: id, name, mediatype, waiting: count, since, agents: own.length, idle }];
    });
  },

  chats: ({ centre }) => (listChats(centre) as { readonly callid: string }[]).map((chat) => [chat.callid, chat]),

  conferences: ({ centre: { conferences } }) =>
    conferences.ids.flatMap((id): Watched[] => {
      const conference = conferences.find(id);
      if (conference === undefined) return [];
      const { chair, seats, started, ends } = conference;
      const participants = conference.participants.map(({ agent, address, joined, held }) => ({
        agentid: agent?.id ?? null,
        number: agent ? null : shortNumber(address),
        joined: joined ?? null,
        held,
      }));
      return [[String(id), { confid: id, chair: chair.id, seats, started, ends, participants }]];
    }),

  settling: ({ settling }) => [
    ...settling.rules.map((rule, index): Watched => [`rule ${index}`, { id: `rule ${index}`, ...rule }]),
    ...settling.pending.map(({ operation, agentid, due, polls }, index): Watched => {
      const id = `waits ${index}`;
      return [id, { id, waits: true, operation, agentid, ...(polls === undefined ? { due } : { polls }) }];
    }),
  ],

  faults: ({ faults }) => faults.list().map((fault, index) => [String(index), { id: index, ...fault }]),
};

interface Call {
  readonly callid: string;
  readonly kind: string;
  readonly caller: string;
  readonly called: string;
  readonly skillid: number;
  readonly video: boolean;
  readonly created: number;
  /** Since when it waits in its skill queue. */
  readonly waitingSince?: number;
  readonly parts: { agentid: string; state: string; muted: boolean; since: number }[];
}

function callOf({ id, feature, caller, called, skill, video, created }: NonNullable<Agent['lastCall']>['facts']): Call {
  const kind = Object.entries(features).find(([, value]) => value === feature)?.[0] ?? '';
  const numbers = { caller: shortNumber(caller), called: shortNumber(called) };
  return { callid: id, kind, ...numbers, skillid: skill, video, created, parts: [] };
}
