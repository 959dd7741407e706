import type { AgentEvents, AgentEventType } from '@ccgateway/openapi';
import { type CallFacts, isInternal } from './call.ts';
import type { Timer } from './clock.ts';
import type { Session, SessionEnd } from './session.ts';
import type { AgentSettings } from './settings.ts';

/** State of an agent. In the state talking, each call has a state of its own: ringing, talking, held. */
export type AgentState = 'signed-out' | 'idle' | 'busy' | 'rest' | 'wrap-up' | 'talking';

/** A busy or rest request that waits for the end of a call or wrap-up. */
export interface Wish {
  readonly state: 'busy' | 'rest';
  readonly reason: number;
  /** Length of the rest in milliseconds. */
  readonly time?: number;
  /** Whether an inspector forces it. */
  readonly forced?: boolean;
}

/** An event as it goes over the wire. */
export interface WireEvent {
  readonly eventType: string;
  readonly workNo: string;
  readonly content: unknown;
}

/** State of a call for the agent who has it. */
export type CallState = 'alerting' | 'ringing' | 'talking' | 'held';

/** What an event of a type carries. */
export type ContentOf<Type extends AgentEventType> = AgentEvents[Type]['content'];

/** How an inspector takes part in a talk: hears it, speaks to everybody, or speaks to the agent alone. */
export type InspectionKind = 'listening' | 'barging' | 'whispering';

/** An inspector at work. An agent has one inspector at a time. */
export interface Inspection {
  readonly inspector: Agent;
  readonly agent: Agent;
  kind: InspectionKind;
}

/** Counters of the day. */
export interface Statistics {
  talktime: number;
  answernums: number;
  noanswernums: number;
  calloutnums: number;
  intercallnums: number;
  interhelpnums: number;
  transfernums: number;
  transferoutnums: number;
  transferivrnums: number;
  keepnums: number;
  busynums: number;
  restnums: number;
  agentrelease: number;
}

/** Most events queued for one agent. A client that never polls is signed out long before it is reached. */
const mostEvents = 10_000;

/** The custom state of an agent who has none. */
export const noCustomState = 65_535;

/** One agent of the simulated contact centre. */
export class Agent {
  readonly id: string;
  readonly settings: AgentSettings;
  password: string | undefined;
  state: AgentState = 'signed-out';
  stateSince = 0;
  /** Reason code of the state; 0 where it has none. */
  stateReason = 0;
  session: Session | undefined;
  wish: Wish | undefined;
  restTimer: Timer | undefined;
  readonly calls = new Set<Call>();
  lastCall: Call | undefined;
  /** What keeps the agent talking without a call: a conference that the agent is in or is invited to, an inspection, or a playback. */
  engagement: 'conference' | 'inspection' | 'playback' | undefined;
  /** The inspection that the agent carries out. */
  inspects: Inspection | undefined;
  /** The inspection of the agent by another. */
  inspectedBy: Inspection | undefined;
  /** Skill queues signed in to. */
  skills: readonly number[] = [];
  /** How the last session ended. */
  ended: SessionEnd | undefined;
  talkRight = true;
  customState = noCustomState;
  readonly statistics: Statistics = {
    talktime: 0,
    answernums: 0,
    noanswernums: 0,
    calloutnums: 0,
    intercallnums: 0,
    interhelpnums: 0,
    transfernums: 0,
    transferoutnums: 0,
    transferivrnums: 0,
    keepnums: 0,
    busynums: 0,
    restnums: 0,
    agentrelease: 0,
  };
  /** Answers the poll that is being held: with an event, with none, or because the session ended. */
  waiting: ((event: WireEvent | undefined, ended?: SessionEnd) => void) | undefined;
  /** Called after each queued event; push mode sends from here. */
  onEvent: (() => void) | undefined;
  #events: WireEvent[] = [];
  readonly #tell: (event: WireEvent) => void;

  /** @param tell told of every event */
  constructor(id: string, settings: AgentSettings, tell: (event: WireEvent) => void = () => {}) {
    this.#tell = tell;
    this.id = id;
    this.settings = settings;
    this.password = settings.password;
  }

