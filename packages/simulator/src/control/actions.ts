import type { Agent } from '../centre/agent.ts';
import { features } from '../centre/call.ts';
import type { Centre } from '../centre/centre.ts';
import { type Chat, chatMedia, isChatMedia } from '../centre/chat.ts';
import { participantTypes } from '../centre/conference.ts';
import { reasons } from '../centre/conferences.ts';
import { agentIdsIn } from '../wire/described.ts';
import type { Fault } from '../wire/faults.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';

/** An action that the contact centre cannot do now; the message says why and what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}

/** The actions of the control interface and of scenario files, with their parameters. */
export interface Actions {
  /** A customer's call rings at an agent. */
  ring: {
    readonly agentid: string;
    readonly caller?: string;
    readonly skillid?: number;
    readonly video?: boolean;
    readonly h5?: boolean;
  };
  /** A customer calls and waits in a skill queue. */
  queue: { readonly skillid: number; readonly caller?: string };
  /**
   * A customer's chat rings at an agent, or waits in a skill queue for chats. It has the media type of the queue, the
   * first one for chats unless given.
   */
  chat: {
    readonly agentid?: string;
    readonly skillid?: number;
    readonly mediatype?: number;
    readonly caller?: string;
    readonly data?: string;
  };
  /** The customer of a chat writes. Without a call ID, in the oldest chat of the agent. */
  message: { readonly callid?: string; readonly agentid?: string; readonly text: string };
  /**
   * The other party of a call or chat hangs up. Without a call ID, that of the agent's current call, of one on hold, or of
   * the oldest chat.
   */
  hangup: { readonly callid?: string; readonly agentid?: string };
  /** A phone outside leaves a conference. */
  leave: { readonly confid: number; readonly number: string };
  /** A preview outbound request reaches an agent. */
  preview: { readonly agentid: string; readonly number: string };
  /** The platform records the call in which an agent talks; a video call becomes a video. */
  record: { readonly agentid: string };
  /** Signs an agent out, as an inspector or an interruption of the platform does. */
  signout: { readonly agentid: string };
  /** Sends an event of any type to an agent; some events have no other cause here. */
  event: { readonly agentid: string; readonly eventType: string; readonly content?: unknown };
  /** Injects a fault into requests. */
  fault: Fault;
  /** Removes all faults. */
  heal: Record<never, never>;
  /** Advances the clock by `advance` milliseconds. */
  clock: { readonly advance: number };
  /** Removes every agent and every call. */
  reset: Record<never, never>;
}

export type ActionName = keyof Actions;

/** JSON Schemas of the actions' parameters: what the control interface and scenario files are checked against. */
export const actionSchemas: Readonly<Record<ActionName, object>> = {
  ring: shape(
    {
      agentid: agentId(),
      caller: number(),
      skillid: integer(1, 65_535),
      video: { type: 'boolean' },
      h5: { type: 'boolean', description: 'an H5 video call, which a browser joins' },
    },
    ['agentid'],
  ),
  queue: shape({ skillid: integer(1, 65_535), caller: number() }, ['skillid']),
  chat: shape(
    {
      agentid: agentId(),
      skillid: integer(1, 65_535),
      mediatype: { type: 'integer', enum: Object.values(chatMedia) },
      caller: { type: 'string', pattern: '^[\\w.@+-]{1,64}$', description: 'the customer, a number or a name' },
      data: { type: 'string', maxLength: 2048, description: 'data that come with the chat' },
    },
    [],
  ),
  message: shape(
    {
      callid: { type: 'string', maxLength: 64 },
      agentid: agentId(),
      text: { type: 'string', minLength: 1, maxLength: 4000 },
    },
    ['text'],
  ),
  hangup: shape({ callid: { type: 'string', maxLength: 64 }, agentid: agentId() }, []),
  leave: shape({ confid: integer(1, Number.MAX_SAFE_INTEGER), number: number() }, ['confid', 'number']),
  preview: shape({ agentid: agentId(), number: number() }, ['agentid', 'number']),
  record: shape({ agentid: agentId() }, ['agentid']),
  signout: shape({ agentid: agentId() }, ['agentid']),
  event: shape({ agentid: agentId(), eventType: { type: 'string', pattern: '^\\w{1,64}$' }, content: {} }, [
    'agentid',
    'eventType',
  ]),
  fault: shape(
    {
      operation: { type: 'string', maxLength: 64 },
      agentid: agentId(),
      times: integer(1, 1_000_000),
      retcode: { type: 'string', pattern: '^[0-9-]{1,16}$', not: { const: '0' } },
      latency: integer(0, 600_000),
      drop: { type: 'boolean' },
    },
    [],
  ),
  heal: shape({}, []),
  // A day exceeds the longest rest. The clock runs the timers of every second in between.
  clock: shape({ advance: integer(0, 86_400_000) }, ['advance']),
  reset: shape({}, []),
};

