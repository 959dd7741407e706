import type { Agent } from './agent.ts';
import type { AgentStateMachine } from './agent-state.ts';
import type { Timer } from './clock.ts';
import {
  Conference,
  longest,
  type Mode,
  modes,
  mostSeats,
  Participant,
  type Party,
  participantTypes,
} from './conference.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';
import type { Switchboard } from './switchboard.ts';

/** Changes that participants are told of, with the numbers of the events. */
const changes = { joined: 0, left: 1, chair: 2, muted: 3, unmuted: 4, held: 5, unheld: 6 } as const;

/** Why somebody left, with the numbers of the events. */
export const reasons = { left: 0, removed: 1, hungUp: 2, signedOut: 4 } as const;

type Reason = (typeof reasons)[keyof typeof reasons];

/** What the example of the event has where nobody left. */
const noReason = 255;

/** Who hung up a phone, with the numbers of the events. */
const hungUpBy = { agent: 2, platform: 3 } as const;

/** Seats of all conferences together: the voice concurrency of the VDN. */
export const concurrency = 10_000;

/** The cause in the event, which lists none: the one that its example has. */
const noRoom = 21_234;

/** How long every file plays, in milliseconds: there is no sound that would tell. */
export const voiceLength = 10_000;

/** Most phones outside that refuse an invitation. */
const mostRefusing = 1000;

/** What the printed query of a conference has as the type of device of its chair. */
const agentDevice = 6;

interface ConferenceTimer {
  readonly confid: number;
}

/** A file plays to everybody, or to the participant of this type and address. */
interface VoiceTimer extends ConferenceTimer {
  readonly type?: number;
  readonly address?: string;
}

/** Holds conferences, with the documented events in the documented order. */
export class Conferences {
  readonly #clock: OwnTimers;
  readonly #agentState: AgentStateMachine;
  readonly #switchboard: Switchboard;
  readonly #open = new Map<number, Conference>();
  readonly #of = new Map<Agent, Conference>();
  /** Numbers of the phones outside that refuse the next invitation. */
  readonly #refusing = new Set<string>();
  readonly #warnLater: SetTimer<ConferenceTimer>;
  readonly #endLater: SetTimer<ConferenceTimer>;
  readonly #stopLater: SetTimer<VoiceTimer>;
  #seats = 0;
  #counter = 0;