  get events(): readonly WireEvent[] {
    return this.#events;
  }

  /** The call the agent hears, or that rings. */
  get current(): Call | undefined {
    for (const call of this.calls) if (call.state !== 'held') return call;
    return undefined;
  }

  /** The call that queries answer: the current one, else one on hold. */
  get call(): Call | undefined {
    return this.current ?? this.held[0];
  }

  get held(): Call[] {
    return [...this.calls].filter((call) => call.state === 'held');
  }

  /** Answers the held poll with an event, or queues the event. Content that can be null is null unless given. */
  emit<Type extends AgentEventType>(
    eventType: Type,
    ...[content]: null extends ContentOf<Type> ? [content?: ContentOf<Type>] : [content: ContentOf<Type>]
  ): void {
    this.send(eventType, content);
  }

  /** Emits an event of any type with any content. */
  send(eventType: string, content: unknown = null): void {
    const event: WireEvent = { eventType, workNo: this.id, content };
    this.#tell(event);
    const { waiting } = this;
    if (waiting) {
      waiting(event);
      return;
    }
    if (this.#events.length < mostEvents) this.#events.push(event);
    this.onEvent?.();
  }

  /** Puts an undelivered event back at the front of the queue. */
  takeBack(event: WireEvent): void {
    if (this.waiting) this.waiting(event);
    else this.#events.unshift(event);
  }

  /** Takes the oldest event from the queue. */
  next(): WireEvent | undefined {
    return this.#events.shift();
  }

  /** What a saved state has of the agent. Without `waiting`, a held poll was a sign of life until now. */
  save(now: number, indexOf: (call: Call) => number) {
    const { id, password, state, stateSince, stateReason, wish, engagement, skills, ended } = this;
    const { talkRight, customState, statistics, session, lastCall } = this;
    return {
      ...{ id, password, state, stateSince, stateReason, wish, engagement, skills, ended },
      ...{ talkRight, customState, statistics },
      session: session && { ...session, lastSeen: this.waiting ? now : session.lastSeen },
      calls: [...this.calls].map(indexOf),
      lastCall: lastCall && indexOf(lastCall),
      events: this.#events,
    };
  }

  load(saved: SavedAgent, callAt: (index: number) => Call): void {
    const { id: _, calls, lastCall, events, statistics, ...rest } = saved;
    Object.assign(this, rest);
    Object.assign(this.statistics, statistics);
    for (const index of calls) this.calls.add(callAt(index));
    this.lastCall = lastCall === undefined ? undefined : callAt(lastCall);
    this.#events = [...events];
  }

  /** Removes delivered events from the queue, or all events. Some of them may be gone already. */
  forget(events: readonly WireEvent[] = this.#events): void {
    const gone = new Set(events);
    this.#events = this.#events.filter((event) => !gone.has(event));
  }
}

/** An agent in a saved state. */
export type SavedAgent = ReturnType<Agent['save']>;

/** One agent's part in a call. An internal call has two of them. */
export class Call {
  readonly facts: CallFacts;
  readonly agent: Agent;
  /** Number of the other party; the agent ID of an internal call. */
  other: string;
  state: CallState;
  answered: number | undefined;
  ended: number | undefined;
  muted = false;
  /** The agent at the other end of an internal call. */
  peer: Call | undefined;
  /** Of a help call: the call with the customer for whom help was asked. */
  customer: Call | undefined;
  /** The call of the same agent whose talk the other party of this one takes part in. */
  joins: Call | undefined;
  /** The number outside that a transfer added to the call, while it can still be taken back. */
  transferred: string | undefined;

  constructor(facts: CallFacts, agent: Agent, other: string, state: CallState) {
    this.facts = facts;
    this.agent = agent;
    this.other = other;
    this.state = state;
  }

  get id(): string {
    return this.facts.id;
  }

  get internal(): boolean {
    return isInternal(this.facts.feature);
  }

  /** Numbers of the further parties of a three-party call. */
  get parties(): string[] {
    const joined = [...this.agent.calls].filter(({ joins }) => joins === this).map(({ other }) => other);
    return this.transferred === undefined ? joined : [...joined, this.transferred];
  }
}
