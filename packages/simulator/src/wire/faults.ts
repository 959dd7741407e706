/** A fault to inject, and the requests that it concerns. */
export interface Fault {
  /** Name of the operation; every one unless given. */
  readonly operation?: string;
  /** Agent ID; every one unless given. */
  readonly agentid?: string;
  /** How many requests; all unless given. */
  readonly times?: number;
  /** Answers this return code instead. */
  readonly retcode?: string;
  /** Waits so many milliseconds before the answer. */
  readonly latency?: number;
  /** Breaks the connection instead. */
  readonly drop?: boolean;
}

/** Most faults at once. */
const mostFaults = 1000;

/** Injected faults, in their order; the first that matches a request applies. */
export class Faults {
  #faults: { fault: Fault; left: number }[] = [];

  /** Adds a fault; false where there are too many. */
  add(fault: Fault): boolean {
    if (this.#faults.length >= mostFaults) return false;
    this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    return true;
  }

  clear(): void {
    this.#faults = [];
  }

  /** The faults that are there, each with the number of requests that are left where it has one. */
  list(): Fault[] {
    return this.#faults.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault));
  }

  /** Whether no fault is injected. */
  get none(): boolean {
    return this.#faults.length === 0;
  }

  take(operation: string, agentid: string): Fault | undefined {
    const found = this.#faults.find(
      ({ fault }) =>
        (fault.operation === undefined || fault.operation === operation) &&
        (fault.agentid === undefined || fault.agentid === agentid),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#faults = this.#faults.filter((fault) => fault !== found);
    return found.fault;
  }
}
