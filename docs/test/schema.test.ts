import type { Schema } from '@ccgateway/openapi/model';
import { describe, expect, test } from 'vitest';
import messages from '../src/content/i18n/en.json' with { type: 'json' };
import { interfaceModel as model } from '../src/lib/model.ts';
import { parametersOf } from '../src/lib/operation.ts';
import { factsOf, rowsOf, rowsOfParameters, typeOf } from '../src/lib/schema.ts';
import type { Translate } from '../src/lib/texts.ts';

/** The English texts, as the pages put values into them. */
const t: Translate = (key, values = {}) =>
  messages[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

const empty: typeof model = { ...model, schemas: {} };

describe('the words for a type', () => {
  test.each<[string, Schema, string, string[]]>([
    ['a range', { kind: 'integer', minimum: 1, maximum: 3 }, 'integer', ['1 to 3']],
    ['a lower bound', { kind: 'number', minimum: 0 }, 'number', ['at least 0']],
    [
      'a number in a string',
      { kind: 'string', range: { minimum: 1, maximum: 9 }, pattern: '^[1-9]$' },
      'string',
      ['1 to 9'],
    ],
    [
      'a length and a pattern',
      { kind: 'string', maxLength: 4, pattern: '^a' },
      'string',
      ['at most 4 characters', 'matches `^a`'],
    ],
    ['items', { kind: 'array', maxItems: 2, items: { kind: 'string' } }, 'array of string', ['at most 2 items']],
    [
      'two forms',
      { kind: 'union', of: [{ kind: 'integer', title: 'reason', minimum: 2, maximum: 5 }, { kind: 'string' }] },
      'integer or string',
      ['reason: 2 to 5'],
    ],
    ['a default', { kind: 'string', default: '' }, 'string', ['`""` if left out']],
  ])('%s', (_, schema, type, facts) => {
    expect(typeOf(schema, empty, t)).toBe(type);
    expect(factsOf(schema, 'body', empty, t)).toEqual(facts);
  });

  test('forms that clients should not send are told to readers only', () => {
    const schema: Schema = { kind: 'boolean', wire: [{ kind: 'string' }] };
    expect(factsOf(schema, 'body', empty, t)).toEqual([]);
    expect(factsOf(schema, 'answer', empty, t)).toEqual(['on the wire also string']);
  });
});

describe('rows of fields', () => {
  test('a schema that contains itself ends', () => {
    const node: Schema = {
      kind: 'object',
      name: 'Node',
      properties: [{ name: 'child', required: false, schema: { kind: 'ref', name: 'Node' } }],
    };
    const rows = rowsOf({ kind: 'ref', name: 'Node' }, 'body', { ...model, schemas: { Node: node } }, t);
    expect(rows.map(({ path }) => path)).toEqual(['child']);
  });

  test('every parameter and every top field of a body has a row with its own anchor', () => {
    for (const operation of model.operations) {
      const rows = [
        ...rowsOfParameters(parametersOf(operation), model, t),
        ...(operation.body ? rowsOf(operation.body.schema, 'body', model, t) : []),
        ...(operation.result.answer ? rowsOf({ kind: 'ref', name: operation.result.answer }, 'answer', model, t) : []),
      ];
      const anchors = rows.map(({ anchor }) => anchor);
      expect(new Set(anchors).size, operation.id).toBe(anchors.length);
      expect(anchors, operation.id).toEqual(
        expect.arrayContaining(parametersOf(operation).map(({ name }) => `parameter-${name}`)),
      );
      if (operation.body)
        expect(
          anchors.some((anchor) => anchor.startsWith('body-')),
          operation.id,
        ).toBe(true);
    }
  });
});
