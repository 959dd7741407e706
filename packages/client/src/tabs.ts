import type { LoginExRequest, LoginRequest, LoginResult } from '@ccgateway/openapi';
import type { Step } from './connection.ts';
import type { AgentSession, Failure, Outcome, SessionOptions, SignInOptions, Snapshot } from './index.ts';
import { type Host, SharedSession } from './shared-session.ts';
import type { Entry } from './sharing.ts';
import { Subscriptions } from './subscriptions.ts';
import { type Times, usualTimes } from './tabs/election.ts';
import { Leadership, newId } from './tabs/leadership.ts';
import { browserSurroundings, type Surroundings } from './tabs/surroundings.ts';
import type { Told, Word } from './tabs/words.ts';
import { onAbort, pause } from './time.ts';

/** Settings of {@link openTabs}: those of a session, without the agent, who is named at the sign-in. */
export interface TabsOptions extends Omit<SessionOptions, 'agentid' | 'guid'> {
  /**
   * Tabs of one origin with the same name share one session; `baseUrl` unless set. Give different names where several
   * agents work in one browser.
   */
  readonly name?: string | undefined;
  /**
   * Keeps the snapshot of the session, which holds the GUID and no password, for a reload of the last tab; the
   * sessionStorage of the page unless set, null for nothing.
   */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null | undefined;
}

/** What is kept for a reload: a snapshot, and of which sign-in. */
type Kept = Snapshot & { readonly epoch?: string };

/** Whether a tab polls and renews the GUID, or follows the one that does. */
export type TabRole = 'leader' | 'follower';

/** Milliseconds that a leader without a session waits for another tab that has one, before it resumes a kept one. */
const others = 200;

/** How many sign-ins that are over are remembered, for tabs that come back from the cache. */
const remembered = 20;

/** Milliseconds until {@link openTabs} resolves, if the leader does not say whether there is a session. */
const patience = 5_000;

/**
 * Joins the tabs of this origin that have the same name. One of them leads: it polls and renews the GUID. The others
 * show the same. When the leader closes, freezes or goes into the back/forward cache, another one goes on.
 *
 * @returns the tabs, once it is known whether the agent is signed in; after 5 seconds at most
 */
export async function openTabs(options: TabsOptions): Promise<Tabs> {
  const tabs = new Tabs(options);
  await tabs.ready;
  return tabs;
}

