import type { Model, Operation, Schema } from '../../model/model.ts';
import { exported, methodName, parameterName } from './names.ts';
import { banner, comment, following, literal } from './text.ts';
import { bounds, optionalType, type Types } from './types.ts';

/** What a caller passes for one parameter or one field of the body. */
export interface Input {
  readonly name: string;
  readonly place: 'path' | 'query' | 'field' | 'body';
  readonly required: boolean;
  /** The Go type, without the pointer of what may be left out. */
  readonly type: string;
  readonly schema: Schema;
  readonly description: string | undefined;
}

/**
 * The inputs of an operation in the order of the request. Fields of a body are inputs as parameters of the address are:
 * what is mandatory is a parameter of the function, everything else a field of its options.
 */
export function inputsOf({ parameters, body }: Operation, types: Types): Input[] {
  const inputs: Input[] = [];
  for (const place of ['path', 'query'] as const)
    for (const { name, required, schema, description } of parameters[place])
      inputs.push({ name, place, required, schema, description, type: types.of(schema, true) });
  const schema = body && types.resolved(body.schema);
  if (body && schema?.kind === 'object') {
    for (const one of schema.properties) {
      const required = one.required && body.required;
      inputs.push({
        name: one.name,
        place: 'field',
        required,
        schema: one.schema,
        description: one.schema.description,
        type: types.of(one.schema, true),
      });
    }
  } else if (body)
    inputs.push({
      name: 'body',
      place: 'body',
      required: body.required,
      schema: body.schema,
      description: body.description,
      type: 'any',
    });
  return inputs;
}

/** The type of the result of an operation; undefined if it answers nothing beside success. */
export function resultOf({ result }: Operation, model: Model, types: Types): string | undefined {
  if (result.kind === 'event') return '[]Event';
  if (result.kind === 'file') return '[]byte';
  const answer = model.schemas[result.answer ?? ''];
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field) : undefined;
  if (result.kind === 'none' || !field || isReserved(types.resolved(field.schema))) return undefined;
  return types.of(field.schema, false);
}

/** A result that is reserved and carries nothing. */
function isReserved(schema: Schema): boolean {
  return schema.kind === 'object' && schema.properties.length === 0;
}

/** operations_gen.go: one method of the client for each operation. */
export function emitOperations(model: Model, types: Types): string {
  const methods = model.operations.map((operation) => method(operation, model, types));
  const text = methods.join('\n');
  const imports = ['context', ...(text.includes('json.') ? ['encoding/json'] : [])]
    .map((name) => `\t"${name}"\n`)
    .join('');
  return `${banner}package ccgateway\n\nimport (\n${imports})\n\n${text}`;
}

function method(operation: Operation, model: Model, types: Types): string {
  const { id } = operation;
  const name = methodName(id);
  const inputs = inputsOf(operation, types);
  const result = resultOf(operation, model, types);
  const { given, options } = splitInputs(inputs, name);
  const returned = result === undefined ? 'error' : `(${isStruct(result) ? '*' : ''}${result}, error)`;
  return [
    optionsType(name, inputs),
    descriptor(operation, model, types),
    documentation(operation, inputs, name, types),
    `func (c *Client) ${name}(ctx context.Context, ${[...given, ...options, 'calls ...CallOption'].join(', ')}) ${returned} {\n`,
    options.length > 0 ? '\to := valueOf(options)\n' : '',
    `\tr := newRequest(&${operationName(id)})\n`,
    ...inputs.map((input) => `\t${setter(input)}\n`),
    operation.body?.required && inputs.some(({ place }) => place === 'field') ? '\tr.alwaysBody()\n' : '',
    `\treturn ${sender(operation, result)}\n}\n`,
  ].join('');
}

/** The parameters of the function; one type is written once for those that follow each other. */
function splitInputs(inputs: readonly Input[], name: string) {
  const required = inputs.filter((input) => input.required);
  const given = required.map(({ name: wire, type }, index) =>
    type === required[index + 1]?.type ? parameterName(wire) : `${parameterName(wire)} ${type}`,
  );
  const options = inputs.some(({ required }) => !required) ? [`options *${name}Options`] : [];
  return { given, options };
}

