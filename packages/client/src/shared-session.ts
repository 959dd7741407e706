import type { LoginExRequest, LoginRequest, LoginResult } from '@ccgateway/openapi';
import { guidOf } from './guid.ts';
import { AgentSession, type CallOptions, type Outcome, type SessionOptions, type SignInOptions } from './index.ts';
import type { Entry, SessionState } from './sharing.ts';

/** The tab that a session belongs to. */
export interface Host {
  /** Before a sign-in: makes this tab the leader. Resolves to why the sign-in must not be sent, if so. */
  lead(session: SharedSession): Promise<string | undefined>;
  /** Sends a poll or heartbeat if this tab may; otherwise waits until the signal aborts. */
  ask<Result>(
    session: SharedSession,
    send: () => Promise<Outcome<Result>>,
    signal: AbortSignal,
  ): Promise<Outcome<Result>>;
  /** Applies what happened in this tab, if it is for this tab to say. */
  enter(session: SharedSession, entry: Entry): void;
  /** Before a request: hears of a newer GUID, if this tab may have missed one. */
  catchUp(session: SharedSession): Promise<void>;
  /** The gateway answered a GUID in place of the one that the request carried. */
  renewed(session: SharedSession, guid: string, former: string | undefined): void;
}

/** The session of one tab, shared with the other tabs. */
export class SharedSession extends AgentSession {
  /** Names the sign-in, in all tabs; empty before it. */
  epoch: string;
  private readonly host: Host;

  constructor(host: Host, options: SessionOptions, epoch = '') {
    const send = options.fetch ?? ((input, init) => fetch(input, init));
    const ownFetch: SessionOptions['fetch'] = async (input, init) => {
      const headers = typeof input === 'string' ? new Headers(init?.headers) : input.headers;
      const former = headers.get('Guid') ?? undefined;
      await host.catchUp(this);
      const { guid } = this.gateway;
      // The request was made with the GUID of before.
      if (former && guid && guid !== former) {
        headers.set('Guid', guid);
        if (init) init = { ...init, headers: Object.fromEntries(headers) };
      }
      const response = await send(input, init);
      const next = response.headers.has('Set-GUID') && guidOf(response);
      if (next) host.renewed(this, next, headers.get('Guid') ?? undefined);
      return response;
    };
    super({ ...options, fetch: ownFetch });
    this.epoch = epoch;
    this.host = host;
    // Asks of several tabs are told apart by their numbers.
    this.desk.asks = Math.floor(Math.random() * 2 ** 48);
    // As in the session itself, printing it shows nothing of the inside.
    for (const name of ['epoch', 'host']) Object.defineProperty(this, name, { enumerable: false });
  }

  /** Whether the agent is signed in, as far as is known. */
  get live(): boolean {
    return /^(online|interrupted)$/.test(this.connection.state);
  }

  get state(): SessionState {
    return { connection: this.connection, facts: this.desk.facts, push: this.push };
  }

  /** Shows what another tab knows. */
  adopt({ connection, facts, push }: SessionState): void {
    this.hub.open();
    this.push = push;
    this.phase = { at: 'rest', connection };
    this.desk.become(facts);
    this.listeners.tell(connection);
  }

  override signIn(
    body: LoginRequest,
    options?: SignInOptions & { platformOnly?: false },
  ): Promise<Outcome<LoginResult>>;
  override signIn(body: LoginExRequest, options: SignInOptions & { platformOnly: true }): Promise<Outcome<LoginResult>>;
  override async signIn(body: LoginRequest | LoginExRequest, options?: SignInOptions): Promise<Outcome<LoginResult>> {
    const message = await this.host.lead(this);
    if (message) return { ok: false, kind: 'invalid', message };
    return super.signIn(body as LoginRequest, options as SignInOptions & { platformOnly?: false });
  }

  override apply(entry: Entry): void {
    super.apply(entry);
  }

  override goOn(push: boolean, call?: CallOptions): Promise<Outcome<unknown>> {
    return super.goOn(push, call);
  }

  override run(heard: boolean, missed?: boolean): void {
    super.run(heard, missed);
  }

  override stop(): Promise<void> {
    return super.stop();
  }

  protected override enter(entry: Entry): void {
    this.host.enter(this, entry);
  }

  protected override ask<Result>(send: () => Promise<Outcome<Result>>, signal: AbortSignal): Promise<Outcome<Result>> {
    return this.host.ask(this, send, signal);
  }
}
