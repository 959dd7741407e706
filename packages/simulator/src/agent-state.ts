import type { Agent, AgentState, Wish } from './agent.ts';
import type { OwnTimers } from './clock.ts';
import { type Answer, done, type Refusal, refused } from './wire.ts';

/** The documented code for a state that the call platform could not set. */
function notSet({ state, wish }: Agent, expected: string): Refusal {
  return refused(
    '100-009',
    `The agent is ${state}${wish ? ` and is to be ${wish.state} afterwards` : ''}; ${expected}.`,
  );
}

/** Changes the state of agents, with the documented events at the documented moments. */
export class AgentStateMachine {
  readonly #clock: OwnTimers;

  constructor(clock: OwnTimers) {
    this.#clock = clock;
  }

  enter(agent: Agent, state: AgentState): void {
    agent.state = state;
    agent.stateSince = this.#clock.now();
    agent.restTimer?.clear();
    agent.restTimer = undefined;
  }

  /** What a sign-in begins with: status 3 busy, 4 idle, 5 wrap-up. */
  begin(agent: Agent, status: number): void {
    agent.emit('AgentOther_InService');
    agent.emit('AgentState_Ready');
    if (agent.calls.size > 0) {
      // A session was taken over during a call: the call goes on, and what the sign-in asks for comes after it.
      this.enter(agent, 'talking');
      agent.emit('AgentState_Busy');
      if (status === 3) agent.wish = { state: 'busy', reason: 0 };
      return;
    }
    this.enter(agent, 'idle');
    if (status === 3) this.#fulfil(agent, { state: 'busy', reason: 0 });
    if (status === 5) {
      this.enter(agent, 'wrap-up');
      agent.emit('AgentState_Work');
    }
  }

  /** Busy or rest: at once, or, during a call or wrap-up, when that is over. */
  wish(agent: Agent, wish: Wish, prolong: boolean): Answer {
    if (agent.state === 'talking' || agent.state === 'wrap-up') {
      agent.wish = wish;
      return done;
    }
    // An agent who asks again for the state they are in must say that it is meant.
    if (agent.state === wish.state && !prolong)
      return notSet(agent, 'asking again for the same state needs prolong=true');
    this.#fulfil(agent, wish);
    return done;
  }

  sayFree(agent: Agent): Answer {
    switch (agent.state) {
      case 'busy':
        return this.#leave(agent, 'AgentState_CancelNotReady_Success');
      case 'wrap-up':
        agent.wish = undefined;
        return this.#leave(agent, 'AgentState_CancelWork_Success');
      case 'talking':
        agent.wish = undefined;
        return done;
      case 'idle':
        return done;
      default:
        return notSet(agent, 'cancelRest ends a rest');
    }
  }

  cancelBusy(agent: Agent): Answer {
    if (agent.state === 'busy') return this.#leave(agent, 'AgentState_CancelNotReady_Success');
    if (agent.wish?.state !== 'busy') return notSet(agent, 'sayBusy comes before cancelBusy');
    agent.wish = undefined;
    return done;
  }

  cancelRest(agent: Agent): Answer {
    if (agent.state === 'rest') return this.#leave(agent, 'AgentState_CancelRest_Success');
    if (agent.wish?.state !== 'rest') return notSet(agent, 'rest comes before cancelRest');
    agent.wish = undefined;
    return done;
  }

  sayWork(agent: Agent): Answer {
    if (agent.state !== 'idle' && agent.state !== 'busy')
      return notSet(agent, 'sayWork is for an agent who is idle or busy');
    this.enter(agent, 'wrap-up');
    agent.emit('AgentState_SetWork_Success');
    return done;
  }

  cancelWork(agent: Agent): Answer {
    if (agent.state !== 'wrap-up') return notSet(agent, 'sayWork comes before cancelWork');
    agent.emit('AgentState_CancelWork_Success');
    this.#afterWork(agent);
    return done;
  }

  /** The last call is over: wrap-up where the agent works that way, else what was wished for, else idle. */
  afterCalls(agent: Agent): void {
    if (agent.session?.autoEnterIdle === false) {
      this.enter(agent, 'wrap-up');
      agent.emit('AgentState_Work');
      return;
    }
    if (agent.wish) {
      this.#afterWork(agent);
      return;
    }
    this.enter(agent, 'idle');
    agent.emit('AgentState_Ready');
  }

  /**
   * A ringing call was refused; without a talk there is no wrap-up. What the agent asked for while it rang comes now,
   * and goes before what the refusal itself asks for (a choice of the simulator).
   */
  afterRefusal(agent: Agent, busy: boolean): void {
    // 7 says that the agent rejected the call.
    const wish = agent.wish ?? (busy ? { state: 'busy' as const, reason: 7 } : undefined);
    agent.wish = undefined;
    if (wish) {
      this.#fulfil(agent, wish);
      return;
    }
    this.enter(agent, 'idle');
    agent.emit('AgentState_Ready');
  }

  #afterWork(agent: Agent): void {
    const { wish } = agent;
    agent.wish = undefined;
    if (wish) this.#fulfil(agent, wish);
    else this.enter(agent, 'idle');
  }

  #leave(agent: Agent, eventType: string): Answer {
    this.enter(agent, 'idle');
    agent.emit(eventType);
    return done;
  }

  #fulfil(agent: Agent, { state, reason, time = 0 }: Wish): void {
    this.enter(agent, state);
    if (state === 'busy') {
      agent.statistics.busynums += 1;
      agent.emit('AgentState_SetNotReady_Success', { reason: String(reason) });
      return;
    }
    agent.statistics.restnums += 1;
    agent.emit('AgentState_SetRest_Success', { reason: String(reason) });
    // A reminder: the agent stays in rest.
    agent.restTimer = this.#clock.after(time, () => agent.emit('AgentState_Rest_Timeout'));
  }
}
