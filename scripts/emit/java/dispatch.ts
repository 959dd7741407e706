import type { Model, Operation, Schema } from '../../model/model.ts';
import { className, memberName } from './names.ts';
import { hasOptions, type Input, inputsOf, optionsName } from './operations.ts';
import { banner, literal, packageName } from './text.ts';
import { imports, isLong, type Types } from './types.ts';

/** Dispatch.java of the tests: calls every method by the names of the wire, for tests whose calls are data. */
export function emitDispatch(model: Model, types: Types): string {
  const makers = new Map<string, string>();
  const cases = model.operations
    .map(({ id }) => `      case ${literal(id)}:\n        return ${id}(gateway, given);\n`)
    .join('');
  const methods = model.operations.map((operation) => caller(operation, types, makers)).join('');
  const text = `/** Calls operations by the names of the wire. */
final class Dispatch {
  private Dispatch() {}

  static Outcome<?> call(Gateway gateway, String operation, Arguments given) {
    switch (operation) {
${cases}      default:
        throw new IllegalArgumentException("There is no operation " + operation + ".");
    }
  }
${methods}${[...makers.values()].join('')}}
`;
  const own = [
    ...model.operations.filter((operation) => hasOptions(operation, types)).map((one) => `options.${optionsName(one)}`),
    ...types
      .inputNames()
      .filter((name) => text.includes(`${name} make`))
      .map((name) => `model.${name}`),
  ].sort();
  return `${banner}package ${packageName};\n\n${imports(text, own)}\n${text}`;
}

function caller(operation: Operation, types: Types, makers: Map<string, string>): string {
  const { id, deprecated } = operation;
  const inputs = inputsOf(operation, types);
  const value = ({ place, name, schema }: Input) =>
    argument(`given.value(${literal(place)}, ${literal(name)})`, schema, types, makers);
  const passed = inputs.filter(({ required }) => required).map(value);
  const optional = inputs.filter(({ required }) => !required);
  const lines: string[] = [];
  if (optional.length > 0) {
    lines.push(`    var options = ${optionsName(operation)}.builder();\n`);
    for (const input of optional)
      lines.push(
        `    if (given.has(${literal(input.place)}, ${literal(input.name)})) options.${memberName(input.name)}(${value(input)});\n`,
      );
    passed.push('options.build()');
  }
  // The documents call some operations obsolete; the vectors have them all the same.
  const mark = deprecated ? '  @SuppressWarnings("deprecation")\n' : '';
  return `\n${mark}  private static Outcome<?> ${id}(Gateway gateway, Arguments given) {\n${lines.join('')}    return gateway.${id}(${passed.join(', ')});\n  }\n`;
}

function argument(value: string, given: Schema, types: Types, makers: Map<string, string>): string {
  const schema = types.resolved(given);
  switch (schema.kind) {
    case 'string':
      return `(String) ${value}`;
    case 'integer':
      return `((Number) ${value}).${isLong(schema) ? 'longValue' : 'intValue'}()`;
    case 'number':
      return `((Number) ${value}).doubleValue()`;
    case 'boolean':
      return `(Boolean) ${value}`;
    case 'array':
      return `Arguments.list(${value}, item -> ${argument('item', schema.items, types, makers)})`;
    case 'object': {
      if (schema.properties.length === 0) return `Arguments.fields(${value})`;
      const name = className(schema.name);
      if (!makers.has(name)) {
        makers.set(name, '');
        const setters = schema.properties.map(
          (one) =>
            `    if (fields.containsKey(${literal(one.name)})) made.${memberName(one.name)}(${argument(`fields.get(${literal(one.name)})`, one.schema, types, makers)});\n`,
        );
        makers.set(
          name,
          `\n  private static ${name} make${name}(Map<String, Object> fields) {\n    var made = ${name}.builder();\n${setters.join('')}    return made.build();\n  }\n`,
        );
      }
      return `make${name}(Arguments.fields(${value}))`;
    }
    default:
      return value;
  }
}
