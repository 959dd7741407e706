import { lost } from './outcome.ts';
import { deadline } from './time.ts';
import type { Outcome } from './types.ts';

type AnyOutcome = Promise<Outcome<never>>;

interface SharedCall {
  readonly outcome: AnyOutcome;
  readonly stop: AbortController;
  /** Callers that wait and may still leave. A caller without a signal never leaves. */
  waiting: number;
}

/** Pending calls. Each is sent once for all its callers and aborted when the last caller has left. */
export class SharedCalls {
  private readonly operations = new WeakMap<object, Map<string, SharedCall>>();

  async call(
    operation: object,
    parameters: object,
    signal: AbortSignal | undefined,
    send: (signal: AbortSignal | undefined) => AnyOutcome,
  ): AnyOutcome {
    const key = keyOf(parameters);
    if (key === undefined || signal?.aborted) return send(signal);
    const calls = this.operations.get(operation) || new Map<string, SharedCall>();
    this.operations.set(operation, calls);
    const shared = calls.get(key) || start(send);
    calls.set(key, shared);
    const forget = () => {
      if (calls.get(key) === shared) calls.delete(key);
    };
    shared.waiting += signal ? 1 : Infinity;
    const leave = (): Outcome<never> => {
      shared.waiting -= 1;
      if (shared.waiting <= 0) {
        forget();
        shared.stop.abort(signal?.reason);
      }
      return lost('aborted', signal?.reason);
    };
    let stop = () => {};
    try {
      return await new Promise((resolve, reject) => {
        stop = deadline(Infinity, signal, () => resolve(leave()));
        shared.outcome.then(resolve, reject);
      });
    } finally {
      stop();
      if (!signal?.aborted) forget();
    }
  }
}

function start(send: (signal: AbortSignal) => AnyOutcome): SharedCall {
  const stop = new AbortController();
  return { stop, outcome: send(stop.signal), waiting: 0 };
}

/** Undefined when JSON cannot hold the parameters; the call itself reports that. */
function keyOf(parameters: object): string | undefined {
  try {
    return JSON.stringify(parameters);
  } catch {
    return undefined;
  }
}
