import type { Agent } from './agent.ts';
import { features } from './call.ts';
import { type Chat, chatMedia } from './chat.ts';

/** Number of the table MediaAbility: text. */
const text = '5';

/** Why an agent is no longer in a chat: the agent ended it, another party did, or it was handed to somebody else. */
export type ChatEnd = 'own' | 'other' | 'transfer';

/** How an agent is told of a chat. */
interface Telling {
  rings(agent: Agent, chat: Chat, transfrom: string): void;
  /** The chat is taken without ringing; undefined where no event says so, and it rings. */
  readonly answersItself?: (agent: Agent, chat: Chat, transfrom: string) => void;
  connected(agent: Agent, chat: Chat): void;
  message(agent: Agent, chat: Chat, from: string, message: string): void;
  ended(agent: Agent, chat: Chat, how: ChatEnd): void;
  /** It rang, and rings no longer. */
  missed(agent: Agent, chat: Chat): void;
  transferStarted(agent: Agent, chat: Chat): void;
  transferFailed(agent: Agent, chat: Chat): void;
}

/** The events of text chats, media type 1 (third-party). */
const textChat: Telling = {
  rings(agent, chat) {
    agent.emit('AgentChat_Ring', { ...ofTextChat(chat), attachData: chat.data });
  },
  connected(agent, chat) {
    agent.emit('AgentChat_Connected', ofTextChat(chat));
  },
  message(agent, { id: callId, inner: isInnerCall }, sender, chatContent) {
    agent.emit('AgentChat_DataRecved', { sender, callId, chatContent, isInnerCall });
  },
  ended(agent, { id: callId }) {
    agent.emit('AgentChat_Disconnected', { callId });
  },
  missed(agent, { id: callId }) {
    agent.emit('AgentChat_Disconnected', { callId });
  },
  transferStarted(agent, { id: callId }) {
    agent.emit('AgentChat_TransferStart', { callId });
  },
  transferFailed(agent, { id: callId }) {
    agent.emit('AgentChat_TransferFailed', { callId });
  },
};

/** The events of other multimedia calls: those of calls, with the media ability of text. */
const multimedia: Telling = {
  rings(agent, chat, transfrom) {
    agent.emit('AgentEvent_Ringing', arriving(chat, transfrom));
  },
  answersItself(agent, chat, transfrom) {
    agent.emit('AgentEvent_Auto_Answer', arriving(chat, transfrom));
  },
  connected(agent, chat) {
    const { caller, called } = chat.facts;
    agent.emit('AgentEvent_Talking', {
      caller,
      callid: chat.id,
      called,
      feature: String(features.inbound),
      type: 'main',
      mediaAbility: text,
      // Not on the page; clients read it (third-party).
      partner: chat.partnerOf(agent),
    });
  },
  message(agent, chat, _, message) {
    const { caller, called } = chat.facts;
    agent.emit('AgentEvent_MessageData', {
      callid: chat.id,
      caller,
      called,
      feature: features.inbound,
      type: 'main',
      message,
      mediaAbility: text,
    });
  },
  ended(agent, chat, how) {
    if (how === 'other') released(agent, chat);
    agent.emit('AgentEvent_Call_Release', chat.id);
    if (how === 'own') released(agent, chat);
  },
  missed(agent, { id }) {
    agent.emit('AgentEvent_No_Answer', id);
  },
  transferStarted() {
    // No event of calls says so.
  },
  transferFailed(agent, { id }) {
    agent.emit('AgentEvent_Connect_Fail', id);
  },
};

/** The events that tell of a chat. */
export function tellingOf({ facts }: Chat): Telling {
  return facts.mediatype === chatMedia.textChat ? textChat : multimedia;
}

/** How a transfer that was waited for ended; text chats have no event of their own for it. */
export function tellTransferResult(agent: Agent, { id: callId }: Chat, succeeded: boolean): void {
  agent.emit('AgentEvent_SuccTransResult', { result: succeeded ? 0 : 1, callId });
}

/** A chat that an agent began with a colleague. */
export function tellCallOut(agent: Agent, callId: string, called: string): void {
  agent.emit('AgentChat_CallOutCreated', { callId, called });
}

export function tellCallOutFailed(agent: Agent, callId: string): void {
  agent.emit('AgentChat_CalloutFailed', { callId });
}

function ofTextChat({ id: callId, facts: { caller, called }, inner: isInnerCall }: Chat) {
  return { callId, caller, called, isInnerCall };
}

function arriving({ id: callid, facts: { caller, called } }: Chat, transfrom: string) {
  return {
    caller,
    called,
    callid,
    transfer: transfrom === '' ? ('no' as const) : ('yes' as const),
    transfrom,
    type: 'main' as const,
    mediaAbility: text,
    feature: String(features.inbound),
  };
}

function released(agent: Agent, chat: Chat): void {
  agent.emit('AgentEvent_Customer_Release', { callid: chat.id, number: chat.partnerOf(agent) });
}
