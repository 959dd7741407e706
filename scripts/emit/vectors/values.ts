import type { Body, Model, ObjectSchema, Operation, Parameter, Schema } from '../../model/model.ts';
import type { Parameters } from './vector.ts';

/** Whether only what is mandatory has a value, or everything. */
export type Extent = 'minimal' | 'all';

/** The schema that a reference leads to, with the fields beside the reference. */
export function resolved(model: Model, schema: Schema): Exclude<Schema, { kind: 'ref' }> {
  if (schema.kind !== 'ref') return schema;
  const { kind: _, name, ...own } = schema;
  const target = model.schemas[name];
  if (target === undefined) throw new Error(`There is no schema ${name}.`);
  return { ...resolved(model, target), ...own } as Exclude<Schema, { kind: 'ref' }>;
}

/** A value of the documented type, as near to the example as that allows. */
export function sample(model: Model, given: Schema, example: unknown, extent: Extent): unknown {
  const schema = resolved(model, given);
  const [first] = schema.examples ?? [];
  const hint = example ?? first;
  switch (schema.kind) {
    case 'union':
      return sample(model, schema.of[0] as Schema, hint, extent);
    case 'string': {
      if (schema.constant !== undefined) return schema.constant;
      const values = schema.values?.map(({ value }) => value);
      const text = typeof hint === 'string' || typeof hint === 'number' ? `${hint}` : undefined;
      if (values) return text !== undefined && values.includes(text) ? text : values[0];
      return text || `${schema.range?.minimum ?? 1}`;
    }
    case 'integer':
    case 'number': {
      if (schema.constant !== undefined) return schema.constant;
      const values = schema.values?.map(({ value }) => value);
      const number = hint === undefined || hint === null || hint === '' ? Number.NaN : Number(hint);
      if (values) return values.includes(number) ? number : values[0];
      return Number.isInteger(number) ? number : (schema.minimum ?? 1);
    }
    case 'boolean':
      return `${hint ?? true}` === 'true';
    case 'array': {
      const [item] = Array.isArray(hint) ? hint : [];
      return [sample(model, schema.items, item, extent)];
    }
    case 'object':
      return objectOf(model, schema, hint, extent);
    case 'null':
      return null;
    case 'any':
      // Its type was not seen.
      return hint ?? 'x';
    case 'file':
      throw new Error('No request holds a file.');
  }
}

/** An object with its fields in the order of the model. */
function objectOf(model: Model, schema: ObjectSchema, example: unknown, extent: Extent): Record<string, unknown> {
  const examples = (example ?? {}) as Readonly<Record<string, unknown>>;
  const chosen = schema.properties.filter(({ required }) => required || extent === 'all');
  return Object.fromEntries(
    chosen.map((property) => [property.name, sample(model, property.schema, examples[property.name], extent)]),
  );
}

/** Whether a parameter takes any text, so that awkward ones can be given too. */
export function isFreeText(model: Model, schema: Schema): boolean {
  const { kind, ...rest } = resolved(model, schema);
  return kind === 'string' && !('values' in rest) && !('constant' in rest);
}

/** The parameters of a call with values of their documented types. */
export function parametersOf(model: Model, operation: Operation, extent: Extent): Parameters {
  const { path, query, header } = operation.parameters;
  const chosen = (list: readonly Parameter[]) => list.filter(({ required }) => required || extent === 'all');
  const values = (list: readonly Parameter[]) =>
    Object.fromEntries(chosen(list).map(({ name, schema, example }) => [name, sample(model, schema, example, extent)]));
  return {
    ...(chosen(path).length > 0 && { path: values(path) }),
    ...(chosen(query).length > 0 && { query: values(query) }),
    ...(chosen(header).length > 0 && { header: values(header) as Record<string, string> }),
    ...bodyOf(model, operation, extent),
  };
}

/** The body, unless it is left out. The method GET has none here: many HTTP clients refuse to send one. */
function bodyOf(model: Model, { method, body }: Operation, extent: Extent): { body?: unknown } {
  if (!body || method === 'GET' || (extent === 'minimal' && !body.required)) return {};
  return { body: bodyValue(model, body, extent) };
}

/** A body whose fields have the values of the first example that has them. */
export function bodyValue(model: Model, { schema, examples }: Body, extent: Extent): unknown {
  if (resolved(model, schema).kind !== 'object') return sample(model, schema, examples[0]?.value, extent);
  const hints: Record<string, unknown> = {};
  for (const { value } of examples)
    for (const [name, field] of Object.entries((value ?? {}) as object))
      if (field !== '' && hints[name] === undefined) hints[name] = field;
  return sample(model, schema, hints, extent);
}
