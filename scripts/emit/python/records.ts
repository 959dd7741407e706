import type { Model, ObjectSchema, Property, Schema } from '../../model/model.ts';
import { className, distinct, snake } from './names.ts';
import { docstring, literal, tuple } from './printer.ts';
import { given, reading } from './types.ts';
import { words } from './words.ts';

/** A class of an object. One that callers give demands its required fields and takes their documented types. */
export interface RecordClass {
  readonly schema: ObjectSchema;
  readonly input: boolean;
}

/** The source of a class of an object. */
export function recordClass(
  model: Model,
  { schema, input }: RecordClass,
  base = 'Record',
  first: string[] = [],
): string {
  const { name, properties, description } = schema;
  distinct(
    name,
    properties.map((property) => property.name),
    snake,
  );
  const fields = properties.map((property) => field(model, property, input));
  return [
    `class ${className(name)}(${base}):\n`,
    docstring(
      [
        description ?? `An object of the interface: ${name}.`,
        { title: 'Attributes', entries: fields.map(({ about }) => about) },
      ],
      '    ',
    ),
    '\n',
    `    __slots__ = ${tuple(fields.map(({ attribute }) => literal(attribute)))}\n`,
    ...first,
    `    _fields = (${fields.map(({ row }) => `\n        ${row},`).join('')}\n    )\n`,
    initializer(input, fields),
    '\n\n',
  ].join('');
}

interface Field {
  readonly attribute: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
  readonly row: string;
}

function field(model: Model, { name, required, schema }: Property, input: boolean): Field {
  const attribute = snake(name);
  const { type, reader } = reading(model, schema, required);
  const taken = input ? given(model, schema) : type;
  const parts = [literal(attribute), literal(name), reader, secretNames(model).has(name) ? 'True' : 'False'];
  return {
    attribute,
    type: input && !required ? `${taken} | None` : taken,
    required: input && required,
    about: `${attribute}: ${words(model, name, schema)}`,
    row: `(${parts.join(', ')})`,
  };
}

const secrets = new WeakMap<Model, ReadonlySet<string>>();

/**
 * Names of the fields and parameters that hold a secret somewhere, and of the GUID. An answer may repeat under such a name
 * what a request said.
 */
function secretNames(model: Model): ReadonlySet<string> {
  const known = secrets.get(model);
  if (known) return known;
  const names = new Set(['guid']);
  const visit = (schema: Schema): void => {
    if (schema.kind === 'array') visit(schema.items);
    if (schema.kind !== 'object') return;
    for (const property of schema.properties) {
      if (property.schema.secret) names.add(property.name);
      visit(property.schema);
    }
  };
  for (const schema of Object.values(model.schemas)) visit(schema);
  for (const { parameters } of model.operations)
    for (const { name, secret, schema } of [...parameters.path, ...parameters.query])
      if (secret ?? schema.secret) names.add(name);
  secrets.set(model, names);
  return names;
}

function initializer(input: boolean, fields: readonly Field[]): string {
  const needed = fields.filter(({ required }) => required);
  const others = fields.filter(({ required }) => !required);
  const parameters = [
    ...needed.map(({ attribute, type }) => `        ${attribute}: ${type},\n`),
    ...others.map(({ attribute, type }) => `        ${attribute}: ${optional(type, input)} = None,\n`),
  ];
  const body = fields.map(({ attribute, type }) => {
    const empty = !input && type.startsWith('list[') ? `[] if ${attribute} is None else ${attribute}` : undefined;
    const record =
      !input && /^[A-Z]\w+$/.test(type) && type !== 'Json' && type !== 'None'
        ? `${type}() if ${attribute} is None else ${attribute}`
        : undefined;
    return `        self.${attribute}: ${type} = ${empty ?? record ?? attribute}\n`;
  });
  return `\n    def __init__(\n        self,\n        *,\n${parameters.join('')}    ) -> None:\n${body.join('')}`;
}

function optional(type: string, input: boolean): string {
  if (/\| None$/.test(type) || type === 'None' || type === 'Json') return type;
  return input ? type : `${type} | None`;
}
