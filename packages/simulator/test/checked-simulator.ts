import { type Capability, controlBy, type Target, type WireResponse } from '@ccgateway/conformance';
import type { SimulatorOptions } from '../src/centre/settings.ts';
import { Clock, createSimulator } from '../src/index.ts';

const base = 'http://simulator.test/agentgateway/resource';

/** A simulator of this process as a target, with a clock that only the checks move. */
export function checkedSimulator(options: SimulatorOptions = {}): Target & Disposable {
  const clock = new Clock({ manual: true });
  const simulator = createSimulator({
    clock,
    pollHold: 0,
    pushHosts: ['*'],
    // Nothing leaves this process: every push is taken.
    fetch: async () => Response.json({ message: '', retcode: '0' }),
    ...options,
  });
  return {
    baseUrl: base,
    claims: new Set<Capability>(['read', 'change-state', 'two-agents', 'force-code', 'reset']),
    accounts: ['291', '292'].map((agentid) => ({ agentid, password: '', phonenum: '40038' })),
    control: controlBy(async (action, parameters = {}) => ({ ...simulator.do(action as never, parameters as never) })),
    now: () => clock.now(),
    async send({ method, url, headers, body = '' }): Promise<WireResponse> {
      const { pathname, search } = new URL(url);
      const header = (name: string) => headers.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
      const reply = await simulator.answer({ method, url: pathname + search, header, body });
      if (reply === undefined) return { status: 404, headers: [] };
      const pairs: [string, string][] = [];
      for (let index = 0; index < reply.headers.length; index += 2)
        pairs.push([reply.headers[index] as string, reply.headers[index + 1] as string]);
      return {
        status: reply.status,
        headers: pairs,
        body: typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body).toString('utf8'),
      };
    },
    [Symbol.dispose]() {
      simulator.close();
      clock.stop();
    },
  };
}
