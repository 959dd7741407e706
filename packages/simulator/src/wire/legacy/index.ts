import { textChat } from '../behaviours/text-chat.ts';
import { agents } from './agents.ts';
import { allEvents } from './all-events.ts';
import type { LegacyBehaviour, SharedBehaviour } from './behaviour.ts';
import { calls } from './calls.ts';
import { notices } from './notices.ts';
import { queues } from './queues.ts';

export { legacyName, legacyOperation } from './operations.ts';

/** How the addresses that only older gateways have are answered, by the functions of the gateway's script. */
export const legacyBehaviours: Readonly<Record<string, LegacyBehaviour>> = {
  ...agents,
  ...calls,
  ...notices,
  ...queues,
  'TextChat.answer': textChat.textChatAnswer,
  'TextChat.chat': textChat.textChatMessage,
  'TextChat.drop': textChat.textChatDrop,
  'TextChat.internalCall': textChat.textChatInternalCall,
  'TextChat.reject': textChat.textChatReject,
  'TextChat.transfer': textChat.textChatTransfer,
};

/** How those of them are answered that name no agent. */
export const sharedBehaviours: Readonly<Record<string, SharedBehaviour>> = allEvents;
