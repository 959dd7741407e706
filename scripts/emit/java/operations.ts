import type { Model, Operation, Schema } from '../../model/model.ts';
import { className, constantName, memberName } from './names.ts';
import { inputClass } from './objects.ts';
import { banner, javadoc, literal, packageName } from './text.ts';
import { bounds, imports, type Types } from './types.ts';

/** What a caller passes for one parameter or one field of the body. */
export interface Input {
  readonly name: string;
  readonly place: 'path' | 'query' | 'field' | 'body';
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | undefined;
}

/**
 * The inputs of an operation in the order of the request. Fields of a body are inputs as parameters of the address are:
 * what is mandatory is a parameter of the method, everything else is set by its options.
 */
export function inputsOf({ parameters, body }: Operation, types: Types): Input[] {
  const inputs: Input[] = [];
  for (const place of ['path', 'query'] as const)
    for (const { name, required, schema, description } of parameters[place])
      inputs.push({ name, place, required, schema, description });
  const schema = body && types.resolved(body.schema);
  if (body && schema?.kind === 'object') {
    for (const { name, required, schema: own } of schema.properties)
      inputs.push({
        name,
        place: 'field',
        required: required && body.required,
        schema: own,
        description: own.description,
      });
  } else if (body)
    inputs.push({
      name: 'body',
      place: 'body',
      required: body.required,
      schema: body.schema,
      description: body.description,
    });
  return inputs;
}

export function optionsName({ id }: Operation): string {
  return `${className(id)}Options`;
}

/** The result of an operation: its Java type, and the function that reads it. */
export function resultOf({ result }: Operation, model: Model, types: Types): { type: string; reader: string } {
  if (result.kind === 'event') return { type: 'List<Event>', reader: 'KnownEvents::read' };
  if (result.kind === 'file') return { type: 'byte[]', reader: 'Answer::file' };
  const field = fieldOf(result, model);
  const schema = field && types.resolved(field);
  if (!field || !schema || result.kind === 'none' || (schema.kind === 'object' && schema.properties.length === 0))
    return { type: 'Void', reader: 'Answer::nothing' };
  const type = types.optional(field);
  if (schema.kind === 'object')
    return { type: types.received(field), reader: types.reader(field).replace('Values.object', 'Values.whole') };
  if (type === 'OptionalInt') return { type, reader: 'Values::optionalInt' };
  if (type === 'OptionalLong') return { type, reader: 'Values::optionalLong' };
  if (type.startsWith('List<')) return { type, reader: types.reader(field) };
  return { type, reader: `value -> Values.optional(value, ${types.reader(field)})` };
}

function fieldOf(result: Operation['result'], model: Model): Schema | undefined {
  const answer = model.schemas[result.answer ?? ''];
  return answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field)?.schema : undefined;
}

/** Operations.java: a method for each operation. */
export function emitOperations(model: Model, types: Types): string {
  const constants = model.operations.map((operation) => descriptor(operation, model, types)).join('');
  const methods = model.operations.map((operation) => methodsOf(operation, model, types)).join('');
  const models = types.classNames().filter((name) => new RegExp(`\\b${name}\\b`).test(methods));
  const sent = types.inputNames().filter((name) => new RegExp(`\\b${name}\\b`).test(methods));
  const options = model.operations.filter((operation) => hasOptions(operation, types)).map(optionsName);
  const own = [
    ...options.map((name) => `options.${name}`),
    ...[...new Set([...models, ...sent])].map((name) => `model.${name}`),
    'internal.Values',
  ].sort();
  return [
    banner,
    `package ${packageName};\n\n`,
    imports(methods, own),
    'import java.util.function.Function;\n\n',
    javadoc([
      'The operations of the gateway. Every method sends one request and blocks until its outcome is there; it does not throw because of what the gateway or the network does.',
    ]),
    'public abstract class Operations {\n',
    constants,
    '\n  Operations() {}\n\n  abstract <T> Outcome<T> call(Request request, Function<Object, T> reader);\n',
    methods,
    '}\n',
  ].join('');
}

/** The classes of options, by their files. */
export function emitOptions(model: Model, types: Types, folder: string): [string, string][] {
  return model.operations
    .filter((operation) => hasOptions(operation, types))
    .map((operation) => {
      const name = optionsName(operation);
      return [
        `${folder}/${name}.java`,
        inputClass(
          {
            name,
            about: `What ${operation.id} can be given beside its parameters; what is not set is left out.`,
            mandatory: false,
            properties: inputsOf(operation, types).filter(({ required }) => !required),
            base: 'Options',
            folder: 'options',
          },
          types,
        ),
      ];
    });
}

