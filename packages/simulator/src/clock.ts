/** A timer that was set; `clear` makes it void. */
export interface Timer {
  clear(): void;
}

interface Pending {
  readonly due: number;
  readonly action: () => void;
  native: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The time of the simulated gateway. It runs with the machine's and can be put forward; a manual clock stands still
 * until it is, which makes tests deterministic.
 */
export class Clock {
  readonly #pending = new Set<Pending>();
  readonly #manual: boolean;
  #offset: number;

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
    const pending: Pending = { due: this.now() + milliseconds, action, native: undefined };
    this.#pending.add(pending);
    this.#arm(pending);
    return { clear: () => this.#disarm(pending) };
  }

  /** Runs an action again and again. */
  every(milliseconds: number, action: () => void): Timer {
    let timer: Timer;
    const again = () => {
      timer = this.after(milliseconds, again);
      action();
    };
    timer = this.after(milliseconds, again);
    return { clear: () => timer.clear() };
  }

  /** Puts the clock forward; what falls due in between happens in its order and at its time. */
  advance(milliseconds: number): void {
    const target = this.now() + milliseconds;
    for (;;) {
      const next = this.#earliest();
      if (next === undefined || next.due > target) break;
      this.#disarm(next);
      this.#offset += Math.max(0, next.due - this.now());
      next.action();
    }
    this.#offset += Math.max(0, target - this.now());
    for (const pending of this.#pending) this.#arm(pending);
  }

  /** Voids every timer. */
  stop(): void {
    for (const pending of this.#pending) this.#disarm(pending);
  }

  #earliest(): Pending | undefined {
    let earliest: Pending | undefined;
    for (const pending of this.#pending) if (earliest === undefined || pending.due < earliest.due) earliest = pending;
    return earliest;
  }

  #arm(pending: Pending): void {
    if (this.#manual) return;
    clearTimeout(pending.native);
    pending.native = setTimeout(
      () => {
        this.#pending.delete(pending);
        pending.action();
      },
      Math.max(0, pending.due - this.now()),
    );
  }

  #disarm(pending: Pending): void {
    clearTimeout(pending.native);
    this.#pending.delete(pending);
  }
}
