import type { Agent, WireEvent } from './agent.ts';
import type { OwnTimers } from './own-timers.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** Header of every push of a simulator. Simulators refuse requests that have it, so no push can call an operation. */
export const pushHeader = 'X-Simulator-Push';

/** Milliseconds within which a receiver must have answered. */
const longestAnswer = 10_000;

/** Most bytes read of a receiver's answer; the documented one has some thirty. */
const largestAnswer = 64 * 1024;

/** Hosts that are allowed without --push-host. */
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What pushing needs of the contact centre. */
export interface PushingCentre {
  readonly settings: Settings;
  readonly clock: OwnTimers;
  signOut(agent: Agent, how: { tell: boolean; why: string }): void;
}

/** Sends events to the addresses given at the sign-in, in order, and repeats failed pushes. */
export class Pusher {
  readonly #centre: PushingCentre;
  readonly #fetch: typeof fetch;
  readonly #active = new WeakSet<Session>();
  /** Addresses of this gateway: ports, each with host names beside loopback. */
  readonly #own = new Map<number, Set<string>>();
  /** Ends what is being sent. */
  #under = new AbortController();
  #closed = false;

  constructor(centre: PushingCentre, send: typeof fetch) {
    this.#centre = centre;
    this.#fetch = send;
  }

  /** Registers an address of this gateway itself: nothing is pushed there. */
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
    const { pushHosts, pushToLoopback } = this.#centre.settings;
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

  /** Starts pushing queued events, unless a push is under way. */
  wake(agent: Agent): void {
    const { session } = agent;
    if (session === undefined || this.#closed || this.#active.has(session)) return;
    this.#active.add(session);
    void this.#run(agent, session, this.#under.signal).finally(() => this.#active.delete(session));
  }

  /** Aborts pushes under way without repeating them. */
  abandon(): void {
    this.#under.abort();
    this.#under = new AbortController();
  }

  /** Aborts pushes under way and starts no more. */
  close(): void {
    this.#closed = true;
    this.#under.abort();
  }

  #isOwn(hostname: string, port: number): boolean {
    const names = this.#own.get(port);
    return names !== undefined && (isThisMachine(hostname) || names.has(hostname.replace(/^\[|\]$/g, '')));
  }

  async #run(agent: Agent, session: Session, abandoned: AbortSignal): Promise<void> {
    const { clock, settings } = this.#centre;
    let failingSince: number | undefined;
    // Collect the events of this turn into one push.
    await Promise.resolve();
    while (session.push && agent.events.length > 0 && !abandoned.aborted) {
      const batch = agent.events.slice(0, 100);
      const received = await this.#send(agent, session.push, session.guid, batch, abandoned);
      if (abandoned.aborted) return;
      // Another sign-in took over: the queued events belong to its session.
      if (agent.session !== undefined && agent.session !== session) return;
      if (received) {
        agent.forget(batch);
        failingSince = undefined;
        continue;
      }
      if (agent.session !== session) return;
      failingSince ??= clock.now();
      if (clock.now() - failingSince >= settings.pushGiveUp) {
        this.#centre.signOut(agent, { tell: false, why: `no push was received for ${settings.pushGiveUp / 1000} s` });
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
      // Some receivers answer a number (third-party).
      return String(answer.retcode) === '0';
    } catch {
      return false;
    }
  }
}

/** The text of a receiver's answer. Throws for one that is too long, without reading the rest. */
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

/** Whether a host name means loopback. */
function isThisMachine(hostname: string): boolean {
  return /^(localhost\.?|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(hostname);
}
