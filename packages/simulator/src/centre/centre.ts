import { Agent, noCustomState, type WireEvent } from './agent.ts';
import type { AgentIds } from './agent-ids.ts';
import { AgentStateMachine } from './agent-state.ts';
import { Chats } from './chats.ts';
import { Clock } from './clock.ts';
import { Conferences } from './conferences.ts';
import { Customers } from './customers.ts';
import { Distribution } from './distribution.ts';
import { Inspections } from './inspection.ts';
import { Ivrs } from './ivr.ts';
import { Media } from './media.ts';
import { OwnTimers, type SetTimer } from './own-timers.ts';
import { Pusher } from './push.ts';
import { Random } from './random.ts';
import { openSession, type Session, type SessionEnd, type SessionRequest } from './session.ts';
import { type Settings, type SimulatorOptions, settingsOf } from './settings.ts';
import { Switchboard } from './switchboard.ts';

/** A contact centre in memory: its agents, their sessions, their calls. Knows nothing of HTTP and of return codes. */
export class Centre {
  readonly settings: Settings;
  readonly clock: OwnTimers;
  readonly random: Random;
  readonly agentState: AgentStateMachine;
  readonly media: Media;
  readonly switchboard: Switchboard;
  readonly chats: Chats;
  readonly customers: Customers;
  readonly ivrs: Ivrs;
  readonly distribution: Distribution;
  readonly conferences: Conferences;
  readonly inspections: Inspections;
  readonly pusher: Pusher;
  readonly agents = new Map<string, Agent>();
  /** Told of every event of every agent, for a log. */
  onEvent: ((event: WireEvent) => void) | undefined;
  readonly #agentIds: AgentIds;
  readonly #lookForSilence: SetTimer<Record<never, never>>;
  /** Before this time no agent can exceed `deadAfter`. */
  #nextSilenceCheck = 0;

