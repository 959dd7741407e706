import {
  type Description,
  deref,
  jsonOf,
  type Located,
  type Operation,
  type Parameter,
  parametersOf,
  type Schema,
} from '../lib/openapi.ts';

interface Example {
  /** What of the label says which example it is; empty where there is but one. */
  readonly mark: string;
  readonly body: unknown;
  /** Whether its values have the documented types, which is what the typed client takes. */
  readonly typed: boolean;
}

/**
 * Adds curl lines and calls of the typed client, one for each example of a body, which the label names. They go to the
 * simulator, and run there as they are printed; the GUID of the sign-in is in the environment. No tool's own samples
 * send the Content-Type of body-less calls.
 */
export function addSamples(description: Description, located: Located): void {
  const parameters = parametersOf(description, located.operation);
  const examples = examplesOf(description, located.operation);
  const curls = examples.map(({ mark, body }) => ({
    lang: 'sh',
    label: `curl${mark}`,
    source: curl(description, located, parameters, body),
  }));
  // fetch sends no body with GET.
  const sendable = examples.filter(({ body, typed }) => typed && (body === undefined || located.method !== 'get'));
  const programs = sendable.map(({ mark, body }) => ({
    lang: 'ts',
    label: `TypeScript${mark}`,
    source: typescript(description, located, parameters, body),
  }));
  located.operation['x-codeSamples'] = [...curls, ...programs];
}

/** Base URL of the simulator at its default port: the one address at which a sample works for everybody. */
function simulatorOf({ servers }: Description): string {
  const server = servers.find(({ url }) => url.startsWith('http://127.0.0.1'));
  if (server === undefined) throw new Error('the description names no simulator');
  return server.url.replace(/\{(\w+)\}/g, (_, name: string) => server.variables[name]?.default ?? '');
}

/** A value with which the documents or this description show the parameter; undefined for one that is left out. */
function exampleOf(parameter: Parameter): unknown {
  return parameter.example ?? (parameter.required ? parameter.schema.default : undefined);
}

function examplesOf(description: Description, operation: Operation): Example[] {
  const { schema = {}, examples = {} } = jsonOf(operation.requestBody?.content) ?? {};
  const named = Object.entries(examples);
  if (named.length === 0) return [{ mark: '', body: undefined, typed: true }];
  return named.map(([name, { value }]) => ({
    mark: named.length > 1 ? `, example ${name}` : '',
    body: value,
    typed: isTyped(description, schema, value),
  }));
}

/** Whether every value has the documented type, which is the first that the schema lists. */
function isTyped(description: Description, given: Schema, value: unknown): boolean {
  const schema = deref(description, given);
  const [alternative] = schema.anyOf ?? [];
  if (alternative !== undefined) return isTyped(description, alternative, value);
  const [type] = [schema.type ?? []].flat();
  const isList = Array.isArray(value);
  switch (type) {
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'array':
      return isList && value.every((item) => isTyped(description, schema.items ?? {}, item));
    case 'object': {
      const fields = schema.properties ?? {};
      if (isList || typeof value !== 'object' || value === null) return false;
      return Object.entries(value).every(([name, field]) => isTyped(description, fields[name] ?? {}, field));
    }
    default:
      return type === undefined || typeof value === type;
  }
}

function curl(
  description: Description,
  { path, method, operation }: Located,
  parameters: Parameter[],
  body: unknown,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exampleOf(parameters.find((parameter) => parameter.name === name) as Parameter))),
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(String(exampleOf(parameter)))}`);
  const secured = operation['x-request-headers'].includes('Guid');
  const address = `${simulatorOf(description)}${filled}${query.length ? `?${query.join('&')}` : ''}`;
  const lines = [
    // A sign-in answers the GUID in a header.
    `curl ${secured ? '' : '--include '}--request ${method.toUpperCase()} ${quoted(address)}`,
    `--header 'Content-Type: ${description['x-request-headers']['Content-Type']?.default}'`,
  ];
  if (secured) lines.push('--header "Guid: $GUID"');
  if (body !== undefined) lines.push(`--data ${quoted(JSON.stringify(body))}`);
  return lines.join(' \\\n  ');
}

/** A text as a shell takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function typescript(description: Description, { operation }: Located, parameters: Parameter[], body: unknown): string {
  const entries = parameters
    .filter((parameter) => parameter.in !== 'header' && exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}: ${JSON.stringify(exampleOf(parameter))}`);
  if (body !== undefined) entries.push(`body: ${JSON.stringify(body)}`);
  const options = [`baseUrl: '${simulatorOf(description)}'`];
  if (operation['x-request-headers'].includes('Guid')) options.push('guid: process.env.GUID');
  return [
    `import { createGateway, ${operation.operationId} } from '@ccgateway/client';`,
    '',
    `const gateway = createGateway({ ${options.join(', ')} });`,
    `const outcome = await ${operation.operationId}(gateway, { ${entries.join(', ')} });`,
    'if (!outcome.ok) console.error(outcome.kind, outcome.message);',
  ].join('\n');
}
