import type { Model } from '../../model/model.ts';
import { exported, methodName } from './names.ts';
import { inputsOf, resultOf } from './operations.ts';
import { banner, literal } from './text.ts';
import { optionalType, type Types } from './types.ts';

/** dispatch_gen_test.go: calls every method by the names of the wire, for tests whose calls are data. */
export function emitDispatch(model: Model, types: Types): string {
  const cases = model.operations.map((operation) => {
    const inputs = inputsOf(operation, types);
    const name = methodName(operation.id);
    const result = resultOf(operation, model, types);
    const given = inputs
      .filter(({ required }) => required)
      .map(({ name: wire, type, place }) => `arg[${type}](p, ${literal(place)}, ${literal(wire)})`);
    const optional = inputs.filter(({ required }) => !required);
    const fields = optional.map(({ name: wire, type, place }) => {
      const written = optionalType(type, false, true);
      return `\t\t\t${exported(wire)}: ${written.startsWith('*') ? `optionalArg[${type}]` : `arg[${type}]`}(p, ${literal(place)}, ${literal(wire)}),\n`;
    });
    const options = optional.length > 0 ? [`&${name}Options{\n${aligned(fields)}\t\t}`] : [];
    const call = `c.${name}(${['ctx', ...given, ...options, 'calls...'].join(', ')})`;
    return `\tcase ${literal(operation.id)}:\n\t\t${result === undefined ? `return nil, ${call}` : `return ${call}`}\n`;
  });
  return [
    banner,
    'package ccgateway\n\nimport "context"\n\n',
    '// dispatch calls the method of an operation with parameters by their names on the wire.\n',
    'func dispatch(ctx context.Context, c *Client, operation string, p arguments, calls ...CallOption) (any, error) {\n',
    `\tswitch operation {\n${cases.join('')}\t}\n\treturn nil, errUnknownOperation(operation)\n}\n`,
  ].join('');
}

/** Fields of a literal as gofmt aligns them. */
function aligned(fields: readonly string[]): string {
  const width = Math.max(...fields.map((field) => field.trim().indexOf(':')));
  return fields
    .map((field) =>
      field.replace(
        /^(\t+)(\w+): /,
        (_, tabs: string, name: string) => `${tabs}${name}:${' '.repeat(width - name.length + 1)}`,
      ),
    )
    .join('');
}
