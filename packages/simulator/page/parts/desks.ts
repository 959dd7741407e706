import { AgentSession } from '@ccgateway/client';

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
