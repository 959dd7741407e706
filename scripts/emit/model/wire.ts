import { Problem } from '../../cli/problem.ts';
import type {
  Body,
  Lifetime,
  Model,
  Operation,
  Parameter,
  Result,
  Schema,
  Value,
  Wire,
  WireLifetime,
} from '../../model/model.ts';

/** wire.json: the part of the model that a program needs to answer calls. */
export function emitWire({ format, edition, editions, operations, events, retcodes, schemas, legacy }: Model): string {
  const wire: Wire = {
    format,
    edition,
    editions: editions.map(({ name }) => ({ name })),
    operations: operations.map((operation) => ({
      id: operation.id,
      method: operation.method,
      path: operation.path,
      needsGuid: operation.needsGuid,
      parameters: { path: operation.parameters.path.map(parameter), query: operation.parameters.query.map(parameter) },
      ...(operation.body && { body: body(operation.body) }),
      ...(operation.events.length > 0 && { tells: true as const }),
      retcodes: operation.retcodes.map(({ code }) => code),
      success: successOf(operation),
      ...lifetime(operation),
    })),
    events: events.map(({ type, ...rest }) => ({ type, ...lifetime(rest) })),
    retcodes: Object.fromEntries(retcodes.map(({ code, meaning }) => [code, meaning])),
    schemas: schemasOfRequests(operations, schemas),
    secrets: secretNames({ operations, schemas }),
    legacy: {
      objects: legacy.objects.map(({ source: _, ...object }) => object),
      forms: legacy.forms.map(({ source: _, ...form }) => form),
      routes: legacy.routes.map(({ source: _, summary: _s, result: _r, inferred: _i, ...route }) => route),
    },
  };
  return `${JSON.stringify(wire)}\n`;
}

function parameter({ name, required, schema, ...rest }: Parameter): Wire['operations'][0]['parameters']['path'][0] {
  return { name, required, schema: withoutTexts(schema), ...lifetime(rest) };
}

function body({ required, schema }: Body): Pick<Body, 'required' | 'schema'> {
  return { required, schema: withoutTexts(schema) };
}

/** The editions in which a part holds, and the values that they change. */
function lifetime({ introducedIn, removedIn, changes = [] }: Lifetime): WireLifetime {
  const values = changes.flatMap(({ edition, update = {} }) => {
    const kept = Object.entries(update).filter(([key]) => !texts.has(key));
    return kept.length === 0 ? [] : { edition, update: Object.fromEntries(kept) };
  });
  return {
    ...(introducedIn !== undefined && { introducedIn }),
    ...(removedIn !== undefined && { removedIn }),
    ...(values.length > 0 && { changes: values }),
  };
}

/** Changes of an edition that only people read. */
const texts: ReadonlySet<string> = new Set([
  'notes',
  'prerequisites',
  'description',
  'summary',
  'deprecated',
  'deprecatedBy',
]);

/** The named schemas that requests refer to, and those that these refer to. */
function schemasOfRequests(operations: readonly Operation[], schemas: Model['schemas']): Record<string, Schema> {
  const reached: Record<string, Schema> = {};
  const visit = (schema: Schema): void => {
    if (schema.kind === 'ref' && !Object.hasOwn(reached, schema.name)) {
      const target = schemas[schema.name] as Schema;
      reached[schema.name] = withoutTexts(target);
      visit(target);
    }
    for (const one of partsOf(schema)) visit(one);
  };
  for (const { parameters, body } of operations) {
    for (const one of [...parameters.path, ...parameters.query]) visit(one.schema);
    if (body) visit(body.schema);
  }
  return Object.fromEntries(Object.entries(reached).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names of what is secret anywhere. Answers and events repeat them, and their schemas carry no mark. */
function secretNames(parts: unknown): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { name, secret, schema } = part as { name?: unknown; secret?: unknown; schema?: { secret?: unknown } };
    if (typeof name === 'string' && (secret ?? schema?.secret)) names.add(name);
    for (const member of Object.values(part)) visit(member);
  };
  visit(parts);
  return [...names].sort();
}

function partsOf(schema: Schema): readonly Schema[] {
  const wire = schema.wire ?? [];
  if (schema.kind === 'array') return [schema.items, ...wire];
  if (schema.kind === 'union') return [...schema.of, ...wire];
  if (schema.kind !== 'object') return wire;
  const fields = schema.properties.map((property) => property.schema);
  return typeof schema.open === 'object' ? [...fields, schema.open, ...wire] : [...fields, ...wire];
}

/** A schema without the parts that only people read. */
function withoutTexts(given: Schema): Schema {
  const { title, description, examples, unit, known, source, introducedIn, removedIn, changes, remarks, ...kept } =
    given;
  const schema = { ...kept, ...lifetime(given) } as Schema;
  const bare = schema.wire ? { ...schema, wire: schema.wire.map(withoutTexts) } : schema;
  if ('values' in bare && bare.values) return { ...bare, values: bare.values.map(withoutMeaning) } as Schema;
  if (bare.kind === 'array') return { ...bare, items: withoutTexts(bare.items) };
  if (bare.kind === 'union') return { ...bare, of: bare.of.map(withoutTexts) };
  if (bare.kind !== 'object') return bare;
  return {
    ...bare,
    properties: bare.properties.map(({ name, required, schema: field, ...rest }) => ({
      name,
      required,
      schema: withoutTexts(field),
      ...(lifetime(rest) as object),
    })),
    ...(typeof bare.open === 'object' && { open: withoutTexts(bare.open) }),
  };
}

function withoutMeaning({ value, ...rest }: Value): Value {
  return { value, ...(lifetime(rest) as object) };
}

function successOf({ id, result }: { id: string; result: Result }): { mediaType: string; body: string } {
  const values = result.examples.map(({ value }) => value);
  if (result.file) {
    const bytes = values.find((value) => typeof value === 'string');
    if (bytes !== undefined) return { mediaType: result.file.mediaType, body: bytes };
  }
  const success = values.find((value) => (value as { retcode?: unknown } | null)?.retcode === '0');
  if (success === undefined) {
    throw new Problem(`operation ${id}: no example is a success; add one whose retcode is "0".`);
  }
  return { mediaType: 'application/json', body: JSON.stringify(success) };
}
