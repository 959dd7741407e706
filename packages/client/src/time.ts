/**
 * A signal that ends with the caller's own or after a time, whichever is first. Older browsers lack AbortSignal.any.
 * Infinity alone waits for ever: a 0 or NaN out of a miscalculation must fail at once instead of hanging.
 */
export function deadline(milliseconds: number, outer?: AbortSignal) {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (reason: 'timeout' | 'aborted') => {
    controller.abort(reason);
    // Browsers before 2022 keep no reason.
    (signal as { reason: unknown }).reason ??= reason;
  };
  const timer = milliseconds === Infinity ? undefined : setTimeout(end, milliseconds, 'timeout');
  const abort = () => end('aborted');
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  return {
    /** Its reason says what ended it: `timeout` or `aborted`. */
    signal,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

/** Waits, or until the signal ends. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const end = deadline(milliseconds, signal);
  if (!end.signal.aborted) await new Promise((resolve) => end.signal.addEventListener('abort', resolve));
  end.clear();
}

/** A random wait below a bound that doubles with every attempt, from half a second to at most ten seconds. */
export function fullJitter(attempt: number): number {
  return Math.random() * Math.min(10_000, 500 * 2 ** attempt);
}
