interface Bell {
  readonly actions: Set<() => void>;
  readonly ring: () => void;
}

const bells = new WeakMap<AbortSignal, Bell>();

/**
 * Calls an action when the signal ends; what it answers calls that off. However many wait for one signal, it has one
 * listener of ours: Node 20 warns of a leak from eleven on.
 */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (!signal) return () => {};
  const bell = bells.get(signal) ?? hang(signal);
  // Its own, since the same action may be given twice.
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
 * Says when the caller's signal ends or a time is over, whichever is first; what it answers calls that off. Older
 * browsers lack AbortSignal.any. Infinity, and what timers cannot hold, waits for ever: a 0 or NaN out of a
 * miscalculation must end at once instead of hanging.
 */
export function deadline(
  milliseconds: number,
  signal: AbortSignal | undefined,
  end: (kind: 'timeout' | 'aborted') => void,
): () => void {
  // More than 31 bits would end at once.
  const timer = milliseconds >= 2 ** 31 ? undefined : setTimeout(end, milliseconds, 'timeout');
  const abort = () => end('aborted');
  if (signal?.aborted) abort();
  const stop = onAbort(signal, abort);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What an action comes to, unless the signal ends first: a fetch of the caller's own may not look at it. */
export async function within<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> {
  const reason = () => signal.reason ?? new Error('Aborted.');
  if (signal.aborted) throw reason();
  let stop = () => {};
  const ended = new Promise<never>((_, reject) => {
    stop = onAbort(signal, () => reject(reason()));
  });
  try {
    return await Promise.race([ended, action()]);
  } finally {
    stop();
  }
}

/** Waits, or until the signal ends. */
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
