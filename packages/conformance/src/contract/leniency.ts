import { type Description, deref, type Schema } from '../description.ts';
import type { SchemaCheck } from './schema-check.ts';

/**
 * What a gateway makes of values that clients were seen to send: booleans of any case, numbers for texts, null for what
 * may be left out.
 */
export function meant(description: Description, given: Schema, value: unknown): unknown {
  const schema = deref<Schema>(description, given);
  const types = [schema.type ?? []].flat();
  if (Array.isArray(value)) return value.map((item) => meant(description, schema.items ?? {}, item));
  if (typeof value === 'string' && types[0] === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase();
  if (typeof value === 'number' && types[0] === 'string' && !types.includes('integer')) return `${value}`;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name, field]) => field !== null || schema.required?.includes(name));
  return Object.fromEntries(
    kept.map(([name, field]) => [name, meant(description, schema.properties?.[name] ?? {}, field)]),
  );
}

/** Readings of a text from an address: a number and a boolean are texts there. */
export function readings(text: string): unknown[] {
  const lower = text.toLowerCase();
  return [
    text,
    ...(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? [Number(text)] : []),
    ...(lower === 'true' || lower === 'false' ? [lower, lower === 'true'] : []),
  ];
}

/** Whether a text from an address keeps the schema of a parameter in any reading. */
export function textFits(schemas: SchemaCheck, key: string, schema: Schema, text: string): boolean {
  return readings(text).some((reading) => schemas.fits(key, schema, reading));
}

/** Whether a value is taken in the described form or in one that clients were seen to send. */
export function takes(
  description: Description,
  schemas: SchemaCheck,
  key: string,
  schema: Schema,
  value: unknown,
): boolean {
  const wanted = meant(description, schema, value);
  // As a parameter it travels as text, which spells the boolean.
  const spelt = wanted === 'true' || wanted === 'false' ? wanted === 'true' : wanted;
  return [wanted, spelt].some((reading) => schemas.fits(key, schema, reading));
}
