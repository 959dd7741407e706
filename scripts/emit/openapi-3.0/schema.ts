import { type Json, without } from '../../model/json-schema.ts';
import type { Model, NumberSchema, ObjectSchema, Schema, StringSchema } from '../../model/model.ts';

/** Whether the user of generated code sends a value or reads it. */
export type Direction = 'sent' | 'read';

/**
 * Schemas for code generators. A request has the documented type only, which is the one to send. An answer has the
 * documented type when the wire has no other form. A value of several forms has no type, because strict readers refuse
 * other types in a typed field. Answers have no closed lists and no mandatory fields for the same reason.
 */
export class Schemas {
  readonly components = new Map<string, Json>();
  readonly #directions = new Map<string, Direction>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  write(schema: Schema, direction: Direction): Json {
    if (schema.kind === 'ref') return this.write(this.#resolve(schema), direction);
    const sent = direction === 'sent';
    const texts = without({ description: describe(schema) });
    if (!sent && severalForms(schema)) return texts;
    switch (schema.kind) {
      case 'string':
        return without({ type: 'string', ...texts, ...(sent && stringBounds(schema)) });
      case 'integer':
      case 'number':
        return without({
          type: schema.kind,
          format: schema.bits === 64 ? 'int64' : undefined,
          ...texts,
          ...(sent && numberBounds(schema)),
        });
      case 'boolean':
        return { type: 'boolean', ...texts };
      case 'array':
        return without({
          type: 'array',
          ...texts,
          items: this.write(schema.items, direction),
          maxItems: sent ? schema.maxItems : undefined,
        });
      case 'object':
        return this.#object(schema, direction);
      case 'union':
        return this.#union(schema.of, texts, direction);
      case 'file':
        return { type: 'string', format: 'binary', ...texts };
      default:
        return texts;
    }
  }

  /** Whether both have the same type for a reader. */
  sameType(one: Schema, other: Schema): boolean {
    const { type } = this.#shallow(one);
    return type !== undefined && type === this.#shallow(other).type;
  }

  /**
   * The component name of a schema that is read; that of a list is the given one. Undefined for a schema without fields
   * and items.
   */
  nameOf(schema: Schema, name: string): string | undefined {
    const { wire: _, ...documented } = this.#resolve(schema);
    const first = documented.kind === 'union' ? documented.of[0] : (documented as Schema);
    if (first === undefined) return undefined;
    const written = this.write(first, 'read');
    if (typeof written.$ref === 'string') return written.$ref.split('/').at(-1);
    if (written.type !== 'array') return undefined;
    this.components.set(name, written);
    return name;
  }

  /** The schema itself, with the keys beside a reference to it. */
  #resolve(schema: Schema): Schema {
    if (schema.kind !== 'ref') return schema;
    const { kind: _, name, ...beside } = schema;
    const target = this.#resolve(this.#model.schemas[name] as Schema);
    // A component is shared, so it keeps its own text; a union of objects becomes one, under the name of the reference.
    if (target.kind === 'object') return target;
    return (target.kind === 'union' ? this.#common(name, target.of, target) : undefined) ?? { ...target, ...beside };
  }

  /** Several objects as one, which has the fields that all of them have; undefined where a member is no object. */
  #common(name: string, members: readonly Schema[], { description, wire }: Schema): ObjectSchema | undefined {
    const objects = members.map((member) => this.#resolve(member)).filter((member) => member.kind === 'object');
    const last = objects.at(-1);
    if (wire !== undefined || last === undefined || objects.length !== members.length || members.length < 2)
      return undefined;
    const properties = last.properties.flatMap((property) => {
      const all = objects.map((object) => object.properties.find((one) => one.name === property.name)?.schema);
      if (all.includes(undefined)) return [];
      const agree = all.every((one) => this.sameType(one as Schema, property.schema));
      const text = without({ description: property.schema.description });
      return [{ ...property, schema: agree ? property.schema : ({ kind: 'any', ...text } as Schema) }];
    });
    return { kind: 'object', name, ...without({ description }), properties };
  }

  /** The type only, as far as a comparison needs it. */
  #shallow(schema: Schema): { readonly type: string | undefined } {
    const resolved = this.#resolve(schema);
    if (severalForms(resolved) || resolved.kind === 'any') return { type: undefined };
    return { type: resolved.kind === 'object' ? `object ${resolved.name}` : resolved.kind };
  }

  /** An object with fields is a component, so that generated code has its name; a free one is a map. */
  #object(schema: ObjectSchema, direction: Direction): Json {
    const description = describe(schema);
    if (schema.properties.length === 0) return without({ type: 'object', description, additionalProperties: true });
    const name = this.#claim(schema.name, direction);
    if (!this.components.has(name)) {
      this.components.set(name, {});
      const required = schema.properties.filter((property) => property.required).map((property) => property.name);
      this.components.set(
        name,
        without({
          type: 'object',
          description,
          required: direction === 'sent' && required.length > 0 ? required : undefined,
          properties: Object.fromEntries(schema.properties.map((one) => [one.name, this.write(one.schema, direction)])),
        }),
      );
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** The name of a component; the second direction of an object that is both sent and read has a name of its own. */
  #claim(name: string, direction: Direction): string {
    const claimed = this.#directions.get(name) ?? direction;
    this.#directions.set(name, claimed);
    if (claimed === direction) return name;
    return direction === 'sent' ? `${name}Sent` : `${name}Read`;
  }

  /** One type for several documented forms: numbers span all their ranges, everything else is free. */
  #union(members: readonly Schema[], texts: Json, direction: Direction): Json {
    const numbers = members.filter((member): member is NumberSchema => member.kind === 'integer');
    if (direction === 'read' || numbers.length !== members.length) return texts;
    const bounds = numbers.map(({ minimum, maximum, constant }) => [minimum ?? constant, maximum ?? constant]);
    const lowest = bounds.map(([low]) => low ?? Number.NEGATIVE_INFINITY);
    const highest = bounds.map(([, high]) => high ?? Number.POSITIVE_INFINITY);
    return without({
      type: 'integer',
      ...texts,
      minimum: finite(Math.min(...lowest)),
      maximum: finite(Math.max(...highest)),
    });
  }
}

/** Whether the wire has more than one JSON type for it. */
function severalForms(schema: Schema): boolean {
  return (schema.wire ?? []).some(({ kind }) => kind !== schema.kind) || schema.kind === 'union';
}

function finite(bound: number): number | undefined {
  return Number.isFinite(bound) ? bound : undefined;
}

/** Text, values and default in words, because the shape shows less than the exact description. */
function describe(schema: Schema): string | undefined {
  const values = 'values' in schema && schema.kind !== 'boolean' ? (schema.values ?? []) : [];
  const listed = [...values, ...(schema.known ?? [])]
    .map(({ value, meaning }) => (meaning === undefined ? `${value}` : `${value} (${meaning})`))
    .join(', ');
  // A default is a text: generated code would send it otherwise.
  const standard = schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}.`;
  const parts = [schema.description, listed && `Values: ${listed}.`, standard].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function stringBounds({ values, constant, pattern, minLength, maxLength }: StringSchema): Json {
  const list = constant === undefined ? values?.map(({ value }) => value) : [constant];
  return { enum: list, pattern, minLength, maxLength };
}

function numberBounds({ values, constant, minimum, maximum }: NumberSchema): Json {
  const list = constant === undefined ? values?.map(({ value }) => value) : [constant];
  return { enum: list, minimum, maximum };
}
