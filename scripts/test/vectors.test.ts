import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { topicNames } from '../emit/vectors/schema.ts';
import { encoded } from '../emit/vectors/target.ts';
import type { Model } from '../model/model.ts';

const folder = join(root, 'generated/vectors');
const names = readdirSync(folder).filter((name) => name !== 'schema.json');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const valid = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false }).compile(
  read('schema.json'),
);

test('there is a file for each topic that the schema knows', () => {
  expect(names.map((name) => name.replace('.json', '')).sort()).toEqual([...topicNames].sort());
});

test('all files together can be read by people: below 3 MB', () => {
  const bytes = names.map((name) => statSync(join(folder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

describe.each(names)('%s', (name) => {
  test('has the form of the schema', () => {
    valid(read(name));
    expect(valid.errors ?? []).toEqual([]);
  });

  test('and the schema refuses it with a vector spelled wrong', () => {
    const topic = read(name);
    const [{ expect: told, ...first }] = topic.vectors;
    expect(valid({ ...topic, vectors: [{ ...first, expects: told }] })).toBe(false);
  });

  test('has ids of its topic, each once', () => {
    const ids: string[] = read(name).vectors.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(name.replace('json', '')))).toEqual([]);
  });
});

test('every operation has a request, and each parameter is in one', () => {
  const { vectors } = read('requests.json');
  for (const { id, parameters, body, method } of model.operations) {
    const own = vectors.filter(({ operation }: { operation: string }) => operation === id);
    const text = JSON.stringify(own);
    for (const { name } of [...parameters.path, ...parameters.query, ...parameters.header])
      expect(text, `${id} ${name}`).toContain(`"${name}":`);
    expect(own.length, id).toBeGreaterThan(2);
    if (body) expect(text, `${id} of ${method}`).toContain('"body":"{');
  }
});

test('a value in an address is written with percent signs, as RFC 3986 has it', () => {
  expect(encoded("a b!'()*~-._+/é")).toBe('a%20b%21%27%28%29%2A~-._%2B%2F%C3%A9');
});
