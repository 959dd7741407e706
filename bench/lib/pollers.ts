// Clients that sign in and poll at once, in one process and from one source address, for a range of agent IDs.
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const [origin = '', firstId = '', agents = '0', localAddress = ''] = process.argv.slice(2);
const ids = Array.from({ length: Number(agents) }, (_, index) => String(Number(firstId) + index));

/** Chooses the source ports itself, because the system needs more and more time to find a free one. */
class Sockets extends Agent {
  #port = 10_000;

  override createConnection(...[options, done]: Parameters<Agent['createConnection']>) {
    this.#port += 1;
    return super.createConnection({ ...options, localAddress, localPort: this.#port } as typeof options, done);
  }
}

const sockets = new Sockets({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
/** Times at which each agent's event was caused, and durations of events. */
const caused = new Map<string, number>();
let latencies: number[] = [];

interface Reply {
  readonly guid: string;
  readonly event?: { readonly eventType: string };
}

function send(method: string, path: string, guid: string, body?: object): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { Guid: guid, 'Content-Type': 'application/json' };
    const asked = request(`${origin}${path}`, { method, headers, agent: sockets }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        const { retcode, event } = text.startsWith('{') ? JSON.parse(text) : {};
        if (response.statusCode !== 200 || (path.startsWith('/agentgateway') && retcode !== '0')) {
          reject(new Error(`${method} ${path} answered ${response.statusCode} ${text.slice(0, 200)}`));
          return;
        }
        resolve({ guid: String(response.headers['set-guid'] ?? '').replace('JSESSIONID=', ''), event });
      });
    });
    asked.once('error', reject).end(body && JSON.stringify(body));
  });
}

async function poll(id: string, guid: string): Promise<void> {
  for (;;) {
    const { event } = await send('GET', `/agentgateway/resource/agentevent/${id}`, guid);
    const start = caused.get(id);
    if (start === undefined || event?.eventType !== 'AgentOther_Note') continue;
    latencies.push(performance.now() - start);
    caused.delete(id);
  }
}

/** Signs everybody in, a few at a time, and lets each poll from then on. */
async function begin(): Promise<void> {
  const waiting = [...ids];
  const signIn = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const body = { password: '', phonenum: '40038' };
      const { guid } = await send('PUT', `/agentgateway/resource/onlineagent/${id}/loginex`, '', body);
      void poll(id, guid);
    }
  };
  await Promise.all(Array.from({ length: 32 }, signIn));
}

/** Causes events for agents across the range, a few milliseconds apart; returns how long each took. */
async function measure(count: number, pause: number): Promise<number[]> {
  latencies = [];
  const step = Math.max(1, Math.floor(ids.length / count));
  const chosen = ids.filter((_, index) => index % step === 0).slice(0, count);
  for (const agentid of chosen) {
    caused.set(agentid, performance.now());
    void send('POST', '/simulator/event', '', { agentid, eventType: 'AgentOther_Note' });
    await delay(pause);
  }
  for (let tries = 0; caused.size > 0 && tries < 500; tries++) await delay(20);
  if (caused.size > 0) throw new Error(`${caused.size} events never came.`);
  return latencies;
}

process.on('message', async (order: { measure: number; pause: number }) => {
  process.send?.({ latencies: await measure(order.measure, order.pause) });
});
process.once('disconnect', () => process.exit());
await begin();
process.send?.({ polling: ids.length });
