import {
  type AgentEvent,
  type AgentEvents,
  type AgentEventType,
  type AgentStateName,
  agentStateOfEvent,
  type LoginExRequest,
  type LoginRequest,
  type LoginResult,
} from '@ccgateway/openapi';
import { keepingCookies } from './cookies.ts';
import { EventHub } from './event-hub.ts';
import { createGateway } from './gateway.ts';
import {
  forceLogin,
  forceLogout,
  forceLogoutWithReason,
  getAgentEvent,
  handShake,
  login,
  loginEx,
  logout,
} from './generated/calls.ts';
import type { PushedEvents } from './push.ts';
import { fullJitter, pause } from './time.ts';
import type { CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/** Settings of an {@link AgentSession}. */
export interface SessionOptions extends GatewayOptions {
  /** Agent ID, 101 to 59999. */
  readonly agentid: string;
  /** Milliseconds between the answer of one event poll and the next poll; the documents ask for 200 to 500. */
  readonly pollPause?: number;
  /** Milliseconds until an event poll gives up, 30,000 unless set; a gateway holds a poll for about 10,000. */
  readonly pollTimeout?: number;
  /** Milliseconds between heartbeats in push mode, 30,000 unless set; two minutes without one end the session. */
  readonly heartbeat?: number;
  /** The token that heartbeats carry in push mode; asked for before each of them. */
  readonly serviceToken?: () => string | undefined;
}

/** How a sign-in is done. */
export interface SignInOptions extends CallOptions {
  /** Signs in to the call platform only (loginEx), without the media server. */
  readonly platformOnly?: boolean;
  /** Takes the agent over by force when it is signed in elsewhere (100-002). Ask the user first. */
  readonly takeOver?: boolean;
}

/** How a sign-out is done: plainly, by force (which releases a call), or by force with a cause code from 1 to 255. */
export interface SignOutOptions extends CallOptions {
  readonly force?: boolean;
  readonly reason?: number;
}

/**
 * State of the delivery of events: `offline` before the sign-in, `online` while the gateway answers, `interrupted`
 * while it does not, `ended` once the session is over.
 */
export interface Connection {
  readonly state: 'offline' | 'online' | 'interrupted' | 'ended';
  /** When the state began, in milliseconds since 1970. */
  readonly since: number;
  /** Why, for `interrupted` and `ended`: the kind of failure, a return code, or `signed out`. */
  readonly reason?: string;
}

type Operation<Parameters, Result, Code extends string> = (
  gateway: Gateway,
  parameters: Parameters,
  options?: CallOptions,
) => Promise<Outcome<Result, Code>>;

/** Polls with an unauthorised answer in a row after which the session counts as lost. */
const unauthorisedLimit = 5;

/**
 * A signed-in agent: keeps the GUID and the load balancer's cookie, polls events (or sends heartbeats in push mode)
 * from the sign-in on, and signs out at the end. `await using` signs out by itself.
 */
export class AgentSession {
  /** The connection of this session, for calling operations directly. */
  readonly gateway: Gateway;
  readonly agentid: string;
  readonly #options: SessionOptions;
  readonly #hub = new EventHub();
  readonly #listeners = new Set<(connection: Connection) => void>();
  readonly #inFlight = new Map<unknown, Map<string, Promise<Outcome<unknown>>>>();
  #connection: Connection = { state: 'offline', since: Date.now() };
  #agentState: AgentStateName | 'unknown' = 'unknown';
  #turn: Promise<unknown> = Promise.resolve();
  #loop: { push: boolean; stop: AbortController; done: Promise<void> } | undefined;
  #doing: 'sign-in' | 'sign-out' | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.agentid = options.agentid;
    this.gateway = createGateway({
      ...options,
      fetch: keepingCookies(options.fetch),
      check: (...input) =>
        this.#connection.state === 'ended' && this.#doing !== 'sign-in'
          ? 'The session has ended; sign in again.'
          : options.check?.(...input),
    });
  }

  /** The present state of event delivery. */
  get connection(): Connection {
    return this.#connection;
  }

  /**
   * The present state of the agent, as far as events of this session told it; `unknown` until the first of them does.
   * While the connection is interrupted it is the last one known.
   */
  get agentState(): AgentStateName | 'unknown' {
    return this.#agentState;
  }

  /** Calls the listener now and at every change of {@link connection}; returns a function that ends that. */
  onConnection(listener: (connection: Connection) => void): () => void {
    this.#listeners.add(listener);
    report(() => listener(this.#connection));
    return () => this.#listeners.delete(listener);
  }

  /**
   * Signs the agent in and starts the delivery of events. An agent who is signed in elsewhere is never taken over
   * unless `takeOver` asks for it. Sign-ins and sign-outs never overlap. A sign-in that fails leaves a session that is
   * signed in already as it was.
   */
  signIn(body: LoginRequest, options?: SignInOptions): Promise<Outcome<LoginResult>>;
  signIn(body: LoginExRequest, options: SignInOptions & { platformOnly: true }): Promise<Outcome<LoginResult>>;
  signIn(body: LoginRequest | LoginExRequest, options: SignInOptions = {}): Promise<Outcome<LoginResult>> {
    return this.#inTurn('sign-in', async () => {
      const { agentid, gateway } = this;
      const { guid } = gateway;
      const loop = this.#loop;
      await this.#stop();
      gateway.guid = undefined;
      const first = options.platformOnly ? loginEx : (login as typeof loginEx);
      let outcome: Outcome<LoginResult> = await first(gateway, { agentid, body }, options);
      if (!outcome.ok && outcome.kind === 'retcode' && outcome.retcode === '100-002' && options.takeOver) {
        // Its result is that of login (inferred).
        outcome = (await forceLogin(gateway, { agentid, body: body as LoginRequest }, options)) as Outcome<LoginResult>;
      }
      if (outcome.ok) {
        this.#start('callBackUri' in body && !!body.callBackUri && !!body.serviceToken);
      } else if (loop && this.#connection.state !== 'ended') {
        gateway.guid = guid;
        this.#run(loop.push);
      }
      return outcome;
    });
  }

  /** Signs the agent out and ends the session. After it no operation is sent any more. */
  signOut({ force, reason, ...options }: SignOutOptions = {}): Promise<Outcome<unknown>> {
    return this.#inTurn('sign-out', async () => {
      const { agentid, gateway } = this;
      const outcome: Outcome<unknown> =
        reason !== undefined
          ? await forceLogoutWithReason(gateway, { agentid, reason }, options)
          : await (force ? forceLogout : logout)(gateway, { agentid }, options);
      if (outcome.ok || (outcome.kind === 'retcode' && /^100-00[68]$/.test(outcome.retcode))) {
        await this.#stop();
        this.#end('signed out');
      }
      return outcome;
    });
  }

  /**
   * Calls an operation for this agent. A call that is still under way is not sent a second time: the same operation
   * with the same parameters answers the same outcome.
   */
  call<Parameters extends { readonly agentid: string }, Result, Code extends string>(
    operation: Operation<Parameters, Result, Code>,
    parameters: Omit<Parameters, 'agentid'>,
    options?: CallOptions,
  ): Promise<Outcome<Result, Code>> {
    const calls = this.#inFlight.get(operation) ?? new Map<string, Promise<Outcome<unknown>>>();
    this.#inFlight.set(operation, calls);
    const key = JSON.stringify(parameters);
    const running = calls.get(key) as Promise<Outcome<Result, Code>> | undefined;
    if (running) return running;
    const call = operation(this.gateway, { ...parameters, agentid: this.agentid } as unknown as Parameters, options);
    calls.set(key, call);
    return call.finally(() => calls.delete(key));
  }

  /** Every event from now on, in order; the ones that came before the first reader did are not lost. */
  events(): AsyncIterableIterator<AgentEvent> {
    return this.#hub.read();
  }

  /** Calls the listener for every event of a type, or with `*` for every event; returns a function that ends that. */
  on<Type extends AgentEventType>(type: Type, listener: (event: AgentEvents[Type]) => void): () => void;
  on(type: '*', listener: (event: AgentEvent) => void): () => void;
  on(type: string, listener: (event: never) => void): () => void {
    return this.#hub.on(type, listener as (event: AgentEvent) => void);
  }

  /** Hands over pushed events of this agent, as `parsePushedEvents` read them. */
  deliver({ workNo, events }: PushedEvents): void {
    if (workNo === this.agentid) for (const event of events) this.#deliver(event);
  }

  /** Signs out, ignoring what the gateway says to it. */
  async [Symbol.asyncDispose](): Promise<void> {
    // A sign-in under way would start the delivery of events after this.
    await this.#turn;
    if (this.#loop) await this.signOut();
    await this.#stop();
    this.#end('signed out');
  }

  #inTurn<T>(doing: 'sign-in' | 'sign-out', action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(() => {
      this.#doing = doing;
      return action();
    });
    this.#turn = turn
      .catch(() => {})
      .then(() => {
        this.#doing = undefined;
      });
    return turn;
  }

  #start(push: boolean): void {
    this.#hub.open();
    this.#agentState = 'unknown';
    this.#change({ state: 'online', since: Date.now() });
    this.#run(push);
  }

  #run(push: boolean): void {
    const stop = new AbortController();
    this.#loop = { push, stop, done: push ? this.#beat(stop.signal) : this.#poll(stop.signal) };
  }

  async #stop(): Promise<void> {
    this.#loop?.stop.abort();
    await this.#loop?.done;
    this.#loop = undefined;
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { pollPause = 200, pollTimeout: timeout = 30_000 } = this.#options;
    await this.#keep(signal, pollPause, async () => {
      const outcome = await getAgentEvent(this.gateway, { agentid: this.agentid }, { signal, timeout, retries: 0 });
      // Nothing to report takes many forms, and a gateway set up for polling all agents hands out a list.
      for (const event of outcome.ok ? [outcome.result].flat() : [])
        if (typeof event?.eventType === 'string') this.#deliver(event);
      return outcome;
    });
  }

  async #beat(signal: AbortSignal): Promise<void> {
    const { heartbeat = 30_000, serviceToken } = this.#options;
    await this.#keep(signal, heartbeat, () => {
      const token = report(() => serviceToken?.());
      const headers = token ? { headers: { service_token: token } } : {};
      return handShake(this.gateway, { agentid: this.agentid }, { signal, retries: 0, ...headers });
    });
  }

  /** Repeats a sign of life until the session is over; after a failure it waits longer each time, within a bound. */
  async #keep(signal: AbortSignal, rest: number, live: () => Promise<Outcome<unknown>>): Promise<void> {
    let failures = 0;
    let unauthorised = 0;
    while (!signal.aborted && this.#connection.state !== 'ended') {
      const outcome = await live();
      if (signal.aborted || (this.#connection.state as string) === 'ended') return;
      if (outcome.ok) {
        failures = unauthorised = 0;
        if (this.#connection.state !== 'online') this.#change({ state: 'online', since: Date.now() });
        await this.#wait(rest, signal);
        continue;
      }
      const reason = outcome.kind === 'retcode' ? outcome.retcode : outcome.kind;
      unauthorised = reason === '000-003' ? unauthorised + 1 : 0;
      if (reason === '100-006' && this.#doing === 'sign-out') return this.#end('signed out');
      if (reason === '100-006' || unauthorised >= unauthorisedLimit) return this.#end(reason);
      if (this.#connection.state !== 'interrupted') this.#change({ state: 'interrupted', since: Date.now(), reason });
      await this.#wait(rest + fullJitter(failures++), signal);
    }
  }

  /** Waits, but no longer than until the network is back. */
  async #wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const wake = new AbortController();
    const ring = () => wake.abort();
    signal.addEventListener('abort', ring);
    globalThis.addEventListener?.('online', ring);
    if (!signal.aborted) await pause(milliseconds, wake.signal);
    signal.removeEventListener('abort', ring);
    globalThis.removeEventListener?.('online', ring);
  }

  #deliver(event: AgentEvent): void {
    // Before the listeners, so that they find the state that the event brought.
    if (Object.hasOwn(agentStateOfEvent, event.eventType)) {
      this.#agentState = agentStateOfEvent[event.eventType as keyof typeof agentStateOfEvent];
    }
    this.#hub.deliver(event);
    if (event.eventType === 'AgentOther_ShutdownService') this.#end('signed out');
  }

  #end(reason: string): void {
    if (this.#connection.state === 'ended') return;
    this.#loop?.stop.abort();
    this.gateway.guid = undefined;
    // Without permission nothing is known of the agent any more; every other end says that it is signed out.
    this.#agentState = reason === '000-003' ? 'unknown' : 'signed-out';
    this.#change({ state: 'ended', since: Date.now(), reason });
    this.#hub.close();
  }

  #change(connection: Connection): void {
    this.#connection = connection;
    for (const listener of this.#listeners) report(() => listener(connection));
  }
}

/** Keeps an error in a function of the caller's from breaking the session, without hiding it. */
function report<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    return undefined;
  }
}
