import type { Centre } from '../../centre/centre.ts';
import { chatMedia, isChatMedia } from '../../centre/chat.ts';
import { ActionError, action } from './action.ts';
import { chatOf, signedIn } from './find.ts';
import { agentId, callId, patience, skillId } from './parameters.ts';

export interface ChatAction {
  readonly agentid?: string;
  readonly skillid?: number;
  readonly mediatype?: number;
  readonly caller?: string;
  readonly data?: string;
  readonly patience?: number;
}

export const chat = action<ChatAction>({
  about:
    "A customer's chat rings at an agent, or waits in a skill queue for chats. It has the media type of the queue, the first one for chats unless given.",
  needs: {},
  takes: {
    agentid: agentId('the agent at whom the chat rings'),
    skillid: skillId('the skill queue, where the chat waits unless an agent is named'),
    mediatype: {
      type: 'integer',
      enum: Object.values(chatMedia),
      description: 'media type of the chat; that of the queue unless given',
    },
    caller: { type: 'string', pattern: '^[\\w.@+-]{1,64}$', description: 'the customer, a number or a name' },
    data: { type: 'string', maxLength: 2048, description: 'data that come with the chat' },
    patience: patience(),
  },
  perform({ centre }, { agentid, skillid, mediatype: wanted, caller = '70093', data, patience }) {
    if (agentid === undefined && skillid === undefined)
      throw new ActionError('Name an agentid, at whom the chat rings, or a skillid, where it waits.');
    const agent = agentid === undefined ? undefined : signedIn(centre, agentid);
    const { skill, mediatype } = chatQueue(centre, skillid, wanted);
    if (agent && !centre.chats.hasRoom(agent, mediatype))
      throw new ActionError(
        `Agent ${agentid} cannot be given a chat: be idle or in a call, signed in with checkInWebm, and below the limits of setCallNums.`,
      );
    const called = centre.switchboard.accessNumber;
    const opened = centre.customers.chat({ mediatype, caller, called, skill, data }, patience);
    if (opened === undefined) throw new ActionError('There are too many chats; the action hangup ends them.');
    if (agent) centre.chats.ring(agent, opened);
    return { callid: opened.id };
  },
});

export interface Message {
  readonly callid?: string;
  readonly agentid?: string;
  readonly text: string;
}

export const message = action<Message>({
  about: 'The customer of a chat writes. Without a call ID, in the oldest chat of the agent.',
  needs: { text: { type: 'string', minLength: 1, maxLength: 4000, description: 'what the customer writes' } },
  takes: { callid: callId('the chat'), agentid: agentId('the agent who has it') },
  perform({ centre }, { callid, agentid, text }) {
    const talking = chatOf(centre, callid, agentid, ({ inner, state }) => !inner && state === 'talking');
    if (talking === undefined)
      throw new ActionError(
        'No customer talks in such a chat; name a callid or an agentid with a chat that is answered.',
      );
    centre.chats.receive(talking, text);
    return {};
  },
});

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
