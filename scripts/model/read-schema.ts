import { basename } from 'node:path';
import { Problem } from '../cli/problem.ts';
import type { NumberSchema, ObjectSchema, Property, Schema, StringSchema, Value } from './model.ts';
import { compact, Node } from './node.ts';
import { readLifetime, readNewValues, readSource } from './read-source.ts';

type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** Names of objects in use, so that each is given once. */
export type Names = Set<string>;

/**
 * Reads one JSON Schema. The first type, or the first member of an anyOf, is the documented one; types and members
 * beside it are further forms of the wire.
 *
 * @param name a name for the schema itself
 * @param stem beginning of the names of nested objects, if it is not the name
 */
export function readSchema(fields: unknown, place: string, name: string, names: Names, stem = name): Schema {
  const node = new Node(fields, place);
  const common = compact({
    title: node.take<string>('title'),
    description: node.take<string>('description')?.trim(),
    default: node.take<unknown>('default'),
    examples: node.take<unknown[]>('examples'),
    unit: node.take<string>('x-unit'),
    secret: node.take<boolean>('x-sensitive') ? ('sensitive' as const) : undefined,
    source: node.has('x-source') ? readSource(node.take('x-source'), place) : undefined,
    ...readLifetime(node),
  });
  const schema = { ...common, ...readShape(node, name, names, stem) } as unknown as Schema;
  node.end();
  return schema;
}

function readShape(node: Node, name: string, names: Names, stem: string): object {
  const ref = node.take<string>('$ref');
  if (ref !== undefined) return compact({ kind: 'ref', name: basename(ref, '.yaml'), known: knownOf(node) });
  const anyOf = node.take<unknown[]>('anyOf');
  if (anyOf !== undefined) return readUnion(node, anyOf, name, names);
  const mediaType = node.take<string>('contentMediaType');
  if (mediaType !== undefined) {
    node.take('type');
    return { kind: 'file', mediaType };
  }
  const types = [node.take<Kind | Kind[]>('type') ?? []].flat();
  if (types.length === 0) return { kind: 'any' };
  // A null in first place is the documented type, for example in an event without content.
  const nullable = types.includes('null') && types[0] !== 'null';
  const kinds = types.filter((type) => !nullable || type !== 'null');
  const [first, ...further] = kinds.map((kind) => readKind(node, kind, name, names, stem));
  return compact({
    ...first,
    nullable: nullable || undefined,
    wire: further.length === 0 ? undefined : further,
    known: node.has('enum') ? undefined : knownOf(node),
  });
}

/** The meanings of values of an open list. */
function knownOf(node: Node): Value[] | undefined {
  const meanings = node.take<Record<string, string>>('x-enumDescriptions');
  const since = readNewValues(node);
  return (
    meanings &&
    Object.entries(meanings).map(([value, meaning]) => compact({ value, meaning, introducedIn: since.get(value) }))
  );
}

function readUnion(node: Node, members: unknown[], name: string, names: Names): object {
  const schemas = members.map((member, index) =>
    readSchema(member, `${node.place}, anyOf ${index + 1}`, index === 0 ? name : `${name}${index + 1}`, names),
  );
  const documented = schemas.filter(({ kind }) => kind === schemas[0]?.kind);
  const wire = schemas.filter(({ kind }) => kind !== schemas[0]?.kind);
  return compact({ kind: 'union', of: documented, wire: wire.length === 0 ? undefined : wire });
}

/** The keywords that concern one of the types. */
function readKind(node: Node, kind: Kind, name: string, names: Names, stem: string): object {
  switch (kind) {
    case 'string':
      return readString(node);
    case 'integer':
    case 'number':
      return readNumber(node, kind);
    case 'boolean':
      return compact({ kind, values: valuesOf(node, 'boolean') });
    case 'null':
      return { kind };
    case 'array':
      return compact({
        kind,
        items: readSchema(node.need('items'), `${node.place}, items`, singular(name), names),
        maxItems: node.take<number>('maxItems'),
      });
    case 'object':
      return readObject(node, name, names, stem);
    default:
      throw new Problem(`${node.place}: type ${kind} is not known; correct it.`);
  }
}

