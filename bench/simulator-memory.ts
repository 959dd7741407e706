// A soak run: agents work through their days at the simulator's command until a million requests are answered.
import { Pool } from 'undici';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { megabytesOf, type Served, startSimulator } from './lib/processes.ts';
import { count, median, table } from './lib/table.ts';

const requests = 1_000_000;
const sampleEvery = 25_000;
const shown = [0, 100_000, 250_000, 500_000, 750_000, requests];
const agents = 50;

const help = `Resident memory of the simulator's command while ${agents} agents live: sign in, calls, hold, wrap-up, busy, rest, polls, mistakes,
sign out. Sampled up to ${count(requests)} requests; tells whether the last half grew.

Usage: node bench/simulator-memory.ts

Goals: 100 MB after 100,000 requests, and flat after that. Takes a few minutes; Linux only.`;

export async function main(): Promise<string> {
  const simulator = await startSimulator('--authmode', '1', '--poll-hold', '0');
  const soak = new Soak(simulator);
  try {
    const began = performance.now();
    await Promise.all(Array.from({ length: agents }, (_, index) => soak.live(String(1000 + index))));
    return soak.report((performance.now() - began) / 1000);
  } finally {
    await soak.close();
    await simulator.stop();
  }
}

interface Reply {
  readonly retcode?: string;
  readonly event?: object;
}

class Soak {
  readonly #pool: Pool;
  readonly #pid: number;
  readonly #samples = new Map<number, number>();
  #sent = 0;

  constructor({ origin, pid }: Served) {
    this.#pool = new Pool(origin, { connections: 16 });
    this.#pid = pid;
    this.#sample(0);
  }

  /** One agent's days, until enough requests were sent by all. */
  async live(id: string): Promise<void> {
    while (this.#sent < requests) await this.#day(id);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  report(seconds: number): string {
    const rows = shown.map((at) => [count(at), (this.#samples.get(at) ?? Number.NaN).toFixed(0)]);
    const quarter = (from: number) =>
      median(
        [...this.#samples].filter(([at]) => at > from && at <= from + requests / 4).map(([, megabytes]) => megabytes),
      );
    const [third, last] = [quarter(requests / 2), quarter((requests / 4) * 3)];
    const verdict =
      last > third * 1.03 ? `grew: ${third.toFixed(1)} MB, then` : `did not grow: ${third.toFixed(1)} MB, then`;
    const peak = Math.max(...this.#samples.values());
    return [
      table(['requests answered', 'resident memory, MB'], rows),
      `Medians of the third and the last quarter: the last half ${verdict} ${last.toFixed(1)} MB. Highest sample ${peak.toFixed(0)} MB.`,
      `${agents} agents, ${count(requests / seconds)} requests a second.\n\n${measuredOn()}`,
    ].join('\n\n');
  }

  async #day(id: string): Promise<void> {
    const signIn = { password: '', phonenum: '40038', autoanswer: false, autoenteridle: false };
    const guid = await this.#signIn(`/onlineagent/${id}/forcelogin`, signIn);
    const send = (method: string, path: string, expected = '0', body?: object) =>
      this.#gateway(guid, method, path, expected, body);
    const drain = async () => {
      while ((await send('GET', `/agentevent/${id}`)).event);
    };
    await send('POST', `/onlineagent/${id}/resetskill/true`);
    await drain();

    await this.#control('ring', { agentid: id });
    await send('PUT', `/voicecall/${id}/answer`);
    await send('POST', `/voicecall/${id}/hold`);
    await send('POST', `/voicecall/${id}/gethold`);
    await send('GET', `/calldata/${id}/callinfo`);
    await drain();
    await send('POST', `/onlineagent/${id}/saybusy?reason=200`);
    await send('DELETE', `/voicecall/${id}/release`);
    await send('POST', `/onlineagent/${id}/cancelwork`);
    await drain();

    await send('POST', `/onlineagent/${id}/sayfree`);
    await send('POST', `/onlineagent/${id}/rest/60/1`);
    await send('POST', `/onlineagent/${id}/cancelrest`);
    await send('PUT', `/voicecall/${id}/callout`, '0', { called: '70093', caller: '60015' });
    await send('DELETE', `/voicecall/${id}`);
    await send('GET', `/onlineagent/${id}/agentstatus`);
    await drain();

    await send('DELETE', `/voicecall/${id}/release`, '200-017');
    await this.#gateway('wrong', 'POST', `/onlineagent/${id}/saybusy`, '000-003');
    await this.#gateway(guid, 'POST', '/onlineagent/60000/saybusy', undefined);
    await this.#send('GET', `/agentgateway/resource/nowhere/${this.#sent}`, {});
    await send('DELETE', `/onlineagent/${id}/logout`);
  }

  async #signIn(path: string, body: object): Promise<string> {
    const { headers } = await this.#send('PUT', `/agentgateway/resource${path}`, {}, body);
    return String(headers['set-guid']).replace('JSESSIONID=', '');
  }

  async #gateway(guid: string, method: string, path: string, expected?: string, body?: object): Promise<Reply> {
    const { reply } = await this.#send(method, `/agentgateway/resource${path}`, { guid }, body);
    // A soak run in which everything is refused would prove nothing.
    if (expected !== undefined && reply.retcode !== expected) {
      throw new Error(`${method} ${path} answered ${reply.retcode} instead of ${expected}.`);
    }
    return reply;
  }

  async #control(action: string, body: object): Promise<void> {
    await this.#send('POST', `/simulator/${action}`, {}, body);
  }

  async #send(method: string, path: string, headers: Record<string, string>, body?: object) {
    const answer = await this.#pool.request({
      method: method as 'GET',
      path,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    this.#sent += 1;
    if (this.#sent % sampleEvery === 0) this.#sample(this.#sent);
    return { headers: answer.headers, reply: (text ? JSON.parse(text) : {}) as Reply };
  }

  #sample(at: number): void {
    this.#samples.set(at, megabytesOf(this.#pid));
  }
}

await direct(import.meta, help, main);
