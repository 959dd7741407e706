import type { Model, ObjectSchema, Schema } from '../../model/model.ts';
import { exported } from './names.ts';
import { comment } from './text.ts';

/**
 * The Go types of values. What a program sends has pointers for what may be left out; what it receives has plain values,
 * which are zero where the gateway leaves them out.
 */
export class Types {
  private readonly model: Model;
  private readonly made = new Map<string, { readonly object: ObjectSchema; readonly sent: boolean }>();

  constructor(model: Model) {
    this.model = model;
  }

  /** The type of a value; structs that it needs are made. */
  of(given: Schema, sent: boolean): string {
    const schema = this.resolved(given);
    switch (schema.kind) {
      case 'string':
        return 'string';
      case 'integer':
        return schema.bits === 64 ? 'int64' : 'int';
      case 'number':
        return 'float64';
      case 'boolean':
        return 'bool';
      case 'array':
        return `[]${this.of(schema.items, sent)}`;
      case 'object':
        if (schema.properties.length === 0) return sent ? 'map[string]any' : 'json.RawMessage';
        return this.struct(schema, sent);
      case 'union':
        return this.of(formOf(schema.of, schema.wire ?? []), sent);
      default:
        return sent ? 'any' : 'json.RawMessage';
    }
  }

  /** The declarations of all structs that were needed. */
  declarations(): string {
    const done = new Set<string>();
    const texts = new Map<string, string>();
    // Making one may need further ones.
    for (
      let open = [...this.made.keys()];
      open.length > 0;
      open = [...this.made.keys()].filter((name) => !done.has(name))
    )
      for (const name of open) {
        done.add(name);
        const made = this.made.get(name);
        if (made) texts.set(name, this.declaration(name, made.object, made.sent));
      }
    return [...texts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, text]) => text)
      .join('\n');
  }

  /** A field of a struct with its documentation; a blank line goes before all but the first. */
  fields(
    properties: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[],
    sent: boolean,
  ) {
    const names = new Set<string>();
    return properties
      .map(({ name, required, schema }) => {
        const field = exported(name);
        if (names.has(field)) throw new Error(`Two fields would be ${field}.`);
        names.add(field);
        const type = this.of(schema, sent);
        const tag = sent && !required ? `${name},omitzero` : name;
        return `${comment([this.about(schema), bounds(this.resolved(schema))], '\t')}\t${field} ${optionalType(type, required, sent)} \`json:"${tag}"\`\n`;
      })
      .join('\n');
  }

  /** The schema behind names. */
  resolved(given: Schema): Schema {
    let schema = given;
    while (schema.kind === 'ref') schema = this.model.schemas[schema.name] as Schema;
    return schema;
  }

  private about(schema: Schema): string | undefined {
    return schema.description ?? this.resolved(schema).description;
  }

  private struct(object: ObjectSchema, sent: boolean): string {
    const name = exported(object.name);
    const before = this.made.get(name);
    // One that goes both ways is made as it is sent, apart.
    if (before && before.sent !== sent) {
      this.made.set(`${name}Input`, { object, sent: true });
      if (before.sent) this.made.set(name, { object, sent: false });
      return sent ? `${name}Input` : name;
    }
    if (sent && this.made.has(`${name}Input`)) return `${name}Input`;
    if (!before) this.made.set(name, { object, sent });
    return name;
  }

  private declaration(name: string, object: ObjectSchema, sent: boolean): string {
    const about = object.description
      ? `${name}: ${object.description}`
      : `${name} is a part of what the gateway ${sent ? 'takes' : 'answers'}.`;
    return `${comment([about])}type ${name} struct {\n${this.fields(object.properties, sent)}}\n`;
  }
}

/** How a value that may be left out is written. */
export function optionalType(type: string, required: boolean, sent: boolean): string {
  if (required || /^(\[\]|map\[|any$|json\.RawMessage$)/.test(type)) return type;
  // A program that receives finds zero; only a struct tells by nil that it is not there.
  return sent || /^[A-Z]/.test(type) ? `*${type}` : type;
}

/** Of several documented forms the first that holds something; null alone says nothing. */
function formOf(forms: readonly Schema[], wire: readonly Schema[]): Schema {
  return (forms.find(({ kind }) => kind !== 'null') ?? wire[0] ?? forms[0]) as Schema;
}

/** Bounds, unit, length and values in words. */
export function bounds(schema: Schema): string | undefined {
  const parts: string[] = [];
  const { minimum, maximum } = (schema.kind === 'string' ? (schema.range ?? {}) : schema) as {
    readonly minimum?: number;
    readonly maximum?: number;
  };
  if (minimum !== undefined && maximum !== undefined) parts.push(`Range: ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) parts.push(`At least ${minimum}.`);
  else if (maximum !== undefined) parts.push(`At most ${maximum}.`);
  if (schema.kind === 'string' && schema.minLength) parts.push(`At least ${schema.minLength} characters.`);
  if (schema.kind === 'string' && schema.maxLength !== undefined) parts.push(`At most ${schema.maxLength} characters.`);
  if (schema.kind === 'array' && schema.maxItems !== undefined) parts.push(`At most ${schema.maxItems} items.`);
  if (schema.unit !== undefined) parts.push(`Unit: ${schema.unit}.`);
  if ((schema.kind === 'string' || schema.kind === 'integer') && schema.values && schema.values.length > 1)
    parts.push(
      `Values: ${schema.values.map(({ value, meaning }) => (meaning ? `${value} (${meaning})` : `${value}`)).join(', ')}.`,
    );
  if (schema.default !== undefined) parts.push(`Default: ${JSON.stringify(schema.default)}.`);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
