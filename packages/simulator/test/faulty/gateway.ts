import { readDescription, type Target } from '@ccgateway/conformance';
import type { SimulatorOptions } from '../../src/index.ts';
import { checkedSimulator } from '../checked-simulator.ts';
import type { Answering, Asked, Fault } from './fault.ts';

const addresses = readDescription().model.operations.map(({ id, method, path }) => ({
  id,
  method,
  pattern: new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name) => (name === 'agentid' ? '(?<agentid>[^/]+)' : '[^/]+'))}$`,
  ),
  // A word wins over a parameter.
  parameters: path.split('{').length,
}));
addresses.sort((one, other) => one.parameters - other.parameters);

/** The simulator behind a fault, as a target. */
export function faultyGateway(
  { breaks = (sound) => sound, pushes = (take) => take, options: own }: Pick<Fault, 'breaks' | 'pushes' | 'options'>,
  options: SimulatorOptions = {},
): Target & Disposable {
  const target = checkedSimulator({ ...options, ...own });
  const { control, send, receive } = target;
  if (control === undefined || receive === undefined) throw new Error('The simulator can be steered, and pushes.');
  const sound: Answering = (asked) => send(asked);
  let broken = breaks(sound);
  return {
    ...target,
    control: {
      ...control,
      async reset() {
        await control.reset();
        broken = breaks(sound);
      },
    },
    receive: (take) => receive(pushes(take)),
    send: (request) => broken({ ...request, ...meaningOf(request) }),
    [Symbol.dispose]: () => target[Symbol.dispose](),
  };
}

function meaningOf({ method, url }: Pick<Asked, 'method' | 'url'>): Pick<Asked, 'operation' | 'agentid'> {
  const path = new URL(url).pathname.replace('/agentgateway/resource', '');
  for (const { id, method: own, pattern } of addresses) {
    if (own !== method) continue;
    const found = pattern.exec(path);
    if (found) return { operation: id, ...(found.groups?.agentid !== undefined && { agentid: found.groups.agentid }) };
  }
  return {};
}
