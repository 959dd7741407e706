import type { OperationId } from '@ccgateway/openapi';
import type { Schema, Wire, WireOperation, WireParameter } from '@ccgateway/openapi/model';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { expectationOf, kindOf } from './expectation.ts';
import { normalize, plainBoolean } from './normalize.ts';
import { type Check, Schemas } from './schemas.ts';

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

/** A violation of the description by a request. */
export interface Wrong {
  /** The parameter or the field of the body; empty for the body as a whole. */
  readonly name: string;
  /** A sentence without any value of the request. */
  readonly reason: string;
}

/** A body as it was read, or what of it breaks the description. */
export interface ReadBody {
  readonly fields: unknown;
  readonly wrong: Wrong | undefined;
}

/** One operation of the interface. Its rules and validators are made on the first call, to keep the start short. */
export class Operation<Id extends string = OperationId> {
  readonly id: Id;
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly needsGuid: boolean;
  /** Whether events tell what comes of it, other than of a sign-in. */
  readonly tells: boolean;
  readonly bodyRequired: boolean;
  /** The first documented example of a success, as JSON or as the bytes of a file. */
  readonly example: { readonly mediaType: string; readonly body: string };
  readonly #described: WireOperation;
  readonly #schemas: Schemas;
  #pathRules: readonly ParameterRule[] | undefined;
  #queryRules: readonly ParameterRule[] | undefined;
  #retcodes: ReadonlySet<string> | undefined;
  #check: Check | undefined;

  constructor(described: WireOperation, schemas: Schemas) {
    const { id, method, path } = described;
    // The model and the types are generated from the same description.
    this.id = id as Id;
    this.method = method;
    this.path = path;
    this.segments = segmentsOf(path);
    this.needsGuid = described.needsGuid;
    this.tells = described.needsGuid && described.tells === true;
    this.bodyRequired = described.body?.required ?? false;
    this.example = described.success;
    this.#described = described;
    this.#schemas = schemas;
  }

  get pathRules(): readonly ParameterRule[] {
    this.#pathRules ??= this.#described.parameters.path.map((parameter) => ruleOf(parameter, this.#schemas));
    return this.#pathRules;
  }

  get queryRules(): readonly ParameterRule[] {
    this.#queryRules ??= this.#described.parameters.query.map((parameter) => ruleOf(parameter, this.#schemas));
    return this.#queryRules;
  }

  get retcodes(): ReadonlySet<string> {
    this.#retcodes ??= new Set(this.#described.retcodes);
    return this.#retcodes;
  }

  /** Whether a body is documented. */
  get hasBody(): boolean {
    return this.#described.body !== undefined;
  }

  /** Reads a body, if one is documented. `told` is given every leniency. */
  readBody(body: unknown, told: (leniency: string) => void): ReadBody {
    const schema = this.#described.body?.schema;
    if (schema === undefined) return { fields: {}, wrong: undefined };
    this.#check ??= this.#schemas.validator(schema);
    const fields = normalize(body, schema, this.#schemas.resolve, told);
    const error = this.#check(fields)?.errors?.[0];
    return { fields, wrong: error && wrongOf(error, fields, schema, this.#schemas) };
  }

  /** What is expected of the body, in words. */
  bodyExpectation(): string {
    const schema = this.#described.body?.schema;
    return bodyExpectationOf(schema && this.#schemas.resolve(schema));
  }
}

/** An operation of the description, or an address of older gateways that is checked as one is. */
export type AnyOperation = Operation<string>;

const made = new WeakMap<Wire, Operation[]>();

/** The operations of an interface; made once, however many simulators there are. */
export function operationsOf(wire: Wire): Operation[] {
  const known = made.get(wire);
  if (known) return known;
  const schemas = new Schemas(wire.schemas);
  const operations = wire.operations.map((operation) => new Operation(operation, schemas));
  made.set(wire, operations);
  return operations;
}

function ruleOf({ name, required, schema }: WireParameter, schemas: Schemas): ParameterRule {
  const resolved = schemas.resolve(schema);
  const type = resolved.kind === 'any' || resolved.kind === 'union' ? 'string' : resolved.kind;
  const read = textual(type, schemas.validator(schema));
  return { name, required, type, read, expectation: () => expectationOf(resolved, schemas.resolve) };
}

/** The words of a path below the base address. */
export function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

/**
 * A value of a path or query is text; it is right if the text is, or the number or boolean that it spells. A boolean is
 * taken in any case.
 */
function textual(type: string, check: Check): (text: string) => string | undefined {
  const isSpelled = (text: string) => {
    if (/^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(text)) return check(Number(text)) === undefined;
    return (text === 'true' || text === 'false') && check(text === 'true') === undefined;
  };
  const isText = (text: string) => check(text) === undefined;
  // The likelier reading comes first: a validator that refuses costs more than one that passes.
  const [first, second] = type === 'string' ? [isText, isSpelled] : [isSpelled, isText];
  return (given) => {
    const text = type === 'boolean' ? plainBoolean(given) : given;
    return first(text) || second(text) ? text : undefined;
  };
}

/** What is wrong, told by the names of the description alone: names that only the client has are not repeated. */
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
  // Do not say of a text that it is text where a text was expected.
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
