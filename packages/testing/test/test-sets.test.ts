import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyTest, filesOf, quick, testSets } from '../src/test-sets.ts';
import { root } from '../src/tools.ts';

describe('the sets of tests', () => {
  test('together run every file, and no two named sets share one', () => {
    const named = Object.keys(testSets).flatMap((set) => filesOf(set));
    expect(new Set(named).size).toBe(named.length);
    expect(new Set([...named, ...filesOf(quick)])).toEqual(new Set(filesOf(undefined)));
    expect(filesOf(undefined).length, everyTest).toBeGreaterThan(40);
  });

  test.each(Object.entries(testSets))('%s finds its files, and has samples in npm test', (set, { files, samples }) => {
    for (const glob of files) expect(filesOf(set), glob).not.toHaveLength(0);
    const sampled = filesOf(set).filter((file) => filesOf(quick).includes(file));
    expect(samples).not.toHaveLength(0);
    expect(sampled).not.toHaveLength(0);
  });

  test('are npm scripts, and CONTRIBUTING.md names them', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const guide = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    for (const set of Object.keys(testSets)) {
      // This one has a command of its own, which installs a tool before it runs the set.
      const command = set === 'packages' ? 'test:packages' : `test --set ${set}`;
      expect(scripts[`test:${set}`]).toBe(`node --conditions=source scripts/run.mjs ${command}`);
      expect(guide).toContain(`npm run test:${set}`);
    }
  });
});
