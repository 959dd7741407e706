import type { Agent } from './agent.ts';
import { type Call, features, isInternal } from './call.ts';
import type { OwnTimers } from './clock.ts';
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
  readonly #clock: OwnTimers;
  readonly #life: Life;
  readonly #calls = new Map<string, Set<Call>>();
  readonly queued = new Map<string, QueuedCall>();
  /** The number that customers call. */
  readonly accessNumber = '60015';
  #counter = 0;

  constructor(clock: OwnTimers, life: Life) {
    this.#clock = clock;
    this.#life = life;
  }

  /** Every agent's part in the call of this ID. */
  find(id: string): ReadonlySet<Call> | undefined {
    return this.#calls.get(id);
  }

  /** Counts calls from the first again. */
  restart(): void {
    this.queued.clear();
    this.#counter = 0;
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
    from: { caller: string; skill?: number; id?: string; feature?: number; transfrom?: string; video?: boolean },
  ): Call {
    const { caller, skill = 1, id = this.newId(), feature = features.inbound, transfrom = '', video = false } = from;
    const called = isInternal(feature) ? agent.id : this.accessNumber;
    const call = this.#add(agent, { id, feature, caller, called, other: caller, skill, state: 'ringing', video });
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
      mediaAbility: mediaAbilityOf(call),
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
    if (call.peer?.state === 'alerting') this.#connect(call.peer);
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
    this.#connect(call);
    return call;
  }

  /** The agent calls another one, whose phone rings; where that agent cannot be called, the call fails. */
  dialAgent(agent: Agent, target: Agent | undefined, { data = '', feature = features.internal as number } = {}): Call {
    const id = this.newId();
    const own = this.#add(agent, {
      id,
      feature,
      caller: agent.id,
      called: target?.id ?? '',
      other: target?.id ?? '',
      skill: 1,
      state: 'alerting',
    });
    own.data = data;
    if (feature === features.internal) agent.statistics.intercallnums += 1;
    else agent.statistics.interhelpnums += 1;
    this.#pickUp(agent, own);
    if (target && this.reachable(target)) {
      const theirs = this.ring(target, { caller: agent.id, id, feature });
      own.peer = theirs;
      theirs.peer = own;
      if (theirs.state === 'talking') this.#connect(own);
      return own;
    }
    agent.emit(feature === features.internal ? 'AgentEvent_Inside_Call_Fail' : 'AgentEvent_Consult_Fail', id);
    this.#remove(own);
    this.#hangUpPhone(agent, 3);
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
    if (call.state === 'ringing') {
      this.refuse(call);
      this.#hangUpPhone(agent, 3);
      return;
    }
    agent.emit('AgentEvent_Customer_Release', { callid: call.id, number: call.other });
    agent.emit('AgentEvent_Call_Release', call.id);
    this.#finish(call, 3);
  }

  /** The agent leaves a call that goes on without them. `succeeded` tells of a transfer that was waited for. */
  leave(call: Call, succeeded = false): void {
    const { agent, peer } = call;
    agent.emit('AgentEvent_Call_Release', call.id);
    if (succeeded) agent.emit('AgentEvent_SuccTransResult', { result: 0, callId: call.id });
    if (peer) peer.peer = undefined;
    this.#remove(call);
    this.#hangUpPhone(agent, 3);
  }

  /** The other party of an internal call is now a third agent. */
  join(peer: Call, taken: Call): void {
    peer.other = taken.agent.id;
    peer.peer = taken;
    taken.peer = peer;
  }

  /** The agent drops out of two calls, and the other two parties stay connected. */
  connect(call: Call, held: Call): void {
    const { agent, peer } = call;
    agent.emit('AgentEvent_Call_Release', call.id);
    agent.emit('AgentEvent_Customer_Release', { callid: held.id, number: held.other });
    for (const part of [peer, held.peer]) {
      if (part === undefined) continue;
      part.other = part === peer ? held.other : call.other;
      part.peer = part === peer ? held.peer : peer;
    }
    this.#remove(held);
    this.#remove(call);
    this.#hangUpPhone(agent, 2);
  }

  /** The customer talks with the agent who asked for help and with the one who helps. */
  confer(call: Call, other: string): void {
    call.parties.push(other);
    call.agent.emit('AgentEvent_Conference', { callid: call.id, partner: `${call.other},${other}` });
  }

  /** Another number outside joins a call: it picks up at once. */
  invite(call: Call, number: string): void {
    call.agent.emit('AgentEvent_Customer_Alerting', {
      callid: call.id,
      otherPhone: number,
      otherPhoneWorkno: '',
      type: 'main',
    });
    this.#talk(call);
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
    // With a call on hold the phone is off hook already.
    if (agent.calls.size === 1) {
      agent.emit('AgentOther_PhoneAlerting');
      agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    }
    this.#occupy(agent);
    const otherPhoneWorkno = isInternal(call.feature) ? call.other : '';
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
      mediaAbility: mediaAbilityOf(call),
    });
  }

  /** The called party picks up. */
  #connect(call: Call): void {
    call.state = 'talking';
    call.answered = this.#clock.now();
    this.#talk(call);
  }

  #finish(call: Call, phoneState: number): void {
    const { agent, peer } = call;
    this.#remove(call);
    this.#hangUpPhone(agent, phoneState);
    // When the help is over, the agent goes on with the customer.
    const { customer } = call;
    if (customer && agent.calls.has(customer) && agent.current === undefined) this.takeBack(customer);
    if (peer) this.#endPeer(peer);
  }

  #hangUpPhone(agent: Agent, phoneState: number): void {
    if (agent.calls.size === 0) agent.emit('AgentOther_PhoneRelease', { phoneState });
    this.#settle(agent);
  }

  #endPeer(peer: Call): void {
    peer.peer = undefined;
    if (peer.agent.calls.has(peer)) this.hangUp(peer);
  }

  #settle(agent: Agent): void {
    if (agent.calls.size === 0 && agent.state === 'talking') this.#life.afterCalls(agent);
  }

  #add(
    agent: Agent,
    given: Pick<Call, 'id' | 'feature' | 'caller' | 'called' | 'other' | 'skill' | 'state'> & { video?: boolean },
  ): Call {
    const call: Call = {
      video: false,
      ...given,
      agent,
      created: this.#clock.now(),
      answered: undefined,
      muted: false,
      data: '',
      parties: [],
      peer: undefined,
      customer: undefined,
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

/** Numbers of the table MediaAbility: 1 voice, 3 audio and video. */
function mediaAbilityOf({ video }: Call): string {
  return video ? '3' : '1';
}
