import { ActionError, action } from './action.ts';
import { knownSkill, signedIn } from './find.ts';
import { agentId, callId, flag, integer, patience, phoneNumber, skillId } from './parameters.ts';

export interface Ring {
  readonly agentid: string;
  readonly caller?: string;
  readonly skillid?: number;
  readonly video?: boolean;
  readonly h5?: boolean;
  readonly patience?: number;
}

export const ring = action<Ring>({
  about: "A customer's call rings at an agent.",
  needs: { agentid: agentId('the agent, who is idle') },
  takes: {
    caller: phoneNumber('number of the customer; 70093 unless given'),
    skillid: skillId('the skill queue that the call is for; the first one unless given'),
    video: flag('a video call'),
    h5: flag('an H5 video call, which a browser joins'),
    patience: patience(),
  },
  perform({ centre }, { agentid, caller = '70093', skillid, video = false, h5 = false, patience }) {
    const agent = signedIn(centre, agentid);
    const skill = skillid === undefined ? {} : { skill: knownSkill(centre, skillid) };
    if (!centre.switchboard.reachable(agent)) {
      throw new ActionError(
        `Agent ${agentid} is ${agent.talkRight ? agent.state : 'refusing calls'}; only an idle agent can be rung.`,
      );
    }
    const facts = centre.switchboard.open({ caller, video: video || h5, h5, ...skill });
    centre.customers.call(facts, patience);
    return { callid: centre.switchboard.ring(agent, facts).id };
  },
});

export interface Queue {
  readonly skillid: number;
  readonly caller?: string;
  readonly callid?: string;
  readonly patience?: number;
}

export const queue = action<Queue>({
  about: 'A customer calls and waits in a skill queue, or comes there from an IVR.',
  needs: { skillid: skillId() },
  takes: {
    caller: phoneNumber('number of the customer; 70093 unless given'),
    callid: callId('the call that is in an IVR; a new one unless given'),
    patience: patience(),
  },
  perform({ centre }, { skillid, caller = '70093', callid, patience }) {
    const skill = knownSkill(centre, skillid);
    if (centre.switchboard.isFull)
      throw new ActionError('There are too many calls that wait; the action hangup ends them by their call IDs.');
    const facts = callid === undefined ? centre.switchboard.open({ caller, skill }) : centre.ivrs.take(callid);
    if (facts === undefined)
      throw new ActionError('No call of this callid is in an IVR; the action ivr puts one there.');
    facts.skill = skill;
    centre.switchboard.enqueue(centre.customers.call(facts, patience));
    return { callid: facts.id };
  },
});

export interface IvrAction {
  readonly ivrid?: number;
  readonly caller?: string;
  readonly after?: number;
  readonly skillid?: number;
  readonly patience?: number;
}

export const ivr = action<IvrAction>({
  about:
    'A customer calls and hears an IVR flow. After a time the call goes on to a skill queue, or the customer hangs up where none is named; until then queue with its callid and hangup do that.',
  needs: {},
  takes: {
    ivrid: integer(1, 65_535, 'the IVR flow, one of the agents file; the first one unless given'),
    caller: phoneNumber('number of the customer; 70093 unless given'),
    after: integer(0, 86_400_000, 'milliseconds in the flow; until another action says otherwise unless given'),
    skillid: skillId('the skill queue that follows'),
    patience: patience(),
  },
  perform({ centre }, { ivrid, caller = '70093', after, skillid, patience }) {
    const { ivrs } = centre.settings;
    const flow = ivrid === undefined ? ivrs[0] : ivrs.find(({ id }) => id === ivrid);
    if (flow === undefined) {
      const known = ivrs.map(({ id }) => id).join(', ');
      throw new ActionError(
        `There is no such IVR; ${known ? `take one of: ${known}` : 'the agents file can name some'}.`,
      );
    }
    if (skillid !== undefined) knownSkill(centre, skillid);
    if (centre.ivrs.isFull)
      throw new ActionError('There are too many calls in IVRs; the action hangup ends them by their call IDs.');
    const facts = centre.switchboard.open({ caller, called: flow.access, skill: skillid ?? 0 });
    centre.ivrs.enter(facts, flow, after, {
      ...(skillid !== undefined && { skillid }),
      ...(patience !== undefined && { patience }),
    });
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
    const agent = agentid === undefined ? undefined : signedIn(centre, agentid);
    const id = callid ?? agent?.call?.id ?? (agent && centre.chats.of(agent)[0]?.id);
    const over = id !== undefined && (centre.ivrs.take(id) !== undefined || centre.customers.hangUp(id));
    if (!over) throw new ActionError('There is no such call; name a callid or an agentid with a call.');
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
