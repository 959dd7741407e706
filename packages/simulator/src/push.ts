import type { Agent, Session } from './agent.ts';
import type { SimulatedGateway } from './gateway.ts';

/** Sends events to the addresses that agents gave at the sign-in, in order, again after a failure. */
export class Pusher {
  readonly #gateway: SimulatedGateway;
  readonly #fetch: typeof fetch;
  readonly #active = new WeakSet<Session>();

  constructor(gateway: SimulatedGateway, send: typeof fetch) {
    this.#gateway = gateway;
    this.#fetch = send;
  }

  /** Whether events may be pushed to this address. */
  allows(uri: string): boolean {
    const { pushHosts } = this.#gateway.settings;
    try {
      const { protocol, hostname } = new URL(uri);
      return /^https?:$/.test(protocol) && (pushHosts.includes('*') || pushHosts.includes(hostname));
    } catch {
      return false;
    }
  }

  /** Begins to push what waits, unless that is under way. */
  wake(agent: Agent): void {
    const { session } = agent;
    if (session === undefined || this.#active.has(session)) return;
    this.#active.add(session);
    void this.#run(agent, session).finally(() => this.#active.delete(session));
  }

  async #run(agent: Agent, session: Session): Promise<void> {
    const { clock, settings } = this.#gateway;
    let failingSince: number | undefined;
    // Events of one moment go together.
    await Promise.resolve();
    while (session.push && agent.events.length > 0) {
      const batch = agent.events.slice(0, 100);
      const received = await this.#send(agent, session.push, session.guid, batch);
      // Somebody else has signed the agent in meanwhile: what waits now is theirs.
      if (agent.session !== undefined && agent.session !== session) return;
      if (received) {
        agent.forget(batch.length);
        failingSince = undefined;
        continue;
      }
      if (agent.session !== session) return;
      failingSince ??= clock.now();
      if (clock.now() - failingSince >= settings.pushGiveUp) {
        this.#gateway.signOut(agent, { tell: false });
        return;
      }
      await new Promise<void>((resolve) => clock.after(settings.pushRetry, resolve));
    }
  }

  async #send(
    agent: Agent,
    push: { uri: string; token: string },
    guid: string,
    eventList: readonly object[],
  ): Promise<boolean> {
    try {
      const response = await this.#fetch(push.uri, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=UTF-8', Guid: guid, service_token: push.token },
        body: JSON.stringify({ workNo: agent.id, eventList }),
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      });
      const answer = (await response.json()) as { retcode?: unknown };
      // Receivers were seen to answer a number.
      return String(answer.retcode) === '0';
    } catch {
      return false;
    }
  }
}
