import type { Agent } from './agent.ts';
import { type Call, features } from './call.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';

/** A call that waits in a skill queue for an agent. */
export interface QueuedCall {
  readonly id: string;
  readonly caller: string;
  readonly called: string;
  skill: number;
  readonly created: number;
}

/** Sets up, holds and ends calls, with the documented events in the documented order. */
export class Switchboard {
  readonly #clock: Clock;
  readonly #life: Life;
  readonly #calls = new Map<string, Set<Call>>();
  readonly queued = new Map<string, QueuedCall>();
  /** The number that customers call. */
  readonly accessNumber = '60015';
  #counter = 0;

  constructor(clock: Clock, life: Life) {
    this.#clock = clock;
    this.#life = life;
  }

  /** Every agent's part in the call of this ID. */
  find(id: string): ReadonlySet<Call> | undefined {
    return this.#calls.get(id);
  }

  newId(): string {
    this.#counter += 1;
    return `${Math.floor(this.#clock.now() / 1000)}-${this.#counter}`;
  }

  enqueue(caller: string, skill: number): QueuedCall {
    const queued = { id: this.newId(), caller, called: this.accessNumber, skill, created: this.#clock.now() };
    this.queued.set(queued.id, queued);
    return queued;
  }

  /** A customer, or another agent, calls: the agent's phone rings, or the call is answered by itself. */
  ring(
    agent: Agent,
    from: { caller: string; skill?: number; id?: string; feature?: number; transfrom?: string },
  ): Call {
    const { caller, skill = 1, id = this.newId(), feature = features.inbound, transfrom = '' } = from;
    const called = feature === features.internal ? agent.id : this.accessNumber;
    const call = this.#add(agent, { id, feature, caller, called, other: caller, skill, state: 'ringing' });
    this.#occupy(agent);
    agent.emit('AgentOther_PhoneAlerting');
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    const content = {
      caller,
      called: agent.id,
      callid: id,
      transfer: transfrom ? 'yes' : 'no',
      transfrom,
      type: 'main',
      mediaAbility: '1',
      feature: String(feature),
    };
    if (agent.session?.autoAnswer) {
      agent.emit('AgentEvent_Auto_Answer', content);
      this.answer(call);
    } else {
      agent.emit('AgentEvent_Ringing', content);
    }
    return call;
  }

  /** A ringing call is taken, or the called party picks up. */
  answer(call: Call): void {
    call.state = 'talking';
    call.answered = this.#clock.now();
    call.agent.statistics.answernums += 1;
    this.#talk(call);
    if (call.peer?.state === 'alerting') {
      call.peer.state = 'talking';
      call.peer.answered = this.#clock.now();
      this.#talk(call.peer);
    }
  }

  /** The agent calls a number outside, which picks up at once. */
  dial(agent: Agent, called: string, from: { caller?: string; skill?: number; data?: string; feature?: number }): Call {
    const { caller = agent.session?.phonenum ?? agent.id, skill = 1, data = '', feature = features.outbound } = from;
    const call = this.#add(agent, {
      id: this.newId(),
      feature,
      caller,
      called,
      other: called,
      skill,
      state: 'alerting',
    });
    call.data = data;
    agent.statistics.calloutnums += 1;
    this.#pickUp(agent, call);
    call.state = 'talking';
    call.answered = this.#clock.now();
    this.#talk(call);
    return call;
  }

  /** The agent calls another one, whose phone rings; undefined when that agent cannot be called. */
  dialAgent(agent: Agent, target: Agent | undefined, data = ''): Call {
    const id = this.newId();
    const own = this.#add(agent, {
      id,
      feature: features.internal,
      caller: agent.id,
      called: target?.id ?? '',
      other: target?.id ?? '',
      skill: 1,
      state: 'alerting',
    });
    own.data = data;
    agent.statistics.intercallnums += 1;
    this.#pickUp(agent, own);
    if (target && this.reachable(target)) {
      const theirs = this.ring(target, { caller: agent.id, id, feature: features.internal });
      own.peer = theirs;
      theirs.peer = own;
      if (theirs.state === 'talking') this.answer(own);
      return own;
    }
    agent.emit('AgentEvent_Inside_Call_Fail', id);
    this.#remove(own);
    this.#settle(agent);
    return own;
  }

  /** Whether a call can be given to the agent now. */
  reachable(agent: Agent): boolean {
    return agent.state === 'idle' && agent.talkRight;
  }

  hold(call: Call): void {
    call.state = 'held';
    call.agent.statistics.keepnums += 1;
    call.agent.emit('AgentEvent_Hold', call.id);
  }

  takeBack(call: Call): void {
    call.state = 'talking';
    this.#talk(call);
  }

  /** The agent hangs up. */
  release(call: Call): void {
    const { agent } = call;
    agent.statistics.agentrelease += 1;
    agent.emit('AgentEvent_Call_Release', call.id);
    agent.emit('AgentEvent_Customer_Release', { callid: call.id, number: call.other });
    this.#finish(call, 2);
  }

  /** The other party hangs up. */
  hangUp(call: Call): void {
    const { agent } = call;
    agent.emit('AgentEvent_Customer_Release', { callid: call.id, number: call.other });
    agent.emit('AgentEvent_Call_Release', call.id);
    this.#finish(call, 3);
  }

  /** The agent leaves a call that goes on without them. */
  leave(call: Call): void {
    call.agent.emit('AgentEvent_Call_Release', call.id);
    const { peer } = call;
    if (peer) peer.peer = undefined;
    this.#remove(call);
    this.#settle(call.agent);
  }

  /** A ringing call goes away unanswered. */
  refuse(call: Call): void {
    const { agent } = call;
    agent.statistics.noanswernums += 1;
    agent.emit('AgentEvent_No_Answer', call.id);
    this.#remove(call);
    if (call.peer) this.#endPeer(call.peer);
  }

  /** Ends every call of an agent without telling them. */
  clear(agent: Agent): void {
    for (const call of agent.calls) {
      this.#remove(call);
      if (call.peer) this.#endPeer(call.peer);
    }
  }

  /** The agent's phone is on hook again; what comes next is for {@link Life}. */
  settle(agent: Agent): void {
    this.#settle(agent);
  }

  #pickUp(agent: Agent, call: Call): void {
    agent.emit('AgentOther_PhoneAlerting');
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    this.#occupy(agent);
    const otherPhoneWorkno = call.feature === features.internal ? call.other : '';
    agent.emit('AgentEvent_Customer_Alerting', {
      callid: call.id,
      otherPhone: call.other,
      otherPhoneWorkno,
      type: 'main',
    });
  }

  /** The state of an agent with a call; the event is told once. */
  #occupy(agent: Agent): void {
    if (agent.state === 'talking') return;
    this.#life.enter(agent, 'talking');
    agent.emit('AgentState_Busy');
  }

  #talk(call: Call): void {
    const { id: callid, caller, called, feature } = call;
    call.agent.emit('AgentEvent_Talking', {
      caller,
      callid,
      called,
      feature: String(feature),
      type: 'main',
      mediaAbility: '1',
    });
  }

  #finish(call: Call, phoneState: number): void {
    const { agent, peer } = call;
    this.#remove(call);
    if (agent.calls.size === 0) agent.emit('AgentOther_PhoneRelease', { phoneState });
    this.#settle(agent);
    if (peer) this.#endPeer(peer);
  }

  #endPeer(peer: Call): void {
    peer.peer = undefined;
    if (peer.agent.calls.has(peer)) this.hangUp(peer);
  }

  #settle(agent: Agent): void {
    if (agent.calls.size === 0 && agent.state === 'talking') this.#life.afterCalls(agent);
  }

  #add(agent: Agent, given: Pick<Call, 'id' | 'feature' | 'caller' | 'called' | 'other' | 'skill' | 'state'>): Call {
    const call: Call = {
      ...given,
      agent,
      created: this.#clock.now(),
      answered: undefined,
      muted: false,
      data: '',
      parties: [],
      peer: undefined,
      transferred: undefined,
    };
    agent.calls.add(call);
    const parts = this.#calls.get(call.id) ?? new Set();
    this.#calls.set(call.id, parts.add(call));
    return call;
  }

  #remove(call: Call): void {
    const { agent } = call;
    if (call.answered !== undefined)
      agent.statistics.talktime += Math.round((this.#clock.now() - call.answered) / 1000);
    agent.calls.delete(call);
    agent.lastCall = call;
    const parts = this.#calls.get(call.id);
    parts?.delete(call);
    if (parts?.size === 0) this.#calls.delete(call.id);
  }
}