export function hasOptions(operation: Operation, types: Types): boolean {
  return inputsOf(operation, types).some(({ required }) => !required);
}

function descriptor(operation: Operation, model: Model, types: Types): string {
  const { id, method, path, retry, result } = operation;
  const field = fieldOf(result, model);
  const schema = field && types.resolved(field);
  const guid = schema?.kind === 'object' && schema.properties.some(({ name }) => name === 'guid');
  const kind = result.kind === 'file' ? 'FILE' : guid ? 'GUID' : 'PLAIN';
  const retries = { never: 'NEVER', safe: 'SAFE', 'after-check': 'AFTER_CHECK' }[retry];
  return `  static final Operation ${constantName(id)} =\n      new Operation(${literal(id)}, ${literal(method)}, ${literal(path)}, Operation.Retry.${retries}, Operation.Result.${kind}, ${literal(result.field ?? 'result')});\n`;
}

function methodsOf(operation: Operation, model: Model, types: Types): string {
  const { id, deprecated } = operation;
  const inputs = inputsOf(operation, types);
  const result = resultOf(operation, model, types);
  const required = inputs.filter((input) => input.required);
  const given = required.map(({ name, schema }) => `${types.sent(schema)} ${memberName(name)}`);
  const documentation = documentationOf(operation, inputs, types);
  const mark = deprecated ? '  @Deprecated\n' : '';
  const name = optionsName(operation);
  const parts: string[] = [];
  if (hasOptions(operation, types))
    parts.push(
      `\n${documentation([])}${mark}  public Outcome<${result.type}> ${id}(${given.join(', ')}) {\n    return ${id}(${[...required.map((input) => memberName(input.name)), `${name}.none()`].join(', ')});\n  }\n`,
    );
  const tag = hasOptions(operation, types) ? [`@param options what may be left out`] : [];
  const all = hasOptions(operation, types) ? [...given, `${name} options`] : given;
  parts.push(
    `\n${documentation(tag)}${mark}  public Outcome<${result.type}> ${id}(${all.join(', ')}) {\n    var request = new Request(${constantName(id)});\n`,
  );
  let option = 0;
  for (const input of inputs) {
    const value = input.required ? memberName(input.name) : `options, ${option++}`;
    const method = input.required
      ? input.place
      : `optional${input.place.charAt(0).toUpperCase()}${input.place.slice(1)}`;
    parts.push(`    request.${method}(${input.place === 'body' ? '' : `${literal(input.name)}, `}${value});\n`);
  }
  if (operation.body?.required && inputs.some(({ place }) => place === 'field'))
    parts.push('    request.alwaysBody();\n');
  parts.push(`    return call(request, ${result.reader});\n  }\n`);
  return parts.join('');
}

function documentationOf(
  operation: Operation,
  inputs: readonly Input[],
  types: Types,
): (tags: readonly string[]) => string {
  const { id, method, path, source, description, notes, prerequisites, retcodes, events, result, deprecated } =
    operation;
  const codes = retcodes.map(({ code }) => code).join(', ');
  const about = result.kind === 'json' && result.description && !/^The outcome/.test(result.description);
  return (tags) =>
    javadoc(
      [
        description,
        notes,
        ...prerequisites.map((one) => `Prerequisite: ${one}`),
        events.length > 0 ? `Events: ${[...new Set(events.map(({ event }) => event))].join(', ')}.` : undefined,
        codes ? `Return codes: ${codes}.` : undefined,
        `On the wire: ${id}, ${method} \`${path}\`. Source: ${[source.document ?? [], source.pages].flat().join(', ')}.`,
        operation.introducedIn && `Since edition ${operation.introducedIn}.`,
        operation.removedIn && `Editions from ${operation.removedIn} on do not have it.`,
      ],
      [
        ...inputs
          .filter(({ required }) => required)
          .map(({ name, description: own, schema }) => {
            const resolved = types.resolved(schema);
            const about = own ?? resolved.description ?? '';
            const wire = memberName(name) === name ? '' : `${name}: `;
            return `@param ${memberName(name)} ${wire}${[about, bounds(resolved, about) ?? ''].join(' ').trim()}`;
          }),
        ...tags,
        `@return ${about ? result.description : 'the outcome'}`,
        deprecated
          ? `@deprecated ${operation.deprecatedBy ? `Use ${operation.deprecatedBy} instead.` : 'The documents name no successor.'}`
          : undefined,
      ],
      '  ',
    );
}