/** This tab among those that share a session. */
export class Tabs {
  /** Resolves once it is known whether the agent is signed in. */
  readonly ready: Promise<void>;
  private failure: Failure | undefined;
  private readonly options: TabsOptions;
  private readonly name: string;
  private readonly times: Times;
  private readonly storage: TabsOptions['storage'];
  private kept: string | undefined;
  private readonly leadership: Leadership<Word>;
  private readonly listeners = new Subscriptions<Tabs>();
  private readonly host: Host;
  private current: SharedSession | undefined;
  /** The session that signs in or is resumed, until its first poll. */
  private signing: SharedSession | undefined;
  private number = 0;
  /** Whether this tab knows all that the leader told. */
  private synced = false;
  private busy = true;
  private settled = () => {};
  private readonly ended: string[] = [];
  /** Polls and heartbeats under way. */
  private asking = 0;
  /** What waits for the word of the leader. */
  private readonly awaiting: (() => void)[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private shown = '';

  /** @param surroundings those of the browser, unless a test brings its own */
  constructor(options: TabsOptions, surroundings: Surroundings = browserSurroundings(), times: Times = usualTimes) {
    this.options = options;
    this.name = `ccgateway ${options.name ?? options.baseUrl}`;
    this.times = times;
    this.storage = options.storage === undefined ? storageOfPage() : options.storage;
    this.host = {
      lead: (session) => this.lead(session),
      ask: (session, send, signal) => this.ask(session, send, signal),
      enter: (session, entry) => this.enter(session, entry),
      catchUp: (session) => this.catchUp(session),
      renewed: (session, guid, former) => this.renewed(session, guid, former),
    };
    const member = {
      changed: () => this.changed(),
      asked: () => this.tellAll(),
      heard: (word: Word, leads: boolean) => this.hear(word, leads),
    };
    this.leadership = new Leadership(this.name, surroundings, member, times);
    this.ready = new Promise((resolve) => {
      this.settled = resolve;
      setTimeout(resolve, patience);
    });
    this.leadership.open();
  }

  /** `leader` while this tab polls and renews the GUID for all. */
  get role(): TabRole {
    return /^(leading|yielding|doubting)$/.test(this.leadership.phase) ? 'leader' : 'follower';
  }

  /**
   * How the leader is found. `locks`: by the Web Locks API; no two tabs poll at a time. `messages`: the page is in no
   * secure context (HTTPS or this machine), or the browser has no locks; when messages are lost or late, two tabs may poll
   * until they hear of each other. `alone`: the browser has no BroadcastChannel, and no tab knows of another.
   */
  get by(): 'locks' | 'messages' | 'alone' {
    return this.leadership.by;
  }

  /**
   * The session, the same in all tabs; undefined until somebody signs in. A follower's calls go to the gateway directly.
   * When a session has ended, it stays here until the next sign-in in any tab.
   */
  get session(): AgentSession | undefined {
    return this.current;
  }

  /**
   * Why the session of before a reload does not go on, as the gateway answered when this tab asked for it; undefined if
   * it goes on, if there was none, and from the next sign-in on.
   */
  get lost(): Failure | undefined {
    return this.current ? undefined : this.failure;
  }

  /** Calls the listener when {@link role} or {@link session} changes; returns a function that unsubscribes it. */
  onChange(listener: (tabs: Tabs) => void): () => void {
    return this.listeners.add(listener);
  }

  /**
   * Signs the agent in for all tabs, by this tab, which leads from then on. While a session goes on nothing is sent, and
   * the outcome is `invalid`.
   */
  signIn(
    agentid: string,
    body: LoginRequest,
    options?: SignInOptions & { platformOnly?: false },
  ): Promise<Outcome<LoginResult>>;
  signIn(
    agentid: string,
    body: LoginExRequest,
    options: SignInOptions & { platformOnly: true },
  ): Promise<Outcome<LoginResult>>;
  signIn(
    agentid: string,
    body: LoginRequest | LoginExRequest,
    options: SignInOptions = {},
  ): Promise<Outcome<LoginResult>> {
    const session = this.newSession(agentid);
    const { platformOnly, ...others } = options;
    if (platformOnly) return session.signIn(body as LoginExRequest, { ...others, platformOnly });
    return session.signIn(body as LoginRequest, others);
  }

  /** Leaves the others, as closing the page does: the agent stays signed in, and another tab goes on. */
  close(): void {
    this.leadership.close();
  }

  private newSession(agentid: string, epoch?: string, snapshot?: Snapshot): SharedSession {
    return new SharedSession(this.host, { ...this.options, ...snapshot, agentid }, epoch);
  }

  private get leads(): boolean {
    return /^(leading|yielding)$/.test(this.leadership.phase);
  }

  private changed(): void {
    const { phase } = this.leadership;
    if (phase === 'leading') void this.found();
    if (phase === 'away') {
      this.keep();
      this.synced = false;
      if (this.current?.live) this.current.apply(stepTo({ to: 'interrupted', reason: 'cached' }));
    }
    this.sync();
    this.show();
  }

  /** This tab leads: with the session that it has, with that of another tab, or with one of before a reload. */
  private async found(): Promise<void> {
    const kept = this.current?.live || !this.busy ? undefined : this.keptSnapshot();
    if (kept) {
      this.tellAll();
      await pause(others);
      if (!this.current?.live && this.leads && !this.signing) await this.resume(kept);
    }
    this.busy = false;
    this.settled();
    this.tellAll();
  }

  private async resume(kept: Snapshot): Promise<void> {
    const session = this.newSession(kept.agentid, '', kept);
    this.signing = session;
    const outcome = await session.goOn(!!kept.push);
    if (outcome.ok) return;
    this.signing = undefined;
    this.failure = outcome;
    // The gateway knows nothing of the session any more.
    if (outcome.kind === 'retcode') this.storage?.removeItem(this.name);
  }

  private keptSnapshot(): Kept | undefined {
    try {
      const kept: Kept | null = JSON.parse(this.storage?.getItem(this.name) ?? 'null');
      return typeof kept?.agentid === 'string' ? kept : undefined;
    } catch {
      // Not written here.
      return undefined;
    }
  }

  /** Keeps what a reload needs. */
  private keep(): void {
    const { current: session, name, storage } = this;
    const snapshot = session?.live ? JSON.stringify({ ...session.snapshot(), epoch: session.epoch }) : undefined;
    if (snapshot === this.kept || !session) return;
    this.kept = snapshot;
    try {
      if (snapshot) storage?.setItem(name, snapshot);
      else storage?.removeItem(name);
    } catch {
      // A full storage costs only the reload.
    }
  }

  /** Polls if this tab leads, and stops if it does not, one after the other. */
  private sync(): void {
    this.turn = this.turn.then(async () => {
      const { current: session, leadership } = this;
      const { phase, handed } = leadership;
      if (phase === 'leading') {
        if (session?.live && !this.signing) session.run(true, !handed || !this.synced);
        this.synced = true;
      } else if (phase === 'yielding') {
        if (this.asking > 0 || this.signing) return;
        await session?.stop();
        leadership.done();
      } else if (phase !== 'doubting') await session?.stop();
    });
  }

  private show(): void {
    const shown = `${this.role} ${this.current?.epoch}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.listeners.tell(this);
  }

  private async lead(session: SharedSession): Promise<string | undefined> {
    const other = () =>
      this.current?.live && session !== this.current ? 'An agent is signed in already; sign out first.' : undefined;
    let led = !!other();
    const leading =
      led ||
      this.leadership.lead().then(() => {
        led = true;
      });
    while (!led && !other()) await Promise.race([leading, new Promise<void>((resolve) => this.awaiting.push(resolve))]);
    return other();
  }

  private async ask<Result>(
    session: SharedSession,
    send: () => Promise<Outcome<Result>>,
    signal: AbortSignal,
  ): Promise<Outcome<Result>> {
    if (session === this.signing) this.signing = undefined;
    if (await this.leadership.leads()) {
      this.asking += 1;
      const outcome = await send();
      this.asking -= 1;
      // After a freeze the answer may be of a time when another tab led; then its events are that tab's to tell.
      const leads = (await this.leadership.leads()) || this.leads;
      // After the events of this answer were told.
      setTimeout(() => {
        this.sync();
        this.keep();
      });
      if (leads) return outcome;
    }
    this.sync();
    return new Promise((resolve) => {
      const end = () => resolve({ ok: false, kind: 'aborted', message: 'Another tab polls.', cause: signal.reason });
      if (signal.aborted) end();
      else onAbort(signal, end);
    });
  }

  /** Something happened in this tab. */
  private enter(session: SharedSession, entry: Entry): void {
    const step = entry.of === 'step' ? entry.step.to : undefined;
    if (step === 'sign-in') this.signing = session;
    if (step === 'stay' || step === 'ended') this.signing = undefined;
    if (step === 'begin') this.begin(session);
    // Where a sign-in or sign-out of this tab stands is of no concern to others.
    if (session !== this.current || /^(sign-in|sign-out|begin|stay)$/.test(`${step}`)) session.apply(entry);
    else if (this.leads) this.tell(session, entry);
    else if (step === 'ended') {
      this.end(session);
      this.leadership.tell({ say: 'ended', epoch: session.epoch });
    } else if (entry.of === 'fact') {
      // In the order of the leader, who tells it to all, this tab included.
      if (this.leadership.inTouch) this.leadership.tell({ say: 'propose', epoch: session.epoch, entry });
      else session.apply(entry);
    }
    if (step) this.sync();
  }

  /** A sign-in succeeded. */
  private begin(session: SharedSession): void {
    session.epoch = newId();
    this.current = session;
    this.number = 0;
    // When the session has begun.
    queueMicrotask(() => {
      if (this.leads) this.tellAll();
      else this.offer();
      this.keep();
      this.show();
    });
  }

  /** The leader tells a change and applies it. Told first, because a listener may cause the next one. */
  private tell(session: SharedSession, entry: Entry): void {
    this.number += 1;
    this.leadership.tell({ say: 'entry', epoch: session.epoch, number: this.number, entry });
    session.apply(entry);
    this.forget(session);
  }

  /** Remembers a sign-in that is over. */
  private forget(session: SharedSession): void {
    if (session.live || this.ended.includes(session.epoch)) return;
    this.keep();
    this.ended.push(session.epoch);
    if (this.ended.length > remembered) this.ended.shift();
  }

  private end(session: SharedSession): void {
    session.apply(stepTo({ to: 'ended', reason: 'signed-out' }));
    this.forget(session);
    this.sync();
  }

  private get shared(): Told | undefined {
    const { current: session, number } = this;
    if (!session?.live) return undefined;
    const { agentid, gateway } = session;
    return { ...session.state, epoch: session.epoch, agentid, guid: gateway.guid, number };
  }

  private tellAll(): void {
    const { busy, ended, shared } = this;
    this.leadership.tell({ say: 'all', busy, ended, ...(shared && { shared }) });
  }

  private offer(): void {
    const { shared } = this;
    if (shared) this.leadership.tell({ say: 'offer', shared });
  }

  private hear(word: Word, leads: boolean): void {
    const session = this.current;
    const same = 'epoch' in word && word.epoch === session?.epoch;
    if (word.say === 'all') {
      if (leads) this.hearAll(word);
    } else if (word.say === 'entry') {
      if (leads) this.hearEntry(word);
    } else if (word.say === 'offer') {
      if (this.leads && !session?.live && !this.signing) this.accept(word.shared);
    } else if (!session || !same) {
      // Of a session that this tab does not have.
    } else if (word.say === 'ended') {
      if (this.leads) this.tell(session, stepTo({ to: 'ended', reason: 'signed-out' }));
      else this.end(session);
      this.sync();
    } else if (word.say === 'propose') {
      if (this.leads) this.tell(session, word.entry);
    } else this.hearGuid(session, word, leads);
  }

  private hearAll({ busy, ended, shared }: Word & { say: 'all' }): void {
    const session = this.current;
    if (shared) this.accept(shared);
    else if (session?.live && ended.includes(session.epoch)) this.end(session);
    else if (session?.live) this.offer();
    // It was signed out while this tab was reloaded.
    else if (!session && ended.includes(`${this.keptSnapshot()?.epoch}`)) this.storage?.removeItem(this.name);
    this.synced = true;
    for (const go of this.awaiting.splice(0)) go();
    if (busy) return;
    this.busy = false;
    this.settled();
  }

  /** Shows what another tab knows. */
  private accept(shared: Told): void {
    let session = this.current;
    if (session?.epoch !== shared.epoch) {
      if (session?.live) this.end(session);
      session = this.newSession(shared.agentid, shared.epoch);
      this.current = session;
    } else if (this.synced && this.number === shared.number) return;
    this.number = shared.number;
    session.gateway.guid = shared.guid;
    session.adopt(shared);
    this.keep();
    this.sync();
    this.show();
    if (this.leads) this.tellAll();
  }

  private hearEntry({ epoch, number, entry }: Word & { say: 'entry' }): void {
    const session = this.current;
    if (session && epoch === session.epoch && number === this.number + 1) {
      this.number = number;
      session.apply(entry);
      this.forget(session);
    } else if (epoch !== session?.epoch || number > this.number) {
      this.synced = false;
      this.leadership.ask();
    }
  }

  private renewed(session: SharedSession, guid: string, former: string | undefined): void {
    if (session === this.current && guid !== former)
      this.leadership.tell({ say: 'guid', epoch: session.epoch, guid, former });
  }

  /** Only the leader says which GUID counts: that of a follower is taken if it came in place of the present one. */
  private hearGuid(session: SharedSession, { guid, former }: Word & { say: 'guid' }, leads: boolean): void {
    const { gateway } = session;
    if (leads) {
      gateway.guid = guid;
      this.keep();
    } else if (this.leads && gateway.guid === former) {
      gateway.guid = guid;
      this.leadership.tell({ say: 'guid', epoch: session.epoch, guid, former });
    }
  }

  /** A tab that was frozen may have missed a GUID. */
  private async catchUp(session: SharedSession): Promise<void> {
    const { leadership, times } = this;
    if (session !== this.current || leadership.inTouch || leadership.phase !== 'following') return;
    leadership.ask();
    const stop = new AbortController();
    this.awaiting.push(() => stop.abort());
    await pause(times.answer, stop.signal);
  }
}

function stepTo(step: Step): Entry {
  return { of: 'step', step, at: Date.now() };
}

/** The browser refuses it to pages that may not store anything. */
function storageOfPage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
