import type { Agent, Session, WireEvent } from './agent.ts';
import type { SimulatedGateway } from './gateway.ts';

/** The header that tells a push of a simulator from a call of a client. A simulator answers none, so no push can call it. */
export const pushHeader = 'X-Simulator-Push';

/** Milliseconds within which a receiver must have answered. */
const longestAnswer = 10_000;

/** Bytes of a receiver's answer that are read; the documented one has some thirty. */
const largestAnswer = 64 * 1024;

/** Hosts that events may be pushed to without being named. */
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Sends events to the addresses that agents gave at the sign-in, in order, again after a failure. */
export class Pusher {
  readonly #gateway: SimulatedGateway;
  readonly #fetch: typeof fetch;
  readonly #active = new WeakSet<Session>();
  /** Where this gateway can itself be called: port, and host names beside those of loopback. */
  readonly #own = new Map<number, Set<string>>();
  /** Ends what is being sent. */
  #under = new AbortController();
  #closed = false;

  constructor(gateway: SimulatedGateway, send: typeof fetch) {
    this.#gateway = gateway;
    this.#fetch = send;
  }

  /** Takes note of an address at which this gateway itself can be called: nothing is pushed there. */
  isServedAt(port: number, host: string): void {
    this.#own.set(port, (this.#own.get(port) ?? new Set()).add(host.toLowerCase()));
  }

  /**
   * Why events cannot be pushed to an address, in one sentence; undefined when they can.
   *
   * @param origin what a web page sends as `Origin` at its sign-in. Any page can sign an agent in, and must not make the
   *   simulator call whatever else listens on this machine.
   */
  addressRefusal(uri: string, origin: string | undefined): string | undefined {
    if (!URL.canParse(uri)) return 'Field callBackUri is no address; give http or https, host and path.';
    const { protocol, hostname, port, origin: target, username, password } = new URL(uri);
    const { pushHosts, pushToLoopback } = this.#gateway.settings;
    if (!/^https?:$/.test(protocol)) return 'Field callBackUri: events are pushed to http and https addresses only.';
    if (username || password) return 'Field callBackUri must hold no user name and no password.';
    if (this.#isOwn(hostname, Number(port || (protocol === 'https:' ? 443 : 80))))
      return 'Field callBackUri is an address of this simulator; give that of the client that receives the events.';
    if (pushHosts.includes('*') || pushHosts.includes(hostname)) return undefined;
    if (!pushToLoopback || !loopbackHosts.has(hostname))
      return 'Field callBackUri: events are pushed to loopback or a --push-host only.';
    if (origin === undefined || origin === target) return undefined;
    return 'Field callBackUri: a web page may have events pushed to its own origin or to a --push-host only.';
  }

  /** Begins to push what waits, unless that is under way. */
  wake(agent: Agent): void {
    const { session } = agent;
    if (session === undefined || this.#closed || this.#active.has(session)) return;
    this.#active.add(session);
    void this.#run(agent, session, this.#under.signal).finally(() => this.#active.delete(session));
  }

  /** Breaks off what is being sent, and sends no more of it. */
  abandon(): void {
    this.#under.abort();
    this.#under = new AbortController();
  }

  /** Breaks off what is being sent, for good. */
  close(): void {
    this.#closed = true;
    this.#under.abort();
  }

  #isOwn(hostname: string, port: number): boolean {
    const names = this.#own.get(port);
    return names !== undefined && (isThisMachine(hostname) || names.has(hostname.replace(/^\[|\]$/g, '')));
  }

  async #run(agent: Agent, session: Session, abandoned: AbortSignal): Promise<void> {
    const { clock, settings } = this.#gateway;
    let failingSince: number | undefined;
    // Events of one moment go together.
    await Promise.resolve();
    while (session.push && agent.events.length > 0 && !abandoned.aborted) {
      const batch = agent.events.slice(0, 100);
      const received = await this.#send(agent, session.push, session.guid, batch, abandoned);
      if (abandoned.aborted) return;
      // Somebody else has signed the agent in meanwhile: what waits now is theirs.
      if (agent.session !== undefined && agent.session !== session) return;
      if (received) {
        agent.forget(batch);
        failingSince = undefined;
        continue;
      }
      if (agent.session !== session) return;
      failingSince ??= clock.now();
      if (clock.now() - failingSince >= settings.pushGiveUp) {
        this.#gateway.signOut(agent, { tell: false, why: `no push was received for ${settings.pushGiveUp / 1000} s` });
        return;
      }
      await new Promise<void>((resolve) => clock.after(settings.pushRetry, resolve));
    }
  }

  async #send(
    agent: Agent,
    push: { uri: string; token: string },
    guid: string,
    eventList: readonly WireEvent[],
    abandoned: AbortSignal,
  ): Promise<boolean> {
    try {
      const response = await this.#fetch(push.uri, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=UTF-8',
          Guid: guid,
          service_token: push.token,
          [pushHeader]: 'events',
        },
        body: JSON.stringify({ workNo: agent.id, eventList }),
        redirect: 'error',
        signal: AbortSignal.any([abandoned, AbortSignal.timeout(longestAnswer)]),
      });
      const answer = JSON.parse(await readSome(response)) as { retcode?: unknown };
      // Receivers were seen to answer a number.
      return String(answer.retcode) === '0';
    } catch {
      return false;
    }
  }
}

/** The text of a receiver's answer. One that is too long is not read to its end: it is none. */
async function readSome({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largestAnswer) {
      await reader?.cancel();
      throw new RangeError('The answer is too long.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Every name by which this machine calls itself. */
function isThisMachine(hostname: string): boolean {
  return /^(localhost\.?|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(hostname);
}
