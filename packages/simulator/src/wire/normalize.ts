import type { Schema } from '@ccgateway/openapi/model';

/** Follows the reference of a schema. */
export type Resolve = (schema: Schema) => Schema;

/**
 * A body in its documented form, from any form that clients were seen to send: True for true, numbers where texts are
 * documented, null for what is left out. Other mistakes are left to the validator. `told` is given every leniency.
 */
export function normalize(value: unknown, given: Schema, resolve: Resolve, told: (leniency: string) => void): unknown {
  const schema = resolve(given);
  if (Array.isArray(value)) {
    return schema.kind === 'array' ? value.map((item) => normalize(item, schema.items, resolve, told)) : value;
  }
  if (value === null || typeof value !== 'object' || schema.kind !== 'object') return value;
  const properties = new Map(schema.properties.map((property) => [property.name, property]));
  // Without the prototype of objects, a field named __proto__ is a field like any other.
  const normalized: Record<string, unknown> = Object.create(null);
  for (const [name, field] of Object.entries(value)) {
    const property = properties.get(name);
    if (property === undefined) {
      told(`unknown field ${name.slice(0, 40).replace(/[^\w.-]/g, '?')}`);
      normalized[name] = field;
    } else if (field === null && !property.required) {
      told(`null for ${name}`);
    } else {
      normalized[name] = normalizeField(name, field, resolve(property.schema), resolve, told);
    }
  }
  return normalized;
}

function normalizeField(
  name: string,
  value: unknown,
  schema: Schema,
  resolve: Resolve,
  told: (leniency: string) => void,
): unknown {
  const { kind, wire = [] } = schema;
  const takes = (other: Schema['kind']) => wire.some((form) => form.kind === other);
  if (typeof value === 'string' && kind !== 'string' && kind !== 'any' && kind !== 'union') {
    if (takes('string')) told(`string for the ${kind} ${name}`);
    return kind === 'boolean' ? plainBoolean(value) : value;
  }
  if (typeof value === 'number' && kind === 'string') {
    told(`number for the string ${name}`);
    // A larger number has lost digits when it was read.
    const whole = !Number.isInteger(value) || Number.isSafeInteger(value);
    return takes('integer') || !whole || !Number.isFinite(value) ? value : String(value);
  }
  return normalize(value, schema, resolve, told);
}

/** `true` and `false` in lower case, whatever case they were sent in; any other text as it is. */
export function plainBoolean(text: string): string {
  return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/** Whether a text means true, in whatever case; any other text counts as false. */
export function isTrue(text: unknown): boolean {
  return typeof text === 'string' ? plainBoolean(text) === 'true' : text === true;
}
