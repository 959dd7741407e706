import { codeOf, type Source } from '../lib/facts.ts';
import {
  answerOf,
  type Description,
  deref,
  isDownload,
  jsonOf,
  type Located,
  operationsOf,
  type Parameter,
  parametersOf,
  type Schema,
  typeName,
} from '../lib/openapi.ts';
import { banner, comment, key, literal, union } from './text.ts';

/** operations.ts: parameters, result and return codes of every operation by name, and a descriptor of each. */
export function emitOperations(view: Description): string {
  const located = operationsOf(view);
  return [
    banner,
    "import type { AgentEvent } from './events.ts';\n",
    "import type { components, operations as paths } from './schema.ts';\n\n",
    descriptorType(),
    ...located.map((one) => types(view, one)),
    comment(['Every operation by its name.']),
    `export const operationInfo = {\n${located.map((one) => descriptor(view, one)).join('')}} as const satisfies Record<string, OperationInfo>;\n\n`,
    comment(['Name of an operation; the gateway logs its methods under these names.']),
    'export type OperationId = keyof typeof operationInfo;\n',
  ].join('');
}

/** Parameters that a caller passes: path and query; header parameters belong to the session. */
export function passedParameters(view: Description, { operation }: Located): Parameter[] {
  return parametersOf(view, operation).filter((parameter) => parameter.in !== 'header');
}

function descriptorType(): string {
  return [
    comment(['What tools need to know about an operation.']),
    'export interface OperationInfo {\n',
    comment(["Group of the vendor's reference."], '  '),
    '  readonly group: string;\n',
    "  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';\n",
    comment(['Path below the base URL, parameters in braces.'], '  '),
    '  readonly path: string;\n',
    '  readonly query: readonly string[];\n',
    comment(['Whether a JSON body is sent.'], '  '),
    '  readonly body: boolean;\n',
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
    comment(['Edition of the documents that first has the operation, where it is not the baseline 2023-09.'], '  '),
    '  readonly since?: string;\n}\n\n',
  ].join('');
}

function types(view: Description, located: Located): string {
  const { operation } = located;
  const id = operation.operationId;
  const stem = typeName(id);
  const fields = passedParameters(view, located).map((parameter) => {
    const group =
      parameter.in === 'path'
        ? `paths['${id}']['parameters']['path']`
        : `NonNullable<paths['${id}']['parameters']['query']>`;
    return (
      comment([parameter.description, range(parameter.schema), source(parameter['x-source'])], '  ') +
      `  readonly ${key(parameter.name)}${parameter.required ? '' : '?'}: ${group}[${literal(parameter.name)}];\n`
    );
  });
  const body = jsonOf(operation.requestBody?.content);
  if (body) {
    const optional = operation.requestBody?.required ? '' : '?';
    fields.push(
      comment([operation.requestBody?.description], '  '),
      `  readonly body${optional}: ${typeOf(body.schema)};\n`,
    );
  }
  return [
    comment([`Parameters of ${id}.`]),
    `export interface ${stem}Parameters {\n${fields.join('')}}\n\n`,
    comment([`What ${id} answers as result after a success.`]),
    `export type ${stem}Result = ${resultType(view, located)};\n\n`,
    comment([`Documented return codes of ${id} other than "0".`]),
    `export type ${stem}Retcode = ${union((operation['x-retcodes'] ?? []).map(codeOf))};\n\n`,
  ].join('');
}

/** The field of a success that a caller is after: result, or event of the event poll; undefined where there is none. */
export function resultField(view: Description, located: Located): string | undefined {
  return Object.keys(successOf(view, located)).find((name) => name !== 'message' && name !== 'retcode');
}

/** Names of what is in that field. */
export function resultProperties(view: Description, located: Located): string[] {
  const schema = successOf(view, located)[resultField(view, located) ?? ''];
  return Object.keys((schema && deref<Schema>(view, schema).properties) ?? {});
}

function successOf(view: Description, { operation }: Located): Record<string, Schema> {
  const schema = answerOf(view, operation)?.schema;
  return view.components.schemas[nameOf(schema?.oneOf?.[0] ?? schema) ?? '']?.properties ?? {};
}

function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1);
}

/** The type of that field. */
function resultType(view: Description, located: Located): string {
  const { operation } = located;
  if (isDownload(view, operation)) return 'Blob';
  const schema = answerOf(view, operation)?.schema;
  const name = nameOf(schema?.oneOf?.[0] ?? schema);
  const field = resultField(view, located);
  if (name === undefined || field === undefined) return 'undefined';
  return field === 'event' ? 'AgentEvent | undefined' : `components['schemas'][${literal(name)}][${literal(field)}]`;
}

function typeOf(schema: Schema): string {
  return `components['schemas'][${literal(schema.$ref?.split('/').at(-1) ?? '')}]`;
}

function descriptor(view: Description, { path, method, operation }: Located): string {
  const query = parametersOf(view, operation).filter((parameter) => parameter.in === 'query');
  const lines = [
    `group: ${literal(operation.tags[0] ?? '')}`,
    `method: ${literal(method.toUpperCase())}`,
    `path: ${literal(path)}`,
    `query: [${query.map(({ name }) => literal(name)).join(', ')}]`,
    `body: ${operation.requestBody !== undefined}`,
    `file: ${isDownload(view, operation)}`,
    `guid: ${operation['x-request-headers'].includes('Guid')}`,
    `retcodes: [${(operation['x-retcodes'] ?? []).map((code) => literal(codeOf(code))).join(', ')}]`,
    `events: [${[...new Set(operation['x-events'].map(({ event }) => event))].map(literal).join(', ')}]`,
    `retry: ${literal(operation['x-retry'])}`,
    `deprecated: ${operation.deprecated === true}`,
  ];
  const since = operation['x-edition']?.find((edition) => edition.since)?.since;
  if (since !== undefined) lines.push(`since: ${literal(since)}`);
  return `  ${key(operation.operationId)}: {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n`;
}

/** Bounds in words, for parameters whose type cannot show them. */
export function range(schema: Schema): string | undefined {
  const bounds = (schema['x-range'] ?? schema) as { minimum?: number; maximum?: number };
  const parts = [
    bounds.minimum !== undefined && bounds.maximum !== undefined && `Range: ${bounds.minimum} to ${bounds.maximum}.`,
    schema.maxLength !== undefined && `At most ${schema.maxLength} characters.`,
    schema.default !== undefined && `Default: ${JSON.stringify(schema.default)}.`,
  ];
  const text = parts.filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}

function source({ page, edition, evidence }: Source): string {
  return `Source: ${[[page ?? []].flat().join(', '), edition && `edition ${edition}`, evidence].filter(Boolean).join(', ')}.`;
}
