import { basename } from 'node:path';
import { failureSchemas } from './failure.ts';
import type { Files } from './files.ts';
import type {
  Correction,
  Edition,
  Event,
  Group,
  Header,
  Model,
  ObjectSchema,
  Operation,
  Schema,
  Server,
  Webhook,
} from './model.ts';
import { compact, Node } from './node.ts';
import { applyOverlays, readEditions } from './overlay.ts';
import { readCorrections, readLegacy, readRetcodes } from './read-facts.ts';
import { readExample, readOperation, type Surroundings } from './read-operation.ts';
import { readSchema } from './read-schema.ts';
import { readSource } from './read-source.ts';

/**
 * Builds the model of the interface from the files of spec/. It refuses unknown keywords and keys, so that no fact is
 * dropped silently.
 *
 * @throws Problem with one line per mistake
 */
export function buildModel(files: Files): Model {
  const root = new Node(files.get('openapi.yaml')?.value, 'spec/openapi.yaml');
  root.take('openapi');
  root.take('security');
  const info = new Node(root.need('info'), `${root.place}, info`);
  const license = new Node(info.need('license'), `${root.place}, license`);
  const components = new Node(root.need('components'), `${root.place}, components`);
  const corrections = readCorrections(files.get('corrections.yaml')?.value);
  const around = readComponents(files);
  const groups = root.need<unknown[]>('tags').map(readGroup);
  const operations = readPaths(root.need('paths'), around).map(({ operation }) => withGroupNotes(operation, groups));
  const webhooks = readPaths(root.need('webhooks'), around).map(
    ({ key, operation }): Webhook => ({ ...operation, key }),
  );
  const retcodes = readRetcodes(files.get('retcodes.yaml')?.value);
  const editions = readEditions(files, readBaseline(root));
  applyOverlays(files, { operations: [...operations, ...webhooks], schemas: around.schemas, retcodes }, editions);
  for (const [name, schema] of failureSchemas(retcodes)) around.schemas.set(name, schema);
  const model: Model = {
    format: 1,
    title: info.need('title'),
    summary: info.need('summary'),
    description: info.need<string>('description').trim(),
    version: info.need('version'),
    license: { name: license.need('name'), identifier: license.need('identifier') },
    edition: editions[0]?.name ?? '',
    editions,
    servers: root.need<unknown[]>('servers').map(readServer),
    headers: { request: readRequestHeaders(root, components), response: readResponseHeaders(files) },
    groups: groups.map(({ group }) => group),
    operations: operations.map((operation) => withCorrections(operation, corrections, 'operation', operation.id)),
    webhooks: webhooks.map((webhook) => withCorrections(webhook, corrections, 'operation', webhook.id)),
    events: readEvents(files, around).map((event) => withCorrections(event, corrections, 'event', event.type)),
    retcodes,
    schemas: Object.fromEntries(closeUnknownEvent([...around.schemas]).sort(([a], [b]) => (a < b ? -1 : 1))),
    otherAnswer: readOtherAnswer(files.get('responses/NotFromTheGateway.yaml')?.value),
    corrections,
    legacy: readLegacy(files.get('legacy.yaml')?.value),
  };
  for (const node of [license, info, components, root]) node.end();
  return freeze(model);
}

/** The schemas that have a file of their own, events among them. */
function readComponents(files: Files): Surroundings {
  const own = [...files].flatMap(([path, { value }]) =>
    /^(schemas|events)\//.test(path) ? [[basename(path, '.yaml'), value] as const] : [],
  );
  const names = new Set(own.map(([name]) => name));
  const schemas = new Map<string, Schema>();
  for (const [name, value] of own) {
    // The keys of an event beside its schema are read with the events.
    const {
      'x-category': _category,
      'x-agent-state': _state,
      'x-call': _call,
      'x-origin': _origin,
      ...schema
    } = value as Record<string, unknown>;
    names.delete(name);
    schemas.set(name, readSchema(schema, `schema ${name}`, name, names));
  }
  return { schemas, names, resolve: (reference) => files.get(reference.replace(/^(\.\.\/)+/, ''))?.value };
}

function readPaths(paths: object, around: Surroundings): { key: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { $ref: string }>).map(([method, { $ref }]) => ({
      key: path,
      operation: readOperation(around.resolve($ref), path, method, around),
    })),
  );
}

/** The edition whose values spec/ states. */
function readBaseline(root: Node): Edition {
  const node = new Node(root.need('x-baseline'), `${root.place}, x-baseline`);
  const edition = {
    name: node.need<string>('edition'),
    title: node.need<string>('title'),
    description: node.need<string>('description').trim(),
  };
  node.end();
  return edition;
}

function readServer(fields: unknown): Server {
  const node = new Node(fields, 'spec/openapi.yaml, server');
  const server = {
    url: node.need<string>('url'),
    description: node.need<string>('description'),
    variables: node.each('variables', (name, variable) => {
      const read = {
        name,
        default: variable.need<string>('default'),
        description: variable.need<string>('description').trim(),
      };
      variable.end();
      return read;
    }),
  };
  node.end();
  return server;
}

