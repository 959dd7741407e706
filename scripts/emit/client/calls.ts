import type { Model, Operation } from '../../model/model.ts';
import { flatBody } from '../flat-body.ts';
import { banner, comment, literal, typeName } from '../printer.ts';

/** The client's functions, one per operation. Each holds its descriptor, so that bundlers remove unused ones completely. */
export function emitCalls(model: Model): string {
  const { operations } = model;
  const imports = operations.flatMap(({ id }) =>
    ['Parameters', 'Result', 'Retcode'].map((suffix) => `  ${typeName(id)}${suffix},\n`),
  );
  return [
    banner,
    `import type {\n${imports.join('')}} from '@ccgateway/openapi';\n`,
    operations.some(({ result }) => result.kind === 'file') ? "import { asFile } from '../file.ts';\n" : '',
    "import type { CallOptions, Gateway, Outcome } from '../types.ts';\n\n",
    operations.map((operation) => call(model, operation)).join('\n'),
  ].join('');
}

function call(model: Model, operation: Operation): string {
  const { id, method, path, parameters, source } = operation;
  const stem = typeName(id);
  const names = parameters.query.map(({ name }) => literal(name)).join(', ');
  const fields = flatBody(model, operation)
    ?.map(({ name }) => literal(name))
    .join(', ');
  const descriptor = [
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    ...(names ? [`query: [${names}]`] : []),
    ...(fields ? [`fields: [${fields}]`] : []),
    ...(operation.retry === 'never' ? [] : [`retry: ${literal(operation.retry)}`]),
    ...(operation.result.kind === 'event' ? [`result: ${literal(operation.result.field ?? '')}`] : []),
    ...(answersGuid(model, operation) ? [`guid: ${literal(guid)}`] : []),
    ...(operation.result.kind === 'file' ? ['read: asFile'] : []),
  ];
  const codes = operation.retcodes.map(({ code }) => code).join(', ');
  return [
    comment([
      `${operation.summary}.`,
      '',
      operation.description,
      '',
      ...operation.notes.map((note) => `- ${note}`),
      operation.notes.length > 0 ? '' : undefined,
      ...operation.prerequisites.map((prerequisite) => `Prerequisite: ${prerequisite}`),
      codes ? `Return codes: ${codes}.` : undefined,
      `Source: ${[source.document ?? [], source.pages].flat().join(', ')}.`,
      operation.introducedIn && `@since ${operation.introducedIn}`,
      operation.removedIn && `@removed ${operation.removedIn}`,
      operation.deprecated ? deprecation(operation) : undefined,
    ]),
    `export function ${id}(\n  gateway: Gateway,\n  parameters: ${stem}Parameters,\n  options?: CallOptions,\n`,
    `): Promise<Outcome<${stem}Result, ${stem}Retcode>> {\n`,
    `  return gateway.call({ ${descriptor.join(', ')} }, parameters, options);\n}\n`,
  ].join('');
}

/** Names the successor only if the documents do. */
function deprecation({ deprecatedBy }: Operation): string {
  return deprecatedBy ? `@deprecated Use ${deprecatedBy} instead.` : '@deprecated The documents name no successor.';
}

/** The field in which a result has the GUID of the session. */
const guid = 'guid';

function answersGuid(model: Model, { result }: Operation): boolean {
  const answer = model.schemas[result.answer ?? ''];
  const field = answer?.kind === 'object' ? answer.properties.find(({ name }) => name === result.field) : undefined;
  const schema = field?.schema.kind === 'ref' ? model.schemas[field.schema.name] : field?.schema;
  return schema?.kind === 'object' && schema.properties.some(({ name }) => name === guid);
}
