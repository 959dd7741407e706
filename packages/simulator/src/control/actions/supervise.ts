import type { Agent } from '../../centre/agent.ts';
import { type AgentAnswer, type AgentCall, callAsAgent } from '../as-agent.ts';
import { ActionError, action } from './action.ts';
import { signedIn } from './find.ts';
import { agentId, callId, integer } from './parameters.ts';

const deeds = ['listen', 'barge', 'whisper', 'takeover', 'stop', 'busy', 'idle', 'rest', 'signout', 'drop'] as const;

export interface Supervise {
  readonly agentid: string;
  readonly deed: (typeof deeds)[number];
  readonly workno?: string;
  readonly callid?: string;
  readonly time?: number;
  readonly reason?: number;
}

type Asked = Pick<AgentCall, 'operation' | 'parameters'>;

/** How an inspection begins, the parameter for the other agent, and the number in requestSwitchInsertWhisperAgent. */
const kinds: Readonly<Record<'listen' | 'barge' | 'whisper', readonly [string, string, number]>> = {
  listen: ['addSupervise', 'workNo', 0],
  barge: ['addInsert', 'workNo', 1],
  whisper: ['requestWhisperAgent', 'whisperagentid', 2],
};

export const supervise = action<Supervise, Promise<AgentAnswer>>({
  about:
    'An inspector, who is signed in, does something to another agent, by the operation that a desktop would use: listens, barges in, whispers, switches between these, takes the call over, stops, or forces a state, a sign-out or the end of a call.',
  needs: {
    agentid: agentId('the inspector'),
    deed: { type: 'string', enum: deeds, description: 'what the inspector does; drop ends the call of callid' },
  },
  takes: {
    workno: agentId('the other agent; needed by all but drop and stop'),
    callid: callId('the call to take over or to end; the one that is talked in unless given'),
    time: integer(1, 86_399, 'seconds of a forced rest; 600 unless given'),
    reason: integer(1, 255, 'cause code of a forced rest; 1 unless given'),
  },
  async perform(gateway, given) {
    const inspector = signedIn(gateway.centre, given.agentid);
    const act = (asked: Asked) => callAsAgent(gateway, { ...asked, agentid: given.agentid });
    // Whoever takes a call over listens first.
    if (given.deed === 'takeover' && inspector.inspects === undefined) {
      const begun = await act(operationOf({ ...given, deed: 'listen' }, inspector));
      if (begun.retcode !== '0') return begun;
    }
    return act(operationOf(given, inspector));
  },
});

function operationOf({ deed, workno, callid, time = 600, reason = 1 }: Supervise, { inspects }: Agent): Asked {
  const other = () => {
    const named = workno ?? inspects?.agent.id;
    if (named === undefined) throw new ActionError('Name the other agent with workno.');
    return named;
  };
  switch (deed) {
    case 'listen':
    case 'barge':
    case 'whisper': {
      const [operation, parameter, switchtype] = kinds[deed];
      if (inspects && inspects.agent.id === other())
        return { operation: 'requestSwitchInsertWhisperAgent', parameters: { whisperagentid: other(), switchtype } };
      return { operation, parameters: { [parameter]: other() } };
    }
    case 'takeover':
      if (callid === undefined) return { operation: 'intercept', parameters: { workNo: other() } };
      return { operation: 'interceptByCallId', parameters: { workNo: other(), callId: callid } };
    case 'stop':
      if (inspects?.kind === 'whispering')
        return { operation: 'requestStopWhisperAgent', parameters: { whisperagentid: other() } };
      return { operation: 'stopSuperviseOrInsert', parameters: { workNo: other() } };
    case 'busy':
      return { operation: 'forceBusy', parameters: { workNo: other() } };
    case 'idle':
      return { operation: 'forceIdle', parameters: { workNo: other() } };
    case 'rest':
      return { operation: 'forceRest', parameters: { workNo: other(), time, reason } };
    case 'signout':
      return { operation: 'forceLogOutAgent', parameters: { workNo: other() } };
    case 'drop':
      if (callid === undefined) throw new ActionError('Name the call that is to end with callid.');
      return { operation: 'forceDropCall', parameters: { callid } };
  }
}
