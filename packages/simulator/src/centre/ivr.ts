import type { CallFacts, FactsOf } from './call.ts';
import type { Timer } from './clock.ts';
import type { OwnTimers, SetTimer } from './own-timers.ts';
import type { IvrSettings } from './settings.ts';

/** Most callers in all IVR flows. */
const mostCallers = 10_000;

/** A caller who hears an IVR flow. */
export interface IvrCaller {
  readonly facts: CallFacts;
  readonly ivr: IvrSettings;
  readonly since: number;
}

/** Where a caller goes after a flow: into a skill queue, with patience or not; without one the caller hangs up. */
export interface AfterIvr {
  readonly skillid?: number;
  readonly patience?: number;
}

/** The IVR flows, and who is in them. The flows say nothing: whoever plays the caller says where the call goes. */
export class Ivrs {
  readonly #clock: OwnTimers;
  readonly #callers = new Map<string, IvrCaller & { timer: Timer | undefined }>();
  readonly #leaveLater: SetTimer<AfterIvr & { readonly callid: string }>;

  /** @param enqueue lets a caller wait in a skill queue, if there is room */
  constructor(clock: OwnTimers, enqueue: (facts: CallFacts, patience: number | undefined) => void) {
    this.#clock = clock;
    this.#leaveLater = clock.kind(
      'ivr',
      ({ callid, skillid, patience }) => {
        const facts = this.take(callid);
        if (facts && skillid !== undefined) enqueue(facts, patience);
      },
      (timer, { callid }) => {
        const caller = this.#callers.get(callid);
        if (caller) caller.timer = timer;
      },
    );
  }

  get callers(): Iterable<IvrCaller> {
    return this.#callers.values();
  }

  get isFull(): boolean {
    return this.#callers.size >= mostCallers;
  }

  /** A caller enters a flow, and after a time goes where `then` says, or hangs up. */
  enter(facts: CallFacts, ivr: IvrSettings, time?: number, then: AfterIvr = {}): void {
    const timer = time === undefined ? undefined : this.#leaveLater(time, { ...then, callid: facts.id });
    this.#callers.set(facts.id, { facts, ivr, since: this.#clock.now(), timer });
  }

  /** The caller leaves the flow, to go elsewhere or to hang up; undefined where there is none of this call ID. */
  take(id: string): CallFacts | undefined {
    const caller = this.#callers.get(id);
    caller?.timer?.clear();
    this.#callers.delete(id);
    return caller?.facts;
  }

  save() {
    return [...this.#callers.values()].map(({ facts, ivr, since }) => ({ callid: facts.id, ivr, since }));
  }

  /** When callers leave comes with the clock. */
  load(saved: ReturnType<Ivrs['save']>, factsOf: FactsOf): void {
    for (const { callid, ivr, since } of saved)
      this.#callers.set(callid, { facts: factsOf(callid), ivr, since, timer: undefined });
  }

  restart(): void {
    for (const { timer } of this.#callers.values()) timer?.clear();
    this.#callers.clear();
  }
}
