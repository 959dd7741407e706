import { type Json, without } from '../../model/json-schema.ts';
import type { Model, NumberSchema, ObjectSchema, Schema, StringSchema } from '../../model/model.ts';

/**
 * Schemas for code generators. A request has the documented type alone, which is what one should send. An answer has
 * the documented type where the wire has no other form; a value of several forms has no type, because strict readers
 * refuse what a typed field does not hold. Answers have no closed lists and no mandatory fields for the same reason.
 */
export class Schemas {
  readonly components = new Map<string, Json>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  /** What one sends. */
  sent(schema: Schema): Json {
    return this.#write(schema, true);
  }

  /** What one reads. */
  read(schema: Schema): Json {
    return this.#write(schema, false);
  }

  #write(schema: Schema, sent: boolean): Json {
    const texts = { description: describe(schema) };
    if (schema.kind === 'ref') {
      const target = this.#model.schemas[schema.name] as Schema;
      const merged = { ...target, ...schema, kind: target.kind, name: schema.name } as Schema;
      return this.#write(target.kind === 'object' ? merged : ({ ...target, ...pick(schema) } as Schema), sent);
    }
    if (!sent && severalForms(schema)) return without({ ...texts, nullable: true });
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
        return without({ type: 'boolean', ...texts });
      case 'array':
        return without({
          type: 'array',
          ...texts,
          items: this.#write(schema.items, sent),
          maxItems: sent ? schema.maxItems : undefined,
        });
      case 'object':
        return this.#object(schema, sent);
      case 'union':
        return this.#union(schema.of, texts, sent);
      case 'file':
        return without({ type: 'string', format: 'binary', ...texts });
      default:
        return without({ ...texts, nullable: true });
    }
  }

  /** An object with fields is a component, so that generated code has its name; a free one is a map. */
  #object(schema: ObjectSchema, sent: boolean): Json {
    const description = describe(schema);
    if (schema.properties.length === 0) return without({ type: 'object', description, additionalProperties: true });
    if (!this.components.has(schema.name)) {
      this.components.set(schema.name, {});
      const required = schema.properties.filter((property) => property.required).map(({ name }) => name);
      this.components.set(
        schema.name,
        without({
          type: 'object',
          description,
          required: sent && required.length > 0 ? required : undefined,
          properties: Object.fromEntries(schema.properties.map((one) => [one.name, this.#write(one.schema, sent)])),
        }),
      );
    }
    return { $ref: `#/components/schemas/${schema.name}` };
  }

  /** One type for several documented forms: numbers span all their ranges, everything else is free. */
  #union(members: readonly Schema[], texts: Json, sent: boolean): Json {
    const numbers = members.filter((member): member is NumberSchema => member.kind === 'integer');
    if (numbers.length !== members.length) return without({ ...texts, nullable: true });
    const bounds = numbers.map(({ minimum, maximum, constant }) => [minimum ?? constant, maximum ?? constant]);
    const lowest = bounds.map(([low]) => low ?? Number.NEGATIVE_INFINITY);
    const highest = bounds.map(([, high]) => high ?? Number.POSITIVE_INFINITY);
    return without({
      type: 'integer',
      ...texts,
      ...(sent && { minimum: finite(Math.min(...lowest)), maximum: finite(Math.max(...highest)) }),
    });
  }
}

/** What stands beside a reference and wins over the schema that it names. */
function pick({ description, default: value }: Schema): object {
  return without({ description, default: value });
}

/** Whether the wire has more than one JSON type for it. */
function severalForms(schema: Schema): boolean {
  return (schema.wire ?? []).some(({ kind }) => kind !== schema.kind) || schema.kind === 'union';
}

function finite(bound: number): number | undefined {
  return Number.isFinite(bound) ? bound : undefined;
}

/** Text, values and default in words: the shape shows less than the exact description does. */
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
