import type { Agent, Call } from './agent.ts';
import type { AgentStateMachine } from './agent-state.ts';
import type { Timer } from './clock.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';
import { lengthOf, type Recordings } from './recordings.ts';

/** Why the playback of an agent cannot be changed so. */
export type NotPlaying = 'no-playback' | 'paused' | 'not-paused' | 'in-a-call';

/** Why nothing can be played now. */
export type NotBegun = 'playing' | 'occupied';

/** Where a position is counted from. */
export type Origin = 'start' | 'here' | 'end';

/** Causes of AgentMediaEvent_StopPlayDone. */
const causes = { end: 0, agent: 1, failure: 2 } as const;

/** A file that is played to an agent. */
interface Playback {
  /** Milliseconds that the file plays. */
  readonly length: number;
  /** Whether it begins anew when it is over. */
  readonly endless: boolean;
  /** The call in which it is played; undefined where the agent's phone rang for it. */
  readonly call: Call | undefined;
  /** Position in milliseconds at the time `since`, or while it is paused. */
  at: number;
  /** Undefined while it is paused. */
  since: number | undefined;
  timer: Timer | undefined;
}

/** What can be seen of a playback: position and length in milliseconds. */
export interface PlaybackSeen {
  readonly position: number;
  readonly length: number;
  readonly paused: boolean;
}

/** Plays recordings to agents, at positions in the time of the clock. */
export class Playbacks {
  readonly #clock: OwnTimers;
  readonly #agentState: AgentStateMachine;
  readonly #recordings: Recordings;
  readonly #playbacks = new Map<Agent, Playback>();
  readonly #endLater: SetTimer<{ readonly agentid: string }>;

