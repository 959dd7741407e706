import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Chat } from '../../centre/chat.ts';
import { ActionError } from './action.ts';

/** The agent, who must be signed in. */
export function signedIn({ agents }: Centre, agentid: string): Agent {
  const agent = agents.get(agentid);
  if (agent?.session) return agent;
  throw new ActionError(`Agent ${agentid} is not signed in; sign the agent in first.`);
}

/** The skill queue, if the contact centre has it. */
export function knownSkill({ settings }: Centre, skill: number): number {
  const known = settings.skills.map(({ id }) => id);
  if (known.includes(skill)) return skill;
  throw new ActionError(`There is no skill queue ${skill}; take one of: ${known.join(', ')}.`);
}

/** The chat of this ID, else the oldest one of the agent that is meant. */
export function chatOf(
  centre: Centre,
  callid: string | undefined,
  agentid: string | undefined,
  meant: (chat: Chat) => boolean = () => true,
): Chat | undefined {
  const chat = callid === undefined ? undefined : centre.chats.find(callid);
  if (callid !== undefined) return chat && meant(chat) ? chat : undefined;
  return agentid === undefined ? undefined : centre.chats.of(signedIn(centre, agentid)).find(meant);
}