  constructor(clock: OwnTimers, agentState: AgentStateMachine, switchboard: Switchboard) {
    this.#clock = clock;
    this.#agentState = agentState;
    this.#switchboard = switchboard;
    const find = ({ confid }: ConferenceTimer) => this.#open.get(confid);
    const keep = (timer: Timer, data: ConferenceTimer) => {
      const conference = find(data);
      if (conference) conference.timers = [...conference.timers, timer];
    };
    this.#warnLater = clock.kind(
      'conference warning',
      (data) => find(data)?.chair.emit('AgentConf_Timeout', { confId: data.confid }),
      keep,
    );
    const end = (data: ConferenceTimer) => {
      const conference = find(data);
      if (conference) this.end(conference);
    };
    this.#endLater = clock.kind('conference end', end, keep);
    this.#stopLater = clock.kind(
      'voice',
      (data) => {
        const conference = find(data);
        if (conference) this.stop(conference, data.address === undefined ? undefined : this.#partOf(conference, data));
      },
      (timer, data) => {
        const conference = find(data);
        const place = data.address === undefined ? conference : conference && this.#partOf(conference, data);
        if (place) place.voice = timer;
      },
    );
  }

  /** IDs of all conferences. */
  get ids(): number[] {
    return [...this.#open.keys()];
  }

  find(id: number): Conference | undefined {
    return this.#open.get(id);
  }

  /** The conference that the agent is in or is invited to. */
  of(agent: Agent): Conference | undefined {
    return this.#of.get(agent);
  }

  /** Whether the agent is invited to a conference and has not joined it. */
  invites(agent: Agent): boolean {
    const part = this.#of.get(agent)?.partOf(agent);
    return part !== undefined && part.joined === undefined;
  }

  save() {
    return {
      counter: this.#counter,
      refusing: [...this.#refusing],
      open: [...this.#open.values()].map((conference) => conference.save()),
    };
  }

  /** Everybody who has a seat is in the conference or is invited to it. Timers come with the clock. */
  load({ counter, refusing, open }: ReturnType<Conferences['save']>, agentOf: (id: string) => Agent): void {
    this.#counter = counter;
    for (const number of refusing) this.#refusing.add(number);
    for (const saved of open) {
      const conference = Conference.load(saved, agentOf);
      this.#open.set(conference.id, conference);
      this.#seats += conference.seats;
      for (const { agent } of conference.participants) if (agent) this.#of.set(agent, conference);
    }
  }

  /** Counts conferences from the first again. */
  restart(): void {
    this.#counter = 0;
    this.#refusing.clear();
  }

  /**
   * Opens a conference whose chair is the agent, who is idle or talks. Whoever the agent talks with takes part; the calls
   * end. Without seats left in the VDN the agent is told so, and no conference is there.
   */
  request(
    chair: Agent,
    given: { seats: number; minutes: number; warning: number },
  ): Conference | 'not-stable' | 'too-few-seats' | undefined {
    if (!this.#canConfer(chair)) return 'not-stable';
    const talked = this.#switchboard.partnersOf(chair);
    if (talked.length >= given.seats) return 'too-few-seats';
    if (this.#seats + given.seats > concurrency) {
      chair.emit('AgentConf_RequestFailed', { cause: noRoom });
      return undefined;
    }
    this.#counter += 1;
    const conference = new Conference(1_000_000 + this.#counter, chair, { ...given, started: this.#clock.now() });
    this.#open.set(conference.id, conference);
    this.#seats += conference.seats;
    this.#switchboard.dissolve(chair);
    if (talked.length === 0) this.#occupy(chair);
    const { agent: type, phone } = participantTypes;
    this.#join(
      conference,
      new Participant({ type, address: chair.id, deviceType: agentDevice, deviceCallType: 0 }, chair),
    );
    chair.emit('AgentConf_RequestSuccess', { confId: conference.id });
    for (const { address, agent } of talked) {
      const party = { type: agent ? type : phone, address, deviceType: 0, deviceCallType: 0 };
      this.#join(conference, new Participant(party, agent));
    }
    this.#schedule(conference);
    return conference;
  }

  /** A phone outside will refuse the next invitation; false where there are too many that do. */
  refuses(number: string): boolean {
    if (this.#refusing.size >= mostRefusing) return false;
    this.#refusing.add(number);
    return true;
  }

  /**
   * Invites to a conference whoever is not in it: a phone outside joins at once unless it refuses, the phone of an agent
   * rings. Where an agent cannot be called, or a phone refuses, the participants are told that they did not join.
   */
  invite(
    conference: Conference,
    parties: readonly Party[],
    agentOf: (id: string) => Agent | undefined,
  ): 'no-seats' | undefined {
    const wanted = new Map(parties.map((party) => [`${party.type} ${party.address}`, party]));
    const absent = [...wanted.values()].filter(({ type, address }) => conference.find(type, address) === undefined);
    if (absent.length > conference.freeSeats) return 'no-seats';
    for (const party of absent) {
      const agent = party.type === participantTypes.agent ? agentOf(party.address) : undefined;
      if (party.type === participantTypes.phone && this.#refusing.delete(party.address))
        this.#tell(conference, changes.joined, party, 1);
      else if (party.type === participantTypes.phone) this.#join(conference, new Participant(party, undefined));
      else if (agent && this.#switchboard.reachable(agent))
        this.#ring(conference, new Participant(party, agent), agent);
      else this.#tell(conference, changes.joined, party, 1);
    }
    return undefined;
  }

  /** The invited agent joins. */
  answer(agent: Agent): 'not-invited' | 'joined' | undefined {
    const conference = this.#of.get(agent);
    const part = conference?.partOf(agent);
    if (conference === undefined || part === undefined) return 'not-invited';
    if (part.joined !== undefined) return 'joined';
    this.#join(conference, part);
    return undefined;
  }

  /** The invited agent does not join. */
  reject(agent: Agent): 'not-invited' | 'joined' | undefined {
    const conference = this.#of.get(agent);
    const part = conference?.partOf(agent);
    if (conference === undefined || part === undefined) return 'not-invited';
    if (part.joined !== undefined) return 'joined';
    this.#withdraw(conference, part);
    return undefined;
  }

  /** A participant other than the chair goes, or is made to; an invitation is taken back. */
  remove(conference: Conference, part: Participant, reason: Reason): void {
    if (part.joined === undefined) {
      this.#withdraw(conference, part);
      return;
    }
    conference.delete(part);
    if (part.agent)
      this.#leave(conference, part.agent, reason === reasons.removed ? hungUpBy.platform : hungUpBy.agent);
    this.#tell(conference, changes.left, part, 0, reason);
  }

  /** The phone of the agent is hung up: the agent does not join, leaves, or as the chair ends the conference. */
  hangUp(agent: Agent): 'no-conference' | undefined {
    const conference = this.#of.get(agent);
    const part = conference?.partOf(agent);
    if (conference === undefined || part === undefined) return 'no-conference';
    if (conference.chair === agent) this.end(conference, agent);
    else this.remove(conference, part, reasons.hungUp);
    return undefined;
  }

  /** The conference is over for everybody. `by` is the agent who ends it. */
  end(conference: Conference, by?: Agent): void {
    this.#close(conference);
    for (const part of conference.participants) {
      conference.delete(part);
      if (part.agent === undefined) continue;
      if (part.joined === undefined) this.#stopRinging(part.agent);
      else this.#leave(conference, part.agent, part.agent === by ? hungUpBy.agent : hungUpBy.platform);
    }
  }

  /** The agent is gone: a participant leaves, and without its chair the conference is over. The agent is told nothing. */
  clear(agent: Agent): void {
    const conference = this.#of.get(agent);
    const part = conference?.partOf(agent);
    if (conference === undefined || part === undefined) return;
    conference.delete(part);
    this.#disengage(agent);
    if (conference.chair === agent) this.end(conference);
    else if (part.joined === undefined) this.#tell(conference, changes.joined, part, 1);
    else this.#tell(conference, changes.left, part, 0, reasons.signedOut);
  }

  /** Puts a participant on hold, or takes it off. */
  hold(conference: Conference, part: Participant, held: boolean): 'already' | undefined {
    if (part.held === held) return 'already';
    part.held = held;
    this.#tell(conference, held ? changes.held : changes.unheld, part);
    return undefined;
  }

  /** Sets what a participant can do; listening alone and both are told. */
  setMode(conference: Conference, part: Participant, mode: Mode): void {
    part.mode = mode;
    if (mode === modes.listen) this.#tell(conference, changes.muted, part);
    if (mode === modes.both) this.#tell(conference, changes.unmuted, part);
  }

  /** An agent who has joined gets the chair. */
  shift(conference: Conference, part: Participant, agent: Agent): void {
    conference.chair = agent;
    this.#tell(conference, changes.chair, part);
    agent.emit('AgentConf_PresidentChanged', { confId: conference.id });
  }

  /** Adds minutes, as far as a conference can last; answers how many, 0 for none. */
  prolong(conference: Conference, minutes: number): number {
    const added = Math.min(minutes, longest - conference.minutes);
    conference.minutes += added;
    if (added > 0) this.#schedule(conference);
    return added;
  }

  /** Adds seats, or takes away free ones. */
  resize(conference: Conference, seats: number): 'too-many' | 'taken' | undefined {
    const wanted = conference.seats + seats;
    if (wanted > mostSeats || (seats > 0 && this.#seats + seats > concurrency)) return 'too-many';
    if (wanted < 1 || conference.freeSeats + seats < 0) return 'taken';
    conference.seats = wanted;
    this.#seats += seats;
    return undefined;
  }

  /** Plays a file to everybody, or to one participant; its end is told to who is the chair then. */
  play(conference: Conference, part?: Participant): 'already' | undefined {
    const place = part ?? conference;
    if (place.voice) return 'already';
    place.voice = this.#stopLater(voiceLength, {
      confid: conference.id,
      ...(part && { type: part.type, address: part.address }),
    });
    return undefined;
  }

  /** Stops the file that plays to everybody, or to one participant. */
  stop(conference: Conference, part?: Participant): 'not-playing' | undefined {
    const place = part ?? conference;
    if (place.voice === undefined) return 'not-playing';
    place.voice.clear();
    place.voice = undefined;
    conference.chair.emit(part ? 'AgentConf_StopParticipantVoice' : 'AgentConf_StopVoice', { result: 0 });
    return undefined;
  }

  /** Idle, or in calls that are talked in by everybody who is in them, and in no others. */
  #canConfer({ state, calls }: Agent): boolean {
    if (calls.size === 0) return state === 'idle';
    return [...calls].every(
      ({ state, muted, transferred, peer }) =>
        state === 'talking' &&
        !muted &&
        transferred === undefined &&
        (peer === undefined || (peer.state === 'talking' && peer.agent.calls.size === 1)),
    );
  }

  #ring(conference: Conference, part: Participant, agent: Agent): void {
    conference.add(part);
    this.#engage(agent, conference);
    this.#occupy(agent);
    agent.emit('AgentConf_Ringing', { confId: conference.id });
  }

  #engage(agent: Agent, conference: Conference): void {
    this.#of.set(agent, conference);
    agent.engagement = 'conference';
  }

  #disengage(agent: Agent): void {
    this.#of.delete(agent);
    agent.engagement = undefined;
  }

  #occupy(agent: Agent): void {
    this.#agentState.enter(agent, 'talking');
    agent.emit('AgentState_Busy');
    agent.emit('AgentOther_PhoneAlerting');
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
  }

  #join(conference: Conference, part: Participant): void {
    const { agent } = part;
    part.joined = this.#clock.now();
    conference.add(part);
    if (agent) {
      this.#engage(agent, conference);
      agent.emit('AgentConf_SelfJoinResult', { confId: conference.id });
    }
    this.#tell(conference, changes.joined, part, 0, noReason, agent);
  }

  /** An invitation comes to nothing. */
  #withdraw(conference: Conference, part: Participant): void {
    conference.delete(part);
    if (part.agent) this.#stopRinging(part.agent);
    this.#tell(conference, changes.joined, part, 1);
  }

  #stopRinging(agent: Agent): void {
    this.#disengage(agent);
    agent.emit('AgentOther_PhoneRelease', { phoneState: hungUpBy.platform });
    this.#agentState.afterRefusal(agent, false);
  }

  #leave(conference: Conference, agent: Agent, phoneState: (typeof hungUpBy)[keyof typeof hungUpBy]): void {
    this.#disengage(agent);
    agent.emit('AgentOther_PhoneRelease', { phoneState });
    agent.emit('AgentConf_SelfLeaveResult', { confId: conference.id });
    this.#agentState.afterCalls(agent);
  }

  /** Tells the agents who have joined, all or but one, of a change of a participant. */
  #tell(
    conference: Conference,
    changeType: (typeof changes)[keyof typeof changes],
    { address, type, deviceType, deviceCallType }: Party,
    result = 0,
    changeReason: number = noReason,
    but?: Agent,
  ): void {
    const content = {
      result,
      changeReason,
      changeType,
      confId: conference.id,
      participant: address,
      participantType: type,
      deviceCallType,
      deviceType,
    };
    for (const agent of conference.agents) if (agent !== but) agent.emit('AgentConf_ParticipantChanged', content);
  }

  /** Sets the timers of the warning and of the end anew. A warning whose time is over is not repeated. */
  #schedule(conference: Conference): void {
    for (const timer of conference.timers) timer.clear();
    const now = this.#clock.now();
    const data = { confid: conference.id };
    conference.timers = [
      ...(conference.warns > now ? [this.#warnLater(conference.warns - now, data)] : []),
      this.#endLater(conference.ends - now, data),
    ];
  }

  #partOf(conference: Conference, { type = 0, address = '' }: VoiceTimer): Participant | undefined {
    return conference.find(type, address);
  }

  #close(conference: Conference): void {
    for (const timer of conference.timers) timer.clear();
    conference.voice?.clear();
    conference.voice = undefined;
    this.#open.delete(conference.id);
    this.#seats -= conference.seats;
  }
}
