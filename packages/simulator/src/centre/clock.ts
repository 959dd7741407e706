import { Heap, type Placed } from './heap.ts';

/** A running timer; `clear` cancels it. */
export interface Timer {
  clear(): void;
}

interface Pending extends Placed {
  readonly due: number;
  /** Order of setting: of two timers due at the same time, the one set first runs first. */
  readonly order: number;
  readonly action: () => void;
  native: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The clock of the simulated gateway. It follows the machine's clock and can be advanced. A manual clock moves only when
 * it is advanced, which makes tests deterministic.
 */
export class Clock {
  readonly #pending = new Heap<Pending>(isBefore);
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

  /** Runs an action at an interval. */
  every(milliseconds: number, action: () => void): Timer {
    return repeat(this, milliseconds, action);
  }

  /** Advances the clock. Timers due in between run in order, each at its own time. */
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

  /** Cancels every timer of every owner. */
  stop(): void {
    for (const pending of [...this.#pending]) this.#disarm(pending);
  }

  #arm(pending: Pending): void {
    // During an advance timers are set and cleared; the remaining ones are armed at its end.
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

/** The timers of one simulated gateway on a clock that others may share: it never cancels theirs. */
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

  /** Runs an action after a time, unless the owner has stopped. */
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

  /** Runs an action at an interval. */
  every(milliseconds: number, action: () => void): Timer {
    return repeat(this, milliseconds, action);
  }

  /** Advances the clock, for all its users. */
  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  /** Cancels the timers of this owner and sets no more. */
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

function isBefore(one: Pending, other: Pending): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}
