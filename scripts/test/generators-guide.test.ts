import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { targets } from '../generators/targets.ts';
import { jar } from '../generators/tools.ts';

// The guide may not import this, because docs knows nothing of how things are derived.
test('the guide on other languages names every generator that is tested, with its language and version', () => {
  const guide = readFileSync(join(root, 'docs/src/content/docs/guides/other-languages.mdx'), 'utf8');
  const rows = guide.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  const version = /[\d.]+(?=\.jar$)/.exec(basename(jar))?.[0];
  for (const { name } of targets) {
    const [, tool = '', language = ''] = /^(.+?): ([\w-]+)/.exec(name) ?? [];
    const of = tool === 'openapi-generator' ? `${tool} ${version}` : tool;
    expect(
      rows.filter((row) => row.startsWith(`| ${of} |`) && row.includes(language)),
      name,
    ).toHaveLength(1);
  }
  expect(targets.length).toBeGreaterThan(5);
});
