import {
  type Capability,
  controlBy,
  type Receiver,
  type Target,
  type WireRequest,
  type WireResponse,
} from '@ccgateway/conformance';
import type { SimulatorOptions } from '../src/centre/settings.ts';
import { Clock, createSimulator } from '../src/index.ts';

const base = 'http://simulator.test/agentgateway/resource';

const taken: WireResponse = { status: 200, headers: [], body: '{"message":"","retcode":"0"}' };

async function plain(request: Request): Promise<WireRequest> {
  const { method, url } = request;
  return { method, url, headers: [...request.headers], body: await request.text() };
}

/** A simulator of this process as a target, with a clock that only the checks move. */
export function checkedSimulator(options: SimulatorOptions = {}): Target & Disposable {
  const clock = new Clock({ manual: true });
  let taker: Parameters<Receiver>[0] = () => taken;
  const simulator = createSimulator({
    clock,
    pollHold: 0,
    pushHosts: ['*'],
    // Nothing leaves this process: whoever receives pushes is called.
    fetch: async (input, init) => {
      const { method, url, headers, body } = await plain(new Request(input, init));
      const {
        status,
        headers: told,
        body: text,
      } = taker({ method, url, headers, ...(body !== undefined && { body }) });
      return new Response(text, { status, headers: told.map(([name, value]): [string, string] => [name, value]) });
    },
    ...options,
  });
  return {
    baseUrl: base,
    claims: new Set<Capability>(['read', 'change-state', 'two-agents', 'force-code', 'reset']),
    accounts: ['291', '292'].map((agentid) => ({ agentid, password: '', phonenum: '40038' })),
    control: controlBy(async (action, parameters = {}) => ({
      ...(simulator.do(action as never, parameters as never) as object),
    })),
    async receive(take) {
      taker = take;
      return {
        url: 'http://receiver.test/events',
        async close() {
          taker = () => taken;
        },
      };
    },
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
