import { retcodes } from '@ccgateway/openapi/retcodes';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { expectationOf, kindOf, type Schema } from './expectation.ts';
import { otherForms } from './other-forms.ts';
import type { Wrong } from './reading.ts';
import { plainBoolean, type Resolve, tidy } from './tidy.ts';

/** The bundled description, as far as the simulator reads it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: object; readonly parameters: Readonly<Record<string, RawParameter>> };
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (RawParameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly security?: readonly unknown[];
  readonly 'x-retcodes'?: readonly (string | { readonly code: string })[];
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly content?: Readonly<
          Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
        >;
      }
    >
  >;
}

/** One parameter of a path or query. */
export interface ParameterRule {
  readonly name: string;
  readonly required: boolean;
  /** The documented type, the first of those that are accepted. */
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
  /** Further names of query parameters, each with the described one. */
  readonly otherNames: readonly (readonly [string, string])[];
  /** Further ways to address the operation, see {@link otherForms}. */
  readonly otherAddress: { readonly method: string; readonly segments: readonly string[] } | undefined;
  readonly bodyRequired: boolean;
  /** Reads a body; undefined where none is documented. */
  readonly readBody: ((body: unknown, told: (leniency: string) => void) => ReadBody) | undefined;
  /** What is expected of the body, in words. */
  readonly bodyExpectation: () => string;
  readonly retcodes: ReadonlySet<string>;
  readonly guid: boolean;
  /** The first documented example of a success, as JSON or as the bytes of a file. */
  readonly example: { readonly type: string; readonly body: string };
}

const compiled = new WeakMap<Description, Operation[]>();

/** Compiles the description into operations; once, however many simulators there are. */
export function compile(description: Description): Operation[] {
  const known = compiled.get(description) ?? operationsOf(description);
  compiled.set(description, known);
  return known;
}

function operationsOf(description: Description): Operation[] {
  // The description's own tests validate it; doing that again would take most of the start.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
  // Every reference of a schema leads there; the rest of the description would only be searched in vain.
  ajv.addSchema({ components: { schemas: description.components.schemas } }, 'openapi');
  const validator = (schema: object): ValidateFunction => {
    const absolute = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
    return ajv.compile(JSON.parse(absolute));
  };
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => operation(description, validator, path, method, raw)),
  );
}

/** Meaning of a return code, the text that a failure carries. */
export function meaningOf(code: string): string {
  return (retcodes as Readonly<Record<string, { readonly meaning: string }>>)[code]?.meaning ?? '';
}

function operation(
  { components }: Description,
  validator: (schema: object) => ValidateFunction,
  path: string,
  method: string,
  raw: RawOperation,
): Operation {
  const parameters = (raw.parameters ?? []).map((parameter) =>
    '$ref' in parameter ? (components.parameters[parameter.$ref.split('/').at(-1) ?? ''] as RawParameter) : parameter,
  );
  const resolve: Resolve = (given) => {
    if (given.$ref === undefined) return given;
    return (components.schemas as Readonly<Record<string, Schema>>)[given.$ref.split('/').at(-1) ?? ''] ?? {};
  };
  const rules = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required = false, schema }): ParameterRule => {
        const type = [resolve(schema).type ?? 'string'].flat()[0] ?? 'string';
        const check = lazily(() => validator(schema));
        return { name, required, type, read: textual(type, check), expectation: () => expectationOf(resolve(schema)) };
      });
  const schema = raw.requestBody?.content['application/json']?.schema;
  const segments = path.split('/').slice(1);
  const form = Object.hasOwn(otherForms, raw.operationId) ? otherForms[raw.operationId] : undefined;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    segments,
    pathRules: rules('path'),
    queryRules: rules('query'),
    otherNames: Object.entries(form?.query ?? {}),
    otherAddress:
      form?.method !== undefined || form?.word !== undefined
        ? {
            method: form?.method ?? method.toUpperCase(),
            segments: form?.word === undefined ? segments : segments.with(-1, form.word),
          }
        : undefined,
    bodyRequired: raw.requestBody?.required ?? false,
    readBody:
      schema &&
      bodyReader(
        schema,
        resolve,
        lazily(() => validator(schema)),
      ),
    bodyExpectation: () => bodyExpectationOf(schema && resolve(schema)),
    retcodes: new Set(raw['x-retcodes']?.map((retcode) => (typeof retcode === 'string' ? retcode : retcode.code))),
    // Only those that say so need none.
    guid: raw.security?.length !== 0,
    example: exampleOf(raw),
  };
}

