import { boundariesOf } from './boundaries.ts';
import { type Description, deref, type Schema } from './description.ts';

/** A value that breaks its schema in one place. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

type Json = Record<string, unknown>;

/** Breaks a valid value in every way that its schema forbids: required keys, types, ranges and constants at every depth. */
export function mutationsOf(description: Description, given: Schema, value: unknown, place = '$'): Mutation[] {
  const schema = deref<Schema>(description, given);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const fitting = alternatives.find((alternative) => fits(description, alternative, value));
    if (fitting === undefined) return [];
    const others = alternatives
      .filter((alternative) => alternative !== fitting)
      .map((one) => deref<Schema>(description, one));
    return mutationsOf(description, fitting, value, place).filter(
      (mutation) => !others.some((other) => welcomes(other, mutation.value, value)),
    );
  }
  if (Array.isArray(value)) {
    const tooMany =
      schema.maxItems !== undefined && value.length > 0
        ? [{ what: `${place} has too many items`, value: Array(schema.maxItems + 1).fill(value[0]) }]
        : [];
    const items = value.flatMap((item, index) =>
      mutationsOf(description, schema.items ?? {}, item, `${place}[${index}]`).map((mutation) => ({
        what: mutation.what,
        value: value.with(index, mutation.value),
      })),
    );
    return [{ what: `${place} is no array`, value: {} }, ...tooMany, ...items];
  }
  if (schema.properties === undefined || value === null || typeof value !== 'object') {
    return boundariesOf(description, schema, false).refused.map((refused) => ({
      what: `${place} is ${JSON.stringify(refused)?.slice(0, 40)}`,
      value: refused,
    }));
  }
  const object = value as Json;
  const dropped = (schema.required ?? []).map((key) => {
    const { [key]: _, ...rest } = object;
    return { what: `${place} lacks ${key}`, value: rest };
  });
  const changed = Object.entries(schema.properties).flatMap(([key, property]) => {
    const inner = key in object ? object[key] : undefined;
    return mutationsOf(description, property, inner, `${place}.${key}`).map((mutation) => ({
      what: mutation.what,
      value: { ...object, [key]: mutation.value },
    }));
  });
  return [{ what: `${place} is no object`, value: 'text' }, ...dropped, ...changed];
}

/** Chooses the alternative for a value: by retcode, by eventType, else by type. */
function fits(description: Description, given: Schema, value: unknown): boolean {
  const schema = deref<Schema>(description, given);
  if (value === undefined) return true;
  if (schema.type !== undefined && ![schema.type].flat().includes(jsonType(value))) return false;
  return ['retcode', 'eventType'].every((key) => {
    const property = schema.properties?.[key];
    const actual = (value as Json)?.[key];
    if (property?.const !== undefined) return property.const === actual;
    return property?.enum === undefined || property.enum.includes(actual);
  });
}

/** Whether an alternative may accept a broken value: one of its type, or an event with an unknown name. */
function welcomes({ type, properties }: Schema, broken: unknown, original: unknown): boolean {
  const kind = jsonType(broken);
  if (kind !== jsonType(original)) return [type ?? kind].flat().includes(kind);
  const eventType = (broken as Json | null)?.eventType;
  if (typeof eventType !== 'string' || properties?.eventType === undefined) return false;
  return properties.eventType.const === undefined && eventType !== (original as Json).eventType;
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
