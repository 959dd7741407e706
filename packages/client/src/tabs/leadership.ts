import {
  type Effect,
  type Election,
  type Fence,
  type Input,
  mayAct,
  newElection,
  step,
  type Times,
  usualTimes,
  wakeAt,
} from './election.ts';
import { Lock } from './lock.ts';
import { type Post, readPost } from './post.ts';
import type { Channel, Surroundings } from './surroundings.ts';

/** What a tab of the group is told. */
export interface Member<Content> {
  /** The role changed, or the tab went away or came back. */
  changed(): void;
  /** Another tab began or asks who leads; told to the leader. */
  asked(): void;
  /** A tab says something. `leads` is true when it is the leader of now. */
  heard(content: Content, leads: boolean, from: string): void;
}

/** Longest timer of browsers. */
const longestTimer = 2 ** 31 - 1;

/** Carries the election out in a browser: one of the tabs with the same name leads. */
export class Leadership<Content> {
  /** Of this page load: a duplicated tab must not have the same. */
  readonly id = newId();
  /** By what the leader is found: `alone` where the browser has no channel between tabs. */
  readonly by: 'locks' | 'messages' | 'alone';
  private readonly name: string;
  private readonly around: Surroundings;
  private readonly member: Member<Content>;
  private readonly lock: Lock | undefined;
  private election: Election;
  private channel: Channel | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  constructor(name: string, around: Surroundings, member: Member<Content>, times: Times = usualTimes) {
    this.name = name;
    this.around = around;
    this.member = member;
    const locks = around.channel && around.locks;
    this.by = locks ? 'locks' : around.channel ? 'messages' : 'alone';
    this.lock = locks && new Lock(locks, name, (held) => this.take({ kind: 'lock', held }));
    // Where there are no others, there is nothing to wait for.
    this.election = newElection(this.id, !!locks, around.visible(), around.channel ? times : { ...times, claim: 0 });
  }

  get phase(): Election['phase'] {
    return this.election.phase;
  }

  /** The right by which this tab leads. */
  get fence(): Fence | undefined {
    return this.election.mine;
  }

  /** Whether the last leader gave the lead away, so that nothing can have been lost. */
  get handed(): boolean {
    return !!this.election.handed;
  }

  /** Whether the leader gave a sign not long ago. Without one this tab may have been frozen. */
  get inTouch(): boolean {
    const { heard, times } = this.election;
    return this.around.now() - heard <= times.silence;
  }

  open(): void {
    for (const type of pageEvents) this.around.page?.addEventListener(type, this.onPage, true);
    this.begin('start');
  }

  /** Leaves the group for good. */
  close(): void {
    for (const type of pageEvents) this.around.page?.removeEventListener(type, this.onPage, true);
    this.leave();
  }

  /**
   * Whether this tab leads, once that is certain: a tab that was frozen asks first. Called before everything that only
   * the leader does, and before its answer is used.
   */
  async leads(): Promise<boolean> {
    for (;;) {
      if (!mayAct(this.election, this.around.now())) this.take({ kind: 'tick' });
      const { phase } = this.election;
      if (phase !== 'doubting') return phase === 'leading';
      await this.change();
    }
  }

  /** Makes this tab the leader; resolves to false if it went away instead. */
  async lead(): Promise<boolean> {
    this.take({ kind: 'want' });
    while (this.phase !== 'leading' && this.phase !== 'away') await this.change();
    return this.phase === 'leading';
  }

  /** What kept this tab from giving the lead away is over. */
  done(): void {
    this.take({ kind: 'done' });
  }

  /** Resolves at the next change of the election. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  /** Asks the leader to show itself. */
  ask(): void {
    this.post({ from: this.id, election: { kind: 'probe' } });
  }

  /** Tells all other tabs. A leader's word carries its fence. */
  tell(content: Content): void {
    this.post({ from: this.id, content, ...(this.fence && { fence: this.fence }) });
  }

  private readonly onPage = ({ type, persisted }: Event & { readonly persisted?: boolean }): void => {
    if (type === 'visibilitychange') this.take({ kind: 'visible', visible: this.around.visible() });
    else if (type === 'pagehide' || type === 'freeze') this.leave();
    else if (type === 'resume' || persisted) this.begin('back');
  };

  private begin(kind: 'start' | 'back'): void {
    if (this.around.channel && !this.channel) {
      this.channel = this.around.channel(this.name);
      this.channel.onmessage = ({ data }) => this.receive(data);
    }
    this.take({ kind: 'visible', visible: this.around.visible() });
    this.take({ kind });
  }

  /** A cached page must not hold the channel: a message would throw it out of the cache. */
  private leave(): void {
    this.take({ kind: 'away' });
    clearTimeout(this.timer);
    this.channel?.close();
    this.channel = undefined;
  }

  private receive(data: unknown): void {
    const post = readPost<Content>(data);
    if (!post || post.from === this.id) return;
    const { from, election, content, fence } = post;
    if (election) {
      this.take({ kind: 'message', from, message: election });
      if (election.kind === 'probe' && this.phase === 'leading') this.member.asked();
    }
    if (content === undefined) return;
    // What a leader says is a beat too.
    const leads = !!fence && this.take({ kind: 'message', from, message: { kind: 'beat', fence, idle: false } });
    this.member.heard(content, leads, from);
  }

  /** Returns whether a message came from the leader. */
  private take(input: Input): boolean {
    const before = this.election;
    const { state, effects, accepted } = step(before, input, this.around.now());
    this.election = state;
    for (const effect of effects) this.carryOut(effect);
    clearTimeout(this.timer);
    const wait = wakeAt(this.election) - this.around.now();
    if (wait < longestTimer) this.timer = setTimeout(() => this.take({ kind: 'tick' }), Math.max(0, wait));
    if (before.phase !== state.phase) {
      for (const resolve of this.waiting.splice(0)) resolve();
      this.member.changed();
    }
    return accepted;
  }

  private carryOut(effect: Effect): void {
    if (effect.do === 'send') this.post({ from: this.id, election: effect.message });
    else if (effect.do === 'release') this.lock?.release();
    else if (effect.do === 'check')
      void this.lock?.held().then((held) => this.take({ kind: 'checked', number: effect.number, held }));
    else this.lock?.request(effect.do === 'steal');
  }

  private post(post: Post<Content>): void {
    this.channel?.postMessage(post);
  }
}

const pageEvents = ['pagehide', 'pageshow', 'visibilitychange', 'freeze', 'resume'];

/** An identifier that no other tab makes. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(36)).join('-');
}
