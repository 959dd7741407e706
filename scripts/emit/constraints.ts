import { type Description, jsonOf, type Located, operationsOf, type Schema } from '../lib/openapi.ts';
import { passedParameters } from './operations.ts';
import { banner, comment, literal } from './text.ts';

/** Keywords that a check of input needs; the rest of a schema is for readers. */
const keywords = [
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'maxItems',
  'required',
];

/** constraints.ts of the client: what every parameter and field must satisfy, for the opt-in check of input. */
export function emitConstraints(view: Description): string {
  const entries = operationsOf(view).map((located) => {
    const { method, path } = located;
    return `  ${literal(`${method.toUpperCase()} ${path}`)}: ${JSON.stringify(operationRule(view, located))},\n`;
  });
  return [
    banner,
    "import type { Rule } from '../checks.ts';\n\n",
    comment(['What the parameters of each operation must satisfy, by method and path.']),
    `export const constraints: Readonly<Record<string, Rule>> = {\n${entries.join('')}};\n`,
  ].join('');
}

function operationRule(view: Description, located: Located): object {
  const parameters = passedParameters(view, located);
  const properties: Record<string, object> = {};
  for (const { name, schema, 'x-sensitive': sensitive } of parameters) {
    properties[name] = { ...rule(view, schema), ...(sensitive && { secret: true }) };
  }
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const body = jsonOf(located.operation.requestBody?.content);
  if (body) {
    properties.body = rule(view, body.schema);
    if (located.operation.requestBody?.required) required.push('body');
  }
  return { type: 'object', required, properties };
}

function rule(view: Description, given: Schema): object {
  const target = given.$ref ? view.components.schemas[given.$ref.split('/').at(-1) ?? ''] : undefined;
  const schema = { ...target, ...given };
  const result: Record<string, unknown> = {};
  for (const keyword of keywords) if (schema[keyword] !== undefined) result[keyword] = schema[keyword];
  if (schema['x-range']) result.range = schema['x-range'];
  if (schema['x-sensitive'] || schema.format === 'password') result.secret = true;
  if (schema.anyOf) result.anyOf = schema.anyOf.map((alternative) => rule(view, alternative));
  if (schema.items) result.items = rule(view, schema.items);
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([name, property]) => [name, rule(view, property)]);
    result.properties = Object.fromEntries(entries);
  }
  return result;
}
