import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { Schemas } from '../emit/openapi-3.0/schema.ts';
import type { Model, ObjectSchema, Schema } from '../model/model.ts';

const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const document = JSON.parse(readFileSync(join(root, 'generated/openapi-3.0.json'), 'utf8'));
const operations = Object.values<object>(document.paths).flatMap((item) => Object.values(item));

/** Every object in a value, with its path. */
function* objects(value: unknown, at = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [key, member] of Object.entries(value)) yield* objects(member, `${at}/${key}`);
}

describe('the description for code generators', () => {
  test('has every operation, and the webhook under a tag of its own', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      model.operations.map(({ id }) => id).sort(),
    );
    const pushed = Object.values<object>(document['x-webhooks']).flatMap((item) => Object.values(item));
    expect(pushed.map(({ operationId }) => operationId)).toEqual(model.webhooks.map(({ id }) => id));
    const tags = new Set(operations.flatMap((operation) => operation.tags));
    for (const webhook of pushed) expect(tags).not.toContain(webhook.tags[0]);
  });

  test('has one answer for each operation, whose schema no other operation has', () => {
    const answers = operations.flatMap(({ responses }) => {
      expect(Object.keys(responses)).toEqual(['200']);
      const [[mediaType, { schema }], ...more] = Object.entries<{ schema: Record<string, string> }>(
        responses[200].content,
      ) as [[string, { schema: Record<string, string> }]];
      expect(more).toEqual([]);
      return mediaType === 'application/json' ? [schema.$ref] : [];
    });
    expect(answers).not.toContain(undefined);
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.length).toBe(model.operations.filter(({ result }) => result.kind !== 'file').length);
  });

  test('has simple shapes only: at most one type, no null, no alternatives, no title, no default', () => {
    const refused = ['oneOf', 'anyOf', 'allOf', 'not', 'nullable', 'title', 'default', 'const', 'discriminator'];
    for (const [at, object] of objects(document.components.schemas)) {
      if (at.endsWith('/properties')) continue;
      expect([at, Object.keys(object).filter((key) => refused.includes(key))]).toEqual([at, []]);
      expect([at, typeof (object.type ?? '')]).toEqual([at, 'string']);
    }
  });

  test('requires only the return code in an answer, and has no closed lists in answers', () => {
    const read = Object.entries<Record<string, unknown>>(document.components.schemas).filter(([name]) =>
      /(Answer|Result|Item)$/.test(name),
    );
    expect(read.length).toBeGreaterThan(operations.length);
    for (const [name, schema] of read) {
      expect([name, schema.required]).toEqual([name, name.endsWith('Answer') ? ['retcode'] : undefined]);
      for (const [at, object] of objects(schema)) expect([name, at, object.enum]).toEqual([name, at, undefined]);
    }
  });
});

describe('a schema for code generators', () => {
  const person: ObjectSchema = {
    kind: 'object',
    name: 'Person',
    properties: [{ name: 'age', required: true, schema: { kind: 'integer', wire: [{ kind: 'string' }] } }],
  };
  const animal: ObjectSchema = {
    kind: 'object',
    name: 'Animal',
    properties: [
      { name: 'age', required: true, schema: { kind: 'integer' } },
      { name: 'legs', required: true, schema: { kind: 'integer' } },
    ],
  };
  const being: Schema = { kind: 'union', of: [person, animal] };
  const schemas = () => new Schemas({ schemas: { Person: person, Animal: animal, Being: being } } as unknown as Model);

  test('that is both sent and read becomes two components', () => {
    const both = schemas();
    expect(both.write(person, 'sent')).toEqual({ $ref: '#/components/schemas/Person' });
    expect(both.write(person, 'read')).toEqual({ $ref: '#/components/schemas/PersonRead' });
    expect(Object.fromEntries(both.components)).toEqual({
      Person: { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } },
      PersonRead: { type: 'object', properties: { age: {} } },
    });
  });

  test('for one of several objects has the fields of all, without a type if theirs differ', () => {
    const read = schemas();
    expect(read.write({ kind: 'ref', name: 'Being' }, 'read')).toEqual({ $ref: '#/components/schemas/Being' });
    expect(read.components.get('Being')).toEqual({ type: 'object', properties: { age: {} } });
  });

  test('for a union of ranges spans them all in a request, and has no type in an answer', () => {
    const ranges: Schema = {
      kind: 'union',
      of: [
        { kind: 'integer', minimum: 200, maximum: 250 },
        { kind: 'integer', constant: 0 },
      ],
    };
    expect(schemas().write(ranges, 'sent')).toEqual({ type: 'integer', minimum: 0, maximum: 250 });
    expect(schemas().write(ranges, 'read')).toEqual({});
  });
});
