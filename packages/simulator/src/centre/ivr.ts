import type { CallFacts } from './call.ts';
import type { OwnTimers, Timer } from './clock.ts';
import type { IvrSettings } from './settings.ts';

/** Most callers in all IVR flows. */
const mostCallers = 10_000;

/** A caller who hears an IVR flow. */
export interface IvrCaller {
  readonly facts: CallFacts;
  readonly ivr: IvrSettings;
  readonly since: number;
}

/** The IVR flows, and who is in them. The flows say nothing: whoever plays the caller says where the call goes. */
export class Ivrs {
  readonly #clock: OwnTimers;
  readonly #callers = new Map<string, IvrCaller & { readonly timer: Timer | undefined }>();

  constructor(clock: OwnTimers) {
    this.#clock = clock;
  }

  get callers(): Iterable<IvrCaller> {
    return this.#callers.values();
  }

  get isFull(): boolean {
    return this.#callers.size >= mostCallers;
  }

  /** A caller enters a flow. `leave` is told when the time is over, and the caller is then in the flow no longer. */
  enter(facts: CallFacts, ivr: IvrSettings, time?: number, leave: (facts: CallFacts) => void = () => {}): void {
    const timer =
      time === undefined
        ? undefined
        : this.#clock.after(time, () => {
            if (this.#callers.delete(facts.id)) leave(facts);
          });
    this.#callers.set(facts.id, { facts, ivr, since: this.#clock.now(), timer });
  }

  /** The caller leaves the flow, to go elsewhere or to hang up; undefined where there is none of this call ID. */
  take(id: string): CallFacts | undefined {
    const caller = this.#callers.get(id);
    caller?.timer?.clear();
    this.#callers.delete(id);
    return caller?.facts;
  }

  restart(): void {
    for (const { timer } of this.#callers.values()) timer?.clear();
    this.#callers.clear();
  }
}