/** Compiles on first use: nobody waits at the start for operations that are never called. */
function lazily(make: () => ValidateFunction): (value: unknown) => ValidateFunction | undefined {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= make();
    return validate(value) ? undefined : validate;
  };
}

/**
 * A value of a path or query is text; it is right if the text is, or the number or boolean that it spells. A boolean is
 * taken in any case.
 */
function textual(
  type: string,
  check: (value: unknown) => ValidateFunction | undefined,
): (text: string) => string | undefined {
  return (given) => {
    const text = type === 'boolean' ? plainBoolean(given) : given;
    if (check(text) === undefined) return text;
    if (/^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(text)) return check(Number(text)) === undefined ? text : undefined;
    return (text === 'true' || text === 'false') && check(text === 'true') === undefined ? text : undefined;
  };
}

function bodyReader(
  schema: Schema,
  resolve: Resolve,
  check: (value: unknown) => ValidateFunction | undefined,
): NonNullable<Operation['readBody']> {
  return (body, told) => {
    const fields = tidy(body, schema, resolve, told);
    const error = check(fields)?.errors?.[0];
    return { fields, wrong: error && wrongOf(error, fields, schema, resolve) };
  };
}

/** What is wrong, told by the names of the description alone: a name that the client made up is not repeated. */
function wrongOf(
  { keyword, params, instancePath }: ErrorObject,
  body: unknown,
  given: Schema,
  resolve: Resolve,
): Wrong {
  let schema = resolve(given);
  let value = body;
  const names: string[] = [];
  for (const key of instancePath.split('/').slice(1)) {
    const next = Array.isArray(value) ? schema.items : schema.properties?.[key];
    if (next === undefined) break;
    schema = resolve(next);
    value = (value as Record<string, unknown>)[key];
    names.push(Array.isArray(value) || !/^\d+$/.test(key) ? key : `item ${key}`);
  }
  const [name = ''] = names;
  if (keyword === 'required') {
    const missing = String(params.missingProperty);
    const expected = schema.properties?.[missing];
    const place = [...names, missing].join('.');
    const what = expected === undefined ? '' : `; it is ${expectationOf(resolve(expected))}`;
    return { name: name || missing, reason: `Field ${place} of the body is missing${what}.` };
  }
  if (names.length === 0) return { name, reason: `The body is ${kindOf(value)}; ${bodyExpectationOf(schema)}.` };
  const expected = expectationOf(schema);
  const kind = kindOf(value);
  // A text that is no text of so many characters: its kind says nothing.
  const listed = schema.enum !== undefined && (kind === 'text' || kind === 'a number');
  const what = listed || expected.startsWith(kind) ? `not ${expected}` : `${kind}; expected ${expected}`;
  const reason = `Field ${names.join('.')} of the body is ${what}.`;
  return { name, reason };
}

function bodyExpectationOf({ required = [] }: Schema = {}): string {
  return `expected a JSON object${required.length > 0 ? ` with ${required.join(', ')}` : ''}`;
}

function exampleOf({ responses }: RawOperation): Operation['example'] {
  for (const [type, { examples = {} }] of Object.entries(responses['200']?.content ?? {})) {
    for (const { value } of Object.values(examples)) {
      if (typeof value === 'string') return { type, body: value };
      if ((value as { retcode?: unknown }).retcode === '0') return { type, body: JSON.stringify(value) };
    }
  }
  return { type: 'application/json', body: '{"message":"","retcode":"0"}' };
}
