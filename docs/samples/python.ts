import type { Property, Schema } from '@ccgateway/openapi/model';
import { interfaceModel } from '../src/lib/model.ts';
import type { Maker } from './maker.ts';

/** Calls of the Python client, whose methods take parameters and the fields of a body as keywords. */
export const python: Maker = {
  label: 'Python',
  lang: 'python',
  make({ operation: { id, body, needsGuid, result }, values, example, typed, baseUrl }) {
    if (!typed) return undefined;
    const classes = new Set<string>();
    const fields = fieldsOf(body?.schema);
    const keywords = values
      .filter(({ name }) => name !== 'agentid')
      .map(({ name, value }) => `${snake(name)}=${literal(value, undefined, classes)}`);
    if (example !== undefined && fields === undefined)
      keywords.push(`body=${literal(example.value, undefined, classes)}`);
    else
      for (const [name, value] of Object.entries((example?.value ?? {}) as object)) {
        const schema = fields?.find((one) => one.name === name)?.schema;
        // A value that is left out is None, which is what a parameter is that is not given.
        if (value !== null) keywords.push(`${snake(name)}=${literal(value, schema, classes)}`);
      }
    const agentid = literal(values.find(({ name }) => name === 'agentid')?.value, undefined, classes);
    const guid = needsGuid ? ', guid=os.environ["GUID"]' : '';
    const call = `gateway.${snake(id)}(${listed(keywords, '    ')})`;
    const statements =
      result.kind === 'none'
        ? [call]
        : result.kind === 'file'
          ? [`recording = ${call}`, 'print(len(recording), "bytes")']
          : [`print(${call})`];
    return [
      ...(needsGuid ? ['import os', ''] : []),
      'from ccgateway import Gateway',
      ...(classes.size > 0 ? [`from ccgateway.models import ${[...classes].sort().join(', ')}`] : []),
      '',
      `with Gateway(${JSON.stringify(baseUrl)}, ${agentid}${guid}) as gateway:`,
      ...[...statements, ...(needsGuid ? [] : ['print(gateway.guid)'])].map((line) => `    ${line}`),
    ].join('\n');
  },
};

/** The name of a method or a keyword, as the emitter of the Python client makes it. */
function snake(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function resolved(schema: Schema | undefined): Schema | undefined {
  return schema?.kind === 'ref' ? resolved(interfaceModel.schemas[schema.name]) : schema;
}

function fieldsOf(schema: Schema | undefined): readonly Property[] | undefined {
  const object = resolved(schema);
  return object?.kind === 'object' ? object.properties : undefined;
}

/** A value as Python is written; an object of a known form is one of the classes. */
function literal(value: unknown, given: Schema | undefined, classes: Set<string>): string {
  const schema = resolved(given);
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) {
    const items = schema?.kind === 'array' ? schema.items : undefined;
    return `[${value.map((item) => literal(item, items, classes)).join(', ')}]`;
  }
  if (typeof value !== 'object') return JSON.stringify(value);
  if (schema?.kind === 'object' && schema.properties.length > 0 && !schema.open) {
    classes.add(schema.name);
    const fields = Object.entries(value).map(([name, field]) => {
      const own = schema.properties.find((one) => one.name === name)?.schema;
      return `${snake(name)}=${literal(field, own, classes)}`;
    });
    return `${schema.name}(${fields.join(', ')})`;
  }
  const entries = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${literal(field, undefined, classes)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Keywords on one line, or a line for each where one line is too long to read. */
function listed(keywords: readonly string[], indent: string): string {
  const line = keywords.join(', ');
  if (line.length <= 64) return line;
  return `\n${keywords.map((one) => `${indent}    ${one},\n`).join('')}${indent}`;
}
