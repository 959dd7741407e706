/** What is to be done when a signal aborts. It is the one listener on its signal, because Node 20 warns from eleven on. */
class Actions extends Set<() => void> {
  handleEvent(): void {
    for (const action of [...this]) action();
  }
}

const actionsOf = new WeakMap<AbortSignal, Actions>();

/** Calls an action when the signal aborts; returns a function that cancels it. */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (!signal) return () => {};
  const actions = actionsOf.get(signal) || new Actions();
  actionsOf.set(signal, actions);
  signal.addEventListener('abort', actions);
  // A new entry each time, because the same action may be registered twice.
  const entry = () => action();
  actions.add(entry);
  return () => {
    actions.delete(entry);
    if (actions.size === 0) signal.removeEventListener('abort', actions);
  };
}

/**
 * Calls an action once, when the caller's signal aborts or a time is over, whichever is first; returns a function that
 * cancels it. Older browsers lack AbortSignal.any. Infinity and values too large for timers wait for ever; 0 and NaN
 * end at once, so that a miscalculation does not hang.
 */
export function deadline(
  milliseconds: number,
  signal: AbortSignal | undefined,
  end: (kind: 'timeout' | 'aborted') => void,
): () => void {
  const finish = (kind: 'timeout' | 'aborted') => {
    cancel();
    end(kind);
  };
  // Timers fire at once for values of more than 31 bits.
  const timer = milliseconds >= 2 ** 31 ? undefined : setTimeout(finish, milliseconds, 'timeout');
  const stop = onAbort(signal, () => finish('aborted'));
  const cancel = () => {
    clearTimeout(timer);
    stop();
  };
  if (signal?.aborted) finish('aborted');
  return cancel;
}

/**
 * Runs an action under a time and a signal: resolves with it, or with what `ended` makes of the end, whichever is first.
 * The action gets a signal that aborts at the end. What it does afterwards is dropped: a caller's fetch may ignore its
 * signal. Times are as those of {@link deadline}.
 */
export function bounded<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  action: (signal: AbortSignal) => Promise<T>,
  ended: (kind: 'network' | 'timeout' | 'aborted', cause: unknown) => T,
): Promise<T> {
  return new Promise((resolve) => {
    const own = new AbortController();
    const cancel = deadline(milliseconds, signal, (kind) => {
      own.abort(signal?.reason);
      resolve(ended(kind, own.signal.reason));
    });
    const done = (result: T) => {
      cancel();
      resolve(result);
    };
    if (!own.signal.aborted) action(own.signal).then(done, (cause) => done(ended('network', cause)));
  });
}

/** Waits for the given time, or until the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => deadline(milliseconds, signal, () => resolve()));
}

/** A random wait below a bound that doubles with every attempt, from half a second to at most ten seconds. */
export function fullJitter(attempt: number): number {
  return Math.random() * Math.min(10_000, 500 * 2 ** attempt);
}
