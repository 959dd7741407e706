import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wrongFiles } from '../src/packed.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-packed-'));
  for (const [path, text] of Object.entries(whole)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const map = (change: object = {}) =>
  JSON.stringify({ version: 3, sources: ['src/x.ts'], sourcesContent: ['x'], ...change });
const whole = {
  'package.json': JSON.stringify({
    name: 'x',
    version: '1.0.0',
    exports: { '.': { types: './types/x.d.ts', default: './x.js' }, './x.json': './x.json', './lists/*': './lists/*' },
    bin: { x: 'bin/x.mjs' },
  }),
  'README.md': '',
  LICENSE: '',
  'CHANGELOG.md': '',
  'x.js': '//# sourceMappingURL=x.js.map\n',
  'x.js.map': map(),
  'types/x.d.ts': '',
  'x.json': '{}',
  'lists/one.json': '{}',
  'bin/x.mjs': '',
};

test('nothing is wrong with a whole package', async () => {
  expect(await wrongFiles(folder)).toEqual([]);
});

test.each([
  ['CHANGELOG.md', undefined, 'CHANGELOG.md is missing'],
  ['LICENSE', undefined, 'LICENSE is missing'],
  ['types/x.d.ts', undefined, 'there are no declarations'],
  ['bin/x.mjs', undefined, 'bin/x.mjs is missing'],
  ['x.js.map', undefined, 'x.js names the source map x.js.map, which is missing'],
  ['x.js', 'export {};\n', 'x.js has no source map'],
  ['x.js.map', map({ sourcesContent: [] }), 'x.js.map has no content of src/x.ts'],
  ['x.js.map', map({ sources: ['../../x.ts'] }), 'x.js.map names ../../x.ts, a path of the machine that built it'],
  ['src/x.ts', '', 'src/x.ts does not belong there'],
  ['notes.txt', '', 'notes.txt does not belong there'],
  ['data/x.yaml', '', 'data/x.yaml does not belong there'],
])('%s, changed, is told: %s', async (path, text, sentence) => {
  if (text === undefined) await rm(join(folder, path));
  else await write(path, text);
  expect(await wrongFiles(folder)).toContain(sentence);
});

test('what a package hands out as data belongs there', async () => {
  await write('data/x.yaml', '');
  expect(await wrongFiles(folder, [/^data\/\w+\.yaml$/])).toEqual([]);
});