/** Performs an action. The parameters must have passed the action's schema. */
export function perform<Name extends ActionName>(
  gateway: SimulatedGateway,
  name: Name,
  parameters: Actions[Name],
): object {
  return performers[name](gateway, parameters as never);
}

const performers: { [Name in ActionName]: (gateway: SimulatedGateway, parameters: Actions[Name]) => object } = {
  ring({ centre }, { agentid, caller = '70093', skillid, video = false, h5 = false }) {
    const agent = signedIn(centre, agentid);
    const skill = skillid === undefined ? {} : { skill: knownSkill(centre, skillid) };
    if (!centre.switchboard.reachable(agent)) {
      throw new ActionError(
        `Agent ${agentid} is ${agent.talkRight ? agent.state : 'refusing calls'}; only an idle agent can be rung.`,
      );
    }
    const facts = centre.switchboard.open({ caller, video: video || h5, h5, ...skill });
    return { callid: centre.switchboard.ring(agent, facts).id };
  },

  queue({ centre }, { skillid, caller = '70093' }) {
    const skill = knownSkill(centre, skillid);
    if (centre.switchboard.isFull)
      throw new ActionError('There are too many calls that wait; the action hangup ends them by their call IDs.');
    const facts = centre.switchboard.open({ caller, skill });
    centre.switchboard.enqueue(facts);
    return { callid: facts.id };
  },

  chat({ centre }, { agentid, skillid, mediatype: wanted, caller = '70093', data }) {
    if (agentid === undefined && skillid === undefined)
      throw new ActionError('Name an agentid, at whom the chat rings, or a skillid, where it waits.');
    const agent = agentid === undefined ? undefined : signedIn(centre, agentid);
    const { skill, mediatype } = chatQueue(centre, skillid, wanted);
    if (agent && !centre.chats.hasRoom(agent, mediatype))
      throw new ActionError(
        `Agent ${agentid} cannot be given a chat: be idle or in a call, signed in with checkInWebm, and below the limits of setCallNums.`,
      );
    const chat = centre.chats.open({ mediatype, caller, called: centre.switchboard.accessNumber, skill, data });
    if (chat === undefined) throw new ActionError('There are too many chats; the action hangup ends them.');
    if (agent) centre.chats.ring(agent, chat);
    return { callid: chat.id };
  },

  message({ centre }, { callid, agentid, text }) {
    const chat = chatOf(centre, callid, agentid, ({ inner, state }) => !inner && state === 'talking');
    if (chat === undefined)
      throw new ActionError(
        'No customer talks in such a chat; name a callid or an agentid with a chat that is answered.',
      );
    centre.chats.receive(chat, text);
    return {};
  },

  hangup({ centre }, { callid, agentid }) {
    if (callid !== undefined && centre.switchboard.queued.delete(callid)) return {};
    const call = agentid === undefined ? undefined : signedIn(centre, agentid).call;
    const chat = call ? undefined : chatOf(centre, callid, agentid);
    if (chat) {
      centre.chats.end(chat);
      return {};
    }
    const parts = callid === undefined ? call && [call] : [...(centre.switchboard.find(callid) ?? [])];
    if (parts === undefined || parts.length === 0)
      throw new ActionError('There is no such call; name a callid or an agentid with a call.');
    for (const part of parts) {
      // Hanging up one part of an internal call ends the other part too.
      if (part.agent.calls.has(part)) centre.switchboard.hangUp(part);
    }
    return {};
  },

  leave({ centre: { conferences } }, { confid, number }) {
    const conference = conferences.find(confid);
    const part = conference?.find(participantTypes.phone, number);
    if (conference === undefined || part === undefined)
      throw new ActionError('There is no such phone in such a conference; queryConfInfos tells who is in it.');
    conferences.remove(conference, part, reasons.hungUp);
    return {};
  },

  preview({ centre }, { agentid, number: dialeddigits }) {
    signedIn(centre, agentid).emit('AgentEvent_Preview', { controlid: '0', dialeddigits });
    return {};
  },

  record({ centre }, { agentid }) {
    const recording = centre.media.recordings.beginByPlatform(signedIn(centre, agentid));
    if (recording === 'no-talk') throw new ActionError(`Agent ${agentid} talks in no call; answer one first.`);
    if (recording === 'recording')
      throw new ActionError(`A call of agent ${agentid} is being recorded; stopRecord ends that.`);
    return { callid: recording.callId, filename: recording.fileName };
  },

  signout({ centre }, { agentid }) {
    centre.signOut(signedIn(centre, agentid), { tell: true, why: 'the control action signout was asked for' });
    return {};
  },

  event({ centre }, { agentid, eventType, content = null }) {
    const agent = signedIn(centre, agentid);
    if (!canBeSent(content)) throw new ActionError('The content is nested too deeply to be sent.');
    agent.send(eventType, content);
    return {};
  },

  fault(gateway, fault) {
    const known = fault.operation === undefined || gateway.answers(fault.operation);
    if (!known) throw new ActionError(`There is no operation ${fault.operation}; the list of operations has them all.`);
    if (!gateway.faults.add(fault)) throw new ActionError('There are too many faults; the action heal removes them.');
    return {};
  },

  heal(gateway) {
    gateway.faults.clear();
    return {};
  },

  clock({ centre }, { advance }) {
    centre.clock.advance(advance);
    return { now: centre.clock.now() };
  },

  reset(gateway) {
    gateway.reset();
    return {};
  },
};

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

