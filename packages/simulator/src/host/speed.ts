import type { OwnTimers } from '../centre/own-timers.ts';

/** Milliseconds of the machine's clock between two steps of a fast clock. */
const step = 50;

/** The longest step that is made up for, so that a machine that is too slow still answers requests. */
const longestStep = 200;

/**
 * Lets the clock run so many times as fast as the machine's. What is due in a step happens in its order, each at its own
 * time.
 *
 * @returns what ends it
 */
export function hurry(clock: OwnTimers, speed: number): () => void {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    // A clock that stands, or that somebody advances, is left alone.
    if (clock.state === 'running') clock.advance(Math.round(Math.min(longestStep, now - last) * (speed - 1)));
    // What the step itself took is not made up for.
    last = performance.now();
  }, step);
  return () => clearInterval(timer);
}
