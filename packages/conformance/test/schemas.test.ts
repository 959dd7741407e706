import { describe, expect, test } from 'vitest';
import { boundariesOf, mutationsOf, operationsOf, type Schema, Validator } from '../src/index.ts';
import { description } from '../suite/support.ts';

const validator = new Validator(description);
const schemas = Object.entries(description.components.schemas);
const operations = operationsOf(description);

/** Every schema with an example: its own, or one of a body that refers to it. */
function examplesOf(name: string, schema: Schema): unknown[] {
  if (Array.isArray(schema.examples)) return schema.examples;
  const ref = `#/components/schemas/${name}`;
  const bodies = operations.flatMap(({ request, response }) => (request ? [request, response] : [response]));
  const pushed = description.model.webhooks.flatMap(({ body, result }) => [
    ...(body?.examples ?? []),
    ...result.examples,
  ]);
  const values = bodies
    .filter(({ schema: body }) => body.$ref === ref || body.oneOf?.some(({ $ref }) => $ref === ref))
    .flatMap(({ examples }) => Object.values(examples))
    .concat(name.startsWith('PushEvent') ? pushed : [])
    .map(({ value }) => value);
  return values.filter((value) => validator.violations({ $ref: ref }, value).length === 0);
}

const objects = schemas.filter(([, schema]) => schema.properties !== undefined);

describe.each(objects)('%s', (name, schema) => {
  const examples = examplesOf(name, schema);

  test('has an example that is valid', () => {
    expect(examples).not.toHaveLength(0);
    for (const example of examples) expect(validator.violations(schema, example)).toEqual([]);
  });

  test('refuses every mutation of its example', () => {
    const mutations = examples.flatMap((example) => mutationsOf(description, schema, example));
    expect(mutations.length).toBeGreaterThan(0);
    const passed = mutations.filter(({ value }) => validator.violations(schema, value).length === 0);
    expect(passed).toEqual([]);
  });
});

test('every validation keyword of the description refuses something', () => {
  const validating = [
    'type',
    'enum',
    'const',
    'required',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'not',
    'anyOf',
    'oneOf',
  ];
  const used = new Set<string>();
  collect(description.components.schemas, used);
  for (const { parameters } of operations) collect(parameters, used);

  const failed = new Set<string>();
  for (const [name, schema] of objects) {
    for (const example of examplesOf(name, schema)) {
      for (const { value } of mutationsOf(description, schema, example)) {
        for (const keyword of validator.violations(schema, value)) failed.add(keyword);
      }
    }
  }
  for (const { request, response, parameters } of operations) {
    for (const body of request ? [request, response] : [response]) {
      for (const keyword of validator.violations(body.schema, {})) failed.add(keyword);
    }
    for (const { schema } of parameters) {
      for (const value of boundariesOf(description, schema, false).refused) {
        for (const keyword of validator.violations(schema, value)) failed.add(keyword);
      }
    }
  }
  const events = schemas.filter(([, schema]) => schema.properties?.eventType?.const !== undefined);
  for (const [, event] of events) {
    const masked = { eventType: event.properties?.eventType?.const, content: 'not what this event carries' };
    for (const keyword of validator.violations({ $ref: '#/components/schemas/UnknownEvent' }, masked))
      failed.add(keyword);
  }

  const toothless = validating.filter((keyword) => used.has(keyword) && !failed.has(keyword));
  expect(toothless).toEqual([]);
});

/** Collects the keywords of schemas, without names of properties and contents of examples. */
function collect(node: unknown, used: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collect(item, used);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
    used.add(key);
    collect(key === 'properties' ? Object.values(value as object) : value, used);
  }
}

test('the pattern of a numeric string admits exactly its range', () => {
  const strings: Schema[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('x-range' in node && 'pattern' in node) strings.push(node as Schema);
    for (const value of Object.values(node)) visit(value);
  };
  visit(description);
  expect(strings.length).toBeGreaterThan(0);
  for (const { pattern = '', 'x-range': range } of strings) {
    const regex = new RegExp(pattern);
    const wrong = [];
    for (let value = 0; value <= 1_000_000; value += value < 1_000 || (value > 59_000 && value < 61_000) ? 1 : 7) {
      const inside = range !== undefined && value >= range.minimum && value <= range.maximum;
      if (regex.test(String(value)) !== inside) wrong.push(value);
    }
    expect(wrong).toEqual([]);
  }
});
