import type { Agent } from './agent.ts';
import { Chat, chatMedia } from './chat.ts';
import { type ChatEnd, tellCallOut, tellCallOutFailed, tellingOf, tellTransferResult } from './chat-events.ts';
import { known } from './known.ts';
import type { OwnTimers } from './own-timers.ts';

/** Most chats at once, waiting ones included. */
const mostChats = 2000;

/** Most chats of one agent, of one media type and of all of them, unless a limit is set. */
export const usualLimit = 60;

/** Who gets a chat that an agent transfers. An agent who is not known cannot be reached. */
export type ChatTarget =
  | { readonly kind: 'agent'; readonly agent: Agent | undefined }
  | { readonly kind: 'skill'; readonly skill: number; readonly known: boolean }
  | { readonly kind: 'outside' };

export interface ChatTransfer {
  readonly target: ChatTarget;
  /** Whether the agent goes on with the chat until the target answers. */
  readonly waits: boolean;
  /** Data for the receiver; those of the chat stay where none are given. */
  readonly data?: string | undefined;
}

/** What a new chat of a customer needs. */
export interface CustomersChat {
  readonly mediatype: number;
  readonly caller: string;
  readonly called: string;
  readonly skill: number;
  readonly data?: string | undefined;
}

interface Limits {
  total: number;
  readonly byMedia: Map<number, number>;
}

/**
 * The conversations in text: they wait in skill queues, ring at agents, and are talked in, beside voice calls and without
 * a change of the agent's state.
 */
export class Chats {
  readonly #clock: OwnTimers;
  readonly #newId: () => string;
  readonly #all = new Map<string, Chat>();
  readonly #byAgent = new Map<Agent, Set<Chat>>();
  readonly #limits = new Map<Agent, Limits>();

  /** `newId` makes the IDs, which no call has either. */
  constructor(clock: OwnTimers, newId: () => string) {
    this.#clock = clock;
    this.#newId = newId;
  }

  get all(): IterableIterator<Chat> {
    return this.#all.values();
  }

  find(id: string): Chat | undefined {
    return this.#all.get(id);
  }

