import { callReportingErrors, Subscriptions } from '../subscriptions.ts';
import type { CallDescriptor, Gateway, Outcome } from '../types.ts';
import { type Call, type CallPort, callOf, type Send } from './call.ts';
import { type Asked, type Fact, type Facts, noFacts } from './facts.ts';
import { fold } from './fold.ts';
import { fieldsOf, text } from './reading.ts';
import { type AgentState, agentStateOf, type CallView, callsOf, currentOf, endedSince } from './view.ts';

/** What operations ask for, by the first part of their path after the agent. */
const actions: Readonly<Record<string, Asked['action']>> = {
  answer: 'answer',
  reject: 'reject',
  hold: 'hold',
  gethold: 'retrieve',
  beginmute: 'mute',
  endmute: 'unmute',
  transfer: 'transfer',
  innerhelp: 'consult',
  confjoin: 'conference',
  connecthold: 'connect',
  release: 'release',
  dropcall: 'release',
  callout: 'callout',
  previewCallout: 'callout',
  callinner: 'callout',
  callinnerskill: 'callout',
  saybusy: 'busy',
  rest: 'rest',
  sayfree: 'free',
  cancelbusy: 'cancel-busy',
  cancelrest: 'cancel-rest',
};

/** The calls and the state of an agent: keeps the facts, and tells what follows from them. */
export class Desk {
  facts: Facts;
  private shown: readonly Call[] = [];
  private focus: string | undefined;
  /** Number of the last ask; asks are told apart by it. */
  asks = 0;
  private readonly enter: (fact: Fact) => void;
  private readonly queue: Fact[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly port: CallPort;
  private readonly callListeners = new Subscriptions<readonly [calls: readonly Call[], ended: readonly Call[]]>();
  private readonly stateListeners = new Subscriptions<readonly [AgentState, Facts['wish']]>();

  /** @param enter is given what is asked, and takes it when it is due */
  constructor(agentid: string, send: Send, enter: (fact: Fact) => void) {
    this.enter = enter;
    this.facts = noFacts(agentid);
    this.port = {
      send,
      heldBeside: (id) => this.facts.calls.find((call) => call.told === 'held' && call.id !== id)?.id,
    };
  }

  get calls(): readonly Call[] {
    return this.shown;
  }

  /** The calls that ended last. */
  get endedCalls(): readonly Call[] {
    return endedSince(this.facts, 0).map((view) => callOf(view, this.port));
  }

  get currentCall(): Call | undefined {
    const find = (id: string | undefined) => this.shown.find((call) => call.id === id);
    return find(this.focus) || find(currentOf(this.facts));
  }

  set currentCall(call: Call | undefined) {
    this.focus = call?.id;
    this.callListeners.tell([this.shown, []]);
  }

  get agentState(): AgentState {
    return agentStateOf(this.facts);
  }

  get wish(): Facts['wish'] {
    return this.facts.wish;
  }

  onCalls(listener: (calls: readonly Call[], ended: readonly Call[]) => void): () => void {
    return listen(this.callListeners, (told) => listener(...told), [this.shown, []]);
  }

  onAgentState(listener: (state: AgentState, wish: Facts['wish']) => void): () => void {
    return listen(this.stateListeners, (told) => listener(...told), [this.agentState, this.wish]);
  }

  /** Takes one fact, and tells whoever listens what has changed. */
  take(fact: Fact): void {
    this.queue.push(fact);
    // A listener may ask for something; what follows from it is told after what is being told.
    if (this.queue.length > 1) return;
    for (let next: Fact | undefined = fact; next; next = this.queue[0]) {
      this.become(fold(this.facts, next));
      this.queue.shift();
    }
  }

  /** Puts facts in the place of those that are there. */
  become(facts: Facts): void {
    const before = this.facts;
    if (facts === before) return;
    const state = this.agentState;
    this.facts = facts;
    clearTimeout(this.timer);
    const until = Math.min(...facts.asked.map((one) => one.until));
    if (until < Infinity) {
      this.timer = setTimeout(() => this.take({ kind: 'time', at: Date.now() }), Math.max(until - Date.now(), 1));
      // A program that has nothing else to do need not wait for it.
      (this.timer as { unref?: () => void }).unref?.();
    }
    const calls = callsOf(facts).map((view) => this.sameOr(view));
    const ended = endedSince(facts, before.endings).map((view) => callOf(view, this.port));
    const changed = calls.length !== this.shown.length || calls.some((call, index) => call !== this.shown[index]);
    if (changed) this.shown = Object.freeze(calls);
    if (changed || ended.length > 0) this.callListeners.tell([this.shown, ended]);
    if (state !== this.agentState || before.wish !== this.wish) this.stateListeners.tell([this.agentState, this.wish]);
  }

  /** Notes from now on what is asked of the gateway, whoever asks, and what became of it. */
  watch(gateway: Gateway): void {
    const { call } = gateway;
    gateway.call = (descriptor, parameters, options) =>
      this.note(descriptor, parameters, () => call(descriptor, parameters, options));
  }

  private async note<Result, Code extends string>(
    { path }: CallDescriptor,
    parameters: object,
    sent: () => Promise<Outcome<Result, Code>>,
  ): Promise<Outcome<Result, Code>> {
    const [, group = '', , name = ''] = path.split('/');
    const action = /^(voicecall|onlineagent)$/.test(group) ? actions[name] : undefined;
    if (action === undefined) return sent();
    const { callid, body } = parameters as { readonly callid?: unknown; readonly body?: unknown };
    const call = legOf(this.facts, action, text(callid || fieldsOf(body).callid));
    this.asks += 1;
    const ask = this.asks;
    this.enter({ kind: 'ask', at: Date.now(), ask, action, call });
    const outcome = await sent();
    // Where no answer came, it may have been done all the same.
    const done = outcome.ok || (/^(retcode|invalid|check)$/.test(outcome.kind) ? false : undefined);
    this.enter({ kind: 'outcome', at: Date.now(), ask, done });
    return outcome;
  }

  private sameOr(view: CallView): Call {
    const before = this.shown.find((call) => call.id === view.id);
    return before && JSON.stringify(before) === JSON.stringify(view) ? before : callOf(view, this.port);
  }
}

/** The call that an operation is about: the one it names, else the one that the gateway takes. */
function legOf({ calls }: Facts, action: Asked['action'], named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  const told = /^(answer|reject)$/.test(action) ? 'ringing' : action === 'retrieve' ? 'held' : 'talking';
  return /^(callout|busy|rest|free|cancel-)/.test(action) ? undefined : calls.find((call) => call.told === told)?.id;
}

function listen<Value>(listeners: Subscriptions<Value>, listener: (value: Value) => void, now: Value): () => void {
  const stop = listeners.add(listener);
  callReportingErrors(() => listener(now));
  return stop;
}
