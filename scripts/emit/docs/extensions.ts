import { Problem } from '../../cli/problem.ts';
import type { Json } from '../../model/json-schema.ts';
import { type Format, formatAt, type Located, resolved } from './formats.ts';

/** Kinds of objects that hold x- keys, and the format of spec/ that describes their keys. */
const places = {
  root: { name: 'the root', format: 'openapi.schema.json#' },
  tag: { name: 'tags', format: 'openapi.schema.json#/properties/tags/items' },
  securityScheme: {
    name: 'security schemes',
    format: 'openapi.schema.json#/properties/components/properties/securitySchemes/additionalProperties',
  },
  requestHeader: {
    name: 'members of `x-request-headers` at the root',
    format: 'openapi.schema.json#/properties/x-request-headers/additionalProperties',
  },
  retcode: { name: 'members of `x-retcodes` at the root', format: 'retcodes.schema.json#/additionalProperties' },
  operation: { name: 'operations', format: 'operation.schema.json#' },
  parameter: { name: 'parameters', format: 'parameter.schema.json#/definitions/parameter' },
  example: { name: 'examples', format: 'facts.schema.json#/definitions/example' },
  responseHeader: { name: 'response headers', format: 'header.schema.json#' },
  response: { name: 'shared responses', format: 'response.schema.json#' },
  event: { name: 'schemas of events', format: 'event.schema.json#' },
  schema: { name: 'schemas', format: 'schema.schema.json#/definitions/schema' },
} as const;
type Place = keyof typeof places;

/** Keys that spec/ does not write: generation adds them. */
const added: Readonly<Record<string, Format>> = {
  'root x-document-edition': {
    description: 'The edition of the documents whose values the description states, as year and month.',
    $ref: 'facts.schema.json#/definitions/edition',
  },
  'root x-retcodes': {
    description: 'The registry of return codes, by code. Success, "0", is not in it.',
    type: 'object',
    additionalProperties: { $ref: 'retcodes.schema.json#/additionalProperties' },
  },
  'operation x-corrections': {
    description: 'Contradictions of the documents with themselves or with the wire about the operation.',
    $ref: 'corrections.schema.json#',
  },
  'schema x-extensible-enum': {
    description: 'The values known today. The list grows, so a client must read values that are not in it.',
    type: 'array',
    items: { type: 'string' },
  },
};

/** Keys whose value holds objects with x- keys of their own. */
const holders: readonly string[] = ['x-request-headers', 'x-retcodes'];
/** Keys whose value is data of the interface. */
const data: readonly string[] = ['value', 'example', 'default', 'const', 'enum'];

/** docs/extensions.md: every x- key of the published description with its meaning in spec/format. */
export function emitExtensions(document: Json): string {
  const keys = new Map<string, Set<Place>>();
  visit(document, [], (key, place) => keys.set(key, (keys.get(key) ?? new Set()).add(place)));
  return [
    '<!-- Generated from spec/ by "npm run generate". Do not edit. -->',
    '# Extensions',
    '',
    'Keys of `openapi.yaml` and `openapi.json` for facts that OpenAPI has no place for. `openapi-3.0.json` has none of',
    'them. Marks of evidence are explained in [spec](../spec/README.md#evidence).',
    '',
    ...[...keys].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([key, found]) => section(key, found)),
  ].join('\n');
}

function visit(value: unknown, path: readonly string[], found: (key: string, place: Place) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    const ofSchema = path.at(-1) === 'properties';
    if (key.startsWith('x-') && !ofSchema) {
      found(key, placeOf(path, value as Json));
      if (!holders.includes(key) || path.length > 0) continue;
    } else if (data.includes(key) && !ofSchema) continue;
    visit(member, [...path, key], found);
  }
}

function placeOf(path: readonly string[], holder: Json): Place {
  const [first, second] = path;
  if (path.length === 0) return 'root';
  if (first === 'tags') return 'tag';
  if (first === 'x-request-headers') return 'requestHeader';
  if (first === 'x-retcodes') return 'retcode';
  if (path.at(-2) === 'examples') return 'example';
  if (path.at(-2) === 'parameters') return 'parameter';
  if (first === 'components' && path.length === 3) {
    if (second === 'securitySchemes') return 'securityScheme';
    if (second === 'headers') return 'responseHeader';
    if (second === 'responses') return 'response';
    if ('x-category' in holder) return 'event';
  }
  return first !== 'components' && path.length === 3 ? 'operation' : 'schema';
}

function section(key: string, found: ReadonlySet<Place>): string[] {
  const meanings = new Map<string, string[]>();
  for (const place of found) {
    const text = describe(meaning(key, place)).join('\n');
    meanings.set(text, [...(meanings.get(text) ?? []), places[place].name]);
  }
  return [
    `## \`${key}\``,
    '',
    ...[...meanings].flatMap(([text, names]) => [`On ${names.sort().join(', ')}: ${text}`, '']),
  ];
}

function meaning(key: string, place: Place): Located {
  const { format, file } = formatAt(places[place].format);
  const own = added[`${place} ${key}`] ?? format.properties?.[key];
  const located = own && resolved(own, file);
  if (located?.format.description) return located;
  throw new Problem(
    `spec/format/${file}: ${key} on ${places[place].name} has no meaning; give it a description, or document it in scripts/emit/docs/extensions.ts where generation adds it.`,
  );
}

/** Type and meaning, and a table of the members that an object has. */
function describe(located: Located): string[] {
  const rows = members(located, '');
  const table = rows.length === 0 ? [] : ['', '| Member | Type | Meaning |', '| --- | --- | --- |', ...rows];
  return [`${typeOf(located)}. ${located.format.description}`, ...table];
}

function typeOf({ format, file }: Located): string {
  const inner = (one: Format) => typeOf(resolved(one, file));
  if (format.else && format.then) return `${inner(format.else)}, or ${inner(format.then)}`;
  if (format.anyOf) return format.anyOf.map(inner).join(', or ');
  if (format.enum) return `one of ${format.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (format.const !== undefined) return `\`${format.const}\``;
  if (format.type === 'array' && format.items) return `list of ${inner(format.items)}`;
  if (format.type === 'object' && typeof format.additionalProperties === 'object') {
    return `object by name, of ${inner(format.additionalProperties)}`;
  }
  return format.type ?? 'any value';
}

function members({ format, file }: Located, prefix: string): string[] {
  const inner = format.items ?? format.then ?? format.additionalProperties;
  if (format.properties === undefined) return typeof inner === 'object' ? members(resolved(inner, file), prefix) : [];
  return Object.entries(format.properties).flatMap(([name, member]) => {
    // An x- key has a section of its own.
    if (name.startsWith('x-')) return [];
    const located = resolved(member, file);
    const { description } = located.format;
    if (description === undefined) {
      throw new Problem(`spec/format/${file}: ${prefix}${name} has no description; docs/extensions.md needs one.`);
    }
    const row = `| \`${prefix}${name}\` | ${typeOf(located)} | ${description} |`;
    return [row, ...members(located, `${prefix}${name}.`)];
  });
}
