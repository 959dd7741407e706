import type {
  AgentEvent,
  AgentEvents,
  AgentEventType,
  LoginExRequest,
  LoginParameters,
  LoginRequest,
  LoginResult,
} from '@ccgateway/openapi';
import type { Call } from './calls/call.ts';
import { Desk } from './calls/desk.ts';
import type { Fact } from './calls/facts.ts';
import { recall } from './calls/recall.ts';
import type { AgentState } from './calls/view.ts';
import { type Connection, next, type Phase, type Step } from './connection.ts';
import { type CookieJar, jarOf, keepingCookies, lineOf } from './cookies.ts';
import { startDelivery } from './delivery.ts';
import { EventHub, type EventReader } from './event-hub.ts';
import { createGateway } from './gateway.ts';
import {
  forceLogin,
  forceLogout,
  forceLogoutWithReason,
  getAgentEvent,
  getAgentStatus,
  handShake,
  login,
  loginEx,
  logout,
  updateGuid,
} from './generated/calls.ts';
import type { PushedEvents } from './push.ts';
import { SharedCalls } from './shared-calls.ts';
import type { Entry } from './sharing.ts';
import { callReportingErrors, Subscriptions } from './subscriptions.ts';
import type { CallOptions, Failure, Gateway, GatewayOptions, Outcome, Success } from './types.ts';

/** Settings of an {@link AgentSession}. */
export interface SessionOptions extends GatewayOptions {
  /** Agent ID, in the range of the parameter `agentid` of every operation. */
  readonly agentid: string;
  /** Milliseconds between the answer of one event poll and the next poll; the documents ask for 200 to 500. */
  readonly pollPause?: number | undefined;
  /** Milliseconds until an event poll gives up, 30,000 unless set; a gateway holds a poll for about 10,000. */
  readonly pollTimeout?: number | undefined;
  /** Milliseconds between heartbeats in push mode, 30,000 unless set; two minutes without one end the session. */
  readonly heartbeat?: number | undefined;
  /** Maximum events queued for each reader, and before the first reader, 10,000 unless set; the oldest are dropped. */
  readonly maxQueuedEvents?: number | undefined;
  /**
   * Maximum bytes of cookies sent to the gateway, 4,096 unless set; servers refuse requests with headers longer than
   * 8,192. Further cookies are not kept. Browsers keep their cookies themselves.
   */
  readonly maxCookieBytes?: number | undefined;
  /** Returns the token that heartbeats carry in push mode; called before each heartbeat. */
  readonly serviceToken?: (() => string | undefined) | undefined;
}

/** How a sign-in is done. */
export interface SignInOptions extends CallOptions {
  /** Signs in to the call platform only (loginEx), without the media server. */
  readonly platformOnly?: boolean | undefined;
  /** Takes the agent over by force when it is signed in elsewhere (100-002). Ask the user first. */
  readonly takeOver?: boolean | undefined;
}

/** How a sign-out is done: plainly, by force (which releases a call), or by force with a cause code from 1 to 255. */
export interface SignOutOptions extends CallOptions {
  readonly force?: boolean | undefined;
  readonly reason?: number | undefined;
}

/**
 * What {@link AgentSession.resume} goes on from: plain JSON. It holds no password, but the GUID, which lets its owner act
 * for the agent until the session ends.
 */
export interface Snapshot {
  readonly agentid: string;
  readonly guid?: string;
  /** Whether the gateway pushes the events of the session. */
  readonly push?: boolean;
  /** Cookies of the load balancer; browsers keep theirs themselves. */
  readonly cookies?: string;
}

/** A snapshot, and the settings of the session that goes on. */
export type ResumeOptions = SessionOptions & { readonly [Name in keyof Snapshot]?: Snapshot[Name] | undefined };

type Operation<Parameters, Result, Code extends string> = (
  gateway: Gateway,
  parameters: Parameters,
  options?: CallOptions,
) => Promise<Outcome<Result, Code>>;

/**
 * Signs the session out, for `await using`, where the engine has the symbol. It is no method of the class, because a
 * computed name in it keeps bundlers from leaving an unused class out of a program. The type is empty for programs whose
 * TypeScript or `lib` does not have the symbol.
 */
type SignedOutByUsing = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : object;

export interface AgentSession extends SignedOutByUsing {}

