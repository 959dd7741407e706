import {
  type Effect,
  type Election,
  type ElectionMessage,
  type Fence,
  higher,
  type Input,
  mayAct,
  newElection,
  step,
  type Times,
  usualTimes,
  wakeAt,
} from '../../src/tabs/election.ts';

/** What happens to a tab from outside. */
export type Disturbance =
  | 'open'
  | 'close'
  | 'crash'
  | 'freeze'
  | 'thaw'
  | 'hide'
  | 'show'
  | 'cache'
  | 'return'
  | 'want';

export interface WorldSettings {
  readonly locks: boolean;
  readonly seed: number;
  /** Share of messages that are lost until the world heals, from 0 to 1. */
  readonly loss: number;
  /** Longest delay of a message, in milliseconds. */
  readonly delay: number;
  readonly times?: Times;
}

interface Tab {
  election: Election;
  frozen: boolean;
  /** What a frozen tab will be told when it runs again. */
  readonly inbox: (() => void)[];
  /** Counts what this tab asked of the lock: what becomes of older requests is not told. */
  request: number;
  /** Counts timers, so that only the newest rings. */
  timer: number;
  /** Earliest time of the next message of each sender: a channel keeps the order. */
  readonly order: Map<string, number>;
}

/** Longest time until the holder of a lock that was taken is told. */
const notice = 200;

/** Tabs of a browser, a channel between them and a lock, in simulated time. */
export class World {
  now = 0;
  readonly tabs = new Map<string, Tab>();
  /** Every fence that was claimed, in order. */
  readonly claimed: Fence[] = [];
  /** What must never be. */
  readonly faults: string[] = [];
  /** How often each tab acted. */
  readonly acts = new Map<string, number>();
  private readonly settings: WorldSettings;
  private readonly agenda: { at: number; order: number; run: () => void }[] = [];
  private counter = 0;
  private random: () => number;
  private healed = false;
  private holder: string | undefined;
  private readonly queue: string[] = [];

  constructor(settings: WorldSettings) {
    this.settings = settings;
    this.random = randomOf(settings.seed);
  }

  get leaders(): string[] {
    return [...this.tabs].filter(([, { election }]) => /^(leading|yielding)$/.test(election.phase)).map(([id]) => id);
  }

  /** From here on nothing is lost, and the tabs that are left run. */
  heal(): void {
    this.healed = true;
    for (const id of [...this.tabs.keys()]) {
      this.disturb(id, 'thaw');
      this.disturb(id, 'return');
    }
  }

  disturb(id: string, what: Disturbance): void {
    const tab = this.tabs.get(id);
    if (what === 'open') {
      if (!tab) this.open(id);
    } else if (tab) this.change(id, tab, what);
  }

