import type { Retcode } from '@ccgateway/openapi';
import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Chat } from '../../centre/chat.ts';
import { type Answer, refused } from '../answer.ts';
import { noChat, notTalkedIn, talksIn, targetOf, whyNotTransferred, wrongText } from './chat.ts';

/** What a route of text chat knows of a request; its routes are outside the description. */
export interface TextChatContext {
  readonly centre: Centre;
  readonly agent: Agent;
  /** Parameters of the path: `callid` or `destno`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

type TextChatAnswer = Answer<string, Retcode>;

/** Address type of a transfer to an agent; 10 is a skill queue. */
const toAgent = 1;
const toSkill = 10;

/** The routes of text chat that older clients use: each answers the call ID, as code of the vendor shows. */
export const textChat = {
  textChatAnswer: ({ centre, agent, parameters }: TextChatContext): TextChatAnswer => {
    const chat = centre.chats.ofAgent(agent, parameters.callid ?? '');
    if (chat === undefined) return refused('700-001', noChat);
    if (!chat.ringsAt(agent)) return refused('700-002', 'The chat does not ring any more; it was answered.');
    centre.chats.answer(agent, chat);
    return named(chat.id);
  },

  textChatReject: ({ centre, agent, parameters }: TextChatContext): TextChatAnswer => {
    const chat = centre.chats.ofAgent(agent, parameters.callid ?? '');
    if (chat === undefined) return refused('700-001', noChat);
    if (!chat.ringsAt(agent)) return refused('700-002', 'The chat does not ring any more; drop ends it.');
    centre.chats.reject(agent, chat, true);
    return named(chat.id);
  },

  textChatDrop: ({ centre, agent, parameters }: TextChatContext): TextChatAnswer => {
    const chat = centre.chats.ofAgent(agent, parameters.callid ?? '');
    if (chat === undefined) return refused('700-001', noChat);
    centre.chats.disconnect(agent, chat);
    return named(chat.id);
  },

  textChatMessage: ({ centre, agent, body }: TextChatContext): TextChatAnswer => {
    // Both spellings are in use.
    const chat = chatOf(centre, agent, body.callid ?? body.callId);
    if (chat === undefined) return refused('700-001', noChat);
    if (!talksIn(agent, chat)) return refused('700-003', notTalkedIn);
    const text = String(body.content ?? '');
    const wrong = wrongText(text);
    if (wrong) return refused('700-003', wrong === 'empty' ? 'Field content is empty.' : 'Field content is too long.');
    centre.chats.send(agent, chat, text);
    return named(chat.id);
  },

  textChatInternalCall: ({ centre, agent, parameters }: TextChatContext): TextChatAnswer => {
    const called = parameters.destno ?? '';
    const chat = centre.chats.callInner(agent, called, centre.agents.get(called));
    if (chat === undefined) return refused('700-002', 'There are too many chats; end some.');
    return named(called);
  },

  textChatTransfer: ({ centre, agent, body }: TextChatContext): TextChatAnswer => {
    const chat = chatOf(centre, agent, body.callid ?? body.callId);
    if (chat === undefined) return refused('700-001', noChat);
    const refusal = whyNotTransferred(agent, chat);
    if (refusal !== undefined) return refused('700-002', refusal);
    // The name is spelled so.
    const type = Number(body.addesstype);
    if (type !== toAgent && type !== toSkill)
      return refused('000-002', 'Field addesstype is neither 1 (agent) nor 10 (skill queue).');
    centre.chats.transfer(agent, chat, {
      target: targetOf(centre, type === toAgent, type === toSkill, String(body.destaddr ?? '')),
      waits: Number(body.mode ?? 0) === 2,
      data: body.attachdata === undefined || body.attachdata === null ? undefined : String(body.attachdata),
    });
    return { retcode: '0', message: '' };
  },
};

function chatOf(centre: Centre, agent: Agent, id: unknown): Chat | undefined {
  return centre.chats.ofAgent(agent, String(id ?? ''));
}

/** A success that names the chat, or the agent called. */
function named(id: string): TextChatAnswer {
  return { retcode: '0', message: '', result: id };
}
