import type { Agent } from './agent.ts';
import type { Timer } from './clock.ts';

/** What holds a participant, with the numbers of events. Requests and queries write them as text. */
export const participantTypes = { phone: 6, agent: 9 } as const;

export type ParticipantType = (typeof participantTypes)[keyof typeof participantTypes];

/** What a participant can do: listen only, speak only, both, neither. */
export const modes = { listen: 1, speak: 2, both: 3, neither: 4 } as const;

export type Mode = (typeof modes)[keyof typeof modes];

/** The longest that a conference can last, in minutes, and the most participants that it can hold. */
export const longest = 1440;
export const mostSeats = 120;

const minute = 60_000;

/** Whom a conference holds or invites. Types of device and of call are the clients' own. */
export interface Party {
  readonly type: ParticipantType;
  /** Agent ID or phone number. */
  readonly address: string;
  readonly deviceType: number;
  readonly deviceCallType: number;
}

/** Who is in a conference, or is invited to it. */
export class Participant implements Party {
  readonly type: ParticipantType;
  readonly address: string;
  readonly deviceType: number;
  readonly deviceCallType: number;
  /** Undefined for a phone outside. */
  readonly agent: Agent | undefined;
  /** When the participant joined; undefined while the phone of an invited agent rings. */
  joined: number | undefined;
  mode: Mode = modes.both;
  held = false;
  /** Runs while a file plays to this participant alone. */
  voice: Timer | undefined;

  constructor({ type, address, deviceType, deviceCallType }: Party, agent: Agent | undefined) {
    this.type = type;
    this.address = address;
    this.deviceType = deviceType;
    this.deviceCallType = deviceCallType;
    this.agent = agent;
  }
}

/** One conference. Its participants, the invited ones included, each take a seat. */
export class Conference {
  readonly id: number;
  readonly started: number;
  chair: Agent;
  seats: number;
  /** How long it is to last, in minutes. */
  minutes: number;
  /** How many minutes before its end the chair is warned. */
  readonly warning: number;
  /** Runs while a file plays to everybody. */
  voice: Timer | undefined;
  /** The timers of the warning and of the end. */
  timers: readonly Timer[] = [];
  readonly #participants = new Map<string, Participant>();

  /** `warning` is one minute less than `minutes` where it is not below. */
  constructor(id: number, chair: Agent, given: { started: number; seats: number; minutes: number; warning: number }) {
    this.id = id;
    this.chair = chair;
    this.started = given.started;
    this.seats = given.seats;
    this.minutes = given.minutes;
    this.warning = given.warning < given.minutes ? given.warning : given.minutes - 1;
  }

  save() {
    const { id, started, seats, minutes, warning, chair } = this;
    const participants = this.participants.map(({ agent: _, voice: _voice, ...part }) => part);
    return { id, started, seats, minutes, warning, chair: chair.id, participants };
  }

  static load(saved: ReturnType<Conference['save']>, agentOf: (id: string) => Agent): Conference {
    const conference = new Conference(saved.id, agentOf(saved.chair), saved);
    for (const { joined, mode, held, ...party } of saved.participants) {
      const agent = party.type === participantTypes.agent ? agentOf(party.address) : undefined;
      conference.add(Object.assign(new Participant(party, agent), { joined, mode, held }));
    }
    return conference;
  }

  get ends(): number {
    return this.started + this.minutes * minute;
  }

  get warns(): number {
    return this.ends - this.warning * minute;
  }

  /** Everybody who has a seat, in the order of coming. */
  get participants(): readonly Participant[] {
    return [...this.#participants.values()];
  }

  get freeSeats(): number {
    return this.seats - this.#participants.size;
  }

  /** The agents who have joined. */
  get agents(): Agent[] {
    return this.participants.flatMap(({ agent, joined }) => (agent && joined !== undefined ? [agent] : []));
  }

  /** Whether somebody has the seat of this address. */
  find(type: number, address: string): Participant | undefined {
    return this.#participants.get(keyOf(type, address));
  }

  /** The agent's own part, if the agent has a seat. */
  partOf(agent: Agent): Participant | undefined {
    return this.find(participantTypes.agent, agent.id);
  }

  add(participant: Participant): void {
    this.#participants.set(keyOf(participant.type, participant.address), participant);
  }

  delete(participant: Participant): void {
    participant.voice?.clear();
    this.#participants.delete(keyOf(participant.type, participant.address));
  }

  /** Minutes that it has lasted. */
  lasted(now: number): number {
    return Math.floor((now - this.started) / minute);
  }
}

function keyOf(type: number, address: string): string {
  return `${type} ${address}`;
}
