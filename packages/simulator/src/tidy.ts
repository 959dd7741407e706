import type { Schema } from './expectation.ts';

/** Where a schema leads by reference. */
export type Resolve = (schema: Schema) => Schema;

/**
 * A body as the description has it, from any form in which clients were seen to send it: True for true, numbers where
 * texts are documented, null for what is left out. What it cannot mend is left to the validator. `told` is given every
 * leniency.
 */
export function tidy(value: unknown, given: Schema, resolve: Resolve, told: (leniency: string) => void): unknown {
  const schema = resolve(given);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item) => tidy(item, items, resolve, told)) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const { properties, required = [] } = schema;
  if (properties === undefined) return value;
  // Without the prototype of objects, a field named __proto__ is a field like any other.
  const tidied: Record<string, unknown> = Object.create(null);
  for (const [name, field] of Object.entries(value)) {
    const rule = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (rule === undefined) {
      told(`unknown field ${name.slice(0, 40).replace(/[^\w.-]/g, '?')}`);
      tidied[name] = field;
    } else if (field === null && !required.includes(name)) {
      told(`null for ${name}`);
    } else {
      tidied[name] = tidyField(name, field, resolve(rule), resolve, told);
    }
  }
  return tidied;
}

function tidyField(
  name: string,
  value: unknown,
  schema: Schema,
  resolve: Resolve,
  told: (leniency: string) => void,
): unknown {
  const types = [schema.type ?? []].flat();
  const [documented] = types;
  if (typeof value === 'string' && documented !== undefined && documented !== 'string') {
    // An alternative that the description has: only its first type is the documented one.
    if (types.includes('string')) told(`string for the ${documented} ${name}`);
    return documented === 'boolean' ? plainBoolean(value) : value;
  }
  if (typeof value === 'number' && documented === 'string') {
    told(`number for the string ${name}`);
    // A larger number has lost digits when it was read.
    const whole = !Number.isInteger(value) || Number.isSafeInteger(value);
    return types.includes('integer') || !whole || !Number.isFinite(value) ? value : String(value);
  }
  return tidy(value, schema, resolve, told);
}

/** True, TRUE and their like as the wire has them; anything else as it is. */
export function plainBoolean(text: string): string {
  return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/** Whether a text means true, in whatever case; anything else counts as false. */
export function isTrue(text: unknown): boolean {
  return typeof text === 'string' ? plainBoolean(text) === 'true' : text === true;
}