/** The agent's part in a conference. */
function partIn({ conferences }: Centre, agent: Agent): object | null {
  const conference = conferences.of(agent);
  if (conference === undefined) return null;
  const part = conference.chair === agent ? 'chair' : conferences.invites(agent) ? 'invited' : 'participant';
  return { confid: conference.id, part };
}

/** Whether JSON.stringify can write the content: JSON.parse reads deeper nesting than that. */
function canBeSent(content: unknown): boolean {
  try {
    JSON.stringify(content);
    return true;
  } catch {
    return false;
  }
}

/** The skill queue, if the contact centre has it. */
function knownSkill({ settings }: Centre, skill: number): number {
  const known = settings.skills.map(({ id }) => id);
  if (known.includes(skill)) return skill;
  throw new ActionError(`There is no skill queue ${skill}; take one of: ${known.join(', ')}.`);
}

/** The skill queue and media type of a customer's chat. */
function chatQueue({ settings }: Centre, skillid: number | undefined, wanted: number | undefined) {
  const queues = settings.skills.filter(({ mediatype }) => isChatMedia(mediatype));
  const queue = queues.find(({ id, mediatype }) =>
    skillid === undefined ? wanted === undefined || mediatype === wanted : id === skillid,
  );
  if (skillid !== undefined && queue === undefined) {
    const known = queues.map(({ id }) => id).join(', ');
    throw new ActionError(
      `There is no skill queue ${skillid} for chats; ${known ? `take one of: ${known}` : 'add one with a mediatype such as 51'}.`,
    );
  }
  return { skill: queue?.id ?? 0, mediatype: wanted ?? queue?.mediatype ?? chatMedia.webChat };
}

/** The chat of this ID, else the oldest one of the agent that is meant. */
function chatOf(
  centre: Centre,
  callid: string | undefined,
  agentid: string | undefined,
  meant: (chat: Chat) => boolean = () => true,
): Chat | undefined {
  const chat = callid === undefined ? undefined : centre.chats.find(callid);
  if (callid !== undefined) return chat && meant(chat) ? chat : undefined;
  return agentid === undefined ? undefined : centre.chats.of(signedIn(centre, agentid)).find(meant);
}

function signedIn({ agents }: Centre, agentid: string): Agent {
  const agent = agents.get(agentid);
  if (agent?.session) return agent;
  throw new ActionError(`Agent ${agentid} is not signed in; sign the agent in first.`);
}

function shape(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, required, properties };
}

/** An action takes the IDs of the newest edition: it is about agents who are signed in. */
function agentId(): object {
  const { minimum, maximum, pattern } = agentIdsIn('latest');
  return { type: 'string', pattern: pattern.source, description: `an agent ID from ${minimum} to ${maximum}` };
}

function number(): object {
  return { type: 'string', pattern: '^[0-9*#]{1,24}$' };
}

function integer(minimum: number, maximum: number): object {
  return { type: 'integer', minimum, maximum };
}
