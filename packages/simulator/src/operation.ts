import type { Schema, Wire, WireOperation } from '@ccgateway/openapi/model';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { expectationOf, kindOf } from './expectation.ts';
import { normalize, plainBoolean } from './normalize.ts';
import type { Wrong } from './read-request.ts';
import { Schemas } from './schemas.ts';

/** One parameter of a path or query. */
export interface ParameterRule {
  readonly name: string;
  readonly required: boolean;
  /** The documented type. */
  readonly type: string;
  /** The text as the description has it; undefined for one that breaks the description. */
  readonly read: (text: string) => string | undefined;
  /** What is expected, in words. */
  readonly expectation: () => string;
}

/** A body as it was read, or what of it breaks the description. */
export interface ReadBody {
  readonly fields: unknown;
  readonly wrong: Wrong | undefined;
}

/** One operation, ready to be answered. Validators are compiled when they are first needed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly pathRules: readonly ParameterRule[];
  readonly queryRules: readonly ParameterRule[];
  /** Legacy names of query parameters, each with the described name. */
  readonly legacyNames: readonly (readonly [string, string])[];
  /** The legacy address, where the operation has one. */
  readonly legacyAddress: { readonly method: string; readonly segments: readonly string[] } | undefined;
  readonly bodyRequired: boolean;
  /** Reads a body; undefined where none is documented. */
  readonly readBody: ((body: unknown, told: (leniency: string) => void) => ReadBody) | undefined;
  /** What is expected of the body, in words. */
  readonly bodyExpectation: () => string;
  readonly retcodes: ReadonlySet<string>;
  readonly needsGuid: boolean;
  /** The first documented example of a success, as JSON or as the bytes of a file. */
  readonly example: { readonly mediaType: string; readonly body: string };
}

const compiled = new WeakMap<Wire, Operation[]>();

/** Makes the operations of an interface; once, however many simulators there are. */
export function operationsOf(wire: Wire): Operation[] {
  const known = compiled.get(wire);
  if (known) return known;
  const schemas = new Schemas(wire.schemas);
  const operations = wire.operations.map((operation) => operationOf(operation, wire, schemas));
  compiled.set(wire, operations);
  return operations;
}

function operationOf(described: WireOperation, { legacy }: Wire, schemas: Schemas): Operation {
  const { id, method, path, parameters, body } = described;
  const rulesOf = (place: 'path' | 'query') =>
    parameters[place].map(({ name, required, schema }): ParameterRule => {
      const resolved = schemas.resolve(schema);
      const type = resolved.kind === 'any' || resolved.kind === 'union' ? 'string' : resolved.kind;
      return {
        name,
        required,
        type,
        read: textual(type, schemas.validator(schema)),
        expectation: () => expectationOf(resolved, schemas.resolve),
      };
    });
  const form = legacy.forms.find(({ operation }) => operation === id);
  const segments = segmentsOf(path);
  return {
    id,
    method,
    path,
    segments,
    pathRules: rulesOf('path'),
    queryRules: rulesOf('query'),
    legacyNames: Object.entries(form?.query ?? {}),
    legacyAddress:
      form?.method === undefined && form?.path === undefined
        ? undefined
        : { method: form.method ?? method, segments: form.path === undefined ? segments : segmentsOf(form.path) },
    bodyRequired: body?.required ?? false,
    readBody: body && bodyReader(body.schema, schemas),
    bodyExpectation: () => bodyExpectationOf(body && schemas.resolve(body.schema)),
    retcodes: new Set(described.retcodes),
    needsGuid: described.needsGuid,
    example: described.success,
  };
}

/** The words of a path below the base address. */
export function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

/**
 * A value of a path or query is text; it is right if the text is, or the number or boolean that it spells. A boolean is
 * taken in any case.
 */
function textual(type: string, check: (value: unknown) => object | undefined): (text: string) => string | undefined {
  return (given) => {
    const text = type === 'boolean' ? plainBoolean(given) : given;
    if (check(text) === undefined) return text;
    if (/^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(text)) return check(Number(text)) === undefined ? text : undefined;
    return (text === 'true' || text === 'false') && check(text === 'true') === undefined ? text : undefined;
  };
}

function bodyReader(schema: Schema, schemas: Schemas): NonNullable<Operation['readBody']> {
  const check = schemas.validator(schema);
  return (body, told) => {
    const fields = normalize(body, schema, schemas.resolve, told);
    const error = check(fields)?.errors?.[0];
    return { fields, wrong: error && wrongOf(error, fields, schema, schemas) };
  };
}

/** What is wrong, told by the names of the description alone: a name that the client made up is not repeated. */
function wrongOf(
  { keyword, params, instancePath }: ErrorObject,
  body: unknown,
  given: Schema,
  { resolve }: Schemas,
): Wrong {
  let schema = resolve(given);
  let value = body;
  const names: string[] = [];
  for (const key of segmentsOf(instancePath)) {
    const next = Array.isArray(value) ? itemsOf(schema) : propertyOf(schema, key);
    if (next === undefined) break;
    schema = resolve(next);
    value = (value as Record<string, unknown>)[key];
    names.push(Array.isArray(value) || !/^\d+$/.test(key) ? key : `item ${key}`);
  }
  const [name = ''] = names;
  if (keyword === 'required') {
    const missing = String(params.missingProperty);
    const expected = propertyOf(schema, missing);
    const place = [...names, missing].join('.');
    const what = expected === undefined ? '' : `; it is ${expectationOf(expected, resolve)}`;
    return { name: name || missing, reason: `Field ${place} of the body is missing${what}.` };
  }
  if (names.length === 0) return { name, reason: `The body is ${kindOf(value)}; ${bodyExpectationOf(schema)}.` };
  const expected = expectationOf(schema, resolve);
  const kind = kindOf(value);
  // A text that is no text of so many characters: its kind says nothing.
  const listed = 'values' in schema && schema.values !== undefined && (kind === 'text' || kind === 'a number');
  const what = listed || expected.startsWith(kind) ? `not ${expected}` : `${kind}; expected ${expected}`;
  const reason = `Field ${names.join('.')} of the body is ${what}.`;
  return { name, reason };
}

function itemsOf(schema: Schema): Schema | undefined {
  return schema.kind === 'array' ? schema.items : undefined;
}

function propertyOf(schema: Schema, name: string): Schema | undefined {
  return schema.kind === 'object' ? schema.properties.find((property) => property.name === name)?.schema : undefined;
}

function bodyExpectationOf(schema: Schema | undefined): string {
  const required = schema?.kind === 'object' ? schema.properties.filter((property) => property.required) : [];
  const names = required.map(({ name }) => name).join(', ');
  return `expected a JSON object${names === '' ? '' : ` with ${names}`}`;
}
