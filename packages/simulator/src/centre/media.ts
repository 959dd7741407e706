import type { Agent, Call } from './agent.ts';
import type { AgentStateMachine } from './agent-state.ts';
import type { OwnTimers } from './own-timers.ts';
import { Playbacks } from './playbacks.ts';
import { Recordings } from './recordings.ts';

/** What is recorded of calls and screens, and played to agents. */
export class Media {
  readonly recordings: Recordings;
  readonly playbacks: Playbacks;
  /** Agents whose screen is being recorded. */
  readonly #screens = new Set<Agent>();

  constructor(
    clock: OwnTimers,
    agentState: AgentStateMachine,
    vdn: number,
    agentOf: (id: string) => Agent | undefined,
  ) {
    this.recordings = new Recordings(clock, vdn);
    this.playbacks = new Playbacks(clock, agentState, this.recordings, agentOf);
  }

  /** Whether the agent's screen is being recorded. */
  recordsScreen(agent: Agent): boolean {
    return this.#screens.has(agent);
  }

  /** Records the screen of the agent; the event tells whether it could begin, since one is recorded once. */
  beginScreen(agent: Agent): void {
    const begins = !this.#screens.has(agent);
    this.#screens.add(agent);
    agent.emit(begins ? 'AgentMediaEvent_StartRecordScreen_Succ' : 'AgentMediaEvent_StartRecordScreen_Fail');
  }

  /** Ends the recording of the screen; the event tells whether there was one. */
  endScreen(agent: Agent): void {
    const ends = this.#screens.delete(agent);
    agent.emit(ends ? 'AgentMediaEvent_StopRecordScreen_Succ' : 'AgentMediaEvent_StopRecordScreen_Fail');
  }

  /** The agent has a call no longer: its recording ends, and what is played in it. */
  callEnded(call: Call): void {
    this.playbacks.endOf(call);
    this.recordings.endOf(call);
  }

  /** The agent's session is over. Nobody is told. A recording goes on where the call does, for the session that follows. */
  signedOut(agent: Agent, { keepCalls }: { readonly keepCalls: boolean }): void {
    this.playbacks.forget(agent);
    this.#screens.delete(agent);
    if (!keepCalls) this.recordings.forget(agent);
  }

  save(indexOf: (call: Call) => number) {
    return {
      recordings: this.recordings.save(indexOf),
      playbacks: this.playbacks.save(indexOf),
      screens: [...this.#screens].map(({ id }) => id),
    };
  }

  load(
    { recordings, playbacks, screens }: ReturnType<Media['save']>,
    agentOf: (id: string) => Agent,
    callAt: (index: number) => Call,
  ): void {
    this.recordings.load(recordings, agentOf, callAt);
    this.playbacks.load(playbacks, agentOf, callAt);
    for (const id of screens) this.#screens.add(agentOf(id));
  }

  /** Removes everything. */
  restart(): void {
    this.playbacks.restart();
    this.recordings.restart();
    this.#screens.clear();
  }
}
