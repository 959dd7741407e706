import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { readFiles } from '../model/read-files.ts';

// Mistakes in the JSON Schemas that the files of spec/ are checked against.
test.each([
  [
    'a comma too many',
    (text: string) => text.replace('{', '{,'),
    /^spec\/format\/legacy\.schema\.json:1: .*correct the file\.$/,
  ],
  [
    'a keyword that is none',
    (text: string) => text.replace('{', '{ "requierd": [],'),
    /^spec\/format\/legacy\.schema\.json: .*requierd/,
  ],
  [
    'a reference to nothing',
    (text: string) => text.replace('{', '{ "$ref": "nothing.json",'),
    /^spec\/format\/legacy\.schema\.json: .*nothing/,
  ],
])('%s is told with its file', (_, broken, told) => {
  const folder = mkdtempSync(join(tmpdir(), 'ccgateway-formats-'));
  try {
    cpSync(join(root, 'spec/format'), join(folder, 'format'), { recursive: true });
    const file = join(folder, 'format/legacy.schema.json');
    writeFileSync(file, broken(readFileSync(file, 'utf8')));
    const read = () => readFiles(folder, new Map());
    expect(read).toThrow(Problem);
    expect(read).toThrow(told);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
