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
  signal?.addEventListener('abort', abort);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
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
