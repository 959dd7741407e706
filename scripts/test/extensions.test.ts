import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { emitExtensions } from '../emit/docs/extensions.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const document = JSON.parse(read('generated/openapi.json'));
const keysIn = (text: string) => new Set([...text.matchAll(/"(x-[\w-]+)":/g)].map(([, key]) => key));

test('every x- key of the published description has a section of its own', () => {
  const text = emitExtensions(document);
  const sections = [...text.matchAll(/^## `(.+)`$/gm)].map(([, key]) => key);
  expect(sections).toEqual([...keysIn(JSON.stringify(document))].sort());
});

test('the description for code generators has none of them, except the one for webhooks before OpenAPI 3.1', () => {
  expect([...keysIn(read('generated/openapi-3.0.json'))]).toEqual(['x-webhooks']);
});

test.each([
  ['the root', { ...document, 'x-new': true }, 'x-new on the root has no meaning'],
  [
    'a tag, where it has no meaning',
    { ...document, tags: [{ name: 'calls', 'x-retry': 'never' }] },
    'x-retry on tags has no meaning',
  ],
  [
    'a schema inside another',
    { components: { schemas: { One: { items: { properties: { 'x-field': { 'x-new': 1 } } } } } } },
    'x-new on schemas has no meaning',
  ],
])('a key without a documented meaning is refused on %s', (_, changed, message) => {
  expect(() => emitExtensions(changed)).toThrow(message);
});

test('keys in data of the interface and names of fields in schemas are no x- keys', () => {
  const schema = { properties: { 'x-field': { type: 'string' } }, default: { 'x-data': 1 } };
  expect(emitExtensions({ components: { schemas: { One: schema } } })).not.toContain('## ');
});
