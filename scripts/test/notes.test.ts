import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/paths.ts';
import type { Model } from '../model/model.ts';

const { tags } = parse(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8')) as {
  tags: { name: string; 'x-notes'?: string[] }[];
};
const { operations } = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8')) as Model;

const groups = tags.flatMap(({ name, 'x-notes': notes }) => (notes === undefined ? [] : [{ name, notes }]));

test.each(groups)('every operation of $name has the notes of its group', ({ name, notes }) => {
  const members = operations.filter(({ group }) => group === name);
  expect(members.length).toBeGreaterThan(1);
  const lacking = members.filter((one) => !notes.every((note) => one.notes.includes(note.trim())));
  expect(lacking.map(({ id }) => id)).toEqual([]);
});
