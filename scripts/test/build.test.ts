import { expect, test } from 'vitest';
import { bundle } from '../build/bundle.ts';
import { withoutNeighbours } from '../build/readme.ts';
import { assertSizes, describeSizes, measureSizes } from '../cli/sizes.ts';

test('a mistake in a source is reported with its place', async () => {
  const broken = bundle({ stdin: { contents: 'export const a =\n;', sourcefile: 'broken.ts', loader: 'ts' } });
  await expect(broken).rejects.toMatchObject({ name: 'Problem', message: 'broken.ts:2:1: Unexpected ";"' });
});

test('the size of a program includes the client', async () => {
  const [one, further, session] = await measureSizes();
  // openapi-fetch alone is larger than that.
  expect(one?.bytes).toBeGreaterThan(2_500);
  expect(session?.bytes).toBeGreaterThan(one?.bytes ?? 0);
  expect(further?.bytes).toBeGreaterThan('/onlineagent/{agentid}'.length);
  expect(further?.remark).toMatch(/^the largest is [a-z]\w+ with \d+$/);
});

test('a size at its limit is refused with name, figure and limit; a smaller one is reported', () => {
  const size = { name: 'one operation', limit: 4_000 };
  expect(() => assertSizes([{ ...size, bytes: 4_000 }])).toThrow(
    'packages/client: one operation: 4,000 bytes, which must stay below 4,000.',
  );
  expect(() => assertSizes([{ ...size, bytes: 3_999 }])).not.toThrow();
  expect(describeSizes([{ ...size, bytes: 3_999 }])).toEqual(['one operation: 3,999 bytes, below 4,000']);
});

test('a published README keeps the texts of its relative links, and its absolute links', () => {
  const text =
    'See [the client](../client/README.md), [the repository](../../README.md#use) and [npm](https://npmjs.com).';
  expect(withoutNeighbours(text)).toBe('See the client, the repository and [npm](https://npmjs.com).');
});
