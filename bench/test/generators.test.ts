import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { blocks } from '../generators.ts';
import { linesOf } from '../lib/generators/rivals.ts';
import { inTurns, timesBeside } from '../lib/turns.ts';

/** A contestant that answers as many nanoseconds as it was asked for calls, times a factor. */
const contestant = (factor: number) => ({
  program: process.execPath,
  args: [
    '--input-type=module',
    '--eval',
    `import { createInterface } from 'node:readline';
     for await (const calls of createInterface({ input: process.stdin })) console.log(calls * ${factor}, calls * 2_000);`,
  ],
});

test('lines of a program are those that are neither blank nor comment', () => {
  const python = '"""What it does,\nin two lines."""\n\nimport sys\n# a remark\nprint("# no remark")\n';
  const java = '/** What it does. */\nclass A {\n  // a remark\n\n  int a; // counts\n}\n';
  expect([linesOf(python), linesOf(java)]).toEqual([2, 3]);
});

test('contestants take turns, and each is told by the calls that it made', async () => {
  const plan = { warmUp: 7, rounds: 3, calls: 10 };
  const { ours, theirs } = await inTurns({ ours: contestant(3_000), theirs: contestant(6_000) }, plan);
  expect(ours).toEqual({ wall: [3, 3, 3], processor: [2, 2, 2] });
  expect(theirs).toEqual({ wall: [6, 6, 6], processor: [2, 2, 2] });
  expect(timesBeside(ours, theirs)).toEqual(['3', '6', '0.50', '1.00']);
});

test('a contestant that ends is named with what it said', async () => {
  const broken = { program: process.execPath, args: ['--eval', 'throw new Error("no such gateway")'] };
  const playing = inTurns({ broken }, { warmUp: 1, rounds: 1, calls: 1 });
  await expect(playing).rejects.toThrow(/ended with 1:[\s\S]*no such gateway/);
});

test('each client shows its comparison', () => {
  const readmes = ['client-python/README.md', 'client-java/README.md', 'client-go/ccgateway/README.md'].map((path) =>
    readFileSync(join(root, 'packages', path), 'utf8'),
  );
  expect(blocks.map((block, index) => readmes[index]?.includes(`<!-- bench:${block} -->`))).toEqual([true, true, true]);
});
