import type { Call } from '../../centre/agent.ts';
import { h5Connection } from '../../centre/h5-video.ts';
import { done, refused, result } from '../answer.ts';
import type { Behaviours, Context } from '../behaviour.ts';

/** H5 video calls: a customer's browser and the agent's meet on a media server, which the simulator has none of. */
export const h5Video = {
  getConnectInfo(context) {
    const call = h5CallOf(context);
    if ('retcode' in call) return call;
    return result({ ...h5Connection(context.agent, call.id, context.centre.clock.now()) });
  },

  imageCapture(context) {
    const call = h5CallOf(context);
    if ('retcode' in call) return call;
    context.agent.emit('AgentEvent_ImageCapture', {
      callid: call.id,
      result: 0,
      filename: `${call.id}.jpg`,
      locationId: 0,
    });
    return done;
  },
} satisfies Behaviours;

/** The H5 video call that is talked in. What each code means was not seen; the simulator gives each a case. */
function h5CallOf({ agent, body }: Context<'getConnectInfo' | 'imageCapture'>) {
  const call: Call | undefined = [...agent.calls].find(({ id }) => id === String(body.callid));
  if (call === undefined)
    return refused('106-011', 'The agent has no call with the given callid; the control action ring lets one ring.');
  if (!call.facts.h5)
    return refused('106-015', 'The call is no H5 video call; the control action ring makes one with "h5": true.');
  if (call.state !== 'talking')
    return refused('100-007', 'The agent does not talk in the call; answer it, or take it back (getHold).');
  return call;
}
