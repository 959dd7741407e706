import type { Agent } from './agent.ts';

/** Media types of conversations in text, by the numbers of the table MediaType and of setCallNumsByMediaType. */
export const chatMedia = { textChat: 1, webChat: 51, sms: 52, social: 53, weChat: 56 } as const;

const mediaOfChats: ReadonlySet<number> = new Set(Object.values(chatMedia));

/** Whether calls of the media type, or of a skill queue that has it, are conversations in text. */
export function isChatMedia(mediatype: number | undefined): boolean {
  return mediatype !== undefined && mediaOfChats.has(mediatype);
}

/** A text of a chat. */
export interface ChatMessage {
  /** `customer`, or the ID of the agent who sent it. */
  readonly from: string;
  readonly text: string;
}

/** What a new chat is made of. */
export interface ChatFacts {
  readonly id: string;
  readonly mediatype: number;
  readonly caller: string;
  readonly called: string;
  readonly created: number;
  /** The agent who began a chat with a colleague; undefined where a customer did. */
  readonly starter?: Agent | undefined;
  /** The skill queue, 0 for none. */
  readonly skill: number;
  readonly data: string;
}

/** Most texts that are kept of one chat; older ones go. */
const keptMessages = 20;

/** A conversation in text. */
export class Chat {
  readonly facts: ChatFacts;
  state: 'waiting' | 'ringing' | 'talking' = 'waiting';
  /** The agent at whom it rings or who talks in it; of a chat between agents, the called one. */
  agent: Agent | undefined;
  /** The agent at whom it rings for a transfer, while the other one goes on with it. */
  offered: Agent | undefined;
  skill: number;
  /** Data that travel with the chat. */
  data: string;
  /** Since when it waits in its skill queue. */
  since: number;
  answered: number | undefined;
  readonly messages: ChatMessage[] = [];

  constructor(facts: ChatFacts) {
    this.facts = facts;
    this.skill = facts.skill;
    this.data = facts.data;
    this.since = facts.created;
  }

  get id(): string {
    return this.facts.id;
  }

  /** Whether it is a chat between agents. */
  get inner(): boolean {
    return this.facts.starter !== undefined;
  }

  /** Whether the agent talks in it, or began it and waits for the answer. */
  isTalkedInBy(agent: Agent): boolean {
    return (this.agent === agent && this.state === 'talking') || this.facts.starter === agent;
  }

  /** Whether it rings at the agent. */
  ringsAt(agent: Agent): boolean {
    return this.offered === agent || (this.agent === agent && this.state === 'ringing');
  }

  /** The other party, as the agent sees it. */
  partnerOf(agent: Agent): string {
    const { caller, called, starter } = this.facts;
    return starter === agent ? called : caller;
  }

  keep(message: ChatMessage): void {
    this.messages.push(message);
    if (this.messages.length > keptMessages) this.messages.shift();
  }
}
