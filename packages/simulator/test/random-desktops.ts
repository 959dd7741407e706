// Three desktops at one simulated gateway, driven at random: for every property of what a session shows of its agent.
import { AgentSession, type Call, type Outcome, parsePushedEvents } from '@ccgateway/client';
import type { Agent } from '../src/centre/agent.ts';
import { Clock, createSimulator, type Simulator } from '../src/index.ts';
import { baseUrl, morning } from './contact-centre.ts';

export const agentids = ['291', '292', '293'] as const;
export type Agentid = (typeof agentids)[number];

/** What a session shows, in a form that can be compared. */
export interface Shown {
  readonly agentState: string;
  readonly wish: string | undefined;
  readonly calls: readonly object[];
}

/** What a session shows of its agent. */
export function shownBy(session: AgentSession): Shown {
  const calls = session.calls.map(({ id, state, muted, caller, called, feature, parties }) => ({
    id,
    state,
    muted,
    // Until the other party answers, no event tells who calls whom.
    ...(state === 'dialling' ? {} : { caller, called, feature }),
    // No event tells when a colleague gives such a call to another one, so a party is known by its call.
    parties: parties.map(({ callid, number }) => callid ?? number).sort(),
  }));
  return { agentState: session.agentState, wish: session.wish, calls: calls.sort(byId) };
}

const features: Readonly<Record<number, string>> = {
  0: 'inbound',
  6: 'internal',
  7: 'outbound',
  44: 'preview',
  51: 'consultation',
  52: 'three-party-consultation',
};

/** What it should show, by the simulator's own state. */
export function expectedOf(simulator: Simulator, agent: Agent | undefined): Shown {
  if (!agent?.session) return { agentState: agent ? 'signed-out' : 'unknown', wish: undefined, calls: [] };
  const calls = [...agent.calls].map((call) => {
    const joins = call.parties.length > 0 || (call.joins !== undefined && agent.calls.has(call.joins));
    const state =
      call.state === 'alerting'
        ? 'dialling'
        : call.state !== 'talking'
          ? call.state
          : joins
            ? 'conference'
            : call.muted
              ? 'muted'
              : 'talking';
    const { caller, called, feature } = call.facts;
    return {
      id: call.id,
      state,
      muted: call.muted,
      ...(state === 'dialling' ? {} : { caller, called, feature: features[feature] }),
      parties: [...agent.calls]
        .flatMap(({ id, joins }) => (joins === call ? id : []))
        .concat(call.transferred ?? [])
        .sort(),
    };
  });
  const told = [...agent.calls].map(({ state }) => state);
  const loudest = (['talking', 'alerting', 'ringing', 'held'] as const).find((state) => told.includes(state));
  const { conferences } = simulator.gateway.centre;
  const alone =
    agent.engagement === 'conference'
      ? conferences.invites(agent)
        ? 'ringing'
        : 'talking'
      : agent.engagement
        ? 'occupied'
        : agent.state;
  const agentState = loudest === 'alerting' ? 'dialling' : (loudest ?? alone);
  return { agentState, wish: agent.wish?.state, calls: calls.sort(byId) };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

/** Sessions of the client at one simulator, which pushes their events in this process. */
export class Desktops {
  readonly simulator: Simulator;
  readonly sessions = new Map<string, AgentSession>();
  /** Calls of which each session has told that they ended, since they were looked at last. */
  readonly ended = new Map<string, Call[]>();
  /** What has been done with which outcome. */
  readonly reached = new Set<string>();
  /** Names of files that were recorded, the newest first. */
  readonly recordings: string[] = [];
  private customers = 0;
  private gate: Promise<void> | undefined;
  private open = () => {};
  private pushes = 0;

  constructor() {
    this.simulator = createSimulator({
      edition: 'all',
      clock: new Clock({ manual: true, start: morning }),
      fetch: (_, init) => this.receive(String(init?.body)),
    });
  }

  /** A session that is not signed in. */
  newSession(agentid: string): AgentSession {
    const session = new AgentSession({
      baseUrl,
      agentid,
      retries: 0,
      heartbeat: 2 ** 30,
      fetch: async (input, init) => (await this.simulator.fetch(input, init)) ?? new Response(null, { status: 404 }),
    });
    this.ended.set(agentid, []);
    session.onCalls((_, ended) => this.ended.get(agentid)?.push(...ended));
    return session;
  }

  /** The session of an agent. */
  sessionOf(agentid: string): AgentSession {
    const session = this.sessions.get(agentid);
    if (session === undefined) throw new Error(`${agentid} has no session`);
    return session;
  }

  agentOf(agentid: string): Agent | undefined {
    return this.simulator.gateway.centre.agents.get(agentid);
  }

  /** Begins anew: nobody is signed in. */
  async reset(): Promise<void> {
    for (const session of this.sessions.values()) await session.signOut({ force: true });
    await this.settle();
    this.simulator.do('reset', {});
    this.reached.clear();
    this.recordings.length = 0;
    for (const agentid of agentids) this.sessions.set(agentid, this.newSession(agentid));
  }

  async signIn(agentid: string, given: object = {}): Promise<Outcome<unknown>> {
    const body = { password: '', phonenum: `4${agentid}`, autoanswer: false, ...given };
    return this.sessionOf(agentid).signIn({ ...body, callBackUri: 'http://127.0.0.1:9/', serviceToken: 'x' });
  }

  /** Resolves when every event has been delivered. */
  async settle(): Promise<void> {
    this.open();
    const { agents } = this.simulator.gateway.centre;
    for (let turns = 0; ; turns++) {
      await new Promise((resolve) => setImmediate(resolve));
      const waits = [...agents.values()].filter(({ events, session }) => session && events.length > 0);
      if (this.pushes === 0 && waits.length === 0) return;
      if (turns > 10_000) throw new Error(`Events wait for ${waits.map(({ id }) => id).join(' and ') || 'nobody'}.`);
    }
  }

  /** Holds back events until {@link settle}. */
  holdBack(): void {
    this.gate = new Promise((resolve) => {
      this.open = () => {
        this.gate = undefined;
        resolve();
      };
    });
  }

  nextCustomer(): string {
    this.customers += 1;
    return `7${String(this.customers % 10_000).padStart(4, '0')}`;
  }

  close(): void {
    this.simulator.close();
  }

  private async receive(body: string): Promise<Response> {
    this.pushes += 1;
    await this.gate;
    const pushed = parsePushedEvents(JSON.parse(body));
    if (pushed) this.sessions.get(String(pushed.workNo))?.deliver(pushed);
    this.pushes -= 1;
    return Response.json({ message: 'success', retcode: '0' });
  }
}
