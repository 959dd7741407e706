import { boundariesOf } from './boundaries.ts';
import { type Description, deref, type Schema } from './description.ts';

/** A value that breaks its schema in one place. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

type Json = Record<string, unknown>;

/** Breaks a valid value in every way its schema forbids: required keys, types, ranges, constants, at every depth. */
export function mutationsOf(description: Description, given: Schema, value: unknown, place = '$'): Mutation[] {
  const schema = deref<Schema>(description, given);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const fitting = alternatives.find((alternative) => fits(description, alternative, value));
    return fitting ? mutationsOf(description, fitting, value, place) : [];
  }
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) =>
      mutationsOf(description, schema.items ?? {}, item, `${place}[${index}]`).map((mutation) => ({
        what: mutation.what,
        value: value.with(index, mutation.value),
      })),
    );
    return [{ what: `${place} is no array`, value: {} }, ...items];
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

/** Tells the alternatives of this description apart: by retcode, by eventType, else by type. */
function fits(description: Description, given: Schema, value: unknown): boolean {
  const schema = deref<Schema>(description, given);
  const types = [schema.type ?? []].flat();
  if (value === null || typeof value !== 'object') {
    return value === undefined || types.includes(value === null ? 'null' : typeof value);
  }
  return ['retcode', 'eventType'].every((key) => {
    const property = schema.properties?.[key];
    const actual = (value as Json)[key];
    if (property?.const !== undefined) return property.const === actual;
    return property?.enum === undefined || property.enum.includes(actual);
  });
}
