// Generated from spec/ by "npm run generate". Do not edit.
import type { NumberSchema, Schema, StringSchema, Value } from './model.ts';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** The forms of a value that are written: all that the wire accepts, or only the documented one. */
export type Forms = 'all' | 'documented';

/** Keywords that a writer adds to each schema beside its shape. */
export type Remarks = (schema: Schema) => Json;

const noRemarks: Remarks = () => ({});

/**
 * One schema of the model as JSON Schema 2020-12. References lead to `#/components/schemas/<name>`.
 *
 * @param forms all that the wire accepts, or what one should send
 * @param remarks what to add to each schema, such as its texts
 */
export function jsonSchema(schema: Schema, forms: Forms = 'all', remarks: Remarks = noRemarks): Json {
  const { title, description, ...rest } = remarks(schema);
  return without({ title, description, ...shape(schema, forms, remarks), default: schema.default, ...rest });
}

function shape(schema: Schema, forms: Forms, remarks: Remarks): Json {
  const wire = forms === 'all' ? (schema.wire ?? []) : [];
  if (schema.kind === 'ref') {
    return { $ref: `#/components/schemas/${schema.name}`, 'x-enumDescriptions': meanings(schema.known) };
  }
  if (schema.kind === 'union')
    return { anyOf: [...schema.of, ...wire].map((member) => jsonSchema(member, forms, remarks)) };
  if (schema.kind === 'any') return {};
  if (schema.kind === 'file') return { type: 'string', contentMediaType: schema.mediaType };

  const kinds = [schema, ...wire];
  const types: string[] = kinds.map(({ kind }) => kind);
  if (schema.nullable && forms === 'all') types.push('null');
  const values = kinds.flatMap((one) => ('values' in one ? ((one.values ?? []) as readonly Value[]) : []));
  const merged: Json = { type: types.length === 1 ? types[0] : types };
  for (const one of kinds) Object.assign(merged, keywords(one, forms, remarks));
  return {
    ...merged,
    enum: values.length === 0 ? undefined : values.map(({ value }) => value),
    'x-extensible-enum': 'extensible' in schema && schema.extensible ? values.map(({ value }) => value) : undefined,
    'x-enumDescriptions': meanings(schema.known ?? values),
  };
}

/** The keywords that concern one kind of value. */
function keywords(schema: Schema, forms: Forms, remarks: Remarks): Json {
  switch (schema.kind) {
    case 'string':
      return stringKeywords(schema);
    case 'integer':
    case 'number':
      return numberKeywords(schema);
    case 'array':
      return without({ items: jsonSchema(schema.items, forms, remarks), maxItems: schema.maxItems });
    case 'object': {
      const required = schema.properties.filter((property) => property.required).map(({ name }) => name);
      const properties = schema.properties.map(
        ({ name, schema: field }) => [name, jsonSchema(field, forms, remarks)] as const,
      );
      const { open } = schema;
      return without({
        required: required.length === 0 ? undefined : required,
        properties: properties.length === 0 ? undefined : Object.fromEntries(properties),
        additionalProperties: typeof open === 'object' ? jsonSchema(open, forms, remarks) : open,
      });
    }
    default:
      return {};
  }
}

function stringKeywords({ constant, except, pattern, minLength, maxLength, range, secret }: StringSchema): Json {
  return without({
    const: constant,
    not: except && { enum: except },
    format: secret === 'password' ? 'password' : undefined,
    pattern,
    minLength,
    maxLength,
    'x-range': range,
  });
}

function numberKeywords({ constant, minimum, maximum, bits }: NumberSchema): Json {
  return without({ const: constant, format: bits === 64 ? 'int64' : undefined, minimum, maximum });
}

function meanings(values: readonly Value[] | undefined): Json | undefined {
  const told = (values ?? []).filter(({ meaning }) => meaning !== undefined);
  return told.length === 0 ? undefined : Object.fromEntries(told.map(({ value, meaning }) => [String(value), meaning]));
}

/** An object without its undefined fields. */
export function without(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
