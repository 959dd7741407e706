import type { Call } from './call.ts';
import type { Timer } from './clock.ts';
import type { AgentSettings } from './settings.ts';
import type { Refusal } from './wire.ts';

/** What an agent does. While talking, the calls say more: ringing, talking, held. */
export type AgentState = 'signed-out' | 'idle' | 'busy' | 'rest' | 'wrap-up' | 'talking';

/** A busy or rest request that waits for the end of a call or wrap-up. */
export interface Wish {
  readonly state: 'busy' | 'rest';
  readonly reason: number;
  /** Length of the rest in milliseconds. */
  readonly time?: number;
}

/** An event as it goes over the wire. */
export interface WireEvent {
  readonly eventType: string;
  readonly workNo: string;
  readonly content: unknown;
}

/** What a sign-in brought. */
export interface Session {
  guid: string;
  guidSince: number;
  /** The GUID before the last renewal, which lives on until its time is over. */
  former: { readonly guid: string; readonly until: number } | undefined;
  /** The GUID of the sign-in and some that came after it, to say of one that it is too old. */
  readonly past: string[];
  readonly loginTime: number;
  readonly phonenum: string;
  autoAnswer: boolean;
  autoEnterIdle: boolean;
  readonly releasePhone: boolean;
  lastSeen: number;
  /** Where events are pushed to; undefined in polling mode. */
  readonly push: { readonly uri: string; token: string } | undefined;
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

/** Most events that wait for one agent; a client that never polls is signed out long before. */
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
  session: Session | undefined;
  wish: Wish | undefined;
  restTimer: Timer | undefined;
  readonly calls = new Set<Call>();
  lastCall: Call | undefined;
  /** Skill queues signed in to. */
  skills: readonly number[] = [];
  /** Why the last session ended, and its GUID. */
  ended: { readonly why: string; readonly guid: string } | undefined;
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
  /** Answers the poll that is being held. */
  waiting: ((event: WireEvent | undefined, refusal?: Refusal) => void) | undefined;
  /** Told of every event, for pushing. */
  onEvent: (() => void) | undefined;
  #events: WireEvent[] = [];

  constructor(id: string, settings: AgentSettings) {
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

  /** Hands an event to the poll that is being held, or keeps it. */
  emit(eventType: string, content: unknown = null): void {
    const event: WireEvent = { eventType, workNo: this.id, content };
    const { waiting } = this;
    if (waiting) {
      waiting(event);
      return;
    }
    if (this.#events.length < mostEvents) this.#events.push(event);
    this.onEvent?.();
  }

  /** Takes back an event that could not be delivered; it is the oldest again. */
  takeBack(event: WireEvent): void {
    if (this.waiting) this.waiting(event);
    else this.#events.unshift(event);
  }

  /** The oldest event that waits. */
  next(): WireEvent | undefined {
    return this.#events.shift();
  }

  /** Removes events that were delivered, or all. Others may have been forgotten since those were read. */
  forget(events: readonly WireEvent[] = this.#events): void {
    const gone = new Set(events);
    this.#events = this.#events.filter((event) => !gone.has(event));
  }
}
