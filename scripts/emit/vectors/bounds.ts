import type { Model, Schema } from '../../model/model.ts';
import { resolved, sample } from './values.ts';

type Resolved = Exclude<Schema, { kind: 'ref' }>;

/** A value beside a bound. */
export interface Boundary {
  /** Which bound, and on which side. */
  readonly because: string;
  readonly value: unknown;
  readonly accepted: boolean;
}

/** The values on both sides of each bound of a schema, all of its documented type. What any edition allows is accepted. */
export function boundariesOf(model: Model, given: Schema): Boundary[] {
  const versions = versionsOf(resolved(model, given));
  const found: Boundary[] = [];
  for (const [name, value] of versions.flatMap((schema) => candidates(model, schema))) {
    if (found.some((one) => JSON.stringify(one.value) === JSON.stringify(value))) continue;
    // Later editions have other bounds of the same name.
    const before = found.filter(({ because }) => because.split('-', 1)[0] === name).length;
    const because = before === 0 ? name : `${name}-${before + 1}`;
    found.push({ because, value, accepted: versions.some((schema) => accepts(model, schema, value)) });
  }
  return found;
}

/** The schema of the baseline, and those of the editions that change it. */
function versionsOf(schema: Resolved): Resolved[] {
  const versions = [schema];
  for (const { update = {} } of schema.changes ?? []) versions.push({ ...versions.at(-1), ...update } as Resolved);
  return versions;
}

type Candidate = readonly [because: string, value: unknown];

function candidates(model: Model, schema: Resolved): Candidate[] {
  switch (schema.kind) {
    case 'union':
      return schema.of.flatMap((one) => candidates(model, resolved(model, one)));
    case 'integer':
      return schema.values || schema.constant !== undefined
        ? listed(schema.values?.map(({ value }) => value) ?? [schema.constant as number])
        : [...sides('minimum', schema.minimum, -1), ...sides('maximum', schema.maximum, 1)];
    case 'string':
      return texts(schema);
    case 'array':
      return lengths(
        schema.maxItems,
        (length) => Array.from({ length }, () => sample(model, schema.items, undefined, 'minimal')),
        (items) => accepts(model, schema, items),
      );
    default:
      return [];
  }
}

function sides(because: string, bound: number | undefined, outward: 1 | -1): Candidate[] {
  if (bound === undefined) return [];
  return [
    [because, bound],
    [`${because}Passed`, bound + outward],
  ];
}

function listed(values: readonly number[]): Candidate[] {
  return [...values.map((value): Candidate => [`listed${value}`, value]), ['unlisted', Math.max(...values) + 1]];
}

function texts(schema: Extract<Resolved, { kind: 'string' }>): Candidate[] {
  const { values, range, pattern, minLength, maxLength, except = [] } = schema;
  if (schema.extensible) return [];
  if (values) return [...values.map(({ value }): Candidate => [`listed${value}`, value]), ['unlisted', 'x']];
  if (range)
    return [...sides('minimum', range.minimum, -1), ...sides('maximum', range.maximum, 1)]
      .map(([because, value]): Candidate => [because, `${value}`])
      .concat([
        ['blank', ` ${range.minimum}`],
        ['leadingZero', `0${range.minimum}`],
      ]);
  const letter = pattern === undefined || new RegExp(pattern, 'u').test('a') ? 'a' : '1';
  return [
    ...(minLength
      ? ([
          ['empty', ''],
          ['minLength', letter.repeat(minLength)],
        ] as Candidate[])
      : []),
    ...lengths(
      maxLength,
      (length) => letter.repeat(length),
      () => true,
    ),
    ...(pattern === undefined
      ? []
      : ([
          ['form', letter],
          ['otherForm', 'no,'.slice(0, maxLength)],
        ] as Candidate[])),
    ...except.map((value): Candidate => ['excepted', value]),
  ];
}

function lengths(
  maximum: number | undefined,
  make: (length: number) => unknown,
  isUsable: (value: unknown) => boolean,
): Candidate[] {
  if (maximum === undefined || !isUsable(make(1))) return [];
  return [
    ['maximumLength', make(maximum)],
    ['tooLong', make(maximum + 1)],
  ];
}

function accepts(model: Model, schema: Resolved, value: unknown): boolean {
  switch (schema.kind) {
    case 'union':
      return schema.of.some((one) =>
        versionsOf(resolved(model, one)).some((version) => accepts(model, version, value)),
      );
    case 'integer':
      if (!Number.isInteger(value)) return false;
      if (schema.constant !== undefined) return value === schema.constant;
      if (schema.values) return schema.values.some((one) => one.value === value);
      return (value as number) >= (schema.minimum ?? -Infinity) && (value as number) <= (schema.maximum ?? Infinity);
    case 'string': {
      if (typeof value !== 'string') return false;
      if (schema.values && !schema.values.some((one) => one.value === value)) return false;
      if (schema.except?.includes(value)) return false;
      const { length } = [...value];
      return (
        length >= (schema.minLength ?? 0) &&
        length <= (schema.maxLength ?? Infinity) &&
        (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))
      );
    }
    case 'array':
      return (
        Array.isArray(value) &&
        value.length <= (schema.maxItems ?? Infinity) &&
        value.every((item) => accepts(model, resolved(model, schema.items), item))
      );
    default:
      return true;
  }
}
