import { expect, test } from 'vitest';
import { workOf } from '../lib/frames.ts';

const thread = { pid: 1, tid: 2 };
const begin = (ts: number) => ({ ...thread, name: 'frame of the bench', ts });
const task = (ts: number, dur: number, of = thread) => ({ ...of, name: 'ThreadControllerImpl::RunTask', ts, dur });

test('a frame has the tasks from its begin to the next one, each once, and no waiting', () => {
  const events = [
    begin(10_000),
    // Begins before its frame, and has another task in it.
    task(9_000, 5_000),
    task(11_000, 1_000),
    task(20_000, 2_000),
    // Another thread.
    task(15_000, 9_000, { pid: 1, tid: 3 }),
    begin(26_000),
    // Goes on into the next frame.
    task(40_000, 4_000),
    begin(42_000),
    begin(60_000),
  ];
  expect(workOf(events)).toEqual([6, 2, 2]);
});

test('a trace without frames is refused', () => {
  expect(() => workOf([task(1, 1)])).toThrow('no frame');
});
