import type { Model, Operation, Parameter, Schema, Source } from '../../model/model.ts';
import { flatBody } from '../flat-body.ts';
import { banner, comment, key, literal, typeName, union } from '../printer.ts';

/** operations.ts: parameters, result and return codes of every operation by name, and a descriptor of each. */
export function emitOperations(model: Model): string {
  const { operations } = model;
  return [
    banner,
    "import type { AgentEvent } from './events.ts';\n",
    "import type { components, operations as paths } from './schema.ts';\n\n",
    descriptorType(),
    ...operations.map((operation) => types(model, operation)),
    comment(['Every operation by its name.']),
    `export const operationInfo = {\n${operations.map((operation) => descriptor(model, operation)).join('')}} as const satisfies Record<string, OperationInfo>;\n\n`,
    comment(['Name of an operation; the gateway logs its methods under these names.']),
    'export type OperationId = keyof typeof operationInfo;\n',
  ].join('');
}

function descriptorType(): string {
  return [
    comment(['A descriptor of an operation for tools.']),
    'export interface OperationInfo {\n',
    comment(["Group of the vendor's reference."], '  '),
    '  readonly group: string;\n',
    "  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';\n",
    comment(['Path below the base URL, parameters in braces.'], '  '),
    '  readonly path: string;\n',
    '  readonly query: readonly string[];\n',
    comment(['Whether a JSON body is sent.'], '  '),
    '  readonly body: boolean;\n',
    comment(
      ["Parameters of the client's function that are the fields of the body; without any, `body` is the parameter."],
      '  ',
    ),
    '  readonly fields: readonly string[];\n',
    comment(['Whether a success answers a file instead of JSON.'], '  '),
    '  readonly file: boolean;\n',
    comment(['Whether the header Guid is required.'], '  '),
    '  readonly guid: boolean;\n',
    comment(['Documented return codes other than "0".'], '  '),
    '  readonly retcodes: readonly string[];\n',
    comment(['Events that the operation may cause.'], '  '),
    '  readonly events: readonly string[];\n',
    comment(['Whether the call may be sent again after a failure without an answer.'], '  '),
    "  readonly retry: 'never' | 'safe' | 'after-check';\n",
    '  readonly deprecated: boolean;\n',
    comment(['Edition of the documents that first has the operation, if it is not the baseline 2023-09.'], '  '),
    '  readonly since?: string;\n}\n\n',
  ].join('');
}

function types(model: Model, operation: Operation): string {
  const { id, parameters, body, result, retcodes } = operation;
  const stem = typeName(id);
  const fields = [
    ...parameters.path.map((one) => field(one, `paths['${id}']['parameters']['path']`)),
    ...parameters.query.map((one) => field(one, `NonNullable<paths['${id}']['parameters']['query']>`)),
  ];
  const flat = flatBody(model, operation);
  if (body && flat) {
    for (const { name, required, schema } of flat)
      fields.push(
        comment([schema.description, range(schema)], '  '),
        `  readonly ${key(name)}${required ? '' : '?'}: ${typeOf(body.schema)}[${literal(name)}];\n`,
      );
  } else if (body) {
    fields.push(
      comment([body.description], '  '),
      `  readonly body${body.required ? '' : '?'}: ${typeOf(body.schema)};\n`,
    );
  }
  return [
    comment([`Parameters of ${id}.`]),
    `export interface ${stem}Parameters {\n${fields.join('')}}\n\n`,
    comment([`The result of ${id} after a success.`]),
    `export type ${stem}Result = ${resultType(result)};\n\n`,
    comment([`Documented return codes of ${id} other than "0".`]),
    `export type ${stem}Retcode = ${union(retcodes.map(({ code }) => code))};\n\n`,
  ].join('');
}

function field({ name, required, description, schema, source }: Parameter, group: string): string {
  return (
    comment([description, range(schema), sourceLine(source)], '  ') +
    `  readonly ${key(name)}${required ? '' : '?'}: ${group}[${literal(name)}];\n`
  );
}

function resultType({ kind, answer = '', field: name = '' }: Operation['result']): string {
  if (kind === 'file') return 'Blob';
  if (kind === 'none') return 'undefined';
  return kind === 'event' ? 'AgentEvent | undefined' : `components['schemas'][${literal(answer)}][${literal(name)}]`;
}

function typeOf(schema: Schema): string {
  return `components['schemas'][${literal(schema.kind === 'ref' ? schema.name : '')}]`;
}

function descriptor(model: Model, operation: Operation): string {
  const { id, group, method, path, parameters, body, result, needsGuid, retcodes, events, retry } = operation;
  const lines = [
    `group: ${literal(group)}`,
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    `query: [${parameters.query.map(({ name }) => literal(name)).join(', ')}]`,
    `body: ${body !== undefined}`,
    `fields: [${(flatBody(model, operation) ?? []).map(({ name }) => literal(name)).join(', ')}]`,
    `file: ${result.kind === 'file'}`,
    `guid: ${needsGuid}`,
    `retcodes: [${retcodes.map(({ code }) => literal(code)).join(', ')}]`,
    `events: [${[...new Set(events.map(({ event }) => event))].map(literal).join(', ')}]`,
    `retry: ${literal(retry)}`,
    `deprecated: ${operation.deprecated === true}`,
  ];
  if (operation.introducedIn !== undefined) lines.push(`since: ${literal(operation.introducedIn)}`);
  return `  ${key(id)}: {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n`;
}

/** Bounds in words, for parameters whose type cannot show them. */
function range(schema: Schema): string | undefined {
  const { minimum, maximum } = (schema.kind === 'string' ? (schema.range ?? {}) : schema) as {
    minimum?: number;
    maximum?: number;
  };
  const parts = [
    minimum !== undefined && maximum !== undefined && `Range: ${minimum} to ${maximum}.`,
    schema.kind === 'string' && schema.maxLength !== undefined && `At most ${schema.maxLength} characters.`,
    schema.default !== undefined && `Default: ${JSON.stringify(schema.default)}.`,
  ];
  const text = parts.filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}

function sourceLine({ pages, edition, evidence }: Source): string {
  return `Source: ${[pages.join(', '), edition && `edition ${edition}`, evidence].filter(Boolean).join(', ')}.`;
}
