import type { Model, Schema } from '../../model/model.ts';
import { resolved } from './values.ts';
import type { Field } from './vector.ts';

type At = Field['at'];

/** The fields of an answer that a schema documents, each as a value of its documented type. */
export function fieldsOf(model: Model, given: Schema, value: unknown, at: At = []): Field[] {
  const schema = resolved(model, given);
  if (value === undefined || value === null) return [];
  if (schema.kind === 'object' && typeof value === 'object')
    return schema.properties.flatMap(({ name, schema: field }) =>
      fieldsOf(model, field, (value as Readonly<Record<string, unknown>>)[name], [...at, name]),
    );
  // The first item stands for all.
  if (schema.kind === 'array' && Array.isArray(value)) return fieldsOf(model, schema.items, value[0], [...at, 0]);
  const documented = asDocumented(schema, value);
  return documented === undefined ? [] : [{ at, value: documented }];
}

/** A value of the wire in its documented type; undefined if that is not one simple type. */
function asDocumented({ kind }: Schema, value: unknown): unknown {
  if (typeof value === 'object') return undefined;
  const text = `${value}`;
  if (kind === 'string') return text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (kind !== 'integer' && kind !== 'number') return undefined;
  return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

/** Changes the simple values of documented fields, and nothing else. */
export function changed(
  model: Model,
  given: Schema,
  value: unknown,
  change: (kind: string, value: unknown) => unknown,
): unknown {
  const schema = resolved(model, given);
  if (value === null || value === undefined) return value;
  if (schema.kind === 'object' && typeof value === 'object') {
    const entries = Object.entries(value).map(([name, field]) => {
      const property = schema.properties.find((one) => one.name === name);
      return [name, property ? changed(model, property.schema, field, change) : field];
    });
    return Object.fromEntries(entries);
  }
  if (schema.kind === 'array' && Array.isArray(value))
    return value.map((item) => changed(model, schema.items, item, change));
  return typeof value === 'object' ? value : change(schema.kind, value);
}
