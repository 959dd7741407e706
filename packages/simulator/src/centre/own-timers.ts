import type { Clock, ClockState, Timer } from './clock.ts';

/** A timer that a saved state carries: its kind says what it does, its data to whom. */
export interface SavedTimer {
  readonly kind: string;
  /** Milliseconds that it has left. */
  readonly left: number;
  /** IDs and numbers alone. */
  readonly data: object;
}

interface Kind {
  readonly run: (data: never) => void;
  readonly keep: ((timer: Timer, data: never) => void) | undefined;
}

/** Sets a timer of a kind. */
export type SetTimer<Data extends object> = (milliseconds: number, data: Data) => Timer;

/**
 * The timers of one simulated gateway on a clock that others may share: it never cancels theirs. Those of a kind follow
 * from data and are carried by a saved state; all others, such as those of held polls, are not.
 */
export class OwnTimers {
  readonly #clock: Clock;
  /** In the order of setting, in which those that are due at the same time run. */
  readonly #timers = new Map<Timer, { readonly kind: string; readonly data: object } | undefined>();
  readonly #kinds = new Map<string, Kind>();
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

  get state(): ClockState {
    return this.#clock.state;
  }

  /**
   * A kind of timer.
   *
   * @param run does what is due
   * @param keep takes the timer that was set anew for a state that was loaded
   */
  kind<Data extends object>(
    name: string,
    run: (data: Data) => void,
    keep?: (timer: Timer, data: Data) => void,
  ): SetTimer<Data> {
    this.#kinds.set(name, { run, keep });
    return (milliseconds, data) => this.#set(name, milliseconds, data);
  }

  /** Runs an action after a time, unless the owner has stopped. */
  after(milliseconds: number, action: () => void): Timer {
    return this.#own(action, (own) => this.#clock.after(milliseconds, () => own(false)));
  }

  /** The same, after the machine's time at the latest: see {@link Clock.afterAtMost}. */
  afterAtMost(milliseconds: number, action: (standing: boolean) => void): Timer {
    return this.#own(action, (own) => this.#clock.afterAtMost(milliseconds, own));
  }

  /** The timers of kinds, in the order of setting. */
  save(): SavedTimer[] {
    const now = this.now();
    return [...this.#timers].flatMap(([{ due }, of]) =>
      of ? [{ kind: of.kind, left: due - now, data: of.data }] : [],
    );
  }

  /** Cancels all timers and sets those of a saved state; answers the kinds that there are none of. */
  load(saved: readonly SavedTimer[]): string[] {
    this.#clear();
    const unknown = new Set<string>();
    for (const { kind, left, data } of saved) {
      const known = this.#kinds.get(kind);
      if (known === undefined) unknown.add(kind);
      else {
        const timer = this.#set(kind, left, data);
        known.keep?.(timer, data as never);
      }
    }
    return [...unknown];
  }

  /** Advances the clock, for all its users; so do the following. */
  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  advanceInTurns(milliseconds: number): Promise<void> {
    return this.#clock.advanceInTurns(milliseconds);
  }

  pause(): void {
    this.#clock.pause();
  }

  resume(): void {
    this.#clock.resume();
  }

  moveTo(time: number): void {
    this.#clock.moveTo(time);
  }

  /** Cancels the timers of this owner, and sets the clock as it was made. */
  restart(): void {
    this.#clear();
    this.#clock.restart();
  }

  /** Cancels the timers of this owner and sets no more. */
  stop(): void {
    this.#stopped = true;
    this.#clear();
  }

  #set(kind: string, milliseconds: number, data: object): Timer {
    const timer = this.after(milliseconds, () => (this.#kinds.get(kind) as Kind).run(data as never));
    if (!this.#stopped) this.#timers.set(timer, { kind, data });
    return timer;
  }

  #clear(): void {
    for (const timer of [...this.#timers.keys()]) timer.clear();
  }

  #own(action: (standing: boolean) => void, start: (own: (standing: boolean) => void) => Timer): Timer {
    if (this.#stopped) return neverDue;
    const set = start((standing) => {
      this.#timers.delete(timer);
      action(standing);
    });
    const timer = new OwnTimer(set, this.#timers);
    this.#timers.set(timer, undefined);
    return timer;
  }
}

/** A timer of an owner, who forgets it when it is cleared. */
class OwnTimer implements Timer {
  readonly #set: Timer;
  readonly #timers: Map<Timer, unknown>;

  constructor(set: Timer, timers: Map<Timer, unknown>) {
    this.#set = set;
    this.#timers = timers;
  }

  get due(): number {
    return this.#set.due;
  }

  clear(): void {
    this.#set.clear();
    this.#timers.delete(this);
  }
}

/** What is set after the owner has stopped. */
const neverDue: Timer = { due: Number.POSITIVE_INFINITY, clear() {} };
