import type { Control, Transport } from '../kit/target.ts';
import { Unreachable } from '../kit/target.ts';

/** The control interface refused something, or is none. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

/**
 * The control interface of the simulator, by HTTP: `POST <base>/<action>` with a JSON object. Another mock takes part in
 * the checks that need one if it answers the same actions.
 */
export function httpControl(base: string, send: Transport): Control {
  const act = async (action: string, parameters: object = {}): Promise<Record<string, unknown>> => {
    const url = `${base.replace(/\/$/, '')}/${action}`;
    const headers = [['Content-Type', 'application/json']] as const;
    const { status, body = '' } = await send({ method: 'POST', url, headers, body: JSON.stringify(parameters) }).catch(
      (error: Error) => {
        throw error instanceof Unreachable ? new Unreachable(`The control interface: ${error.message}`) : error;
      },
    );
    if (status === 200) return JSON.parse(body || '{}');
    throw new ControlError(`The control interface answered ${action} with ${status}: ${body.slice(0, 200)}`);
  };
  return controlBy(act);
}

/** A control interface by whatever performs its actions. */
export function controlBy(act: (action: string, parameters?: object) => Promise<Record<string, unknown>>): Control {
  const callid = async (action: string, parameters: object) => String((await act(action, parameters)).callid);
  return {
    async reset() {
      await act('reset');
    },
    async force(agentid, operation, retcode) {
      await act('fault', { agentid, operation, retcode, times: 1 });
    },
    async heal() {
      await act('heal');
    },
    ring: (agentid, media = 'audio') => callid('ring', { agentid, video: media === 'video', h5: media === 'h5' }),
    chat: (agentid, mediatype) => callid('chat', { agentid, mediatype }),
    queue: (skillid) => callid('queue', { skillid }),
    record: async (agentid) => String((await act('record', { agentid })).filename),
    async pass(milliseconds) {
      await act('clock', { advance: milliseconds });
    },
  };
}
