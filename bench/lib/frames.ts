import type { Browser, Page } from 'playwright-core';

/** An event of Chrome's trace. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Begins each frame in the trace. */
const mark = 'frame of the bench';

/**
 * Milliseconds that the main thread of a page works from the begin of each frame to that of the next one, while something
 * is done: script, style, layout, painting and every other task. What it waits is not in it, but what Chrome needs to
 * trace all this is.
 */
export async function workOfFrames(browser: Browser, page: Page, deed: () => Promise<void>): Promise<number[]> {
  await page.evaluate(markFrames, mark);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await deed();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return workOf(traceEvents);
}

/** Asks for every frame that can be had, also where nothing changes, and marks each in the trace. Runs in the page. */
function markFrames(name: string): void {
  const frame = () => {
    performance.mark(name);
    requestAnimationFrame(frame);
  };
  frame();
}

/** Milliseconds of work between the marks of frames, of a trace; the last mark only ends the frame before it. */
export function workOf(events: readonly TraceEvent[]): number[] {
  const begun = events.filter(({ name }) => name === mark).sort((one, other) => one.ts - other.ts);
  const [first] = begun;
  if (first === undefined) throw new Error('The trace has no frame.');
  const starts = begun.map(({ ts }) => ts);
  const work = starts.slice(1).map(() => 0);
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid)
    .sort((one, other) => one.ts - other.ts);
  let done = 0;
  let frame = 0;
  for (const { ts, dur = 0 } of tasks) {
    // A task within a task is counted with the outer one.
    let from = Math.max(ts, done);
    const to = ts + dur;
    done = Math.max(done, to);
    while (from < to && frame < work.length) {
      const end = starts[frame + 1] ?? to;
      if (from >= end) {
        frame += 1;
        continue;
      }
      const within = Math.min(to, end) - Math.max(from, starts[frame] ?? from);
      if (within > 0) work[frame] = (work[frame] ?? 0) + within / 1000;
      from = Math.min(to, end);
    }
  }
  return work;
}
