import type { ObjectSchema, Schema } from '@ccgateway/openapi/model';
import { className, memberName } from '../../scripts/emit/java/names.ts';
import { type Input, inputsOf, optionsName, resultOf } from '../../scripts/emit/java/operations.ts';
import { packageName } from '../../scripts/emit/java/text.ts';
import { Types } from '../../scripts/emit/java/types.ts';
import { interfaceModel } from '../src/lib/model.ts';
import type { Call } from './call.ts';
import type { Maker } from './maker.ts';

type EmittedOperation = Parameters<typeof resultOf>[0];
type EmittedModel = Parameters<typeof resultOf>[1];
type EmittedSchema = Parameters<Types['resolved']>[0];

const model = interfaceModel as unknown as EmittedModel;
const types = new Types(model);

/** The longest line of a chain of calls; a longer one has each call on a line of its own. */
const width = 76;

/** Calls of the client in Java, whose methods take what is mandatory, and options for the rest. */
export const java: Maker = {
  label: 'Java',
  lang: 'java',
  make(call) {
    const { operation, typed, baseUrl } = call;
    if (!typed) return undefined;
    const used = new Set(['Gateway']);
    const { options, passed } = argumentsOf(call, used);
    const { type } = resultOf(operation as unknown as EmittedOperation, model, types);
    const asked = `gateway.${operation.id}(${passed.join(', ')}).orElseThrow()`;
    const opened = operation.needsGuid
      ? chain(`Gateway gateway = Gateway.builder(${text(baseUrl)})`, ['guid(System.getenv("GUID"))', 'build()'])
      : [`Gateway gateway = Gateway.of(${text(baseUrl)});`];
    const statements = [
      ...opened,
      ...options,
      ...(type === 'Void' ? [`${asked};`] : shown(asked, type)),
      ...(operation.needsGuid ? [] : ['System.out.println(gateway.guid());']),
    ];
    return [
      ...[...used].map(importOf).sort(),
      '',
      `public class ${nameOfSample(operation.id)} {`,
      '  public static void main(String[] args) {',
      ...statements.map((line) => `    ${line}`),
      '  }',
      '}',
    ].join('\n');
  },
};

/** The name of the class that a sample is. */
export function nameOfSample(operation: string): string {
  return className(operation);
}

function importOf(name: string): string {
  if (name === 'List' || name === 'Map') return `import java.util.${name};`;
  if (name === 'Gateway') return `import ${packageName}.Gateway;`;
  return `import ${packageName}.${name.endsWith('Options') ? 'options' : 'model'}.${name};`;
}

/** Prints a result. Objects print the names of their fields alone, because values may be secret. */
function shown(asked: string, type: string): string[] {
  if (type === 'byte[]') return [`byte[] file = ${asked};`, 'System.out.println(file.length + " bytes");'];
  if (type.startsWith('Optional')) return listed(asked, 'ifPresent(System.out::println)');
  if (type === 'List<Event>') return listed(asked, 'forEach(event -> System.out.println(event.fields()))');
  if (type === 'List<String>' || type === 'List<Integer>') return listed(asked, 'forEach(System.out::println)');
  if (type.startsWith('List<')) return listed(asked, 'forEach(item -> System.out.println(item.fields()))');
  const line = `System.out.println(${asked}.fields());`;
  return line.length <= width ? [line] : [`var result = ${asked};`, 'System.out.println(result.fields());'];
}

function listed(asked: string, last: string): string[] {
  return `${asked}.${last};`.length <= width ? [`${asked}.${last};`] : [asked, `    .${last};`];
}

/** What the method is given, and the statement that makes the options, if there are any. */
function argumentsOf(call: Call, used: Set<string>): { options: string[]; passed: string[] } {
  const operation = call.operation as unknown as EmittedOperation;
  const inputs = inputsOf(operation, types);
  const given = valuesOf(call, inputs);
  const lists: string[] = [];
  const passed = inputs
    .filter(({ required }) => required)
    .map((input) => {
      const written = value(given.get(input), input.schema as unknown as Schema, used);
      if (!written.includes('.builder()')) return written;
      lists.push(...listOf(memberName(input.name), written));
      return memberName(input.name);
    });
  const setters = inputs
    .filter((input) => !input.required && given.has(input))
    .map((input) => `${memberName(input.name)}(${value(given.get(input), input.schema as unknown as Schema, used)})`);
  if (setters.length === 0) return { options: lists, passed };
  const name = optionsName(operation);
  used.add(name);
  return {
    options: [...lists, ...chain(`${name} options = ${name}.builder()`, [...setters, 'build()'])],
    passed: [...passed, 'options'],
  };
}

/** A statement that names a list of objects, each on lines of its own. */
function listOf(name: string, written: string): string[] {
  const lines = written
    .replace(/^List\.of\(/, '')
    .replace(/\)$/, '')
    .split(/(?<=\.build\(\)), /)
    .map((one) => one.replace('.builder().', '.builder()\n        .'));
  return [`var ${name} = List.of(`, ...`    ${lines.join(',\n    ')});`.split('\n')];
}

/** A statement of calls on what the one before returned. */
function chain(begin: string, calls: readonly string[]): string[] {
  const line = `${[begin, ...calls].join('.')};`;
  return line.length <= width
    ? [line]
    : [begin, ...calls.map((one, index) => `    .${one}${index < calls.length - 1 ? '' : ';'}`)];
}

/** What the call has for each input; a null is a value that is left out. */
function valuesOf({ values, example }: Call, inputs: readonly Input[]): Map<Input, unknown> {
  const body = (example?.value ?? {}) as Readonly<Record<string, unknown>>;
  const given = new Map<Input, unknown>();
  for (const input of inputs) {
    const { name, place } = input;
    const found =
      place === 'body'
        ? example?.value
        : place === 'field'
          ? body[name]
          : values.find((one) => one.name === name)?.value;
    if (found !== undefined && found !== null) given.set(input, found);
  }
  return given;
}

function value(given: unknown, schema: Schema, used: Set<string>): string {
  const resolved = types.resolved(schema as unknown as EmittedSchema) as unknown as Schema;
  if (Array.isArray(given)) {
    used.add('List');
    const items: Schema = resolved.kind === 'array' ? resolved.items : { kind: 'any' };
    return `List.of(${given.map((one) => value(one, items, used)).join(', ')})`;
  }
  if (given !== null && typeof given === 'object')
    return resolved.kind === 'object' && resolved.properties.length > 0
      ? built(given, resolved, used)
      : mapped(given, used);
  if (typeof given === 'string') return text(given);
  const type = types.sent(resolved as unknown as EmittedSchema);
  return type === 'long' ? `${given}L` : type === 'double' && Number.isInteger(given) ? `${given}.0` : String(given);
}

/** An object of a known form, by its builder. */
function built(given: object, { name, properties }: ObjectSchema, used: Set<string>): string {
  const setters = Object.entries(given).map(([wire, one]) => {
    const property = properties.find((found) => found.name === wire);
    if (property === undefined) throw new Error(`the example has a field ${wire}, which is not documented`);
    return `${memberName(wire)}(${value(one, property.schema, used)})`;
  });
  used.add(className(name));
  return [`${className(name)}.builder()`, ...setters, 'build()'].join('.');
}

function mapped(given: object, used: Set<string>): string {
  used.add('Map');
  const entries = Object.entries(given).map(([name, one]) => `${text(name)}, ${value(one, { kind: 'any' }, used)}`);
  return `Map.of(${entries.join(', ')})`;
}

function text(given: string): string {
  return JSON.stringify(given);
}
