import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import { type Chat, isChatMedia } from '../../centre/chat.ts';
import type { ChatTarget } from '../../centre/chats.ts';
import { done, refused, undocumented } from '../answer.ts';
import type { Behaviours } from '../behaviour.ts';
import { hasSkill, mediaTypesOf } from './queues.ts';

/** Why an operation on a chat is refused that the agent does not have. */
export const noChat =
  'The agent has no chat with the given callid; the control action chat lets one ring, answer takes it.';
export const notTalkedIn = 'The chat rings; answer takes it.';
export const innerChat = 'A chat between agents cannot be transferred.';
export const beingTransferred = 'The chat is being transferred already; it rings at the other agent.';

const notAtServer =
  'The agent is not signed in to the multimedia server: the sign-in had checkInWebm false; sign in with true.';

/**
 * Bytes of the longest message. A message must be under 3.8 KB where the business encrypts it, under 1.9 KB where the
 * platform does; the simulator encrypts nothing.
 */
const longestMessage = Math.floor(3.8 * 1024);

/** Devices that a multimedia call can be transferred to. */
const device = { skill: 1, agent: 2 } as const;

/** Multimedia calls, and how many an agent may have. */
export const chat = {
  sendMessage({ centre, agent, body }) {
    const chat = centre.chats.ofAgent(agent, String(body.callid));
    if (agent.session?.multimedia === false) return undocumented('106-001', notAtServer);
    if (chat === undefined) return undocumented('100-007', noChat);
    if (!talksIn(agent, chat)) return undocumented('100-007', notTalkedIn);
    const text = typeof body.data === 'string' ? body.data : JSON.stringify(body.data);
    const wrong = wrongText(text);
    if (wrong === 'empty') return undocumented('106-002', 'Field data is empty; send a message with content.');
    if (wrong === 'long') return undocumented('000-002', `Field data is longer than ${longestMessage} bytes of UTF-8.`);
    centre.chats.send(agent, chat, text);
    return done;
  },

  setCallNums({ centre, agent, body }) {
    const mediatype = Number(body.mediaType);
    if (isChatMedia(mediatype) && agent.session?.multimedia === false) return refused('106-008', notAtServer);
    if (!mediaTypesOf(centre, agent).has(mediatype)) return refused('106-012', noSuchMedia);
    centre.chats.limit(agent, mediatype, Number(body.callnums));
    return done;
  },

  setCallNumsByMediaType({ centre, agent, body }) {
    if (agent.session?.multimedia === false) return undocumented('106-001', notAtServer);
    const wanted = new Map<number, number | undefined>();
    for (const item of body.agentMediaCallNums) wanted.set(Number(item.mediaType), countIn(item));
    const held = mediaTypesOf(centre, agent);
    if ([...wanted.keys()].some((mediatype) => !held.has(mediatype))) return undocumented('100-007', noSuchMedia);
    centre.chats.limitAll(agent, Number(body.totalCallNum));
    for (const [mediatype, most] of wanted) {
      if (most !== undefined) centre.chats.limit(agent, mediatype, most);
    }
    return done;
  },

  transferMediaCall({ centre, agent, body }) {
    const chat = centre.chats.ofAgent(agent, String(body.callid));
    if (chat === undefined) return undocumented('100-007', noChat);
    const refusal = whyNotTransferred(agent, chat);
    if (refusal !== undefined) return undocumented('100-007', refusal);
    const type = Number(body.devicetype);
    const target = targetOf(centre, type === device.agent, type === device.skill, String(body.address));
    centre.chats.transfer(agent, chat, { target, waits: Number(body.mode) === 2, data: body.calldata ?? undefined });
    return done;
  },
} satisfies Behaviours;

const noSuchMedia =
  'The agent is signed in to no skill queue of this media type; resetSkill signs in to queues, --agents names them.';

/** Whether the agent can write in the chat. */
export function talksIn(agent: Agent, chat: Chat): boolean {
  return chat.state === 'talking' && chat.isTalkedInBy(agent);
}

/** What keeps the agent from transferring the chat; undefined where nothing does. */
export function whyNotTransferred(agent: Agent, chat: Chat): string | undefined {
  if (chat.inner) return innerChat;
  if (!talksIn(agent, chat)) return notTalkedIn;
  return chat.offered ? beingTransferred : undefined;
}

/** What keeps a text from being sent. */
export function wrongText(text: string): 'empty' | 'long' | undefined {
  if (text === '') return 'empty';
  return new TextEncoder().encode(text).length > longestMessage ? 'long' : undefined;
}

/** To whom or what a transfer goes. */
export function targetOf(centre: Centre, toAgent: boolean, toSkill: boolean, address: string): ChatTarget {
  if (toAgent) return { kind: 'agent', agent: centre.agents.get(address) };
  if (toSkill) return { kind: 'skill', skill: Number(address), known: hasSkill(centre, Number(address)) };
  return { kind: 'outside' };
}

/** The page that was seen breaks off before the field with the count: the simulator takes it by any name. */
function countIn(item: object): number | undefined {
  for (const [name, value] of Object.entries(item)) {
    if (name !== 'mediaType' && /^([1-9]|[1-5]\d|60)$/.test(String(value))) return Number(value);
  }
  return undefined;
}
