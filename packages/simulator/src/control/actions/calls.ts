import { ActionError, action } from './action.ts';
import { chatOf, knownSkill, signedIn } from './find.ts';
import { agentId, callId, flag, phoneNumber, skillId } from './parameters.ts';

export interface Ring {
  readonly agentid: string;
  readonly caller?: string;
  readonly skillid?: number;
  readonly video?: boolean;
  readonly h5?: boolean;
}

export const ring = action<Ring>({
  about: "A customer's call rings at an agent.",
  needs: { agentid: agentId('the agent, who is idle') },
  takes: {
    caller: phoneNumber('number of the customer; 70093 unless given'),
    skillid: skillId('the skill queue that the call is for; the first one unless given'),
    video: flag('a video call'),
    h5: flag('an H5 video call, which a browser joins'),
  },
  perform({ centre }, { agentid, caller = '70093', skillid, video = false, h5 = false }) {
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
});

export interface Queue {
  readonly skillid: number;
  readonly caller?: string;
}

export const queue = action<Queue>({
  about: 'A customer calls and waits in a skill queue.',
  needs: { skillid: skillId() },
  takes: { caller: phoneNumber('number of the customer; 70093 unless given') },
  perform({ centre }, { skillid, caller = '70093' }) {
    const skill = knownSkill(centre, skillid);
    if (centre.switchboard.isFull)
      throw new ActionError('There are too many calls that wait; the action hangup ends them by their call IDs.');
    const facts = centre.switchboard.open({ caller, skill });
    centre.switchboard.enqueue(facts);
    return { callid: facts.id };
  },
});

export interface Hangup {
  readonly callid?: string;
  readonly agentid?: string;
}

export const hangup = action<Hangup>({
  about:
    "The other party of a call or chat hangs up. Without a call ID, that of the agent's current call, of one on hold, or of the oldest chat.",
  needs: {},
  takes: { callid: callId('the call or chat'), agentid: agentId('the agent who has it') },
  perform({ centre }, { callid, agentid }) {
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
});

export interface Preview {
  readonly agentid: string;
  readonly number: string;
}

export const preview = action<Preview>({
  about: 'A preview outbound request reaches an agent.',
  needs: { agentid: agentId(), number: phoneNumber('the number that the agent is to call') },
  takes: {},
  perform({ centre }, { agentid, number: dialeddigits }) {
    signedIn(centre, agentid).emit('AgentEvent_Preview', { controlid: '0', dialeddigits });
    return {};
  },
});

export interface RecordCall {
  readonly agentid: string;
}

export const record = action<RecordCall>({
  about: 'The platform records the call in which an agent talks; a video call becomes a video.',
  needs: { agentid: agentId('the agent, who talks in a call') },
  takes: {},
  perform({ centre }, { agentid }) {
    const recording = centre.media.recordings.beginByPlatform(signedIn(centre, agentid));
    if (recording === 'no-talk') throw new ActionError(`Agent ${agentid} talks in no call; answer one first.`);
    if (recording === 'recording')
      throw new ActionError(`A call of agent ${agentid} is being recorded; stopRecord ends that.`);
    return { callid: recording.callId, filename: recording.fileName };
  },
});
