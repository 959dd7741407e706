import {
  type Description,
  jsonOf,
  type Located,
  type Operation,
  type Parameter,
  parametersOf,
} from '../lib/openapi.ts';

/** Adds a curl line and a call of the typed client. No tool's own samples send the Content-Type of body-less calls. */
export function addSamples(description: Description, located: Located): void {
  const parameters = parametersOf(description, located.operation);
  const body = exampleBody(located.operation);
  located.operation['x-codeSamples'] = [
    { lang: 'sh', label: 'curl', source: curl(description, located, parameters, body) },
    { lang: 'ts', label: 'TypeScript', source: typescript(description, located, parameters, body) },
  ];
}

/** Base URL with the defaults of the server variables filled in. */
export function baseUrlOf({ servers: [server] }: Description): string {
  if (server === undefined) throw new Error('the description names no server');
  return server.url.replace(/\{(\w+)\}/g, (_, name: string) => server.variables[name]?.default ?? '');
}

/** A value with which the documents or this description show the parameter; undefined for one that is left out. */
export function exampleOf(parameter: Parameter): unknown {
  return parameter.example ?? (parameter.required ? parameter.schema.default : undefined);
}

/** The body of the example with the documented types, or of the only one. */
function exampleBody(operation: Operation): unknown {
  const examples = Object.values(jsonOf(operation.requestBody?.content)?.examples ?? {});
  return examples.at(-1)?.value;
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
  const lines = [
    `curl --request ${method.toUpperCase()} '${baseUrlOf(description)}${filled}${query.length ? `?${query.join('&')}` : ''}'`,
    `--header 'Content-Type: ${description['x-request-headers']['Content-Type']?.default}'`,
  ];
  if (operation['x-request-headers'].includes('Guid')) {
    lines.push(`--header 'Guid: ${description.components.securitySchemes.Guid?.['x-value'].example}'`);
  }
  if (body !== undefined) lines.push(`--data '${JSON.stringify(body)}'`);
  return lines.join(' \\\n  ');
}

function typescript(description: Description, { operation }: Located, parameters: Parameter[], body: unknown): string {
  const entries = parameters
    .filter((parameter) => parameter.in !== 'header' && exampleOf(parameter) !== undefined)
    .map((parameter) => `${parameter.name}: ${JSON.stringify(exampleOf(parameter))}`);
  if (body !== undefined) entries.push(`body: ${JSON.stringify(body)}`);
  const options = [`baseUrl: '${baseUrlOf(description)}'`];
  if (operation['x-request-headers'].includes('Guid')) options.push('guid');
  return [
    `import { createGateway, ${operation.operationId} } from '@ccgateway/client';`,
    '',
    `const gateway = createGateway({ ${options.join(', ')} });`,
    `const answer = await ${operation.operationId}(gateway, { ${entries.join(', ')} });`,
    'if (!answer.ok) console.error(answer.kind, answer.message);',
  ].join('\n');
}
