import { expect, test } from 'vitest';
import { heard, startChild, stop } from '../lib/processes.ts';

test('every agent of the simulator polls in one process, and gets the event that is caused', async () => {
  const child = startChild('polls-in-process.ts', ['20', '5']);
  try {
    expect(await heard(child)).toMatchObject({ held: 20, latencies: { length: 5 } });
  } finally {
    await stop(child);
  }
});
