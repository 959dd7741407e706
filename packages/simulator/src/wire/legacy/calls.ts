import { recordOf } from '../../centre/call.ts';
import { skillName } from '../behaviours/queues.ts';
import { answered, done, type LegacyBehaviour } from './behaviour.ts';

/** Calls and the phone. */
export const calls = {
  'CallData.queryAllCallID': ({ agent }) => answered([...agent.calls].map(({ id }) => id)),

  'CallData.queryAllCallInfoByAgentWorkNo': ({ centre, parameters }) => {
    const now = centre.clock.now();
    const own = centre.agents.get(parameters.workno ?? '')?.calls ?? [];
    return answered([...own].map((call) => recordOf(call.facts, now, skillName(centre, call.facts.skill), call)));
  },

  'CallData.queryRemoteNumbers': ({ agent: { call } }) => answered(call ? [call.other, ...call.parties] : []),

  'VoiceCall.releasePhone': ({ centre, agent }) => {
    const { current } = agent;
    if (current) centre.switchboard.release(current);
    return done;
  },
} satisfies Record<string, LegacyBehaviour>;