function setter({ name, place, required, type }: Input): string {
  const value = required ? parameterName(name) : `o.${exported(name)}`;
  if (place === 'body') return `r.wholeBody(${value})`;
  if (required) return `r.${place}(${literal(name)}, ${value})`;
  if (place === 'query') return `optionalQuery(r, ${literal(name)}, ${value})`;
  if (type === 'any') return `r.anyField(${literal(name)}, ${value})`;
  return `${type.startsWith('[]') ? 'optionalList' : 'optionalField'}(r, ${literal(name)}, ${value})`;
}

function sender({ result: { kind } }: Operation, result: string | undefined): string {
  if (kind === 'event') return 'c.callEvents(ctx, r, calls)';
  if (kind === 'file') return 'c.callFile(ctx, r, calls)';
  if (result === undefined) return 'c.callNothing(ctx, r, calls)';
  return isStruct(result) ? `callObject[${result}](ctx, c, r, calls)` : `callValue[${result}](ctx, c, r, calls)`;
}

export function isStruct(type: string): boolean {
  return /^[A-Z]/.test(type);
}

function operationName(id: string): string {
  return `op${methodName(id)}`;
}

function descriptor({ id, method, path, retry, result }: Operation, model: Model, types: Types): string {
  const parts = [
    `id: ${literal(id)}`,
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    ...(retry === 'never' ? [] : [`retry: ${retry === 'safe' ? 'retrySafe' : 'retryAfterCheck'}`]),
    ...(result.kind === 'event' ? [`result: ${literal(result.field ?? '')}`] : []),
    ...(answersGuid(result, model, types) ? ['guid: true'] : []),
    ...(result.kind === 'file' ? ['file: true'] : []),
  ];
  return `var ${operationName(id)} = operation{${parts.join(', ')}}\n\n`;
}

function answersGuid(result: Operation['result'], model: Model, types: Types): boolean {
  const answer = model.schemas[result.answer ?? ''];
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field) : undefined;
  const schema = field && types.resolved(field.schema);
  return schema?.kind === 'object' && schema.properties.some(({ name }) => name === 'guid');
}

function optionsType(name: string, inputs: readonly Input[]): string {
  const optional = inputs.filter(({ required }) => !required);
  if (optional.length === 0) return '';
  const fields = optional.map(
    ({ name: wire, type, schema, description }) =>
      `${comment([description, bounds(schema)], '\t')}\t${exported(wire)} ${optionalType(type, false, true)}\n`,
  );
  return `${comment([`${name}Options holds what ${name} can be given beside its parameters; nil is left out.`])}type ${name}Options struct {\n${fields.join('\n')}}\n\n`;
}

function documentation(operation: Operation, inputs: readonly Input[], name: string, types: Types): string {
  const { id, method, path, source, description, notes, prerequisites, retcodes, events, result, deprecated } =
    operation;
  const given = inputs.filter(({ required }) => required);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return comment([
    `${name} ${following(description)}`,
    '',
    ...(given.length > 0 ? ['Parameters:', ...list(given.map((input) => about(input, types)))] : []),
    '',
    result.kind === 'json' && result.description && !/^The outcome/.test(result.description)
      ? `Result: ${result.description}`
      : undefined,
    '',
    ...(notes.length > 0 ? ['Notes:', ...list(notes)] : []),
    '',
    ...prerequisites.map((one) => `Prerequisite: ${one}`),
    '',
    events.length > 0 ? `Events: ${[...new Set(events.map(({ event }) => event))].join(', ')}.` : undefined,
    '',
    retcodes.length > 0 ? `Return codes: ${retcodes.map(({ code }) => code).join(', ')}.` : undefined,
    '',
    `On the wire: ${id}, ${method} ${path}. Source: ${[source.document ?? [], source.pages].flat().join(', ')}.`,
    '',
    operation.introducedIn && `Since edition ${operation.introducedIn}.`,
    operation.removedIn && `Editions from ${operation.removedIn} on do not have it.`,
    '',
    deprecated
      ? `Deprecated: ${operation.deprecatedBy ? `Use ${methodName(operation.deprecatedBy)} instead.` : 'The documents name no successor.'}`
      : undefined,
  ]);
}

function about({ name, description, schema }: Input, types: Types): string {
  return [
    `${parameterName(name)}: ${description ?? types.resolved(schema).description ?? name}`,
    bounds(types.resolved(schema)),
  ]
    .filter(Boolean)
    .join(' ');
}
