import type { ObjectSchema, Schema } from '@ccgateway/openapi/model';
import { exported, methodName } from '../../scripts/emit/go/names.ts';
import { type Input, inputsOf, resultOf } from '../../scripts/emit/go/operations.ts';
import { Types } from '../../scripts/emit/go/types.ts';
import { interfaceModel } from '../src/lib/model.ts';
import type { Call } from './call.ts';
import type { Maker } from './maker.ts';

/** The import path of the client in Go. */
const client = 'example.com/ccgateway-contract/packages/client-go/ccgateway';

const types = new Types(interfaceModel as unknown as ConstructorParameters<typeof Types>[0]);

/** Calls of the client in Go, which takes values of the documented types. */
export const go: Maker = {
  label: 'Go',
  lang: 'go',
  make(call) {
    const { operation, typed, baseUrl } = call;
    if (!typed) return undefined;
    const { needsGuid } = operation;
    const created = needsGuid
      ? `ccgateway.New(${text(baseUrl)}, ccgateway.WithGUID(os.Getenv("GUID")))`
      : `ccgateway.New(${text(baseUrl)})`;
    const result = resultOf(operation as unknown as EmittedOperation, interfaceModel as unknown as EmittedModel, types);
    const packages = [
      '"context"',
      ...(result === undefined && needsGuid ? [] : ['"fmt"']),
      '"log"',
      ...(needsGuid ? ['"os"'] : []),
    ];
    return [
      'package main',
      '',
      'import (',
      ...packages.map((name) => `\t${name}`),
      '',
      `\t"${client}"`,
      ')',
      '',
      'func main() {',
      `\tclient, err := ${created}`,
      '\tif err != nil {',
      '\t\tlog.Fatal(err)',
      '\t}',
      `\t${result === undefined ? 'err = ' : 'result, err := '}client.${methodName(operation.id)}(${argumentsOf(call).join(', ')})`,
      '\tif err != nil {',
      '\t\tlog.Fatal(err)',
      '\t}',
      ...(result === undefined ? [] : [`\tfmt.Println(${shown(result)})`]),
      ...(needsGuid ? [] : ['\tfmt.Println(client.GUID())']),
      '}',
    ].join('\n');
  },
};

type EmittedOperation = Parameters<typeof resultOf>[0];
type EmittedModel = Parameters<typeof resultOf>[1];

/** How a result is printed: JSON as text, a file by its length. */
function shown(result: string): string {
  if (result === '[]byte') return 'len(result), "bytes"';
  return result === 'json.RawMessage' ? 'string(result)' : 'result';
}

function argumentsOf(call: Call): string[] {
  const inputs = inputsOf(call.operation as unknown as EmittedOperation, types);
  const given = valuesOf(call, inputs);
  const required = inputs
    .filter((input) => input.required)
    .map((input) => value(given.get(input), input.type, input.schema));
  const optional = inputs.filter((input) => !input.required);
  if (optional.length === 0) return ['context.Background()', ...required];
  const fields = optional.flatMap((input) =>
    given.has(input)
      ? [[exported(input.name), optionalValue(given.get(input), input.type, input.schema)] as const]
      : [],
  );
  const options =
    fields.length === 0 ? 'nil' : `&ccgateway.${methodName(call.operation.id)}Options${literal(fields, '\t')}`;
  return ['context.Background()', ...required, options];
}

/** What the call has for each input. */
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
    if (found !== undefined) given.set(input, found);
  }
  return given;
}

/** The fields of a literal: one in a line, several below each other as gofmt aligns them. */
function literal(fields: readonly (readonly [name: string, value: string])[], indent: string): string {
  if (fields.length === 1) return `{${fields[0]?.[0]}: ${fields[0]?.[1]}}`;
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, one]) => `${indent}\t${name}:${' '.repeat(width - name.length + 1)}${one},\n`);
  return `{\n${lines.join('')}${indent}}`;
}

function optionalValue(given: unknown, type: string, schema: Schema): string {
  if (type === 'any' || type.startsWith('[]')) return value(given, type, schema);
  const plain = value(given, type, schema);
  // An untyped constant would become an int.
  return `ccgateway.Ptr(${type === 'int64' || type === 'float64' ? `${type}(${plain})` : plain})`;
}

function value(given: unknown, type: string, schema: Schema): string {
  if (type === 'any') return anyValue(given);
  if (Array.isArray(given)) {
    const item = type.slice(2);
    const items = types.resolved(schema as never) as { readonly items?: Schema };
    const written = given.map((one) => (items.items ? value(one, item, items.items) : anyValue(one)));
    // The type of the items is in that of the list.
    const qualified = /^[A-Z]/.test(item) ? `ccgateway.${item}` : item;
    return `[]${qualified}{${written.join(', ')}}`;
  }
  if (given !== null && typeof given === 'object')
    return `{${fieldsOf(given, types.resolved(schema as never) as never)}}`;
  return typeof given === 'string' ? text(given) : String(given);
}

function fieldsOf(given: object, { properties }: ObjectSchema): string {
  return Object.entries(given)
    .map(([name, one]) => {
      const property = properties.find((found) => found.name === name);
      if (property === undefined) throw new Error(`the example has a field ${name}, which is not documented`);
      const type = types.of(property.schema as never, true);
      const written = property.required ? value(one, type, property.schema) : optionalValue(one, type, property.schema);
      return `${exported(name)}: ${written}`;
    })
    .join(', ');
}

function anyValue(given: unknown): string {
  if (Array.isArray(given)) return `[]any{${given.map(anyValue).join(', ')}}`;
  if (given !== null && typeof given === 'object')
    return `map[string]any{${Object.entries(given)
      .map(([name, one]) => `${text(name)}: ${anyValue(one)}`)
      .join(', ')}}`;
  return typeof given === 'string' ? text(given) : String(given);
}

function text(given: string): string {
  return JSON.stringify(given);
}
