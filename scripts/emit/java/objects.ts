import type { ObjectSchema, Property } from '../../model/model.ts';
import { className, memberName } from './names.ts';
import { banner, javadoc, literal, packageName } from './text.ts';
import { bounds, imports, type Types } from './types.ts';

/** A class of what a program receives: a view of the fields that came, with a method for each documented one. */
export function objectClass(schema: ObjectSchema, name: string, types: Types, folder: string): string {
  const methods = accessors(schema.properties, types);
  const text = [
    javadoc([schema.description ?? 'A part of what the gateway answers.']),
    `public final class ${name} extends JsonObject {\n`,
    javadoc(
      ['Makes one of its fields, for example in a test.'],
      ['@param fields the fields by their names on the wire'],
      '  ',
    ),
    `  public ${name}(Map<String, ?> fields) {\n    super(fields);\n  }\n`,
    methods,
    '}\n',
  ].join('');
  const own = ['JsonObject', ...(text.includes('Values::') || text.includes('Values.') ? ['internal.Values'] : [])];
  return `${banner}package ${packageName}.${folder};\n\n${imports(text, own)}\n${text}`;
}

/** Methods that read fields. */
export function accessors(properties: readonly Property[], types: Types): string {
  const names = new Set<string>();
  return properties
    .map(({ name, schema }) => {
      const method = memberName(name);
      if (names.has(method)) throw new Error(`Two fields would be ${method}.`);
      names.add(method);
      const resolved = types.resolved(schema);
      const about = schema.description ?? resolved.description ?? `The field ${name}.`;
      return `\n${javadoc([about, bounds({ ...resolved, ...limitsOf(schema) } as typeof resolved, about)], [`@return the field ${name}${isList(types.optional(schema)) ? '; empty if it is missing' : ', if it came'}`], '  ')}  public ${types.optional(schema)} ${method}() {\n    return ${reading(name, schema, types)};\n  }\n`;
    })
    .join('');
}

/** What a reference says beside its name. */
function limitsOf(schema: Property['schema']) {
  const { default: usual, unit } = schema;
  return { ...(usual !== undefined && { default: usual }), ...(unit !== undefined && { unit }) };
}

const isList = (type: string) => /^(List|Map)</.test(type);

function reading(name: string, schema: Property['schema'], types: Types): string {
  const wire = literal(name);
  const type = types.optional(schema);
  const resolved = types.resolved(schema);
  if (resolved.kind === 'array') return `Values.list(field(${wire}), ${types.reader(resolved.items)})`;
  if (isList(type)) return `Values.map(field(${wire}))`;
  if (type === 'OptionalInt') return `Values.optionalInt(field(${wire}))`;
  if (type === 'OptionalLong') return `Values.optionalLong(field(${wire}))`;
  if (type === 'OptionalDouble') return `Values.optionalDouble(field(${wire}))`;
  return `Values.optional(field(${wire}), ${types.reader(resolved)})`;
}

/** A class of what a program sends, with a builder. Its values are in the order of the wire. */
export function inputClass({ name, about, mandatory, properties, base, folder }: InputClass, types: Types): string {
  const setters = properties.map(({ name: wire, schema, description }, index) => {
    const resolved = types.resolved(schema);
    const method = memberName(wire);
    const type = types.sent(schema);
    const value = type.startsWith('List<')
      ? `List.copyOf(${method})`
      : type.startsWith('Map<')
        ? `Map.copyOf(${method})`
        : method;
    const kept = /^(int|long|double|boolean|List<.*|Map<.*)$/.test(type)
      ? value
      : `Objects.requireNonNull(${method}, ${literal(wire)})`;
    const about = description ?? schema.description ?? resolved.description ?? '';
    return `\n${javadoc([`Sets ${wire}: ${about}`, bounds(resolved, about)], [`@param ${method} the value`, '@return this builder'], '    ')}    public Builder ${method}(${type} ${method}) {\n      values[${index}] = ${kept};\n      return this;\n    }\n`;
  });
  const needed = properties.flatMap(({ name: wire, required }, index) =>
    mandatory && required ? [[wire, index] as const] : [],
  );
  const text = [
    javadoc([about]),
    `public final class ${name} extends ${base} {\n`,
    `  private static final List<String> NAMES = List.of(${properties.map(({ name: wire }) => literal(wire)).join(', ')});\n\n`,
    `  private ${name}(Object[] values) {\n    super(NAMES, values);\n  }\n\n`,
    base === 'Options'
      ? `${javadoc(['Nothing beside what is mandatory.'], ['@return options that are all left out'], '  ')}  public static ${name} none() {\n    return builder().build();\n  }\n\n`
      : '',
    javadoc(['Begins with nothing.'], ['@return a builder'], '  '),
    '  public static Builder builder() {\n    return new Builder();\n  }\n\n',
    javadoc([`Builds ${name}.`], [], '  '),
    `  public static final class Builder {\n    private final Object[] values = new Object[${properties.length}];\n\n    private Builder() {}\n`,
    ...setters,
    `\n${javadoc(['Makes what was set; the builder can be used on.'], ['@return what was set', needed.length > 0 ? `@throws IllegalStateException if ${needed.map(([wire]) => wire).join(' or ')} is missing` : undefined], '    ')}    public ${name} build() {\n`,
    ...needed.map(([wire, index]) => `      require(values[${index}], ${literal(wire)});\n`),
    `      return new ${name}(values.clone());\n    }\n  }\n}\n`,
  ].join('');
  return `${banner}package ${packageName}.${folder};\n\n${imports(text, [base, ...importsOfInputs(text, types, folder, name)])}\n${text}`;
}

export interface InputClass {
  readonly name: string;
  readonly about: string;
  /** Whether its builder refuses to build without the mandatory fields. */
  readonly mandatory: boolean;
  readonly properties: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: Property['schema'];
    readonly description?: string | undefined;
  }[];
  readonly base: 'InputObject' | 'Options';
  readonly folder: string;
}

/** The classes of the package model that options use. */
function importsOfInputs(text: string, types: Types, folder: string, name: string): string[] {
  if (folder === 'model') return [];
  return types
    .inputNames()
    .filter((one) => one !== name && new RegExp(`\\b${one}\\b`).test(text))
    .map((one) => `model.${one}`);
}

export function inputObject(schema: ObjectSchema, types: Types): string {
  return inputClass(
    {
      name: className(schema.name),
      about: schema.description ?? 'A part of what the gateway is sent.',
      mandatory: true,
      properties: schema.properties,
      base: 'InputObject',
      folder: 'model',
    },
    types,
  );
}
