import { fileURLToPath } from 'node:url';
import { deref, type Operation, operationsOf, readDescription, type Schema } from '@ccgateway/conformance';
import { type OperationInfo, operationInfo } from '@ccgateway/openapi';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { agentEventTypes } from '../src/index.ts';

// Type-checks one program with all operations of the description.
const description = readDescription();
const operations = operationsOf(description);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = `${root}packages/client/test/all-operations.virtual.ts`;

const programs = operations.map((operation) => ({ operation, lines: linesOf(operation) }));
const source = [
  "import * as client from '../src/index.ts';",
  "const gateway = client.createGateway({ baseUrl: '' });",
  ...programs.flatMap(({ lines }) => lines),
  ...eventLines(),
].join('\n');

test('every right call and use of an event compiles, and every wrong one does not', () => {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);

  // A library built on this one writes declarations, for which every type needs an exported name.
  const program = ts.createProgram([file], { ...options, declaration: true }, host);
  const lines = source.split('\n');
  const complaints = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ start = 0, messageText }) => {
      const line = source.slice(0, start).split('\n').length;
      return `${lines[line - 1]}\n${lines[line] ?? ''}\n  ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  expect(complaints).toEqual([]);
  expect(operations.length).toBeGreaterThan(0);
});

function linesOf(operation: Operation): string[] {
  const { id, retcodes } = operation;
  const parameters = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.required && parameter.in !== 'header')
      .map(({ name, schema }) => [name, literal(schema)]),
  );
  if (operation.request?.required) {
    const fields = flatFields(id);
    const schema = deref<Schema>(description, operation.request.schema);
    if (fields.length === 0) parameters.body = literal(schema);
    for (const name of fields)
      if (schema.required?.includes(name)) parameters[name] = literal(schema.properties?.[name] ?? {});
  }
  const call = (given: Record<string, string>) => {
    const fields = Object.entries(given).map(([name, value]) => `${JSON.stringify(name)}: ${value}`);
    return `client.${id}(gateway, { ${fields.join(', ')} })`;
  };
  const wrong = (what: string, line: string) => [`// @ts-expect-error ${id}: ${what}`, `await ${line};`];

  const lines = [`await ${call(parameters)};`];
  for (const name of Object.keys(parameters)) {
    const { [name]: _, ...rest } = parameters;
    lines.push(...wrong(`${name} is missing`, call(rest)));
  }
  lines.push(...wrong('an unknown parameter', call({ ...parameters, unheardOf: '1' })));
  lines.push(...wrong('agentid is a string', call({ ...parameters, agentid: '291' })));
  const closed = operation.request && deref<Schema>(description, operation.request.schema).properties !== undefined;
  if (closed && parameters.body?.startsWith('{')) {
    const body = parameters.body.replace(/^\{/, '{ unheardOf: 1, ');
    lines.push(...wrong('an unknown body key', call({ ...parameters, body })));
  }
  lines.push(...exhaustive(id, call(parameters), retcodes));
  return lines;
}

/** The fields of the body that are parameters of the function. */
function flatFields(id: string): readonly string[] {
  return (operationInfo as Readonly<Record<string, OperationInfo>>)[id]?.fields ?? [];
}

/** A switch over the documented codes is exhaustive; a switch without the last code is not. */
function exhaustive(id: string, call: string, retcodes: readonly string[]): string[] {
  const cases = (codes: readonly string[]) => codes.map((code) => `case '${code}': break;`).join(' ');
  const guarded = (body: string[]) => [
    '{',
    `const outcome = await ${call};`,
    "if (!outcome.ok && outcome.kind === 'retcode') {",
    ...body,
    '} }',
  ];
  const end = 'outcome.retcode satisfies client.UndocumentedRetcode; }';
  const lines = guarded([`switch (outcome.retcode) { ${cases(retcodes)} default:`, end]);
  if (retcodes.length === 0) return lines;
  const forgotten = guarded([
    `switch (outcome.retcode) { ${cases(retcodes.slice(0, -1))} default:`,
    `// @ts-expect-error ${id}: the return code ${retcodes.at(-1)} is not handled`,
    end,
  ]);
  return [...lines, ...forgotten];
}

/** Comparing an event's identifier narrows its type; after a switch over all of them the unknown event remains. */
function eventLines(): string[] {
  const comparisons = agentEventTypes.map(
    (type) => `if (event.eventType === '${type}') event satisfies client.AgentEvents['${type}'];`,
  );
  const cases = (types: readonly string[]) => types.map((type) => `case '${type}': break;`).join(' ');
  return [
    'export function events(event: client.AgentEvent): string {',
    ...comparisons,
    `switch (event.eventType) { ${cases(agentEventTypes)} default:`,
    'event satisfies client.UnknownAgentEvent; }',
    `switch (event.eventType) { ${cases(agentEventTypes.slice(1))} default:`,
    `// @ts-expect-error ${agentEventTypes[0]} is not handled`,
    'event satisfies client.UnknownAgentEvent; }',
    'return event.eventType; }',
    'export const nameOf = (event: client.AgentEvent) => event.eventType;',
  ];
}

/** A value of the documented type, as TypeScript source. */
function literal(given: Schema): string {
  const schema = deref<Schema>(description, given);
  const first = schema.anyOf?.[0];
  if (first) return literal(first);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return JSON.stringify(schema.enum[0]);
  switch ([schema.type ?? 'string'].flat()[0]) {
    case 'integer':
    case 'number':
      return String(schema.minimum ?? 1);
    case 'boolean':
      return 'true';
    case 'array':
      return schema.items ? `[${literal(schema.items)}]` : '[]';
    case 'object': {
      const fields = (schema.required ?? []).map(
        (name) => `${JSON.stringify(name)}: ${literal(schema.properties?.[name] ?? {})}`,
      );
      return `{ ${fields.join(', ')} }`;
    }
    default:
      return "'1'";
  }
}
