import { retcodes } from '@ccgateway/openapi/retcodes';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The bundled description, as far as the simulator reads it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: object; readonly parameters: Readonly<Record<string, RawParameter>> };
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (RawParameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: object }>>;
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
  readonly accepts: (value: unknown) => boolean;
}

/** One operation, ready to be answered. Validators are compiled when they are first needed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly pathRules: readonly ParameterRule[];
  readonly queryRules: readonly ParameterRule[];
  readonly bodyRequired: boolean;
  /** The field of a body that breaks the description; `''` for the body as a whole, undefined for a valid one. */
  readonly wrongField: ((body: unknown) => string | undefined) | undefined;
  /** Fields of the body, each with the documented type, the first of those that are accepted. */
  readonly bodyFields: ReadonlyMap<string, string | undefined>;
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
  const rules = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required = false, schema }) => ({
        name,
        required,
        accepts: textual(lazily(() => validator(schema))),
      }));
  const schema = raw.requestBody?.content['application/json']?.schema;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    segments: path.split('/').slice(1),
    pathRules: rules('path'),
    queryRules: rules('query'),
    bodyRequired: raw.requestBody?.required ?? false,
    wrongField: schema && fieldFinder(lazily(() => validator(schema))),
    bodyFields: new Map(schema && fieldsOf(components.schemas, schema)),
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

/** A value of a path or query is text; it is right if the text is, or the number or boolean that it spells. */
function textual(check: (value: unknown) => ValidateFunction | undefined): (value: unknown) => boolean {
  return (value) => {
    if (check(value) === undefined) return true;
    if (typeof value !== 'string') return false;
    if (/^-?(0|[1-9]\d{0,15})(\.\d+)?$/.test(value)) return check(Number(value)) === undefined;
    return (value === 'true' || value === 'false') && check(value === 'true') === undefined;
  };
}

function fieldFinder(check: (value: unknown) => ValidateFunction | undefined): (body: unknown) => string | undefined {
  return (body) => {
    const error = check(body)?.errors?.[0];
    if (error === undefined) return undefined;
    return String(error.params.missingProperty ?? error.instancePath.split('/')[1] ?? '');
  };
}

interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

function fieldsOf(schemas: object, schema: Shape): [string, string | undefined][] {
  const follow = (shape: Shape): Shape =>
    shape.$ref === undefined ? shape : ((schemas as Record<string, Shape>)[shape.$ref.split('/').at(-1) ?? ''] ?? {});
  const fields = Object.entries(follow(schema).properties ?? {});
  return fields.map(([name, field]) => [name, [follow(field).type ?? []].flat()[0]]);
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
