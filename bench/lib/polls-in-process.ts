// Every agent of the documented range polls at once in one process, without sockets: the capacity of the gateway itself.
import { createSimulator } from '@ccgateway/simulator';

const [agents = 0, events = 0] = process.argv.slice(2).map(Number);
type Reply = NonNullable<ReturnType<typeof simulator.answer>>;
const resource = '/agentgateway/resource';
const simulator = createSimulator({ authmode: 0, pollHold: 60_000 });
const ask = (method: string, path: string, body = '') =>
  simulator.answer({ method, url: resource + path, header, body }) as Reply;
const header = (name: string) => (name === 'content-type' ? 'application/json' : undefined);
const ids = Array.from({ length: agents }, (_, index) => String(101 + index));
const megabytes = () => process.memoryUsage.rss() / 1024 ** 2;

const before = megabytes();
const arrived = new Map<string, number>();
for (const id of ids) {
  ask('PUT', `/onlineagent/${id}/loginex`, '{"password":"","phonenum":"40038"}');
  // The two events of the sign-in are read, the third poll is held.
  let reply = ask('GET', `/agentevent/${id}`);
  while (!(reply instanceof Promise)) {
    // A poll that is refused would be repeated for ever.
    if (reply.retcode !== '0') throw new Error(`The poll of ${id} answered ${reply.status} ${reply.retcode}.`);
    reply = ask('GET', `/agentevent/${id}`);
  }
  void reply.then(() => arrived.set(id, performance.now()));
}
const after = megabytes();
const held = [...simulator.gateway.centre.agents.values()].filter(({ waiting }) => waiting).length;

const latencies: number[] = [];
const step = Math.max(1, Math.floor(agents / events));
for (let index = 0; latencies.length < events; index += step) {
  const agentid = ids[index] as string;
  const start = performance.now();
  simulator.do('event', { agentid, eventType: 'AgentOther_Note' });
  await Promise.resolve();
  while (!arrived.has(agentid)) await Promise.resolve();
  latencies.push((arrived.get(agentid) as number) - start);
}
process.send?.({ held, before, after, latencies });
simulator.close();
process.disconnect?.();