function readGroup(fields: unknown): { group: Group; notes: string[] } {
  const node = new Node(fields, 'spec/openapi.yaml, tag');
  const name = node.need<string>('name');
  const group = {
    name,
    title: node.take<string>('x-displayName') ?? name,
    description: node.need<string>('description'),
  };
  const notes = node.take<string[]>('x-notes') ?? [];
  node.end();
  return { group, notes };
}

/** An operation with the notes that hold for its whole group, after its own. */
function withGroupNotes(operation: Operation, groups: readonly { group: Group; notes: string[] }[]): Operation {
  const shared = groups.find(({ group }) => group.name === operation.group)?.notes ?? [];
  return { ...operation, notes: [...operation.notes, ...shared.map((note) => note.trim())] };
}

/** The headers that pages demand, including the header of the session. */
function readRequestHeaders(root: Node, components: Node): Header[] {
  const schemes = new Map(
    components.each('securitySchemes', (name, node) => {
      for (const key of ['type', 'in', 'name']) node.take(key);
      const { pattern, example } = node.need<{ pattern: string; example: string }>('x-value');
      const description = node.need<string>('description').trim();
      const source = readSource(node.need('x-source'), `header ${name}`);
      node.end();
      return [name, { description, pattern, example, source }] as const;
    }),
  );
  return root.each('x-request-headers', (name, node): Header => {
    const header = compact({
      name,
      description: node.need<string>('description').trim(),
      required: node.need<boolean>('required'),
      default: node.take<string>('default'),
      source: readSource(node.need('x-source'), `header ${name}`),
      ...schemes.get(name),
    });
    node.end();
    return header;
  });
}

function readResponseHeaders(files: Files): Header[] {
  return [...files].flatMap(([path, { value }]) => {
    if (!path.startsWith('headers/')) return [];
    const name = basename(path, '.yaml');
    const node = new Node(value, `header ${name}`);
    const schema = readSchema(node.need('schema'), node.place, name, new Set());
    const header = compact({
      name,
      description: node.need<string>('description').trim(),
      pattern: schema.kind === 'string' ? schema.pattern : undefined,
      example: node.take<string>('example'),
      source: readSource(node.need('x-source'), node.place),
    });
    node.end();
    return header;
  });
}

function readOtherAnswer(value: unknown): Model['otherAnswer'] {
  const node = new Node(value, 'response NotFromTheGateway');
  const media = new Node(new Node(node.need('content'), node.place).need('*/*'), node.place);
  media.take('schema');
  const answer = {
    description: node.need<string>('description').trim(),
    examples: media.each('examples', readExample),
    source: readSource(node.need('x-source'), node.place),
  };
  media.end();
  node.end();
  return answer;
}

/** Prevents a known event with a wrong content from being valid as an unknown event. */
function closeUnknownEvent(schemas: [string, Schema][]): [string, Schema][] {
  const except = eventTypes(new Map(schemas));
  return schemas.map(([name, schema]) => {
    if (name !== 'UnknownEvent' || schema.kind !== 'object') return [name, schema];
    const properties = schema.properties.map((property) =>
      property.name === 'eventType' ? { ...property, schema: { ...property.schema, except } as Schema } : property,
    );
    return [name, { ...schema, properties }];
  });
}

/** The members of the union AgentEvent in order, without the member for unknown events. */
function eventTypes(schemas: ReadonlyMap<string, Schema>): string[] {
  const union = schemas.get('AgentEvent');
  const members = union?.kind === 'union' ? union.of : [];
  return members.flatMap((member) => (member.kind === 'ref' && member.name !== 'UnknownEvent' ? member.name : []));
}

/** The known events. */
function readEvents(files: Files, { schemas }: Surroundings): Event[] {
  return eventTypes(schemas).map((type) => {
    const schema = schemas.get(type) as ObjectSchema;
    const beside = files.get(`events/${type}.yaml`)?.value as Record<string, string | undefined> & {
      'x-call'?: Event['call'];
    };
    return compact({
      type,
      description: schema.description ?? '',
      category: beside['x-category'] ?? '',
      agentState: beside['x-agent-state'],
      call: beside['x-call'],
      content: schema.properties.find(({ name }) => name === 'content')?.schema,
      exampleOrigin: beside['x-origin'] as Event['exampleOrigin'],
      source: schema.source as Event['source'],
      introducedIn: schema.introducedIn,
      removedIn: schema.removedIn,
      changes: schema.changes,
      remarks: schema.remarks,
      corrections: [],
    });
  });
}

function withCorrections<T extends { readonly corrections: readonly number[] }>(
  part: T,
  corrections: readonly Correction[],
  kind: string,
  name: string,
): T {
  const concerned = corrections.flatMap(({ where }, index) =>
    where.some((place) => place.kind === kind && place.name === name) ? index : [],
  );
  return concerned.length === 0 ? part : { ...part, corrections: concerned };
}

function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) freeze(member);
  }
  return value;
}
