/** A signal that ends with the caller's own or after a time, whichever is first. Older browsers lack AbortSignal.any. */
export function deadline(milliseconds: number, signal?: AbortSignal) {
  const controller = new AbortController();
  const timer = milliseconds > 0 && setTimeout(() => controller.abort('timeout'), milliseconds);
  const abort = () => controller.abort('aborted');
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    /** Its reason says what ended it: `timeout` or `aborted`. */
    signal: controller.signal,
    clear() {
      if (timer) clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** Waits, or until the signal ends. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const end = deadline(Math.max(1, milliseconds), signal);
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
