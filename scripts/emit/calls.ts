import { codeOf } from '../lib/facts.ts';
import {
  type Description,
  isDownload,
  type Located,
  type Operation,
  operationsOf,
  parametersOf,
  typeName,
} from '../lib/openapi.ts';
import { resultField, resultProperties } from './operations.ts';
import { banner, comment, literal } from './text.ts';

/** The client's functions, one an operation. Each carries its descriptor, so that an unused one leaves no trace in a bundle. */
export function emitCalls(view: Description): string {
  const located = operationsOf(view);
  const imports = located.flatMap(({ operation }) =>
    ['Parameters', 'Result', 'Retcode'].map((suffix) => `  ${typeName(operation.operationId)}${suffix},\n`),
  );
  return [
    banner,
    `import type {\n${imports.join('')}} from '@ccgateway/openapi';\n`,
    "import type { CallOptions, Gateway, Outcome } from '../types.ts';\n\n",
    located.map((one) => call(view, one)).join('\n'),
  ].join('');
}

function call(view: Description, located: Located): string {
  const { path, method, operation } = located;
  const id = operation.operationId;
  const stem = typeName(id);
  const query = parametersOf(view, operation).filter((parameter) => parameter.in === 'query');
  const names = query.map(({ name }) => literal(name)).join(', ');
  const traits = traitsOf(view, located);
  const descriptor = [literal(method.toUpperCase()), literal(path)];
  if (traits || names) descriptor.push(literal(traits));
  if (names) descriptor.push(`[${names}]`);
  const codes = (operation['x-retcodes'] ?? []).map(codeOf).join(', ');
  return [
    comment([
      `${operation.summary}.`,
      '',
      operation.description,
      '',
      ...operation['x-prerequisites'].map((prerequisite) => `Prerequisite: ${prerequisite}`),
      codes ? `Return codes: ${codes}.` : undefined,
      `Source: ${[operation['x-source'].document ?? [], operation['x-source'].page ?? []].flat().join(', ')}.`,
      operation.deprecated ? deprecation(operation) : undefined,
    ]),
    `export function ${id}(\n  gateway: Gateway,\n  parameters: ${stem}Parameters,\n  options?: CallOptions,\n`,
    `): Promise<Outcome<${stem}Result, ${stem}Retcode>> {\n`,
    `  return gateway.call([${descriptor.join(', ')}], parameters, options);\n}\n`,
  ].join('');
}

/** Names the successor only where the documents do. */
function deprecation({ 'x-replaced-by': successor }: Operation): string {
  return successor ? `@deprecated Use ${successor} instead.` : '@deprecated The documents name no successor.';
}

/**
 * One letter a trait, because every call carries them: s safe to repeat, c repeat after a check, f file, e event, g the
 * GUID of the session as a field of the result.
 */
function traitsOf(view: Description, located: Located): string {
  const { operation } = located;
  return [
    operation['x-retry'] === 'safe' && 's',
    operation['x-retry'] === 'after-check' && 'c',
    isDownload(view, operation) && 'f',
    resultField(view, located) === 'event' && 'e',
    resultProperties(view, located).includes('guid') && 'g',
  ]
    .filter(Boolean)
    .join('');
}
