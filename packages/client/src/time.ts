/**
 * A signal that ends with the caller's own or after a time, whichever is first. Older browsers lack AbortSignal.any.
 * Infinity alone waits for ever: a 0 or NaN out of a miscalculation must fail at once instead of hanging.
 */
export function deadline(milliseconds: number, signal?: AbortSignal) {
  const controller = new AbortController();
  const end = (reason: 'timeout' | 'aborted') => {
    controller.abort(reason);
    // Browsers before 2022 keep no reason.
    (controller.signal as { reason: unknown }).reason ??= reason;
  };
  const timer = milliseconds === Infinity ? undefined : setTimeout(end, milliseconds, 'timeout');
  const abort = () => end('aborted');
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    /** Its reason says what ended it: `timeout` or `aborted`. */
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** Waits, or until the signal ends. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const end = deadline(milliseconds, signal);
  return new Promise((resolve) => {
    const done = () => {
      end.clear();
      resolve();
    };
    if (end.signal.aborted) done();
    else end.signal.onabort = done;
  });
}

/** A random wait below a bound that doubles with every attempt, from half a second to at most ten seconds. */
export function fullJitter(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(10_000, 500 * 2 ** attempt);
}
