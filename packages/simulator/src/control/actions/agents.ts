import { ActionError, action } from './action.ts';
import { signedIn } from './find.ts';
import { agentId } from './parameters.ts';

export interface Signout {
  readonly agentid: string;
}

export const signout = action<Signout>({
  about: 'Signs an agent out, as an inspector or an interruption of the platform does.',
  needs: { agentid: agentId() },
  takes: {},
  perform({ centre }, { agentid }) {
    centre.signOut(signedIn(centre, agentid), { tell: true, why: 'the control action signout was asked for' });
    return {};
  },
});

export interface EventAction {
  readonly agentid: string;
  readonly eventType: string;
  readonly content?: unknown;
}

export const event = action<EventAction>({
  about: 'Sends an event of any type to an agent; some events have no other cause here.',
  needs: {
    agentid: agentId(),
    eventType: {
      type: 'string',
      pattern: '^\\w{1,64}$',
      description: 'type of the event, at most 64 letters, digits and _',
    },
  },
  takes: { content: { description: 'content of the event, any JSON; null unless given' } },
  perform({ centre }, { agentid, eventType, content = null }) {
    const agent = signedIn(centre, agentid);
    if (!canBeSent(content)) throw new ActionError('The content is nested too deeply to be sent.');
    agent.send(eventType, content);
    return {};
  },
});

/** Whether JSON.stringify can write the content: JSON.parse reads deeper nesting than that. */
function canBeSent(content: unknown): boolean {
  try {
    JSON.stringify(content);
    return true;
  } catch {
    return false;
  }
}
