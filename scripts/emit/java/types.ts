import type { Model, NumberSchema, ObjectSchema, Schema } from '../../model/model.ts';
import { className } from './names.ts';
import { literal, packageName } from './text.ts';

/** The Java types of values, and the classes that they need. */
export class Types {
  private readonly model: Model;
  private readonly classes = new Map<string, ObjectSchema>();
  /** The classes that programs send; the others are those that they receive. */
  private readonly inputs = new Map<string, ObjectSchema>();

  constructor(model: Model) {
    this.model = model;
  }

  /** The schema behind names, and of several documented forms the first that holds something. */
  resolved(given: Schema): Schema {
    let schema = given;
    for (;;) {
      if (schema.kind === 'ref') schema = this.model.schemas[schema.name] as Schema;
      else if (schema.kind === 'union') {
        const { of, wire = [] } = schema;
        schema = (of.find(({ kind }) => kind !== 'null') ?? wire[0] ?? of[0]) as Schema;
      } else return schema;
    }
  }

  /** The type of a value that a program sends. */
  sent(given: Schema, boxed = false): string {
    const schema = this.resolved(given);
    switch (schema.kind) {
      case 'string':
        return 'String';
      case 'integer':
        if (isLong(schema)) return boxed ? 'Long' : 'long';
        return boxed ? 'Integer' : 'int';
      case 'number':
        return boxed ? 'Double' : 'double';
      case 'boolean':
        return boxed ? 'Boolean' : 'boolean';
      case 'array':
        return `List<${this.sent(schema.items, true)}>`;
      case 'object':
        return schema.properties.length === 0 ? 'Map<String, Object>' : this.made(schema, this.inputs);
      default:
        return 'Object';
    }
  }

  /** The type of a value that a program receives, as an item of a list. */
  received(given: Schema): string {
    const schema = this.resolved(given);
    if (schema.kind === 'array') return `List<${this.received(schema.items)}>`;
    if (schema.kind !== 'object') return this.sent(schema, true);
    return isOpen(schema) ? 'Map<String, Object>' : this.made(schema, this.classes);
  }

  /** The type of a field that may be missing. */
  optional(given: Schema): string {
    const schema = this.resolved(given);
    if (schema.kind === 'array' || isOpen(schema)) return this.received(schema);
    if (schema.kind === 'integer') return isLong(schema) ? 'OptionalLong' : 'OptionalInt';
    return schema.kind === 'number' ? 'OptionalDouble' : `Optional<${this.received(schema)}>`;
  }

  /** A function that reads an item. */
  reader(given: Schema, name = 'value'): string {
    const schema = this.resolved(given);
    switch (schema.kind) {
      case 'string':
        return 'Values::text';
      case 'integer':
        return isLong(schema) ? 'Values::longInteger' : 'Values::integer';
      case 'number':
        return 'Values::number';
      case 'boolean':
        return 'Values::truth';
      case 'array':
        return `${name} -> Values.list(${name}, ${this.reader(schema.items, name === 'value' ? 'item' : `${name}Item`)})`;
      case 'object': {
        if (isOpen(schema)) return 'Values::map';
        const [only, ...others] = schema.properties;
        const list = only && others.length === 0 && this.resolved(only.schema).kind === 'array' ? only.name : undefined;
        return `${name} -> Values.object(${name}, ${this.received(schema)}::new, ${list ? literal(list) : 'null'})`;
      }
      default:
        return 'Values::any';
    }
  }

  /** All classes that were asked for, those that they need included; `write` may ask for further ones. */
  files(
    sent: boolean,
    folder: string,
    write: (schema: ObjectSchema, name: string) => string,
    done: Set<string>,
  ): [string, string][] {
    const source = sent ? this.inputs : this.classes;
    const files: [string, string][] = [];
    for (
      let open = [...source.keys()].filter((name) => !done.has(name));
      open.length > 0;
      open = [...source.keys()].filter((name) => !done.has(name))
    )
      for (const name of open) {
        done.add(name);
        if (sent && this.classes.has(name)) throw new Error(`${name} is both sent and received.`);
        files.push([`${folder}/${name}.java`, write(source.get(name) as ObjectSchema, name)]);
      }
    return files;
  }

  /** The names of the classes that programs send. */
  inputNames(): string[] {
    return [...this.inputs.keys()];
  }

  /** The names of the classes that programs receive. */
  classNames(): string[] {
    return [...this.classes.keys()];
  }

  private made(schema: ObjectSchema, where: Map<string, ObjectSchema>): string {
    const name = className(schema.name);
    const before = where.get(name);
    if (before && before.name !== schema.name) throw new Error(`${schema.name} and ${before.name} would be ${name}.`);
    where.set(name, before ?? schema);
    return name;
  }
}

/** Time stamps in milliseconds need more than the 32 bits of an int. */
export function isLong(schema: NumberSchema): boolean {
  return schema.bits === 64 || schema.unit === 'milliseconds';
}

function isOpen(schema: Schema): boolean {
  return schema.kind === 'object' && schema.properties.length === 0;
}

/** The imports of a file for what its text uses. */
export function imports(text: string, from: readonly string[] = []): string {
  const used = ['List', 'Map', 'Objects', 'Optional', 'OptionalDouble', 'OptionalInt', 'OptionalLong']
    .filter((name) => new RegExp(`\\b${name}\\b(?!:)`).test(text.replaceAll(/\/\*\*.*?\*\//gs, '')))
    .map((name) => `import java.util.${name};\n`);
  const own = from.map((name) => `import ${packageName}.${name};\n`);
  return [...own, ...used].join('');
}

/** Bounds, unit, length and values in words; without those that a description says in the same words. */
export function bounds(schema: Schema, description = ''): string | undefined {
  const parts: string[] = [];
  const { minimum, maximum } = (schema.kind === 'string' ? (schema.range ?? {}) : schema) as {
    readonly minimum?: number;
    readonly maximum?: number;
  };
  if (minimum !== undefined && maximum !== undefined) parts.push(`Range: ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) parts.push(`At least ${minimum}.`);
  else if (maximum !== undefined) parts.push(`At most ${maximum}.`);
  if (schema.kind === 'string') {
    if (schema.minLength) parts.push(`At least ${schema.minLength} characters.`);
    if (schema.maxLength !== undefined) parts.push(`At most ${schema.maxLength} characters.`);
  }
  if (schema.kind === 'array' && schema.maxItems !== undefined) parts.push(`At most ${schema.maxItems} items.`);
  if (schema.unit !== undefined) parts.push(`Unit: ${schema.unit}.`);
  if ((schema.kind === 'string' || schema.kind === 'integer') && schema.values && schema.values.length > 1)
    parts.push(
      `Values: ${schema.values.map(({ value, meaning }) => (meaning ? `${value} (${meaning})` : `${value}`)).join(', ')}.`,
    );
  if (schema.default !== undefined) parts.push(`Default: ${JSON.stringify(schema.default)}.`);
  const said = description.toLowerCase();
  const untold = parts.filter((part) => !said.includes(part.slice(0, -1).toLowerCase()));
  return untold.length > 0 ? untold.join(' ') : undefined;
}
