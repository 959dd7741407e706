import { type Forms, type Json, without } from '../../model/json-schema.ts';
import type { Event, Header, Model, Retcode } from '../../model/model.ts';
import { retcodeExamples } from './failure.ts';
import { named, writeOperation, writeParameter } from './operation.ts';
import { writeEditions, writeSchema, writeSource } from './schema.ts';

/** How the description is written. */
export interface Style {
  /** The forms of requests: all that the wire accepts, or only the documented type, which is the one to send. */
  readonly requests: Forms;
}

/** The whole interface as an OpenAPI 3.1 document: facts, no presentation. */
export function writeDocument(model: Model, { requests }: Style = { requests: 'all' }): Json {
  const narrow = requests === 'all' ? new Set<string>() : sentSchemas(model);
  const forms = (name: string): Forms => (narrow.has(name) ? 'documented' : 'all');
  const events = new Map(model.events.map((event) => [event.type, event]));
  const schemas = Object.entries(model.schemas).map(
    ([name, schema]) => [name, { ...writeSchema(schema, forms(name)), ...eventKeys(events.get(name)) }] as const,
  );
  const agentid = model.operations.flatMap(({ parameters }) => parameters.path).find(({ shared }) => shared);
  return without({
    openapi: '3.1.1',
    info: {
      title: model.title,
      summary: model.summary,
      version: model.version,
      description: `${model.description}\n`,
      license: model.license,
    },
    servers: model.servers.map(({ url, description, variables }) => ({
      url,
      description,
      variables: Object.fromEntries(
        variables.map((variable) => [variable.name, { default: variable.default, description: variable.description }]),
      ),
    })),
    security: [{ Guid: [] }],
    tags: model.groups.map(({ name, title, description }) => ({ name, 'x-displayName': title, description })),
    paths: pathMap(
      model.operations,
      ({ path }) => path,
      (one) => writeOperation(model, one, requests),
    ),
    webhooks: pathMap(
      model.webhooks,
      ({ key }) => key,
      (one) => writeOperation(model, one, requests),
    ),
    components: {
      securitySchemes: { Guid: securityScheme(model.headers.request) },
      schemas: Object.fromEntries(schemas),
      parameters: agentid && { [agentid.name]: writeParameter(agentid, 'path', requests) },
      headers: Object.fromEntries(model.headers.response.map((header) => [header.name, responseHeader(header)])),
      responses: { NotFromTheGateway: otherAnswer(model) },
      examples: retcodeExamples(model),
    },
    'x-document-edition': model.edition,
    'x-request-headers': Object.fromEntries(
      model.headers.request.map(({ name, description, required, default: value, source }) => [
        name,
        without({ required, default: value, description, 'x-source': writeSource(source) }),
      ]),
    ),
    'x-retcodes': Object.fromEntries(model.retcodes.map((retcode) => [retcode.code, writeRetcode(retcode)])),
  });
}

function pathMap<T extends { readonly method: string }>(
  operations: readonly T[],
  key: (operation: T) => string,
  write: (operation: T) => Json,
): Json {
  const items: Record<string, Json> = {};
  for (const one of operations) {
    items[key(one)] = { ...items[key(one)], [one.method.toLowerCase()]: write(one) };
  }
  return items;
}

/** Names of the schemas that requests use, at any depth. */
function sentSchemas(model: Model): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { kind, name } = value as { kind?: unknown; name?: unknown };
    if (kind === 'ref' && typeof name === 'string') {
      if (names.has(name)) return;
      names.add(name);
      visit(model.schemas[name]);
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const { parameters, body } of model.operations) {
    for (const { schema } of [...parameters.path, ...parameters.query, ...parameters.header]) visit(schema);
    if (body) visit(body.schema);
  }
  return names;
}

/** The keys of an event beside its schema. */
function eventKeys(event: Event | undefined): Json {
  return event === undefined
    ? {}
    : without({
        'x-origin': event.exampleOrigin,
        'x-category': event.category,
        'x-agent-state': event.agentState,
        'x-call': event.call,
      });
}

function securityScheme(headers: readonly Header[]): Json | undefined {
  const guid = headers.find(({ name }) => name === 'Guid');
  if (guid === undefined) return undefined;
  const { name, description, pattern, example, source } = guid;
  return {
    type: 'apiKey',
    in: 'header',
    name,
    description,
    'x-value': { pattern, example },
    'x-source': writeSource(source),
  };
}

function responseHeader({ description, pattern, example, source }: Header): Json {
  return { description, schema: { type: 'string', pattern }, example, 'x-source': writeSource(source) };
}

function otherAnswer({ otherAnswer: { description, examples, source } }: Model): Json {
  return {
    description,
    content: {
      '*/*': {
        schema: {},
        examples: named(examples),
      },
    },
    'x-source': writeSource(source),
  };
}

function writeRetcode({ meaning, advice, group, everywhere, applies, source, ...lifetime }: Retcode): Json {
  return without({
    meaning,
    advice,
    group,
    everywhere: everywhere || undefined,
    applies,
    'x-edition': writeEditions(lifetime),
    'x-source': writeSource(source),
  });
}
