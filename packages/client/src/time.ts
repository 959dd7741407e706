interface Bell {
  readonly actions: Set<() => void>;
  readonly ring: () => void;
}

const bells = new WeakMap<AbortSignal, Bell>();

/**
 * Calls an action when the signal aborts; returns a function that cancels it. All actions of a signal share one
 * listener, because Node 20 warns of a leak from eleven listeners on.
 */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (!signal) return () => {};
  const bell = bells.get(signal) ?? hang(signal);
  // A new entry each time, because the same action may be registered twice.
  const entry = () => action();
  bell.actions.add(entry);
  return () => {
    bell.actions.delete(entry);
    if (bell.actions.size > 0 || bells.get(signal) !== bell) return;
    bells.delete(signal);
    signal.removeEventListener('abort', bell.ring);
  };
}

function hang(signal: AbortSignal): Bell {
  const actions = new Set<() => void>();
  const bell = {
    actions,
    ring: () => {
      for (const action of [...actions]) action();
    },
  };
  bells.set(signal, bell);
  signal.addEventListener('abort', bell.ring);
  return bell;
}

/**
 * Calls an action when the caller's signal aborts or a time is over, whichever is first; returns a function that
 * cancels it. Older browsers lack AbortSignal.any. Infinity and values too large for timers wait for ever; 0 and NaN
 * end at once, so that a miscalculation does not hang.
 */
export function deadline(
  milliseconds: number,
  signal: AbortSignal | undefined,
  end: (kind: 'timeout' | 'aborted') => void,
): () => void {
  // Timers fire at once for values of more than 31 bits.
  const timer = milliseconds >= 2 ** 31 ? undefined : setTimeout(end, milliseconds, 'timeout');
  const abort = () => end('aborted');
  if (signal?.aborted) abort();
  const stop = onAbort(signal, abort);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Resolves with an action or, when the signal aborts first, with what `aborted` returns at that moment; unless given, it
 * rejects then. The action goes on: a caller's fetch may ignore the signal.
 */
export async function within<T>(
  signal: AbortSignal | undefined,
  action: () => Promise<T>,
  aborted: () => T = () => {
    throw signal?.reason ?? new Error('Aborted.');
  },
): Promise<T> {
  if (signal?.aborted) return aborted();
  let stop = () => {};
  const ended = new Promise<T>((resolve) => {
    stop = onAbort(signal, () => resolve((async () => aborted())()));
  });
  try {
    return await Promise.race([ended, action()]);
  } finally {
    stop();
  }
}

/** Waits for the given time, or until the signal aborts. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let clear = () => {};
  await new Promise<unknown>((resolve) => {
    clear = deadline(milliseconds, signal, resolve);
  });
  clear();
}

/** A random wait below a bound that doubles with every attempt, from half a second to at most ten seconds. */
export function fullJitter(attempt: number): number {
  return Math.random() * Math.min(10_000, 500 * 2 ** attempt);
}