  /** @param agentOf an agent of the contact centre */
  constructor(
    clock: OwnTimers,
    agentState: AgentStateMachine,
    recordings: Recordings,
    agentOf: (id: string) => Agent | undefined,
  ) {
    this.#clock = clock;
    this.#agentState = agentState;
    this.#recordings = recordings;
    this.#endLater = clock.kind(
      'playback',
      ({ agentid }) => {
        const agent = agentOf(agentid);
        if (agent) this.#end(agent, causes.end);
      },
      (timer, { agentid }) => {
        const agent = agentOf(agentid);
        const playback = agent && this.#playbacks.get(agent);
        if (playback) playback.timer = timer;
      },
    );
  }

  /** The playback of the agent, as far as it can be seen. */
  of(agent: Agent): PlaybackSeen | undefined {
    const playback = this.#playbacks.get(agent);
    if (playback === undefined) return undefined;
    return { position: this.#positionOf(playback), length: playback.length, paused: playback.since === undefined };
  }

  /**
   * Plays a file. The phone of an agent without a call rings for it and is picked up; with `inCall`, it is played in the
   * call in which the agent talks. A file that is none fails after that, as the events tell.
   *
   * @param from milliseconds, brought into the length of the file
   */
  begin(agent: Agent, path: string, { from = 0, endless = false, inCall = false } = {}): NotBegun | undefined {
    if (this.#playbacks.has(agent)) return 'playing';
    const call = agent.current;
    const talks = inCall && call?.state === 'talking';
    if (agent.state === 'talking' && !talks) return 'occupied';
    const recording = this.#recordings.at(path);
    if (!talks) {
      this.#agentState.enter(agent, 'talking');
      agent.emit('AgentState_Busy');
      agent.emit('AgentOther_PhoneAlerting');
      agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    }
    if (recording?.ended === undefined) {
      if (!talks) this.#hangUp(agent);
      agent.emit('AgentMediaEvent_Play_Fail');
      agent.emit('AgentMediaEvent_StopPlayDone', { cause: causes.failure });
      return undefined;
    }
    const length = lengthOf(recording);
    const playback: Playback = {
      length,
      // A file without a sound would begin anew without end.
      endless: endless && length > 0,
      call: talks ? call : undefined,
      at: within(length, from),
      since: this.#clock.now(),
      timer: undefined,
    };
    this.#playbacks.set(agent, playback);
    if (!talks) agent.engagement = 'playback';
    agent.emit('AgentMediaEvent_Play_Succ');
    agent.emit('AgentMediaEvent_Play');
    this.#arm(agent, playback);
    return undefined;
  }

  pause(agent: Agent): NotPlaying | undefined {
    const playback = this.#changeable(agent);
    if (typeof playback === 'string') return playback;
    if (playback.since === undefined) return 'paused';
    this.#moveTo(playback, this.#positionOf(playback));
    playback.since = undefined;
    agent.emit('AgentMediaEvent_PausePlayDone');
    return undefined;
  }

  resume(agent: Agent): NotPlaying | undefined {
    const playback = this.#changeable(agent);
    if (typeof playback === 'string') return playback;
    if (playback.since !== undefined) return 'not-paused';
    playback.since = this.#clock.now();
    agent.emit('AgentMediaEvent_ResumePlayDone');
    this.#arm(agent, playback);
    return undefined;
  }

  /** Skips milliseconds forward, or backward where they are negative, at most to an end of the file. */
  skip(agent: Agent, milliseconds: number): NotPlaying | undefined {
    const playback = this.#playbacks.get(agent);
    if (playback === undefined) return 'no-playback';
    if (playback.since === undefined) return 'paused';
    this.#moveTo(playback, this.#positionOf(playback) + milliseconds);
    agent.emit('AgentMediaEvent_JumpPlayDone');
    this.#arm(agent, playback);
    return undefined;
  }

  /**
   * Goes to a position, at most to an end of the file; a paused playback stays paused. No event tells of it.
   *
   * @param milliseconds from the origin, negative ones backward
   */
  relocate(agent: Agent, origin: Origin, milliseconds: number): NotPlaying | undefined {
    const playback = this.#playbacks.get(agent);
    if (playback === undefined) return 'no-playback';
    const from = { start: 0, here: this.#positionOf(playback), end: playback.length }[origin];
    this.#moveTo(playback, from + milliseconds);
    this.#arm(agent, playback);
    return undefined;
  }

  stop(agent: Agent): NotPlaying | undefined {
    if (!this.#playbacks.has(agent)) return 'no-playback';
    this.#end(agent, causes.agent);
    return undefined;
  }

  /** Ends the playback in a call that is over. */
  endOf(call: Call): void {
    if (this.#playbacks.get(call.agent)?.call === call) this.#end(call.agent, causes.failure);
  }

  /** Ends the playback of an agent who can be told nothing any more. */
  forget(agent: Agent): void {
    this.#playbacks.get(agent)?.timer?.clear();
    this.#playbacks.delete(agent);
    if (agent.engagement === 'playback') agent.engagement = undefined;
  }

  save(indexOf: (call: Call) => number) {
    return [...this.#playbacks].map(([{ id }, { call, timer: _, ...rest }]) => ({
      agentid: id,
      ...rest,
      call: call && indexOf(call),
    }));
  }

  /** Their ends come with the clock. */
  load(saved: ReturnType<Playbacks['save']>, agentOf: (id: string) => Agent, callAt: (index: number) => Call): void {
    for (const { agentid, call, since, ...rest } of saved)
      this.#playbacks.set(agentOf(agentid), {
        ...rest,
        since,
        call: call === undefined ? undefined : callAt(call),
        timer: undefined,
      });
  }

  /** Ends every playback without a word. */
  restart(): void {
    for (const agent of [...this.#playbacks.keys()]) this.forget(agent);
  }

  /** The playback of an agent without a call: the pages want no other to be paused. */
  #changeable(agent: Agent): Playback | NotPlaying {
    const playback = this.#playbacks.get(agent);
    if (playback === undefined) return 'no-playback';
    return playback.call === undefined ? playback : 'in-a-call';
  }

  #positionOf({ at, since, length, endless }: Playback): number {
    if (since === undefined) return at;
    const gone = at + this.#clock.now() - since;
    return endless ? gone % length : Math.min(length, gone);
  }

  #moveTo(playback: Playback, position: number): void {
    playback.at = within(playback.length, position);
    if (playback.since !== undefined) playback.since = this.#clock.now();
    playback.timer?.clear();
  }

  /** Lets a playback end by itself when its file is over. */
  #arm(agent: Agent, playback: Playback): void {
    playback.timer?.clear();
    if (playback.since === undefined || playback.endless) return;
    playback.timer = this.#endLater(playback.length - playback.at, { agentid: agent.id });
  }

  #end(agent: Agent, cause: 0 | 1 | 2): void {
    const inCall = this.#playbacks.get(agent)?.call !== undefined;
    this.forget(agent);
    if (!inCall) this.#hangUp(agent);
    agent.emit('AgentMediaEvent_StopPlayDone', { cause });
  }

  /** The phone is on hook again. What was played is no talk, so no wrap-up follows. */
  #hangUp(agent: Agent): void {
    agent.emit('AgentOther_PhoneRelease', { phoneState: 3 });
    this.#agentState.afterRefusal(agent, false);
  }
}

function within(length: number, position: number): number {
  return Math.min(length, Math.max(0, position));
}
