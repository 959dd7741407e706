import { type Json, without } from '../../model/json-schema.ts';
import type { Model, Operation, Parameter, Schema } from '../../model/model.ts';
import { typeName } from '../printer.ts';
import { Schemas } from './schema.ts';

const json = 'application/json';

/**
 * The interface as an OpenAPI 3.0.3 document for code generators: simple shapes that they all digest. The exact
 * description is the one in 3.1; this one is derived from the same model and never says more.
 */
export function writeSimpleDocument(model: Model): Json {
  const schemas = new Schemas(model);
  const paths: Record<string, Json> = {};
  for (const operation of model.operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: writeOperation(operation, model, schemas),
    };
  }
  schemas.components.set('AgentEvent', event());
  schemas.components.set('PushedEvents', pushedEvents());
  return {
    openapi: '3.0.3',
    info: {
      title: model.title,
      version: model.version,
      description: [
        `${model.summary} For code generators: requests have the documented types, answers are lenient.`,
        'HTTP is 200 for success and failure; retcode "0" alone is success.',
        'result has no type in an answer, because a failure may fill it with anything; after a success it holds what',
        'the schema describes that its text names.',
      ].join(' '),
      license: { name: model.license.name },
    },
    servers: model.servers.map(({ url, description, variables }) => ({
      url,
      description,
      variables: Object.fromEntries(
        variables.map((variable) => [variable.name, { default: variable.default, description: variable.description }]),
      ),
    })),
    security: [{ Guid: [] }],
    tags: model.groups.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { Guid: { type: 'apiKey', in: 'header', name: 'Guid' } },
      schemas: Object.fromEntries([...schemas.components].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function writeOperation(operation: Operation, model: Model, schemas: Schemas): Json {
  const { parameters, body } = operation;
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
    parameters: written,
    requestBody: body && {
      description: body.description,
      required: body.required,
      content: { [json]: { schema: schemas.sent(body.schema) } },
    },
    responses: { 200: writeAnswer(operation, model, schemas) },
  });
}

function writeParameter(parameter: Parameter, place: string, schemas: Schemas): Json {
  const { description: _, ...schema } = schemas.sent(parameter.schema);
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
  const { id, result } = operation;
  const headers =
    result.headers.length === 0
      ? undefined
      : Object.fromEntries(
          model.headers.response
            .filter(({ name }) => result.headers.includes(name))
            .map(({ name, description }) => [name, { description, schema: { type: 'string' } }]),
        );
  const { description } = result;
  if (result.file !== undefined) {
    const { mediaType } = result.file;
    return without({
      description: `${description} A failure is JSON.`,
      headers,
      content: { [mediaType]: { schema: schemas.read(result.file) } },
    });
  }
  const name = `${typeName(id)}Answer`;
  schemas.components.set(name, answer(result.kind === 'event' ? eventField : resultField(operation, model, schemas)));
  return without({ description, headers, content: { [json]: { schema: { $ref: `#/components/schemas/${name}` } } } });
}

function answer(field: Json): Json {
  return {
    type: 'object',
    required: ['retcode'],
    properties: {
      message: { type: 'string', description: 'Description. Its wording is not documented.' },
      retcode: { type: 'string', description: 'Return code; "0" alone is success.' },
      ...field,
    },
  };
}

const eventField: Json = { event: { $ref: '#/components/schemas/AgentEvent' } };

function resultField(operation: Operation, model: Model, schemas: Schemas): Json {
  const name = resultName(operation, model, schemas);
  const description = [
    name === undefined ? 'What the operation answers.' : `After a success what the schema ${name} describes.`,
    'After a failure without meaning: absent, empty or null.',
  ].join(' ');
  return { result: { description, nullable: true } };
}

/**
 * What an operation answers as result after a success, as a schema of its own for users to convert to; undefined for a
 * value without fields.
 */
function resultName({ id, result }: Operation, model: Model, schemas: Schemas): string | undefined {
  const answered = model.schemas[result.answer ?? ''];
  const field = answered?.kind === 'object' ? answered.properties.find(({ name }) => name === result.field) : undefined;
  if (result.kind !== 'json' || field === undefined) return undefined;
  const written = schemas.read(documented(field.schema));
  if (typeof written.$ref === 'string') return written.$ref.split('/').at(-1);
  if (written.type !== 'array') return undefined;
  const name = `${typeName(id)}Result`;
  schemas.components.set(name, written);
  return name;
}

/** The documented form of a value of several forms. */
function documented({ wire: _, ...schema }: Schema & { wire?: unknown }): Schema {
  if (schema.kind === 'union') return (schema.of[0] ?? { kind: 'any' }) as Schema;
  return schema as Schema;
}

/** One event. Its content depends on eventType; the exact description has a schema for each. */
function event(): Json {
  return {
    type: 'object',
    description: 'One event of one agent. The list of events is open.',
    properties: {
      eventType: { type: 'string', description: 'Identifier of the event.' },
      workNo: { description: 'Agent ID; a string, or a number.', nullable: true },
      content: { description: 'What the event carries; it depends on eventType.', nullable: true },
    },
  };
}

/** What the gateway posts to the address of a sign-in in push mode; 3.0 has no webhooks. */
function pushedEvents(): Json {
  return {
    type: 'object',
    description: 'What the gateway posts to callBackUri in push mode.',
    properties: {
      workNo: { description: 'Agent ID.', type: 'string' },
      eventList: { type: 'array', items: { $ref: '#/components/schemas/AgentEvent' } },
    },
  };
}
