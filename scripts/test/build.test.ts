import { expect, test } from 'vitest';
import { bundle } from '../build/bundle.ts';
import { entriesOf, type Manifest, publishedManifest } from '../build/manifest.ts';
import { withoutNeighbours } from '../build/readme.ts';
import { assertSizes, describeSizes, measureSizes } from '../cli/sizes.ts';

test('a mistake in a source is reported with its place', async () => {
  const broken = bundle({ stdin: { contents: 'export const a =\n;', sourcefile: 'broken.ts', loader: 'ts' } });
  await expect(broken).rejects.toMatchObject({ name: 'Problem', message: 'broken.ts:2:1: Unexpected ";"' });
});

test('the published manifest is that of the folder, without sources, and leads to files beside it', () => {
  const facts = { name: 'x', version: '1.0.0', license: 'Apache-2.0', dependencies: { kept: '1.0.0' } };
  const manifest: Manifest = {
    ...facts,
    private: true,
    exports: {
      '.': { source: './src/index.ts', types: './dist/types/index.d.ts', default: './dist/index.js' },
      './both': { source: './src/two.ts', import: { default: './dist/b.js' }, require: { default: './dist/b.cjs' } },
      './x.schema.json': { source: './x.schema.json', default: './dist/x.schema.json' },
      './package.json': './package.json',
    },
    devDependencies: { included: '1.0.0' },
  };
  expect(publishedManifest(manifest)).toEqual({
    ...facts,
    exports: {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './both': { import: { default: './b.js' }, require: { default: './b.cjs' } },
      './x.schema.json': { default: './x.schema.json' },
      './package.json': './package.json',
    },
  });
  expect(entriesOf(manifest)).toEqual([
    { source: './src/index.ts', file: 'index.js' },
    { source: './src/two.ts', file: 'b.js' },
    { source: './x.schema.json', file: 'x.schema.json' },
  ]);
});

test('the size of a program includes the client', async () => {
  const [one, unwrapped, further, session] = await measureSizes();
  expect(one?.bytes).toBeGreaterThan(1_000);
  expect(unwrapped?.bytes).toBeGreaterThan(one?.bytes ?? 0);
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
