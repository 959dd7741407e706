import { describe, expect, test } from 'vitest';
import { judged, runWithTally, sum, tallyFile, tallyLine } from '../src/tally.ts';

const told = { passed: 2, failed: 0, skipped: 1 };
const program = (text: string) =>
  runWithTally(process.execPath, ['-e', text.replace('FILE', `process.env.${tallyFile}`)], {});

describe('a run', () => {
  test('counts what it told', async () => {
    const text = `require('node:fs').writeFileSync(FILE, '${JSON.stringify(told)}')`;
    expect(await program(text)).toEqual(told);
  });

  test('that told nothing is one failure', async () => {
    expect(await program('0')).toEqual({ passed: 0, failed: 1 });
  });

  test('that failed without a failed test is one failure', () => {
    expect(judged(1, told)).toEqual({ ...told, failed: 1 });
    expect(judged(1, { ...told, failed: 3 })).toEqual({ ...told, failed: 3 });
  });
});

test('the last line has the sum, and what was skipped if any', () => {
  expect(tallyLine(sum([told, { passed: 1, failed: 4 }]))).toBe('3 passed, 4 failed, 1 skipped');
  expect(tallyLine(sum([{ passed: 1, failed: 0 }]))).toBe('1 passed, 0 failed');
});
