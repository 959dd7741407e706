import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';

const folder = join(root, 'docs/src/content/docs');

test('no page of the site is a stub', () => {
  const short = globSync('**/*.{md,mdx}', { cwd: folder }).filter((path) => {
    const [, , body = ''] = readFileSync(join(folder, path), 'utf8').split(/^---$/m);
    return body.trim().length < 200;
  });
  expect(short).toEqual([]);
});
