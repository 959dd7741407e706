import type { Model, ObjectSchema, Schema } from '../../model/model.ts';
import { className } from './names.ts';
import { literal } from './printer.ts';

/** How Python reads a value of an answer: the type of what comes out, and the reader in ccgateway._records. */
export interface Reading {
  readonly type: string;
  readonly reader: string;
}

/** The schema behind a reference, with what the reference says instead. */
export function resolved(model: Model, schema: Schema): Schema {
  if (schema.kind === 'ref') {
    const { kind: _, name, ...further } = schema;
    return { ...resolved(model, model.schemas[name] as Schema), ...further } as Schema;
  }
  // A union of one is a documented form beside others that the wire has.
  if (schema.kind === 'union' && schema.of.length === 1) {
    const { kind: _, of, wire: _wire, ...further } = schema;
    return { ...resolved(model, of[0] as Schema), ...further } as Schema;
  }
  return schema;
}

/** Whether an object has no fields that a source names, so that its value is handed out as it came. */
export function isBare(schema: Schema): boolean {
  return schema.kind === 'object' && schema.properties.length === 0;
}

/** The reader of a value in an answer or an event, lenient towards the forms that the wire has. */
export function reading(model: Model, given: Schema, required: boolean): Reading {
  const schema = resolved(model, given);
  switch (schema.kind) {
    case 'string':
      return { type: 'str | None', reader: 'text' };
    case 'integer':
      return { type: 'int | None', reader: 'integer' };
    case 'number':
      return { type: 'float | None', reader: 'number' };
    case 'boolean':
      return { type: 'bool | None', reader: 'boolean' };
    case 'null':
      return { type: 'None', reader: 'nothing' };
    case 'array': {
      const item = reading(model, schema.items, true);
      return { type: `list[${item.type.replace(/ \| None$/, '')}]`, reader: `many(${item.reader})` };
    }
    case 'object': {
      if (isBare(schema)) return { type: 'Json', reader: 'as_it_is' };
      const name = className(schema.name);
      return required
        ? { type: name, reader: `${name}.from_json` }
        : { type: `${name} | None`, reader: `maybe(${name})` };
    }
    default:
      // Several documented forms, or any: as it came.
      return { type: 'Json', reader: 'as_it_is' };
  }
}

/** The type of a value that a caller gives. */
export function given(model: Model, schemaOrRef: Schema): string {
  const schema = resolved(model, schemaOrRef);
  switch (schema.kind) {
    case 'string':
      return closed(schema.extensible ? undefined : schema.values, 'str');
    case 'integer':
      return closed(schema.values, 'int');
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'array':
      return `Sequence[${given(model, schema.items)}]`;
    case 'object':
      if (isBare(schema)) return 'Mapping[str, object]';
      // An object with fields that no page names is given with them as a mapping.
      return schema.open ? `${className(schema.name)} | Mapping[str, object]` : className(schema.name);
    case 'union': {
      const types = new Set(schema.of.map((one) => given(model, one)));
      return [...types].join(' | ');
    }
    default:
      return 'object';
  }
}

function closed(values: readonly { readonly value: unknown }[] | undefined, type: string): string {
  if (!values || values.length === 0) return type;
  return `Literal[${values.map(({ value }) => (typeof value === 'string' ? literal(value) : String(value))).join(', ')}]`;
}

/** The objects with fields inside a schema, those inside another one first. */
export function objectsIn(model: Model, schema: Schema): ObjectSchema[] {
  const inner = resolved(model, schema);
  if (inner.kind === 'array') return objectsIn(model, inner.items);
  if (inner.kind === 'union') return inner.of.flatMap((one) => objectsIn(model, one));
  if (inner.kind !== 'object' || isBare(inner)) return [];
  return [...inner.properties.flatMap((property) => objectsIn(model, property.schema)), inner];
}
