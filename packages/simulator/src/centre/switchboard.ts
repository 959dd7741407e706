import { type Agent, Call, type ContentOf } from './agent.ts';
import type { AgentStateMachine } from './agent-state.ts';
import { type CallFacts, type FactsOf, features } from './call.ts';
import { h5Connection } from './h5-video.ts';
import type { OwnTimers } from './own-timers.ts';

/** A call that waits in a skill queue for an agent. */
export interface QueuedCall {
  readonly facts: CallFacts;
  /** Number of the customer. */
  readonly other: string;
  readonly since: number;
}

/** Who takes part in the calls of an agent: another agent, or a phone outside. */
export interface Partner {
  readonly address: string;
  readonly agent: Agent | undefined;
}

/** Most calls that wait in all skill queues. */
const mostWaiting = 10_000;

/** Most calls of one agent, those on hold included. */
export const mostCalls = 20;

/** Sets up, holds and ends calls, with the documented events in the documented order. */
export class Switchboard {
  readonly #clock: OwnTimers;
  readonly #agentState: AgentStateMachine;
  readonly #calls = new Map<string, Set<Call>>();
  readonly queued = new Map<string, QueuedCall>();
  readonly #whenGone: ((call: Call) => void)[] = [];
  /** The number that customers call. */
  readonly accessNumber = '60015';
  readonly #usualSkill: number;
  #counter = 0;
  #reserved: string[] = [];

  /** @param usualSkill the skill queue of calls that name none */
  constructor(clock: OwnTimers, agentState: AgentStateMachine, usualSkill: number) {
    this.#clock = clock;
    this.#agentState = agentState;
    this.#usualSkill = usualSkill;
  }

  /** Every agent's part in the call of this ID. */
  find(id: string): ReadonlySet<Call> | undefined {
    return this.#calls.get(id);
  }

