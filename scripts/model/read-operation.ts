import type {
  Body,
  Evidence,
  Example,
  FileSchema,
  Method,
  Operation,
  OperationEvent,
  OperationRetcode,
  Parameter,
  Result,
  RetryClass,
  Schema,
} from './model.ts';
import { compact, Node } from './node.ts';
import { capital, type Names, readSchema } from './read-schema.ts';
import { readLifetime, readSource, withSince } from './read-source.ts';

/** The parts of the description that reading an operation needs. */
export interface Surroundings {
  /** Components that are referenced from outside of schemas, by their reference. */
  readonly resolve: (reference: string) => unknown;
  /** The named schemas; the bodies and answers of operations are added to them. */
  readonly schemas: Map<string, Schema>;
  readonly names: Names;
}

const json = 'application/json';

export function readOperation(fields: unknown, path: string, method: string, around: Surroundings): Operation {
  const id = String((fields as { operationId?: unknown }).operationId ?? `${method.toUpperCase()} ${path}`);
  const node = new Node(fields, `operation ${id}`);
  const stem = capital(id);
  const source = readSource(node.need('x-source'), node.place);
  const parameters = (node.take<unknown[]>('parameters') ?? []).map((one) =>
    readParameter(one, node.place, stem, around),
  );
  const placed = (place: string) => parameters.filter((one) => one.in === place).map(({ parameter }) => parameter);
  const operation = compact({
    id: node.need<string>('operationId'),
    group: node.need<string[]>('tags')[0] ?? '',
    method: method.toUpperCase() as Method,
    path,
    summary: node.need<string>('summary'),
    description: node.need<string>('description').trim(),
    notes: node.take<string[]>('x-notes') ?? [],
    parameters: { path: placed('path'), query: placed('query'), header: placed('header') },
    body: node.has('requestBody') ? readBody(node.take('requestBody'), node.place, stem, around) : undefined,
    headers: node.need<string[]>('x-request-headers'),
    needsGuid: (node.take<unknown[]>('security') ?? []).length > 0,
    result: readResult(node.need<Record<string, unknown>>('responses'), node.place, stem, around),
    retcodes: (node.take<(string | { code: string })[]>('x-retcodes') ?? []).map(readRetcode),
    events: node.need<Written[]>('x-events').map(readEvent),
    retry: node.need<RetryClass>('x-retry'),
    prerequisites: node.need<string[]>('x-prerequisites'),
    logName: node.take<string>('x-log-name'),
    deprecated: node.take<boolean>('deprecated') ? (true as const) : undefined,
    deprecatedBy: node.take<string>('x-replaced-by'),
    source,
    ...readLifetime(node),
    corrections: [],
  });
  node.end();
  return operation;
}

/** A code in the list of its operation: plain if its page lists it, with a mark if it was read elsewhere. */
function readRetcode(retcode: string | { code: string; evidence?: Evidence; since?: string }): OperationRetcode {
  const { evidence = 'seen', ...rest } = typeof retcode === 'string' ? { code: retcode } : retcode;
  return withSince({ ...rest, evidence });
}

function readEvent({ evidence = 'seen', ...rest }: Written): OperationEvent {
  return withSince({ ...rest, evidence });
}

/** An event in the list of its operation. */
interface Written {
  readonly event: string;
  readonly when?: string;
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly since?: string;
}

function readParameter(
  given: unknown,
  operation: string,
  stem: string,
  around: Surroundings,
): { in: string; parameter: Parameter } {
  const reference = (given as { $ref?: string }).$ref;
  const fields = reference === undefined ? given : around.resolve(reference);
  const name = String((fields as { name?: unknown }).name);
  const node = new Node(fields, `${operation}, parameter ${name}`);
  const place = node.need<string>('in');
  const parameter = compact({
    name: node.need<string>('name'),
    required: node.take<boolean>('required') ?? false,
    description: node.need<string>('description').trim(),
    schema: readSchema(node.need('schema'), node.place, `${stem}${capital(name)}`, around.names),
    example: node.take<unknown>('example'),
    allowEmptyValue: node.take<boolean>('allowEmptyValue') ? (true as const) : undefined,
    secret: node.take<boolean>('x-sensitive') ? ('sensitive' as const) : undefined,
    shared: reference === undefined ? undefined : (true as const),
    source: readSource(node.need('x-source'), node.place),
    ...readLifetime(node),
  });
  node.end();
  return { in: place, parameter };
}

function readBody(fields: unknown, operation: string, stem: string, around: Surroundings): Body {
  const node = new Node(fields, `${operation}, body`);
  const media = new Node(new Node(node.need('content'), node.place).need(json), node.place);
  const body = {
    required: node.take<boolean>('required') ?? false,
    description: node.need<string>('description').trim(),
    schema: named(media.need('schema'), node.place, `${stem}Request`, around),
    examples: readExamples(media),
  };
  media.end();
  node.end();
  return body;
}

function readResult(responses: Record<string, unknown>, operation: string, stem: string, around: Surroundings): Result {
  const all = new Node(responses, `${operation}, responses`);
  all.take('default');
  const node = new Node(all.need('200'), `${operation}, answer`);
  all.end();
  const content = new Node(node.need('content'), node.place);
  const common = {
    description: node.need<string>('description').trim(),
    headers: node.each('headers', (name, header) => {
      header.take('$ref');
      header.end();
      return name;
    }),
  };
  node.end();
  const kind = content.has(json) ? json : 'application/octet-stream';
  const media = new Node(content.need(kind), node.place);
  content.end();
  const examples = readExamples(media);
  const schema = media.need('schema');
  media.end();
  if (kind !== json) {
    const file = readSchema(schema, node.place, `${stem}File`, around.names) as FileSchema;
    return { kind: 'file', file, examples, ...common };
  }
  const { name: answer } = named(schema, node.place, `${stem}Success`, around, stem) as { name: string };
  const field = fieldOf(around.schemas.get(answer));
  const result = field === undefined ? 'none' : field === 'event' ? 'event' : 'json';
  return compact({ kind: result as Result['kind'], answer, field, examples, ...common });
}

/** The field of an answer that holds the result, beside message and return code. */
function fieldOf(answer: Schema | undefined): string | undefined {
  if (answer?.kind !== 'object') return undefined;
  return answer.properties.map(({ name }) => name).find((name) => name !== 'message' && name !== 'retcode');
}

/** A schema with a name of its own, for generated code; a shared schema has a name already. */
function named(schema: unknown, place: string, name: string, around: Surroundings, stem = name): Schema {
  if ((schema as { $ref?: string }).$ref !== undefined) return readSchema(schema, place, name, around.names);
  around.schemas.set(name, { title: name, ...readSchema(schema, place, name, around.names, stem) });
  return { kind: 'ref', name };
}

function readExamples(media: Node): Example[] {
  return media.each('examples', readExample);
}

export function readExample(name: string, node: Node): Example {
  const example = compact({
    name,
    summary: node.take<string>('summary'),
    origin: node.need<Example['origin']>('x-origin'),
    value: node.need<unknown>('value'),
    ...readLifetime(node),
  });
  node.end();
  return example;
}
