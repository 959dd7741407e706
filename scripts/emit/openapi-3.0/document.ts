import { type Json, without } from '../../model/json-schema.ts';
import type {
  Header,
  Model,
  ObjectSchema,
  Operation,
  Parameter,
  Property,
  Server,
  Webhook,
} from '../../model/model.ts';
import { typeName } from '../printer.ts';
import { Schemas } from './schema.ts';

const json = 'application/json';

/**
 * The interface as an OpenAPI 3.0.3 document with simple shapes that code generators support. The 3.1 document is the
 * exact description; this one is derived from the same model and never states more.
 */
export function writeSimpleDocument(model: Model): Json {
  const schemas = new Schemas(model);
  const paths = pathMap(
    model.operations,
    ({ path }) => path,
    (operation) => writeOperation(operation, { 200: writeAnswer(operation, model, schemas) }, 'sent', schemas),
  );
  const webhooks = pathMap(
    model.webhooks,
    ({ key }) => key,
    (webhook) => writeOperation(webhook, { 200: writeReceipt(webhook, model, schemas) }, 'read', schemas),
  );
  return {
    openapi: '3.0.3',
    info: {
      title: model.title,
      version: model.version,
      description: [
        model.summary,
        `Edition ${model.edition} of the documents.`,
        'For code generators: a request has the documented types, an answer is lenient, and each operation has one',
        'answer, for success and failure, by its return code. A field with another type in a failure has no type; its text',
        'names the schema that a success has there. The exact description is the one in OpenAPI 3.1.',
      ].join(' '),
      license: { name: model.license.name, url: `https://spdx.org/licenses/${model.license.identifier}.html` },
    },
    servers: model.servers.map(writeServer),
    security: [{ Guid: [] }],
    tags: model.groups.map(({ name, description }) => ({ name, description })),
    paths,
    // A key of OpenAPI 3.1, as an x- key, which tools for 3.0 skip; a client does not send the calls of a webhook.
    'x-webhooks': webhooks,
    components: {
      securitySchemes: { Guid: securityScheme(model.headers.request) },
      schemas: Object.fromEntries([...schemas.components].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function pathMap<T extends Operation>(
  operations: readonly T[],
  key: (one: T) => string,
  write: (one: T) => Json,
): Json {
  const items: Record<string, Json> = {};
  for (const one of operations) items[key(one)] = { ...items[key(one)], [one.method.toLowerCase()]: write(one) };
  return items;
}

/** An address without variables, which generators fill in differently or not at all. */
function writeServer({ url, description, variables }: Server): Json {
  const texts = variables.map(({ name, default: value, description }) => `${value} stands for ${name}: ${description}`);
  return {
    url: variables.reduce((address, { name, default: value }) => address.replaceAll(`{${name}}`, value), url),
    description: [`${description}.`, ...texts].join(' '),
  };
}

function securityScheme(headers: readonly Header[]): Json {
  const description = headers.find(({ name }) => name === 'Guid')?.description;
  return without({ type: 'apiKey', in: 'header', name: 'Guid', description });
}

/** @param body whether the user of generated code sends the body or reads it */
function writeOperation(operation: Operation, responses: Json, body: 'sent' | 'read', schemas: Schemas): Json {
  const { parameters } = operation;
  const written = [
    ...parameters.path.map((one) => writeParameter(one, 'path', schemas)),
    ...parameters.query.map((one) => writeParameter(one, 'query', schemas)),
    ...parameters.header.map((one) => writeParameter(one, 'header', schemas)),
  ];
  return without({
    operationId: operation.id,
    summary: operation.summary,
    description: [operation.description, ...operation.notes].join('\n\n'),
    tags: [operation.group],
    deprecated: operation.deprecated,
    security: operation.needsGuid ? undefined : [],
    parameters: written.length === 0 ? undefined : written,
    requestBody: operation.body && {
      description: operation.body.description,
      required: operation.body.required,
      content: { [json]: { schema: schemas.write(operation.body.schema, body) } },
    },
    responses,
  });
}

function writeParameter(parameter: Parameter, place: string, schemas: Schemas): Json {
  const { description: _, ...schema } = schemas.write(parameter.schema, 'sent');
  return without({
    name: parameter.name,
    in: place,
    required: parameter.required || undefined,
    description: parameter.description,
    schema,
  });
}

/** One schema for success and failure. */
function writeAnswer(operation: Operation, model: Model, schemas: Schemas): Json {
  const { description, file } = operation.result;
  const headers = writeHeaders(operation, model);
  if (file !== undefined) {
    const content = { [file.mediaType]: { schema: schemas.write(file, 'read') } };
    return without({ description: `${description} A failure is JSON.`, headers, content });
  }
  const name = `${typeName(operation.id)}Answer`;
  schemas.components.set(name, writeOutcome(operation, model, schemas));
  return without({ description, headers, content: { [json]: { schema: { $ref: `#/components/schemas/${name}` } } } });
}

/** The answer of a webhook's receiver. */
function writeReceipt({ result }: Webhook, model: Model, schemas: Schemas): Json {
  const schema = schemas.write(objectOf(result.answer, model), 'sent');
  return { description: result.description, content: { [json]: { schema } } };
}

function writeHeaders({ result }: Operation, model: Model): Json | undefined {
  const written = model.headers.response
    .filter(({ name }) => result.headers.includes(name))
    .map(({ name, description }) => [name, { description, schema: { type: 'string' } }] as const);
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/**
 * The fields of success and failure together. A field has the type of a success where a failure has no other one. The
 * field that tells them apart, a constant of the success, is the only mandatory one.
 */
function writeOutcome(operation: Operation, model: Model, schemas: Schemas): Json {
  const success = objectOf(operation.result.answer, model).properties;
  const failure = objectOf('Failure', model).properties;
  const properties: Record<string, Json> = {};
  for (const property of success) {
    const other = failure.find(({ name }) => name === property.name);
    properties[property.name] =
      other === undefined || schemas.sameType(property.schema, other.schema)
        ? schemas.write(property.schema, 'read')
        : { description: describeFreely(operation, property, other, schemas) };
  }
  for (const { name, schema } of failure) properties[name] ??= schemas.write(schema, 'read');
  const telling = success.filter(({ schema }) => 'constant' in schema).map(({ name }) => name);
  return without({ type: 'object', required: telling.length === 0 ? undefined : telling, properties });
}

/** A field without a type, because a failure has another one; the text names its content after a success and a failure. */
function describeFreely({ id }: Operation, success: Property, failure: Property, schemas: Schemas): string {
  const name = schemas.nameOf(success.schema, `${typeName(id)}${typeName(success.name)}`);
  const text = success.schema.description;
  const held = name === undefined ? text : `After a success, the content of the schema ${name}.`;
  return [held, failure.schema.description].filter(Boolean).join(' ');
}

function objectOf(name: string | undefined, model: Model): ObjectSchema {
  const schema = model.schemas[name ?? ''];
  if (schema?.kind !== 'object') throw new Error(`${name} is no object of the model.`);
  return schema;
}