  /**
   * @param agentIds the agent IDs that the edition allows
   * @param events the events that the edition has
   */
  constructor(agentIds: AgentIds, events: ReadonlySet<string>, options: SimulatorOptions = {}) {
    this.settings = settingsOf(options, agentIds.minimum);
    this.clock = new OwnTimers(options.clock ?? new Clock());
    this.random = new Random(this.settings.seed);
    this.#lookForSilence = this.clock.kind('silence', () => {
      this.#lookForSilence(1000, {});
      this.#signOutSilent();
    });
    const agentOf = (id: string) => this.agents.get(id);
    this.agentState = new AgentStateMachine(this.clock, agentOf);
    this.media = new Media(this.clock, this.agentState, this.settings.vdn, agentOf);
    const usualSkill = this.settings.skills[0]?.id ?? 1;
    this.switchboard = new Switchboard(this.clock, this.agentState, usualSkill);
    this.chats = new Chats(this.clock, () => this.switchboard.newId());
    this.customers = new Customers(this.clock, this.switchboard, this.chats);
    this.ivrs = new Ivrs(this.clock, (facts, patience) => {
      if (!this.switchboard.isFull) this.switchboard.enqueue(this.customers.call(facts, patience));
    });
    this.distribution = new Distribution(this.clock, this.switchboard, this.chats, () => this.agents.values());
    this.conferences = new Conferences(this.clock, this.agentState, this.switchboard);
    this.inspections = new Inspections(
      this.agentState,
      this.switchboard,
      this.media.recordings,
      () => this.agents.values(),
      (type) => events.has(type),
    );
    this.switchboard.onGone((call) => this.media.callEnded(call));
    this.pusher = new Pusher(this, options.fetch ?? fetch);
    this.#agentIds = agentIds;
    this.#begin();
  }

  /**
   * The agent of this ID; undefined if the contact centre has none. Agents are kept from their first sign-in on, so that
   * requests for many IDs take no memory.
   */
  agent(id: string): Agent | undefined {
    const known = this.agents.get(id);
    if (known) return known;
    const settings = this.settings.agents ? this.settings.agents.get(id) : { agentid: id };
    if (settings === undefined || !this.isAgentId(id)) return undefined;
    return new Agent(id, settings, (event) => this.onEvent?.(event));
  }

  /** The lowest agent ID that there can be. */
  get lowestId(): number {
    return this.#agentIds.minimum;
  }

  isAgentId(text: string): boolean {
    return this.#agentIds.pattern.test(text);
  }

  /** Opens a session with a new GUID. */
  signIn(agent: Agent, given: SessionRequest): Session {
    this.agents.set(agent.id, agent);
    agent.forget();
    agent.session = openSession(given, this.clock.now(), this.random);
    agent.onEvent = given.push && (() => this.pusher.wake(agent));
    this.inspections.signedIn(agent);
    return agent.session;
  }

  /** Pushes the events of an agent whose session a state that was loaded has. */
  resumePush(agent: Agent): void {
    if (agent.session?.push === undefined) return;
    agent.onEvent = () => this.pusher.wake(agent);
    if (agent.events.length > 0) this.pusher.wake(agent);
  }

  /** Another sign-in takes the agent over: the session ends, its calls and its conference go on. */
  takeOver(agent: Agent, why: string): void {
    this.#end(agent, { tell: false, keepCalls: true, why });
  }

  /** Ends a session, and its calls with it. Later refusals quote `why`. */
  signOut(agent: Agent, { tell, why = 'its session ended' }: { tell: boolean; why?: string }): void {
    this.#end(agent, { tell, keepCalls: false, why });
  }

  /** Removes every agent and every call, and all that waits for a time. Clock, GUIDs and IDs are as at the start. */
  reset(): void {
    for (const agent of this.agents.values()) this.signOut(agent, { tell: false });
    this.agents.clear();
    this.switchboard.restart();
    this.chats.restart();
    this.customers.restart();
    this.ivrs.restart();
    this.conferences.restart();
    this.media.restart();
    this.pusher.abandon();
    this.random.restart();
    this.clock.restart();
    this.#begin();
  }

  /** Cancels its own timers, aborts pushes, and answers every held poll. */
  close(): void {
    this.clock.stop();
    this.pusher.close();
    for (const agent of this.agents.values()) agent.waiting?.(undefined);
  }

  #begin(): void {
    this.#nextSilenceCheck = 0;
    this.distribution.on = false;
    this.distribution.on = this.settings.distribute;
    this.#lookForSilence(1000, {});
  }

  #end(agent: Agent, { tell, keepCalls, why }: { tell: boolean; keepCalls: boolean; why: string }): void {
    const { session } = agent;
    if (session === undefined) return;
    const ended: SessionEnd = { why, guid: session.guid, takenOver: keepCalls };
    agent.ended = ended;
    this.inspections.signingOut(agent, { keepCalls });
    this.media.signedOut(agent, { keepCalls });
    if (!keepCalls) {
      this.switchboard.clear(agent);
      this.chats.clear(agent);
      this.conferences.clear(agent);
    }
    const { waiting } = agent;
    if (tell) agent.emit('AgentOther_ShutdownService', { loginTime: String(session.loginTime) });
    else waiting?.(undefined, ended);
    agent.session = undefined;
    agent.wish = undefined;
    agent.skills = [];
    agent.customState = noCustomState;
    agent.talkRight = true;
    // Nobody can poll these events any more; pushes of the session still go out.
    if (session.push === undefined) agent.forget();
    this.agentState.enter(agent, 'signed-out');
  }

  #signOutSilent(): void {
    const now = this.clock.now();
    if (now < this.#nextSilenceCheck) return;
    const { deadAfter } = this.settings;
    // An agent who signs in from now on cannot exceed deadAfter earlier.
    let next = now + deadAfter;
    for (const agent of this.agents.values()) {
      if (agent.session === undefined || agent.session.unattended) continue;
      if (!agent.waiting && agent.session.lastSeen + deadAfter <= now)
        this.signOut(agent, { tell: true, why: `no poll or heartbeat came for ${deadAfter / 1000} s` });
      else next = Math.min(next, agent.session.lastSeen + deadAfter);
    }
    this.#nextSilenceCheck = next;
  }
}
