import { type OperationInfo, operationInfo } from '@ccgateway/openapi';
import type { Model, Operation, Parameter, Schema } from '@ccgateway/openapi/model';
import type { DocumentOperation } from './document.ts';

interface Example {
  /** The part of the label that names the example; empty when there is only one. */
  readonly mark: string;
  readonly body: unknown;
  /** Whether its values have the documented types, as the typed client requires. */
  readonly typed: boolean;
}

/**
 * Adds curl lines and calls of the typed client, one for each example of a body, named in the label. They call the
 * simulator and run as printed; the GUID of the sign-in is in the environment. Samples made by tools do not send the
 * Content-Type of calls without a body.
 */
export function addSamples(decorated: DocumentOperation, operation: Operation, model: Model): void {
  const examples = examplesOf(operation, model);
  const curls = examples.map(({ mark, body }) => ({
    lang: 'sh',
    label: `curl${mark}`,
    source: curl(operation, model, body),
  }));
  // fetch sends no body with GET.
  const sendable = examples.filter(({ body, typed }) => typed && (body === undefined || operation.method !== 'GET'));
  const programs = sendable.map(({ mark, body }) => ({
    lang: 'ts',
    label: `TypeScript${mark}`,
    source: typescript(operation, model, body),
  }));
  decorated['x-codeSamples'] = [...curls, ...programs];
}

/** Base URL of the simulator at its default port, where samples work on every machine. */
function simulatorOf({ servers }: Model): string {
  const server = servers.find(({ url }) => url.startsWith('http://127.0.0.1'));
  if (server === undefined) throw new Error('the description names no simulator');
  const defaults = new Map(server.variables.map((variable) => [variable.name, variable.default]));
  return server.url.replace(/\{(\w+)\}/g, (_, name: string) => defaults.get(name) ?? '');
}

/** An example value of the parameter from the documents or this description; undefined when it is left out. */
function exampleOf({ example, required, schema }: Parameter): unknown {
  return example ?? (required ? schema.default : undefined);
}

function examplesOf({ body }: Operation, model: Model): Example[] {
  if (body === undefined) return [{ mark: '', body: undefined, typed: true }];
  return body.examples.map(({ name, value }) => ({
    mark: body.examples.length > 1 ? `, example ${name}` : '',
    body: value,
    typed: isTyped(model, body.schema, value),
  }));
}

/** Whether every value has the documented type. */
function isTyped(model: Model, schema: Schema, value: unknown): boolean {
  switch (schema.kind) {
    case 'ref':
      return isTyped(model, model.schemas[schema.name] as Schema, value);
    case 'union':
      return schema.of.some((member) => isTyped(model, member, value));
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'array':
      return Array.isArray(value) && value.every((item) => isTyped(model, schema.items, item));
    case 'object': {
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return false;
      const fields = new Map(schema.properties.map((property) => [property.name, property.schema]));
      return Object.entries(value).every(([name, field]) => isTyped(model, fields.get(name) ?? { kind: 'any' }, field));
    }
    case 'any':
      return true;
    case 'null':
      return value === null;
    default:
      return typeof value === schema.kind;
  }
}

function curl({ method, path, parameters, needsGuid }: Operation, model: Model, body: unknown): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.path.find((one) => one.name === name);
    return encodeURIComponent(String(parameter && exampleOf(parameter)));
  });
  const query = parameters.query
    .filter((parameter) => exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(String(exampleOf(parameter)))}`);
  const address = `${simulatorOf(model)}${filled}${query.length ? `?${query.join('&')}` : ''}`;
  const contentType = model.headers.request.find(({ name }) => name === 'Content-Type')?.default;
  const lines = [
    // A sign-in answers the GUID in a header.
    `curl ${needsGuid ? '' : '--include '}--request ${method} ${quoted(address)}`,
    `--header 'Content-Type: ${contentType}'`,
  ];
  if (needsGuid) lines.push('--header "Guid: $GUID"');
  if (body !== undefined) lines.push(`--data ${quoted(JSON.stringify(body))}`);
  return lines.join(' \\\n  ');
}

/** A text quoted for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function typescript({ id, parameters, needsGuid }: Operation, model: Model, body: unknown): string {
  const entries = [...parameters.path, ...parameters.query]
    .filter((parameter) => exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}: ${JSON.stringify(exampleOf(parameter))}`);
  const flat = (operationInfo as Readonly<Record<string, OperationInfo>>)[id]?.fields ?? [];
  for (const [name, value] of Object.entries(flat.length > 0 ? (body as object) : { body }))
    if (value !== undefined) entries.push(`${name}: ${JSON.stringify(value)}`);
  const options = [`baseUrl: '${simulatorOf(model)}'`];
  if (needsGuid) options.push('guid: process.env.GUID');
  return [
    `import { createGateway, ${id} } from '@ccgateway/client';`,
    '',
    `const gateway = createGateway({ ${options.join(', ')} });`,
    `const outcome = await ${id}(gateway, { ${entries.join(', ')} });`,
    'if (!outcome.ok) console.error(outcome.kind, outcome.message);',
  ].join('\n');
}
