/** A timer that was set; `clear` makes it void. */
export interface Timer {
  clear(): void;
}

interface Pending {
  readonly due: number;
  /** Of two timers due at one moment, the one that was set first runs first. */
  readonly order: number;
  readonly action: () => void;
  /** Place in the heap; -1 once it has run or was voided. */
  place: number;
  native: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The time of the simulated gateway. It runs with the machine's and can be put forward; a manual clock stands still
 * until it is, which makes tests deterministic.
 */
export class Clock {
  readonly #pending = new Heap();
  readonly #manual: boolean;
  #offset: number;
  #set = 0;
  #advancing = 0;

  /** @param start milliseconds since 1970 at which a manual clock stands */
  constructor({ manual = false, start = 0 }: { manual?: boolean; start?: number } = {}) {
    this.#manual = manual;
    this.#offset = manual ? start : 0;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#manual ? this.#offset : Date.now() + this.#offset;
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#pending.size;
  }

  /** Runs an action after a time. */
  after(milliseconds: number, action: () => void): Timer {
    this.#set += 1;
    const pending: Pending = {
      due: this.now() + milliseconds,
      order: this.#set,
      action,
      place: -1,
      native: undefined,
    };
    this.#pending.add(pending);
    this.#arm(pending);
    return { clear: () => this.#disarm(pending) };
  }

  /** Runs an action again and again. */
  every(milliseconds: number, action: () => void): Timer {
    return repeat(this, milliseconds, action);
  }

  /** Puts the clock forward; what falls due in between happens in its order and at its time. */
  advance(milliseconds: number): void {
    const target = this.now() + milliseconds;
    this.#advancing += 1;
    try {
      for (;;) {
        const next = this.#pending.first;
        if (next === undefined || next.due > target) break;
        this.#disarm(next);
        this.#offset += Math.max(0, next.due - this.now());
        next.action();
      }
    } finally {
      this.#advancing -= 1;
      this.#offset += Math.max(0, target - this.now());
      for (const pending of this.#pending) this.#arm(pending);
    }
  }

  /** Voids every timer, whoever set it. */
  stop(): void {
    for (const pending of [...this.#pending]) this.#disarm(pending);
  }

  #arm(pending: Pending): void {
    // While the clock is put forward, timers come and go; those that are left are armed at its end.
    if (this.#manual || this.#advancing > 0) return;
    clearTimeout(pending.native);
    pending.native = setTimeout(
      () => {
        this.#pending.remove(pending);
        pending.action();
      },
      Math.max(0, pending.due - this.now()),
    );
  }

  #disarm(pending: Pending): void {
    clearTimeout(pending.native);
    this.#pending.remove(pending);
  }
}

/** The timers that one simulated gateway sets on a clock, which others may use too: it voids no other's. */
export class OwnTimers {
  readonly #clock: Clock;
  readonly #timers = new Set<Timer>();
  #stopped = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  /** How many timers of this owner are set. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Runs an action after a time; never, once the owner has stopped. */
  after(milliseconds: number, action: () => void): Timer {
    if (this.#stopped) return { clear() {} };
    const set = this.#clock.after(milliseconds, () => {
      this.#timers.delete(timer);
      action();
    });
    const timer: Timer = {
      clear: () => {
        set.clear();
        this.#timers.delete(timer);
      },
    };
    this.#timers.add(timer);
    return timer;
  }

  /** Runs an action again and again. */
  every(milliseconds: number, action: () => void): Timer {
    return repeat(this, milliseconds, action);
  }

  /** Puts the clock forward, for all who use it. */
  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  /** Voids the timers of this owner, now and from now on. */
  stop(): void {
    this.#stopped = true;
    for (const timer of [...this.#timers]) timer.clear();
  }
}

function repeat(clock: Pick<Clock, 'after'>, milliseconds: number, action: () => void): Timer {
  let timer: Timer;
  const again = () => {
    timer = clock.after(milliseconds, again);
    action();
  };
  timer = clock.after(milliseconds, again);
  return { clear: () => timer.clear() };
}

/** A binary heap of timers, the next one first: thousands of them may be set, and any may be voided. */
class Heap implements Iterable<Pending> {
  readonly #items: Pending[] = [];

  get size(): number {
    return this.#items.length;
  }

  get first(): Pending | undefined {
    return this.#items[0];
  }

  [Symbol.iterator](): Iterator<Pending> {
    return this.#items[Symbol.iterator]();
  }

  add(item: Pending): void {
    this.#items.push(item);
    this.#rise(item, this.#items.length - 1);
  }

  /** Does nothing for an item that is no longer there. */
  remove(item: Pending): void {
    const { place } = item;
    const last = this.#items.at(-1);
    if (place < 0 || last === undefined) return;
    item.place = -1;
    this.#items.pop();
    if (last === item) return;
    this.#sink(last, place);
    this.#rise(last, last.place);
  }

  #rise(item: Pending, from: number): void {
    let place = from;
    while (place > 0) {
      const above = this.#items[(place - 1) >> 1] as Pending;
      if (isBefore(above, item)) break;
      this.#put(above, place);
      place = (place - 1) >> 1;
    }
    this.#put(item, place);
  }

  #sink(item: Pending, from: number): void {
    let place = from;
    for (;;) {
      const left = this.#items[2 * place + 1];
      const right = this.#items[2 * place + 2];
      const below = right !== undefined && left !== undefined && isBefore(right, left) ? right : left;
      if (below === undefined || isBefore(item, below)) break;
      const at = below.place;
      this.#put(below, place);
      place = at;
    }
    this.#put(item, place);
  }

  #put(item: Pending, place: number): void {
    this.#items[place] = item;
    item.place = place;
  }
}

function isBefore(one: Pending, other: Pending): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}