/**
 * A signed-in agent: keeps the GUID and the load balancer's cookie, polls events (or sends heartbeats in push mode)
 * from the sign-in on, and signs out at the end. `await using` signs out by itself.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor defines the only member of the interface
export class AgentSession {
  /** The connection of this session, for calling operations directly. */
  readonly gateway: Gateway;
  readonly agentid: string;
  private readonly options: SessionOptions;
  protected readonly hub: EventHub;
  protected readonly listeners = new Subscriptions<Connection>();
  protected phase: Phase = { at: 'rest', connection: { state: 'offline', since: Date.now() } };
  /** What is known about the agent and its calls. */
  protected readonly desk: Desk;
  /** Whether the gateway pushes the events. */
  protected push = false;
  private delivery: { readonly stop: () => Promise<void> } | undefined;
  private shared = new SharedCalls();
  private turn: Promise<unknown> = Promise.resolve();
  private readonly cookies: CookieJar;
  /** The parameters of the calls that a sign-in consists of. */
  private readonly signingIn = new WeakSet<object>();

  /** The only way from one phase to the next. An arrow function, because a proxy would hide which connection is new. */
  private readonly go = (step: Step, at: number): void => {
    const before = this.connection;
    this.phase = next(this.phase, step, at);
    const { connection } = this;
    if (connection === before) return;
    const ended = connection.state === 'ended';
    if (ended) {
      void this.delivery?.stop();
      this.gateway.guid = undefined;
      // After a loss of permission the state of the agent is unknown; every other end means that it is signed out.
      this.desk.take({ kind: 'agent', state: connection.code === '000-003' ? 'unknown' : 'signed-out', at });
    }
    this.listeners.tell(connection);
    if (ended) this.hub.close();
  };

  constructor(options: SessionOptions) {
    this.options = options;
    const { maxQueuedEvents = 0, maxCookieBytes = 4_096 } = options;
    this.cookies = jarOf((options as ResumeOptions).cookies, maxCookieBytes);
    this.hub = new EventHub(maxQueuedEvents > 0 ? maxQueuedEvents : 10_000);
    this.agentid = options.agentid;
    this.desk = new Desk(
      this.agentid,
      (...asked) => this.call(...asked),
      (fact) => this.take(fact),
    );
    this.gateway = createGateway({
      ...options,
      fetch: keepingCookies(options.fetch, maxCookieBytes, this.cookies),
      check: (...input) => this.refusal(input[2]) || options.check?.(...input),
    });
    // It notes what is asked of the gateway, whoever asks.
    this.desk.watch(this.gateway);
    // Not enumerable, so that printing or copying a session shows neither the GUID of its options nor unread events.
    for (const name of Object.keys(this))
      if (name !== 'agentid') Object.defineProperty(this, name, { enumerable: false });
    // Keeps Vue from wrapping the session in a proxy, which would also wrap the events that go through it.
    Object.defineProperty(this, '__v_skip', { value: true });
    if (Symbol.asyncDispose) Object.defineProperty(this, Symbol.asyncDispose, { value: () => this.dispose() });
  }

  /**
   * Goes on with a session of which a {@link snapshot} was kept, after the page was reloaded or the program restarted.
   * Asks for the current GUID, the state and the calls of the agent, and starts the delivery of events.
   *
   * @returns the session, or why the gateway does not go on with it: 100-006 when the agent is signed out, 000-003 when
   * the GUID is no longer valid, because it expired or the agent signed in elsewhere
   */
  static async resume(options: ResumeOptions, call?: CallOptions): Promise<Outcome<AgentSession>> {
    const session = new AgentSession(options);
    const outcome = await session.goOn(!!options.push, call);
    if (!outcome.ok) return outcome;
    return Object.defineProperty({ ok: true, result: session, message: '' } as Success<AgentSession>, 'response', {
      value: outcome.response,
    });
  }

  protected async goOn(push: boolean, call?: CallOptions): Promise<Outcome<unknown>> {
    const outcome: Outcome<unknown> = await updateGuid(this.gateway, { agentid: this.agentid }, call);
    if (outcome.ok) await this.begin(push, true, true);
    return outcome;
  }

  /**
   * What {@link resume} needs, to be kept in sessionStorage; undefined while no agent is signed in. The GUID in it
   * changes, so take it when the page is left (`pagehide`).
   */
  snapshot(): Snapshot | undefined {
    const { agentid, phase, push, gateway } = this;
    if (phase.at === 'sign-in' || !/^(online|interrupted)$/.test(phase.connection.state)) return undefined;
    const { guid } = gateway;
    const cookies = lineOf(this.cookies);
    return { agentid, push, ...(guid ? { guid } : {}), ...(cookies ? { cookies } : {}) };
  }

  /** The current state of event delivery. */
  get connection(): Connection {
    return this.phase.connection;
  }

  /**
   * State of the agent as events and queries told it; that of the calls, if there are any. While the connection is
   * interrupted it is the last known state.
   */
  get agentState(): AgentState {
    return this.desk.agentState;
  }

  /** The state that was asked for during a call or wrap-up and comes after it; undefined when none waits. */
  get wish(): 'busy' | 'rest' | undefined {
    return this.desk.wish;
  }

  /** The calls of the agent, in the order in which they came; the same array until something changes. */
  get calls(): readonly Call[] {
    return this.desk.calls;
  }

  /** The calls that ended last, the newest last; 20 at most. */
  get endedCalls(): readonly Call[] {
    return this.desk.endedCalls;
  }

  /**
   * The call that the user looks at: the one that was set, while it is there; else one that is talked in, that rings, that
   * is being set up, or that is held, in this order.
   */
  get currentCall(): Call | undefined {
    return this.desk.currentCall;
  }

  set currentCall(call: Call | undefined) {
    this.desk.currentCall = call;
  }

  /**
   * Calls the listener now and at every change of {@link calls} and {@link currentCall}, with the calls that have just
   * ended; returns a function that unsubscribes it.
   */
  onCalls(listener: (calls: readonly Call[], ended: readonly Call[]) => void): () => void {
    return this.desk.onCalls(listener);
  }

  /** Calls the listener now and at every change of {@link agentState} and {@link wish}; returns a function that unsubscribes it. */
  onAgentState(listener: (state: AgentState, wish: 'busy' | 'rest' | undefined) => void): () => void {
    return this.desk.onAgentState(listener);
  }

  /** Calls the listener now and at every change of {@link connection}; returns a function that unsubscribes it. */
  onConnection(listener: (connection: Connection) => void): () => void {
    const stop = this.listeners.add(listener);
    callReportingErrors(() => listener(this.connection));
    return stop;
  }

  /**
   * Signs the agent in and starts the delivery of events. An agent who is signed in elsewhere is never taken over
   * unless `takeOver` asks for it. Sign-ins and sign-outs never overlap. A sign-in that fails leaves a session that is
   * signed in already as it was. One whose answer shows no GUID fails with kind `decode`, if the gateway asks for one.
   */
  signIn(body: LoginRequest, options?: SignInOptions & { platformOnly?: false }): Promise<Outcome<LoginResult>>;
  signIn(body: LoginExRequest, options: SignInOptions & { platformOnly: true }): Promise<Outcome<LoginResult>>;
  signIn(body: LoginRequest | LoginExRequest, options: SignInOptions = {}): Promise<Outcome<LoginResult>> {
    return this.inTurn(async () => {
      const { gateway, delivery } = this;
      await this.stop();
      const { guid } = gateway;
      const { facts } = this.desk;
      const ended = this.connection.state === 'ended';
      this.move({ to: 'sign-in' });
      // Events pushed from here on belong to the next session.
      gateway.guid = undefined;
      this.desk.take({ kind: 'agent', at: Date.now(), state: 'unknown' });
      const unread = ended ? this.hub.setAside() : undefined;
      const { outcome, forced } = await this.logIn({ agentid: this.agentid, body: body as LoginRequest }, options);
      if (outcome.ok) {
        // An agent who signed in by loginEx always polls.
        const push = !options.platformOnly && 'callBackUri' in body && !!body.callBackUri && !!body.serviceToken;
        // The calls of an agent who is taken over go on.
        await this.begin(push, false, forced ? false : undefined);
      } else {
        this.move({ to: 'stay' });
        this.desk.become(facts);
        this.hub.bringBack(unread);
        if (ended) return outcome;
        gateway.guid = guid;
        if (delivery) this.run(true);
      }
      return outcome;
    });
  }

  private async logIn(parameters: LoginParameters, options: SignInOptions) {
    const { gateway } = this;
    this.signingIn.add(parameters);
    const first = options.platformOnly ? (loginEx as typeof login) : login;
    const outcome: Outcome<LoginResult> = await first(gateway, parameters, options);
    const elsewhere = !outcome.ok && outcome.kind === 'retcode' && outcome.retcode === '100-002';
    const forced = elsewhere && options.takeOver;
    // Its result is that of login (inferred).
    const last = forced ? await forceLogin(gateway, parameters, options) : outcome;
    return { outcome: await this.requireGuid(last as Outcome<LoginResult>, options), forced };
  }

  /**
   * Without a readable GUID the session would be refused minutes later without a reason. Some gateways require no GUID,
   * so a next call finds out.
   */
  private async requireGuid(outcome: Outcome<LoginResult>, { signal }: SignInOptions): Promise<Outcome<LoginResult>> {
    if (!outcome.ok || this.gateway.guid) return outcome;
    const parameters = { agentid: this.agentid };
    this.signingIn.add(parameters);
    const status = await getAgentStatus(this.gateway, parameters, { signal, retries: 0 });
    if (status.ok || status.kind !== 'retcode' || !/^(000-003|100-006)$/.test(status.retcode)) return outcome;
    const message =
      'The gateway signed the agent in, but its answer holds no GUID that can be read, and calls without one are refused. ' +
      'Where a page is on another origin, the answers need the header Access-Control-Expose-Headers: Set-GUID.';
    return Object.defineProperty({ ok: false, kind: 'decode', message } as Failure, 'response', {
      value: outcome.response,
    });
  }

  /** Signs the agent out and ends the session. Afterwards {@link call} sends nothing. */
  signOut(options: SignOutOptions = {}): Promise<Outcome<unknown>> {
    return this.inTurn(() => this.logOut(options));
  }

  private async logOut({ force, reason, ...options }: SignOutOptions): Promise<Outcome<unknown>> {
    const { agentid, gateway } = this;
    this.move({ to: 'sign-out' });
    const outcome: Outcome<unknown> =
      reason !== undefined
        ? await forceLogoutWithReason(gateway, { agentid, reason }, options)
        : await (force ? forceLogout : logout)(gateway, { agentid }, options);
    if (outcome.ok || (outcome.kind === 'retcode' && /^100-00[68]$/.test(outcome.retcode))) {
      await this.stop();
      this.move({ to: 'ended', reason: 'signed-out' });
    } else this.move({ to: 'stay' });
    return outcome;
  }

  /**
   * Calls an operation for this agent. While a call is pending, the same operation with the same parameters is not sent
   * again; it resolves to the same outcome, under the options of the first call. A caller's signal ends only that
   * caller's wait. Use {@link signIn} and {@link signOut} to sign in and out.
   */
  call<Parameters extends { readonly agentid: string }, Result, Code extends string>(
    operation: Operation<Parameters, Result, Code>,
    parameters: Omit<Parameters, 'agentid'>,
    options?: CallOptions,
  ): Promise<Outcome<Result, Code>> {
    const all = { ...parameters, agentid: this.agentid } as unknown as Parameters;
    const send = (signal: AbortSignal | undefined) => operation(this.gateway, all, { ...options, signal });
    return this.shared.call(operation, parameters, options?.signal, send as never) as Promise<Outcome<Result, Code>>;
  }

  /**
   * Returns a reader of every event from now on, in order. The first reader also gets the events that came before it. A
   * reader that falls behind by more than `maxQueuedEvents` loses the oldest; its `dropped` says how many.
   */
  events(): EventReader {
    return this.hub.read();
  }

  /** Calls the listener for every event of a type, or of all types with `*`; returns a function that unsubscribes it. */
  on<Type extends AgentEventType>(type: Type, listener: (event: AgentEvents[Type]) => void): () => void;
  on(type: '*', listener: (event: AgentEvent) => void): () => void;
  on(type: string, listener: (event: never) => void): () => void {
    return this.hub.on(type, listener as (event: AgentEvent) => void);
  }

  /** Delivers pushed events of this agent, as read by `parsePushedEvents`. */
  deliver({ workNo, events }: PushedEvents): void {
    if (`${workNo}` === this.agentid) for (const event of events) this.receive(event);
  }

  /** Signs out and ignores the gateway's answer. */
  private async dispose(): Promise<void> {
    await this.inTurn(async () => {
      if (this.snapshot()) await this.logOut({});
      await this.stop();
      this.move({ to: 'ended', reason: 'signed-out' });
    });
  }

  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(action);
    this.turn = turn.catch(() => {});
    return turn;
  }

  /** Why a call must not be sent now. */
  private refusal(parameters: object): string | undefined {
    if (this.phase.at === 'sign-in')
      return this.signingIn.has(parameters) ? undefined : 'A sign-in is under way; wait for its outcome.';
    return this.connection.state === 'ended' ? 'The session has ended; sign in again.' : undefined;
  }

  /** @param reloaded asks for the state and the calls of the agent first; whether the page was reloaded */
  private async begin(push: boolean, heard: boolean, reloaded?: boolean): Promise<void> {
    this.hub.open();
    // A pending call of the previous session would answer for that session.
    this.shared = new SharedCalls();
    this.push = push;
    this.move({ to: 'begin' });
    const missed = reloaded !== undefined && !(await this.catchUp(undefined, reloaded));
    if (this.connection.state !== 'ended') this.run(heard, missed);
  }

  /** Starts the delivery of events, unless it goes on already. */
  protected run(heard: boolean, missed = false): void {
    const { push } = this;
    if (this.delivery) return;
    const { pollPause, heartbeat } = this.options;
    let quiet = true;
    const stop = startDelivery({
      rest: push ? usable(heartbeat, 30_000) : usable(pollPause, 200),
      heard,
      missed,
      ask: async (signal) => {
        if (push) return this.beat(signal);
        const { outcome, events } = await this.poll(signal);
        quiet = events.length === 0;
        return outcome;
      },
      // Events that wait are older than what the gateway answers, so they come first.
      catchUp: async (signal) => (quiet ? this.catchUp(signal, false) : undefined),
      move: (step) => this.move(step),
    });
    this.delivery = { stop };
  }

  protected async stop(): Promise<void> {
    await this.delivery?.stop();
    this.delivery = undefined;
  }

  private async poll(signal: AbortSignal) {
    const { pollTimeout: timeout = 30_000 } = this.options;
    const options = { signal, timeout, retries: 0 };
    const outcome = await this.ask(() => getAgentEvent(this.gateway, { agentid: this.agentid }, options), signal);
    // An answer without an event has many forms, and a gateway set up for polling all agents answers a list.
    const events = (outcome.ok ? [outcome.result].flat() : []).filter((event) => typeof event?.eventType === 'string');
    for (const event of events) this.receive(event);
    return { outcome, events };
  }

  private beat(signal: AbortSignal): Promise<Outcome<unknown>> {
    const token = callReportingErrors(() => this.options.serviceToken?.());
    const headers = token ? { headers: { service_token: token } } : {};
    const options = { signal, retries: 0, ...headers };
    return this.ask(() => handShake(this.gateway, { agentid: this.agentid }, options), signal);
  }

  /** Sends a poll or a heartbeat. Only one of the tabs that share a session does. */
  protected ask<Result>(send: () => Promise<Outcome<Result>>, _signal: AbortSignal): Promise<Outcome<Result>> {
    return send();
  }

  /** Asks for the state and the calls of the agent; resolves to whether the gateway answered. */
  private async catchUp(signal: AbortSignal | undefined, reloaded: boolean): Promise<boolean> {
    const options = { signal, timeout: 5_000, retries: 0 };
    const { fact, outcome } = await recall(this.gateway, this.agentid, options, reloaded);
    if (fact) this.take(fact);
    return !('cause' in outcome);
  }

  private receive(event: AgentEvent): void {
    this.enter({ of: 'event', event, at: Date.now() });
  }

  private take(fact: Fact): void {
    this.enter({ of: 'fact', fact });
  }

  private move(step: Step): void {
    this.enter({ of: 'step', step, at: Date.now() });
  }

  /** The only way in for what changes a session. Tabs that share one tell each other what enters. */
  protected enter(entry: Entry): void {
    this.apply(entry);
  }

  protected apply(entry: Entry): void {
    if (entry.of === 'event') this.heed(entry.event, entry.at);
    else if (entry.of === 'fact') this.desk.take(entry.fact);
    else this.go(entry.step, entry.at);
  }

  private heed(event: AgentEvent, at: number): void {
    const { phase } = this;
    // Drop late events of an ended session; otherwise the next session receives them.
    if (phase.connection.state === 'ended' && phase.at !== 'sign-in') return;
    // A gateway can be set up to send the events of all agents to one agent.
    const { workNo = this.agentid } = event as { workNo?: unknown };
    const own = workNo === null || workNo === this.agentid || workNo === Number(this.agentid);
    const ends = event.eventType === 'AgentOther_ShutdownService';
    // During a sign-in this event belongs to the previous session. Taken before listeners are called, so that they see
    // what follows from it.
    if (own && !(ends && phase.at === 'sign-in')) this.desk.take({ kind: 'event', event, at });
    this.hub.deliver(event);
    if (own && ends) this.go({ to: 'ended', reason: 'signed-out' }, at);
  }
}

/** A setting in milliseconds, or its default where the value (NaN of an unset variable) would loop without a pause. */
function usable(milliseconds: number | undefined, usual: number): number {
  return milliseconds !== undefined && milliseconds > 0 && milliseconds < 2 ** 31 ? milliseconds : usual;
}
