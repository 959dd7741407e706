import type { Agent, AgentState, Wish } from './agent.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';

/** Why a state could not be set. */
function notSet({ state, wish }: Agent, expected: string): string {
  return `The agent is ${state}${wish ? ` and is to be ${wish.state} afterwards` : ''}; ${expected}.`;
}

/**
 * The state machine of agents: changes their state and emits the documented events. A request that the state does not
 * allow changes nothing and answers why.
 */
export class AgentStateMachine {
  readonly #clock: OwnTimers;
  readonly #endRest: SetTimer<{ readonly agentid: string }>;

  /** @param agentOf an agent of the contact centre */
  constructor(clock: OwnTimers, agentOf: (id: string) => Agent | undefined) {
    this.#clock = clock;
    this.#endRest = clock.kind(
      'rest',
      // The event is a reminder; the agent stays in rest.
      ({ agentid }) => agentOf(agentid)?.emit('AgentState_Rest_Timeout'),
      (timer, { agentid }) => {
        const agent = agentOf(agentid);
        if (agent) agent.restTimer = timer;
      },
    );
  }

  enter(agent: Agent, state: AgentState, reason = 0): void {
    agent.state = state;
    agent.stateSince = this.#clock.now();
    agent.stateReason = reason;
    agent.restTimer?.clear();
    agent.restTimer = undefined;
  }

  /** Sets the first state after a sign-in: status 3 busy, 4 idle, 5 wrap-up. */
  begin(agent: Agent, status: number): void {
    agent.emit('AgentOther_InService');
    agent.emit('AgentState_Ready');
    if (agent.calls.size > 0 || agent.engagement) {
      // The sign-in took over a session during a call or a conference. It goes on; the requested state follows it.
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

  /** Requests busy or rest. During a call or wrap-up the change waits for its end. */
  wish(agent: Agent, wish: Wish, prolong: boolean): string | undefined {
    if (agent.state === 'talking' || agent.state === 'wrap-up') {
      agent.wish = wish;
      return undefined;
    }
    // Requesting the current state again needs prolong=true.
    if (agent.state === wish.state && !prolong)
      return notSet(agent, 'asking again for the same state needs prolong=true');
    this.#fulfil(agent, wish);
    return undefined;
  }

  sayFree(agent: Agent): string | undefined {
    switch (agent.state) {
      case 'busy':
        return this.#leave(agent, 'AgentState_CancelNotReady_Success');
      case 'wrap-up':
        agent.wish = undefined;
        return this.#leave(agent, 'AgentState_CancelWork_Success');
      case 'talking':
        agent.wish = undefined;
        return undefined;
      case 'idle':
        return undefined;
      default:
        return notSet(agent, 'cancelRest ends a rest');
    }
  }

  cancelBusy(agent: Agent): string | undefined {
    if (agent.state === 'busy') return this.#leave(agent, 'AgentState_CancelNotReady_Success');
    if (agent.wish?.state !== 'busy') return notSet(agent, 'sayBusy comes before cancelBusy');
    agent.wish = undefined;
    return undefined;
  }

  cancelRest(agent: Agent): string | undefined {
    if (agent.state === 'rest') return this.#leave(agent, 'AgentState_CancelRest_Success');
    if (agent.wish?.state !== 'rest') return notSet(agent, 'rest comes before cancelRest');
    agent.wish = undefined;
    return undefined;
  }

  sayWork(agent: Agent): string | undefined {
    if (agent.state !== 'idle' && agent.state !== 'busy')
      return notSet(agent, 'sayWork is for an agent who is idle or busy');
    this.enter(agent, 'wrap-up');
    agent.emit('AgentState_SetWork_Success');
    return undefined;
  }

  cancelWork(agent: Agent): string | undefined {
    if (agent.state !== 'wrap-up') return notSet(agent, 'sayWork comes before cancelWork');
    agent.emit('AgentState_CancelWork_Success');
    this.#afterWork(agent);
    return undefined;
  }

  /** Sets the state after the last call: wrap-up where autoEnterIdle is false, else the requested state, else idle. */
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
   * Sets the state after the agent refused a ringing call; without a talk there is no wrap-up. A state that the agent
   * requested while the call rang wins over the one that the refusal requests (a choice of the simulator).
   */
  afterRefusal(agent: Agent, busy: boolean): void {
    // Reason 7: the agent rejected the call.
    const wish = agent.wish ?? (busy ? { state: 'busy' as const, reason: 7 } : undefined);
    agent.wish = undefined;
    if (wish) {
      this.#fulfil(agent, wish);
      return;
    }
    this.enter(agent, 'idle');
    agent.emit('AgentState_Ready');
  }

  /** Sets the state after an inspection, for the inspector: the requested one, else idle. There is no wrap-up. */
  afterInspection(agent: Agent): void {
    this.afterRefusal(agent, false);
  }

  /** An inspector makes the agent busy: at once, or after a call. */
  forceBusy(agent: Agent): void {
    // Reason 3: forced by an inspector.
    this.#force(agent, { state: 'busy', reason: 3, forced: true });
  }

  /** An inspector sends the agent to rest: at once, or after a call. `time` is in milliseconds. */
  forceRest(agent: Agent, { reason, time }: { readonly reason: number; readonly time: number }): void {
    this.#force(agent, { state: 'rest', reason, time, forced: true });
  }

  /** An inspector makes the agent idle; during a call this takes back what was to come after it. */
  forceIdle(agent: Agent): void {
    agent.wish = undefined;
    if (agent.state === 'idle' || agent.state === 'talking') return;
    this.enter(agent, 'idle');
    agent.emit('AgentState_Force_Ready');
  }

  #force(agent: Agent, wish: Wish): void {
    agent.wish = undefined;
    if (agent.state === 'talking') agent.wish = wish;
    else this.#fulfil(agent, wish);
  }

  #afterWork(agent: Agent): void {
    const { wish } = agent;
    agent.wish = undefined;
    if (wish) this.#fulfil(agent, wish);
    else this.enter(agent, 'idle');
  }

  #leave(
    agent: Agent,
    eventType: 'AgentState_CancelNotReady_Success' | 'AgentState_CancelWork_Success' | 'AgentState_CancelRest_Success',
  ): string | undefined {
    this.enter(agent, 'idle');
    agent.emit(eventType);
    return undefined;
  }

  #fulfil(agent: Agent, { state, reason, time = 0, forced = false }: Wish): void {
    this.enter(agent, state, reason);
    if (state === 'busy') {
      agent.statistics.busynums += 1;
      if (forced) agent.emit('AgentState_Force_SetNotReady');
      else agent.emit('AgentState_SetNotReady_Success', { reason: String(reason) });
      return;
    }
    agent.statistics.restnums += 1;
    agent.emit('AgentState_SetRest_Success', { reason: String(reason) });
    agent.restTimer = this.#endRest(time, { agentid: agent.id });
  }
}