  /** Every agent's part in every call. */
  get calls(): Call[] {
    return [...this.#calls.values()].flatMap((parts) => [...parts]);
  }

  save() {
    const queued = [...this.queued.values()].map(({ facts, other, since }) => ({ callid: facts.id, other, since }));
    return { counter: this.#counter, queued };
  }

  load({ counter, queued }: ReturnType<Switchboard['save']>, calls: readonly Call[], factsOf: FactsOf): void {
    this.#counter = counter;
    for (const call of calls) {
      if (call.ended === undefined) this.#calls.set(call.id, (this.#calls.get(call.id) ?? new Set()).add(call));
    }
    for (const { callid, other, since } of queued) this.queued.set(callid, { facts: factsOf(callid), other, since });
  }

  /** Calls the listener whenever an agent is no longer in a call, in the order in which listeners came. */
  onGone(listener: (call: Call) => void): void {
    this.#whenGone.push(listener);
  }

  /** Counts calls from the first again. */
  restart(): void {
    this.queued.clear();
    this.#counter = 0;
  }

  /** How many IDs were made. */
  get made(): number {
    return this.#counter;
  }

  /** Makes IDs for calls that come later. */
  takeIds(count: number): string[] {
    return Array.from({ length: count }, () => this.newId());
  }

  /** The next calls have these IDs. */
  reserve(ids: readonly string[]): void {
    this.#reserved = [...ids];
  }

  /** An ID that no other call or chat has. */
  newId(): string {
    const reserved = this.#reserved.shift();
    if (reserved !== undefined) return reserved;
    this.#counter += 1;
    return `${Math.floor(this.#clock.now() / 1000)}-${this.#counter}`;
  }

  /** A new call; a customer's unless told otherwise. */
  open(given: Partial<Omit<CallFacts, 'id' | 'created'>> & Pick<CallFacts, 'caller'>): CallFacts {
    return {
      feature: features.inbound,
      called: this.accessNumber,
      skill: this.#usualSkill,
      video: false,
      h5: false,
      data: '',
      ...given,
      id: this.newId(),
      created: this.#clock.now(),
    };
  }

  /** Whether no more calls can wait. */
  get isFull(): boolean {
    return this.queued.size >= mostWaiting;
  }

  /** A call waits in its skill queue. `other` is the customer's number. */
  enqueue(facts: CallFacts, other = facts.caller): void {
    this.queued.set(facts.id, { facts, other, since: this.#clock.now() });
  }

  /** The agent's phone rings, or the call is answered by itself. `other` is the number of the other party. */
  ring(agent: Agent, facts: CallFacts, { other = facts.caller, transfrom = '' } = {}): Call {
    const call = this.#arrive(agent, facts, other);
    const { id: callid, caller, called, feature } = facts;
    const content: ContentOf<'AgentEvent_Ringing'> & ContentOf<'AgentEvent_Auto_Answer'> = {
      caller,
      called,
      callid,
      transfer: transfrom ? 'yes' : 'no',
      transfrom,
      type: 'main',
      mediaAbility: mediaAbilityOf(facts),
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

  /** A call reaches the agent without ringing, since the agent asked for it. */
  take(agent: Agent, facts: CallFacts, other: string): void {
    this.answer(this.#arrive(agent, facts, other));
  }

  /** A ringing call is taken, or the called party picks up. */
  answer(call: Call): void {
    call.state = 'talking';
    call.answered = this.#clock.now();
    call.agent.statistics.answernums += 1;
    this.#talk(call);
    if (call.facts.h5)
      call.agent.emit('AgentEvent_RequestConnect', {
        callid: call.id,
        ...h5Connection(call.agent, call.id, call.answered),
      });
    if (call.peer?.state === 'alerting') this.#connect(call.peer);
  }

  /** The agent calls a number outside, which picks up at once. */
  dial(agent: Agent, given: Parameters<Switchboard['open']>[0] & Pick<CallFacts, 'called'>): Call {
    const call = this.#add(agent, this.open(given), given.called, 'alerting');
    agent.statistics.calloutnums += 1;
    this.#pickUp(agent, call);
    this.#connect(call);
    return call;
  }

  /** The agent calls another one, whose phone rings; where that agent cannot be called, the call fails. */
  dialAgent(
    agent: Agent,
    called: string,
    target: Agent | undefined,
    { data = '', feature = features.internal as number } = {},
  ): Call {
    const own = this.#add(agent, this.open({ feature, caller: agent.id, called, data }), called, 'alerting');
    if (feature === features.internal) agent.statistics.intercallnums += 1;
    else agent.statistics.interhelpnums += 1;
    this.#pickUp(agent, own);
    if (target && this.reachable(target)) {
      const theirs = this.ring(target, own.facts);
      own.peer = theirs;
      theirs.peer = own;
      if (theirs.state === 'talking') this.#connect(own);
      return own;
    }
    agent.emit(feature === features.internal ? 'AgentEvent_Inside_Call_Fail' : 'AgentEvent_Consult_Fail', own.id);
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
    this.#drop(held);
    this.#drop(call);
    // The page lists the end of a recording after the phone's release.
    if (agent.calls.size === 0) agent.emit('AgentOther_PhoneRelease', { phoneState: 2 });
    this.#gone(held);
    this.#gone(call);
    this.#settle(agent);
  }

  /** The other party of a further call of the agent takes part in the call, until either call ends. */
  confer(call: Call, further: Call): void {
    further.joins = call;
    this.tellConference(call);
  }

  /** More than two talk in the call: the event names all but the agent. */
  tellConference(call: Call): void {
    call.agent.emit('AgentEvent_Conference', { callid: call.id, partner: [call.other, ...call.parties].join() });
  }

  /** A transfer adds another number outside to a call: it picks up at once. */
  invite(call: Call, number: string): void {
    call.transferred = number;
    call.agent.emit('AgentEvent_Customer_Alerting', {
      callid: call.id,
      otherPhone: number,
      otherPhoneWorkno: '',
      type: 'main',
    });
    this.#talk(call);
  }

  /** The number outside that a transfer added to a call leaves it. */
  part(call: Call): void {
    const { transferred: number = '' } = call;
    call.transferred = undefined;
    call.agent.emit('AgentEvent_Customer_Release', { callid: call.id, number });
  }

  /**
   * Another agent takes the place of the one who talks or holds. The phone of the other is off hook already; what is bound
   * to the call stays. The documents list the events in this order.
   */
  handOver(call: Call, to: Agent): void {
    const { agent, facts, other, transferred } = call;
    const taken = this.#add(to, facts, other, 'talking');
    this.#remove(call);
    if (agent.calls.size === 0) {
      this.#settle(agent);
      agent.emit('AgentOther_PhoneRelease', { phoneState: 3 });
    }
    agent.emit('AgentEvent_Call_Release', call.id);
    agent.emit('AgentEvent_Customer_Release', { callid: call.id, number: other });
    taken.transferred = transferred;
    taken.answered = this.#clock.now();
    to.statistics.answernums += 1;
    this.#talk(taken);
    // Nothing else would tell of the third party.
    if (transferred !== undefined) this.tellConference(taken);
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

  /** Who takes part in the calls of the agent. A phone outside may have the number of an agent. */
  partnersOf({ calls }: Agent): Partner[] {
    const partners = new Map<string, Partner>();
    for (const { other: address, peer } of calls)
      partners.set(`${peer ? 'agent' : 'phone'} ${address}`, { address, agent: peer?.agent });
    return [...partners.values()];
  }

  /** The calls of the agent become a conference: they end, and the phones stay off hook. */
  dissolve(agent: Agent): void {
    for (const call of agent.calls) {
      for (const part of call.peer ? [call, call.peer] : [call]) {
        part.agent.emit('AgentEvent_Call_Release', part.id);
        this.#remove(part);
      }
    }
  }

  /** The agent's phone is on hook again; what comes next is for {@link AgentStateMachine}. */
  settle(agent: Agent): void {
    this.#settle(agent);
  }

  /** A call comes in: the phone rings and is off hook. */
  #arrive(agent: Agent, facts: CallFacts, other: string): Call {
    const call = this.#add(agent, facts, other, 'ringing');
    this.#occupy(agent);
    // The page says null; clients read this content of a call that comes in (third-party).
    agent.emit('AgentOther_PhoneAlerting', { callid: facts.id, caller: facts.caller });
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    return call;
  }

  #pickUp(agent: Agent, call: Call): void {
    // With a call on hold the phone is off hook already.
    if (agent.calls.size === 1) {
      agent.emit('AgentOther_PhoneAlerting');
      agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    }
    this.#occupy(agent);
    const otherPhoneWorkno = call.internal ? call.other : '';
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
    this.#agentState.enter(agent, 'talking');
    agent.emit('AgentState_Busy');
  }

  #talk(call: Call): void {
    const { id: callid, caller, called, feature } = call.facts;
    call.agent.emit('AgentEvent_Talking', {
      caller,
      callid,
      called,
      feature: String(feature),
      type: 'main',
      mediaAbility: mediaAbilityOf(call.facts),
      // Not on the page; clients read it (third-party).
      partner: call.other,
    });
  }

  /** The called party picks up. */
  #connect(call: Call): void {
    call.state = 'talking';
    call.answered = this.#clock.now();
    this.#talk(call);
  }

  #finish(call: Call, phoneState: 2 | 3): void {
    const { agent, peer } = call;
    this.#remove(call);
    this.#hangUpPhone(agent, phoneState);
    // When the help is over, the agent goes on with the customer.
    const { customer } = call;
    if (customer && agent.calls.has(customer) && agent.current === undefined) this.takeBack(customer);
    if (peer) this.#endPeer(peer);
  }

  #hangUpPhone(agent: Agent, phoneState: 2 | 3): void {
    if (agent.calls.size === 0) agent.emit('AgentOther_PhoneRelease', { phoneState });
    this.#settle(agent);
  }

  #endPeer(peer: Call): void {
    peer.peer = undefined;
    if (peer.agent.calls.has(peer)) this.hangUp(peer);
  }

  #settle(agent: Agent): void {
    if (agent.calls.size === 0 && agent.state === 'talking') this.#agentState.afterCalls(agent);
  }

  #add(agent: Agent, facts: CallFacts, other: string, state: Call['state']): Call {
    const call = new Call(facts, agent, other, state);
    agent.calls.add(call);
    const parts = this.#calls.get(call.id) ?? new Set();
    this.#calls.set(call.id, parts.add(call));
    return call;
  }

  #remove(call: Call): void {
    this.#drop(call);
    this.#gone(call);
  }

  #gone(call: Call): void {
    for (const listener of this.#whenGone) listener(call);
  }

  /** Removes a call; what depends on it comes with `#gone`. */
  #drop(call: Call): void {
    const { agent } = call;
    call.ended = this.#clock.now();
    if (call.answered !== undefined) agent.statistics.talktime += Math.round((call.ended - call.answered) / 1000);
    agent.calls.delete(call);
    agent.lastCall = call;
    const parts = this.#calls.get(call.id);
    parts?.delete(call);
    if (parts?.size === 0) this.#calls.delete(call.id);
  }
}

/** Numbers of the table MediaAbility: 1 voice, 3 audio and video, 6 H5 video. */
function mediaAbilityOf({ video, h5 }: CallFacts): string {
  return h5 ? '6' : video ? '3' : '1';
}