  run(until: number): void {
    for (;;) {
      this.agenda.sort((one, other) => one.at - other.at || one.order - other.order);
      const next = this.agenda[0];
      if (!next || next.at > until) break;
      this.agenda.shift();
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = until;
  }

  private open(id: string): void {
    const { locks, times = usualTimes } = this.settings;
    const election = newElection(id, locks, this.random() < 0.7, times);
    this.tabs.set(id, { election, frozen: false, inbox: [], request: 0, timer: 0, order: new Map() });
    this.feed(id, { kind: 'start' });
    this.tryToAct(id);
  }

  private change(id: string, tab: Tab, what: Disturbance): void {
    if (what === 'close' || what === 'crash') {
      // A frozen page is not told that it closes.
      if (what === 'close' && !tab.frozen) this.feed(id, { kind: 'away' });
      this.tabs.delete(id);
      this.letGo(id);
    } else if (what === 'freeze') tab.frozen = true;
    else if (what === 'thaw') this.thaw(id, tab);
    // Whoever goes elsewhere in a frozen page thaws it first.
    else if (tab.frozen) this.thaw(id, tab);
    else if (what === 'hide' || what === 'show') this.feed(id, { kind: 'visible', visible: what === 'show' });
    else if (what === 'cache') this.feed(id, { kind: 'away' });
    else if (what === 'return') this.feed(id, { kind: 'back' });
    else this.feed(id, { kind: 'want' });
  }

  /** The worst order: the page acts before it learns what it has missed. */
  private thaw(id: string, tab: Tab): void {
    if (!tab.frozen) return;
    tab.frozen = false;
    this.act(id);
    for (const run of tab.inbox.splice(0)) run();
    this.setTimer(id);
  }

  private feed(id: string, input: Input): void {
    const tab = this.tabs.get(id);
    if (!tab) return;
    if (tab.frozen) {
      tab.inbox.push(() => this.feed(id, input));
      return;
    }
    const before = tab.election;
    const { state, effects, accepted } = step(before, input, this.now);
    tab.election = state;
    if (accepted && input.kind === 'message' && 'fence' in input.message && higher(before.top, input.message.fence))
      this.faults.push(`${this.now}: ${id} accepted ${input.message.fence} after ${before.top}`);
    for (const effect of effects) this.carryOut(id, effect);
    if (state.phase === 'yielding' && before.phase !== 'yielding')
      this.later(this.random() * 12_000, () => this.feed(id, { kind: 'done' }));
    this.setTimer(id);
  }

  private whenAwake(id: string, run: () => void): void {
    const tab = this.tabs.get(id);
    if (tab?.frozen) tab.inbox.push(run);
    else run();
  }

  private setTimer(id: string): void {
    const tab = this.tabs.get(id);
    if (!tab) return;
    tab.timer += 1;
    const { timer } = tab;
    const at = wakeAt(tab.election);
    if (!Number.isFinite(at)) return;
    // Browsers run the timers of hidden pages once a second.
    const due = tab.election.visible ? at : Math.ceil(at / 1_000) * 1_000;
    this.later(Math.max(1, due - this.now), () => {
      if (tab.timer === timer) this.feed(id, { kind: 'tick' });
    });
  }

  private tryToAct(id: string): void {
    this.later(50 + this.random() * 300, () => {
      const tab = this.tabs.get(id);
      if (!tab) return;
      if (!tab.frozen) this.act(id);
      this.tryToAct(id);
    });
  }

  private act(id: string): void {
    const tab = this.tabs.get(id) as Tab;
    if (tab.election.phase !== 'leading') return;
    if (!mayAct(tab.election, this.now)) {
      this.feed(id, { kind: 'tick' });
      return;
    }
    this.acts.set(id, (this.acts.get(id) ?? 0) + 1);
    if (!this.settings.locks) return;
    for (const [other, { election, frozen }] of this.tabs)
      if (other !== id && !frozen && mayAct(election, this.now))
        this.faults.push(`${this.now}: ${id} acts by ${tab.election.mine}, and ${other} may by ${election.mine}`);
  }

  private carryOut(id: string, effect: Effect): void {
    if (effect.do === 'send') this.send(id, effect.message);
    else if (effect.do === 'check') {
      const { number } = effect;
      this.later(this.random() * 20, () => {
        const held = this.holder === id;
        this.later(this.random() * 20, () => this.feed(id, { kind: 'checked', number, held }));
      });
    } else {
      const tab = this.tabs.get(id) as Tab;
      if (effect.do === 'release') {
        tab.request += 1;
        this.letGo(id);
      } else if (this.holder !== id) {
        tab.request += 1;
        const { request } = tab;
        this.later(this.random() * 20, () => {
          if (tab.request === request) this.ask(id, effect.do === 'steal');
        });
      }
    }
  }

  private send(from: string, message: ElectionMessage): void {
    if (message.kind === 'claim') {
      const [term] = message.fence;
      const same = this.claimed.find(([other, tab]) => other === term && tab !== from && tab === message.fence[1]);
      if (same || message.fence[1] !== from) this.faults.push(`${this.now}: ${from} claims the fence of another`);
      this.claimed.push(message.fence);
    }
    for (const [id, tab] of this.tabs) {
      if (id === from || tab.election.phase === 'away') continue;
      if (!this.healed && this.random() < this.settings.loss) continue;
      const at = Math.max(this.now + this.random() * this.settings.delay, tab.order.get(from) ?? 0);
      tab.order.set(from, at);
      this.later(at - this.now, () => this.feed(id, { kind: 'message', from, message }));
    }
  }

  private ask(id: string, steal: boolean): void {
    const tab = this.tabs.get(id);
    if (!tab || tab.election.phase === 'away' || this.holder === id) return;
    if (!steal) {
      if (!this.queue.includes(id)) this.queue.push(id);
    } else {
      this.forget(id);
      const former = this.holder;
      this.holder = undefined;
      if (former !== undefined) this.tell(former, false);
      this.queue.unshift(id);
    }
    this.grant();
  }

  private letGo(id: string): void {
    this.forget(id);
    if (this.holder !== id) return;
    this.holder = undefined;
    this.grant();
  }

  private forget(id: string): void {
    const place = this.queue.indexOf(id);
    if (place >= 0) this.queue.splice(place, 1);
  }

  private grant(): void {
    if (this.holder !== undefined) return;
    this.holder = this.queue.shift();
    if (this.holder !== undefined) this.tell(this.holder, true);
  }

  private tell(id: string, held: boolean): void {
    const tab = this.tabs.get(id);
    const request = tab?.request;
    this.later(this.random() * notice, () =>
      this.whenAwake(id, () => {
        if (tab?.request === request) this.feed(id, { kind: 'lock', held });
      }),
    );
  }

  private later(milliseconds: number, run: () => void): void {
    this.counter += 1;
    this.agenda.push({ at: this.now + milliseconds, order: this.counter, run });
  }
}

/** Pseudo-random numbers from 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}