function readString(node: Node): StringSchema {
  const format = node.take<string>('format');
  if (format !== undefined && format !== 'password' && format !== 'int64') {
    throw new Problem(
      `${node.place}: format ${format} is not known; correct it, or teach scripts/model what it means.`,
    );
  }
  const constant = node.take<unknown>('const');
  const not = node.take<{ enum?: string[] }>('not');
  if (not !== undefined && (not.enum === undefined || Object.keys(not).length !== 1)) {
    throw new Problem(`${node.place}: of not, only { enum: [...] } is known; write the rule in another way.`);
  }
  return compact({
    kind: 'string' as const,
    values: valuesOf<string>(node, 'string'),
    constant: typeof constant === 'string' ? constant : undefined,
    except: not?.enum,
    pattern: readPattern(node),
    minLength: node.take<number>('minLength'),
    maxLength: node.take<number>('maxLength'),
    range: node.take<{ minimum: number; maximum: number }>('x-range'),
    ...(format === 'password' && { secret: 'password' as const }),
  });
}

function readPattern(node: Node): string | undefined {
  const pattern = node.take<string>('pattern');
  try {
    if (pattern !== undefined) new RegExp(pattern, 'u');
    return pattern;
  } catch {
    throw new Problem(`${node.place}: the pattern ${pattern} is no regular expression; correct it.`);
  }
}

function readNumber(node: Node, kind: 'integer' | 'number'): NumberSchema {
  const constant = node.take<unknown>('const');
  return compact({
    kind,
    values: valuesOf<number>(node, 'number'),
    constant: typeof constant === 'number' ? constant : undefined,
    minimum: node.take<number>('minimum'),
    maximum: node.take<number>('maximum'),
    bits: node.take<string>('format') === 'int64' ? (64 as const) : undefined,
  });
}

function readObject(node: Node, name: string, names: Names, stem: string): ObjectSchema {
  let unique = name;
  for (let number = 2; names.has(unique); number += 1) unique = `${name}${number}`;
  names.add(unique);
  const required = new Set(node.take<string[]>('required') ?? []);
  const properties = Object.entries(node.take<Record<string, unknown>>('properties') ?? {}).map(
    ([field, schema]): Property => ({
      name: field,
      required: required.delete(field),
      schema: readSchema(schema, `${node.place}, field ${field}`, `${stem}${capital(field)}`, names),
    }),
  );
  if (required.size > 0) {
    throw new Problem(
      `${node.place}: required names ${[...required].join(', ')}, which is no field of it; correct it.`,
    );
  }
  const open = node.take<boolean | object>('additionalProperties');
  return compact({
    kind: 'object' as const,
    name: unique,
    properties,
    open:
      typeof open === 'object' ? readSchema(open, `${node.place}, fields`, `${stem}Field`, names) : open || undefined,
  });
}

/** The values of one type in a closed list, with their meanings. */
function valuesOf<T>(node: Node, type: 'string' | 'number' | 'boolean'): Value<T>[] | undefined {
  const list = node.take<unknown[]>('enum');
  if (list === undefined) return undefined;
  const meanings = node.take<Record<string, string>>('x-enumDescriptions') ?? {};
  const since = readNewValues(node);
  return list
    .filter((value) => typeof value === type)
    .map((value) =>
      compact({ value: value as T, meaning: meanings[String(value)], introducedIn: since.get(String(value)) }),
    );
}

/** The name for a member of a list: CallInfos becomes CallInfo, Addresses becomes Address. */
function singular(name: string): string {
  if (name.endsWith('sses')) return name.slice(0, -2);
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : `${name}Item`;
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