  /** The chats of an agent, those that ring included; the oldest first. */
  of(agent: Agent): Chat[] {
    return [...(this.#byAgent.get(agent) ?? [])];
  }

  /** The chat of an agent with this ID. */
  ofAgent(agent: Agent, id: string): Chat | undefined {
    const chat = this.#all.get(id);
    return chat && this.#byAgent.get(agent)?.has(chat) ? chat : undefined;
  }

  /** The chats that wait in a skill queue, the longest waiting first. */
  waiting(): Chat[] {
    return [...this.#all.values()].filter(({ state }) => state === 'waiting').sort((one, two) => one.since - two.since);
  }

  /** Whether a chat of the media type can be given to the agent now. */
  hasRoom(agent: Agent, mediatype: number): boolean {
    if (!agent.session || agent.session.multimedia === false || !agent.talkRight) return false;
    if (agent.state !== 'idle' && agent.state !== 'talking') return false;
    const chats = this.of(agent);
    const { total = usualLimit, byMedia } = this.#limits.get(agent) ?? {};
    const same = chats.filter(({ facts }) => facts.mediatype === mediatype);
    return chats.length < total && same.length < (byMedia?.get(mediatype) ?? usualLimit);
  }

  /** Limits how many chats of one media type an agent is given; chats that are there already stay. */
  limit(agent: Agent, mediatype: number, most: number): void {
    this.#limitsOf(agent).byMedia.set(mediatype, most);
  }

  /** Limits how many chats an agent is given in all. */
  limitAll(agent: Agent, most: number): void {
    this.#limitsOf(agent).total = most;
  }

  /** A customer begins a chat; undefined where there are too many. It waits until it is given to an agent. */
  open({ mediatype, caller, called, skill, data = '' }: CustomersChat): Chat | undefined {
    return this.#open(mediatype, caller, called, skill, data);
  }

  /** The chat rings at the agent, or is answered by itself. `transfrom` is the agent who transferred it. */
  ring(agent: Agent, chat: Chat, transfrom = ''): void {
    chat.agent = agent;
    chat.state = 'ringing';
    this.#reach(agent, chat, transfrom);
  }

  /** A waiting chat reaches the agent without ringing, since the agent asked for it. */
  take(agent: Agent, chat: Chat): void {
    chat.agent = agent;
    this.#add(agent, chat);
    this.#connect(chat, agent);
  }

  /** The agent takes a chat that rings. */
  answer(agent: Agent, chat: Chat): void {
    const from = chat.agent;
    if (chat.offered === agent && from) {
      chat.offered = undefined;
      this.#leave(from, chat, 'transfer');
      tellTransferResult(from, chat, true);
      chat.agent = agent;
    }
    this.#connect(chat, agent);
    const { starter } = chat.facts;
    if (starter) tellingOf(chat).connected(starter, chat);
  }

  /** The agent does not take a chat that rings: a customer's goes back to its skill queue, or ends. */
  reject(agent: Agent, chat: Chat, back: boolean): void {
    if (chat.offered === agent) {
      this.#takeOfferBack(chat);
      return;
    }
    this.#remove(agent, chat);
    tellingOf(chat).missed(agent, chat);
    if (back && !chat.inner) this.enqueue(chat);
    else this.#close(chat);
  }

  /** The chat waits in its skill queue. */
  enqueue(chat: Chat): void {
    chat.agent = undefined;
    chat.state = 'waiting';
    chat.since = this.#clock.now();
  }

  /** The agent sends a text. The customer's side sees it in the messages of the chat; a colleague gets an event. */
  send(agent: Agent, chat: Chat, text: string): void {
    chat.keep({ from: agent.id, text });
    for (const other of this.#talkers(chat)) {
      if (other !== agent) tellingOf(chat).message(other, chat, agent.id, text);
    }
  }

  /** The customer sends a text. */
  receive(chat: Chat, text: string): void {
    chat.keep({ from: 'customer', text });
    for (const agent of this.#talkers(chat)) tellingOf(chat).message(agent, chat, chat.facts.caller, text);
  }

  /** The agent hands the chat to somebody else. Events tell how that ended; a failed transfer leaves the chat as it is. */
  transfer(agent: Agent, chat: Chat, { target, waits, data }: ChatTransfer): void {
    if (!this.#canReach(agent, chat, target)) {
      tellingOf(chat).transferFailed(agent, chat);
      if (waits) tellTransferResult(agent, chat, false);
      return;
    }
    chat.data = data || chat.data;
    tellingOf(chat).transferStarted(agent, chat);
    if (target.kind === 'agent' && waits) {
      chat.offered = target.agent;
      this.#reach(target.agent as Agent, chat, agent.id);
      return;
    }
    this.#leave(agent, chat, 'transfer');
    if (waits) tellTransferResult(agent, chat, true);
    if (target.kind === 'agent') this.ring(target.agent as Agent, chat, agent.id);
    else if (target.kind === 'outside') this.#all.delete(chat.id);
    else {
      chat.skill = target.skill;
      this.enqueue(chat);
    }
  }

  /** The agent ends a chat, or does not take one that rings. */
  disconnect(agent: Agent, chat: Chat): void {
    if (chat.ringsAt(agent)) {
      this.reject(agent, chat, false);
      return;
    }
    this.#leave(agent, chat, 'own');
    this.#close(chat);
  }

  /** The customer ends the chat, or leaves the queue. */
  end(chat: Chat): void {
    this.#close(chat);
  }

  /** An agent begins a chat with a colleague; undefined where there are too many. Events tell whether it comes about. */
  callInner(agent: Agent, called: string, target: Agent | undefined): Chat | undefined {
    const chat = this.#open(chatMedia.textChat, agent.id, called, 0, '', agent);
    if (chat === undefined) return undefined;
    tellCallOut(agent, chat.id, called);
    if (target === undefined || target === agent || !this.hasRoom(target, chatMedia.textChat)) {
      this.#all.delete(chat.id);
      tellCallOutFailed(agent, chat.id);
      return chat;
    }
    this.#add(agent, chat);
    this.ring(target, chat);
    return chat;
  }

  /** The session of an agent ended: so do its chats and limits, and nobody tells the agent. */
  clear(agent: Agent): void {
    for (const chat of this.of(agent)) {
      if (chat.offered === agent) {
        this.#remove(agent, chat);
        this.#offerFailed(chat);
        continue;
      }
      this.#remove(agent, chat);
      const { offered } = chat;
      if (offered && chat.agent === agent) {
        // The customer stays, and it goes on ringing there.
        chat.offered = undefined;
        chat.agent = offered;
        chat.state = 'ringing';
        continue;
      }
      this.#close(chat);
    }
    this.#limits.delete(agent);
  }

  restart(): void {
    this.#all.clear();
    this.#byAgent.clear();
    this.#limits.clear();
  }

  save() {
    return {
      all: [...this.#all.values()].map(({ facts, agent, offered, ...rest }) => ({
        ...rest,
        facts: { ...facts, starter: facts.starter?.id },
        agent: agent?.id,
        offered: offered?.id,
      })),
      byAgent: [...this.#byAgent].map(([{ id }, chats]) => ({ agentid: id, chats: [...chats].map((chat) => chat.id) })),
      limits: [...this.#limits].map(([{ id }, { total, byMedia }]) => ({ agentid: id, total, byMedia: [...byMedia] })),
    };
  }

  load({ all, byAgent, limits }: ReturnType<Chats['save']>, agentOf: (id: string) => Agent): void {
    const find = (id: string | undefined) => (id === undefined ? undefined : agentOf(id));
    for (const { facts, agent, offered, messages, ...rest } of all) {
      const chat = new Chat({ ...facts, starter: find(facts.starter) });
      Object.assign(chat, rest, { agent: find(agent), offered: find(offered) });
      chat.messages.push(...messages);
      this.#all.set(chat.id, chat);
    }
    for (const { agentid, chats } of byAgent)
      this.#byAgent.set(agentOf(agentid), new Set(chats.map((id) => known(this.#all.get(id), `chat ${id}`))));
    for (const { agentid, total, byMedia } of limits)
      this.#limits.set(agentOf(agentid), { total, byMedia: new Map(byMedia) });
  }

  #open(
    mediatype: number,
    caller: string,
    called: string,
    skill: number,
    data: string,
    starter?: Agent,
  ): Chat | undefined {
    if (this.#all.size >= mostChats) return undefined;
    const created = this.#clock.now();
    const chat = new Chat({ id: this.#newId(), mediatype, caller, called, created, starter, skill, data });
    this.#all.set(chat.id, chat);
    return chat;
  }

  #reach(agent: Agent, chat: Chat, transfrom: string): void {
    this.#add(agent, chat);
    const telling = tellingOf(chat);
    if (telling.answersItself && agent.session?.autoAnswer) {
      telling.answersItself(agent, chat, transfrom);
      this.answer(agent, chat);
    } else {
      telling.rings(agent, chat, transfrom);
    }
  }

  #connect(chat: Chat, agent: Agent): void {
    chat.state = 'talking';
    chat.answered ??= this.#clock.now();
    tellingOf(chat).connected(agent, chat);
  }

  #canReach(agent: Agent, { facts }: Chat, target: ChatTarget): boolean {
    if (target.kind === 'agent')
      return target.agent !== undefined && target.agent !== agent && this.hasRoom(target.agent, facts.mediatype);
    return target.kind === 'outside' || target.known;
  }

  /** It rings no longer at the agent to whom it was offered. */
  #takeOfferBack(chat: Chat): void {
    const { offered } = chat;
    if (offered === undefined) return;
    this.#remove(offered, chat);
    tellingOf(chat).missed(offered, chat);
    this.#offerFailed(chat);
  }

  #offerFailed(chat: Chat): void {
    chat.offered = undefined;
    if (chat.agent === undefined) return;
    tellingOf(chat).transferFailed(chat.agent, chat);
    tellTransferResult(chat.agent, chat, false);
  }

  /** The chat is over for everybody who is still in it. */
  #close(chat: Chat): void {
    this.#all.delete(chat.id);
    const { starter } = chat.facts;
    const { agent, offered, state } = chat;
    for (const rung of [offered, state === 'ringing' ? agent : undefined]) {
      if (rung && this.#remove(rung, chat)) tellingOf(chat).missed(rung, chat);
    }
    if (agent) this.#leave(agent, chat, 'other');
    if (starter && this.#remove(starter, chat)) {
      if (state === 'talking') tellingOf(chat).ended(starter, chat, 'other');
      else tellCallOutFailed(starter, chat.id);
    }
  }

  /** The agent is out of the chat, and told so. */
  #leave(agent: Agent, chat: Chat, how: ChatEnd): void {
    if (this.#remove(agent, chat)) tellingOf(chat).ended(agent, chat, how);
  }

  /** The agents who read what is written. */
  #talkers({ agent, state, facts: { starter } }: Chat): Agent[] {
    return state === 'talking' ? [agent, starter].filter((one) => one !== undefined) : [];
  }

  #add(agent: Agent, chat: Chat): void {
    this.#byAgent.set(agent, (this.#byAgent.get(agent) ?? new Set()).add(chat));
  }

  /** Whether the agent was in the chat. */
  #remove(agent: Agent, chat: Chat): boolean {
    const chats = this.#byAgent.get(agent);
    const was = chats?.delete(chat) ?? false;
    if (chats?.size === 0) this.#byAgent.delete(agent);
    return was;
  }

  #limitsOf(agent: Agent): Limits {
    const known = this.#limits.get(agent) ?? { total: usualLimit, byMedia: new Map<number, number>() };
    this.#limits.set(agent, known);
    return known;
  }
}
