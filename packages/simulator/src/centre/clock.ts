import { Heap, type Placed } from './heap.ts';

/** A running timer; `clear` cancels it. */
export interface Timer {
  /** When it runs, unless the clock is set to another time. */
  readonly due: number;
  clear(): void;
}

/**
 * A timer of a clock. A class, as that of an owner is: V8 keeps a shape for every object that a literal with an accessor
 * makes until its next full collection, which doubled the time of a day of 500 agents.
 */
class Pending implements Timer, Placed {
  due: number;
  place = -1;
  /** Order of setting: of two timers due at the same time, the one set first runs first. */
  readonly order: number;
  readonly action: (standing: boolean) => void;
  /** The machine's time at which it runs even though the clock stands; undefined for one that waits for the clock. */
  readonly latest: number | undefined;
  native: ReturnType<typeof setTimeout> | undefined;
  readonly #disarm: (pending: Pending) => void;

  constructor(
    due: number,
    order: number,
    action: (standing: boolean) => void,
    latest: number | undefined,
    disarm: (pending: Pending) => void,
  ) {
    this.due = due;
    this.order = order;
    this.action = action;
    this.latest = latest;
    this.#disarm = disarm;
  }

  clear(): void {
    this.#disarm(this);
  }
}

/**
 * What a clock does: it follows the machine's clock, stands until it is advanced or resumed, or is being advanced. While
 * it is advanced, the machine's time does not count.
 */
export type ClockState = 'running' | 'paused' | 'advancing';

/** Milliseconds of the machine's time after which an advance in turns lets others have their turn. */
const longestTurn = 20;

/**
 * The clock of the simulated gateway. It follows the machine's clock, can be paused, and can be advanced. A manual clock
 * is paused from the start, so that it moves only when it is advanced, which makes tests deterministic.
 */
export class Clock {
  readonly #pending = new Heap<Pending>(isBefore);
  /** Where a manual clock begins. */
  readonly #start: number | undefined;
  /** Milliseconds before the machine's clock while it runs. */
  #offset = 0;
  /** The time at which it stands; undefined while it runs. */
  #standing: number | undefined;
  #paused: boolean;
  #set = 0;
  readonly #disarm = (pending: Pending): void => {
    clearTimeout(pending.native);
    this.#pending.remove(pending);
  };
  /** Ends of the advances under way: one may ask for another. */
  readonly #targets: { time: number }[] = [];

  /** @param start milliseconds since 1970 at which a manual clock stands */
  constructor({ manual = false, start = 0 }: { manual?: boolean; start?: number } = {}) {
    this.#paused = manual;
    this.#start = manual ? start : undefined;
    this.#standing = this.#start;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#standing ?? Date.now() + this.#offset;
  }

  get state(): ClockState {
    if (this.#targets.length > 0) return 'advancing';
    return this.#paused ? 'paused' : 'running';
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#pending.size;
  }

  /** Runs an action after a time. */
  after(milliseconds: number, action: () => void): Timer {
    return this.#add(milliseconds, action);
  }

  /**
   * Runs an action after a time of this clock, or of the machine's if the clock stands: for whoever must not wait longer.
   *
   * @param action told whether the clock stood, so that its time had not come
   */
  afterAtMost(milliseconds: number, action: (standing: boolean) => void): Timer {
    return this.#add(milliseconds, action, Date.now() + milliseconds);
  }

  /** Runs an action at an interval. */
  every(milliseconds: number, action: () => void): Timer {
    let timer: Timer;
    const again = () => {
      timer = this.after(milliseconds, again);
      action();
    };
    timer = this.after(milliseconds, again);
    return {
      get due() {
        return timer.due;
      },
      clear: () => timer.clear(),
    };
  }

  /** Lets the clock stand. What is due then waits. During an advance, it stands from its end on. */
  pause(): void {
    if (this.#paused) return;
    this.#standing ??= this.now();
    this.#paused = true;
    this.#armAll();
  }

  /** Lets the clock go on from where it stands, at the pace of the machine's. */
  resume(): void {
    this.#paused = false;
    this.#run();
  }

  /** Advances the clock. Timers due in between run in order, each at its own time. */
  advance(milliseconds: number): void {
    const target = this.#begin(milliseconds);
    try {
      while (this.#runNext(target));
    } finally {
      this.#end(target);
    }
  }

  /**
   * Advances the clock as `advance` does, in turns between which requests are answered. Resolves when all that was due has
   * happened.
   */
  async advanceInTurns(milliseconds: number): Promise<void> {
    const target = this.#begin(milliseconds);
    try {
      for (;;) {
        const until = performance.now() + longestTurn;
        while (performance.now() < until) if (!this.#runNext(target)) return;
        await new Promise((resolve) => setTimeout(resolve));
      }
    } finally {
      this.#end(target);
    }
  }

  /**
   * Sets the clock to another time, a later or an earlier one. Nothing becomes due by this: each timer keeps the time that
   * it has left, and an advance under way what is left of it.
   */
  moveTo(time: number): void {
    const difference = time - this.now();
    if (this.#standing === undefined) this.#offset += difference;
    else this.#standing = time;
    for (const target of this.#targets) target.time += difference;
    for (const pending of this.#pending) pending.due += difference;
  }

  /** Sets the clock as it was made: a manual one to its start, where it stands; any other to the machine's time. */
  restart(): void {
    this.moveTo(this.#start ?? Date.now());
    if (this.#start === undefined) this.resume();
    else this.pause();
  }

  /** Cancels every timer of every owner. */
  stop(): void {
    for (const pending of [...this.#pending]) this.#disarm(pending);
  }

  #add(milliseconds: number, action: (standing: boolean) => void, latest?: number): Timer {
    this.#set += 1;
    const pending = new Pending(this.now() + milliseconds, this.#set, action, latest, this.#disarm);
    this.#pending.add(pending);
    this.#arm(pending);
    return pending;
  }

  #begin(milliseconds: number): { time: number } {
    this.#standing ??= this.now();
    const target = { time: this.#standing + milliseconds };
    this.#targets.push(target);
    return target;
  }

  /** Runs the next timer that is due in an advance; false where none is. */
  #runNext(target: { readonly time: number }): boolean {
    const next = this.#pending.first;
    if (next === undefined || next.due > target.time) return false;
    this.#disarm(next);
    this.#standing = Math.max(this.now(), next.due);
    next.action(false);
    return true;
  }

  #end(target: { readonly time: number }): void {
    this.#targets.splice(this.#targets.indexOf(target), 1);
    this.#standing = Math.max(this.now(), target.time);
    if (this.#targets.length > 0) return;
    if (this.#paused) this.#armAll();
    else this.#run();
  }

  /** Follows the machine's clock from here on, unless an advance is under way. */
  #run(): void {
    if (this.#standing === undefined || this.#targets.length > 0) return;
    this.#offset = this.#standing - Date.now();
    this.#standing = undefined;
    this.#armAll();
  }

  #armAll(): void {
    for (const pending of this.#pending) this.#arm(pending);
  }

  #arm(pending: Pending): void {
    clearTimeout(pending.native);
    // During an advance timers are set and cleared; the remaining ones are armed at its end.
    if (this.#targets.length > 0) return;
    const { due, latest } = pending;
    const standing = this.#standing !== undefined;
    if (standing && latest === undefined) return;
    const left = standing ? (latest ?? 0) - Date.now() : due - this.now();
    pending.native = setTimeout(
      () => {
        this.#pending.remove(pending);
        pending.action(standing);
      },
      Math.max(0, left),
    );
  }
}

function isBefore(one: Pending, other: Pending): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}
