import { AgentSession, type Snapshot } from '@ccgateway/client';

/** The address of the gateway beside this page. */
function baseUrl(): string {
  return new URL('../agentgateway/resource', location.href).href;
}

/** The sessions of agents who are signed in on this page; each goes on while another agent is looked at. */
class Desks {
  readonly #sessions = new Map<string, AgentSession>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(agentid: string): AgentSession | undefined {
    return this.#sessions.get(agentid);
  }

  async signIn(agentid: string, given: { readonly password: string; readonly phonenum: string }, takeOver: boolean) {
    const session = new AgentSession({ baseUrl: baseUrl(), agentid });
    const outcome = await session.signIn({ ...given, autoanswer: false }, { takeOver });
    if (outcome.ok) this.#set(agentid, session);
    return outcome;
  }

  /** What to go on with after a reload; no password is in it. */
  snapshots(): Snapshot[] {
    return [...this.#sessions.values()].flatMap((session) => session.snapshot() ?? []);
  }

  /** Goes on with sessions of this page before it was reloaded, except those that have ended meanwhile. */
  async resume(snapshots: readonly Snapshot[]): Promise<void> {
    const resuming = snapshots.map(async (snapshot) => {
      const outcome = await AgentSession.resume({ ...snapshot, baseUrl: baseUrl() });
      if (outcome.ok) this.#set(snapshot.agentid, outcome.result);
    });
    await Promise.all(resuming);
  }

  /** Forgets a session that has ended. */
  close(agentid: string): void {
    this.#set(agentid, undefined);
  }

  #set(agentid: string, session: AgentSession | undefined): void {
    if (session) this.#sessions.set(agentid, session);
    else this.#sessions.delete(agentid);
    for (const listener of this.#listeners) listener();
  }
}

export const desks = new Desks();
