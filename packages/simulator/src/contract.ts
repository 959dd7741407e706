import { operationInfo, retcodes } from '@ccgateway/openapi';
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
  readonly bodyFields: ReadonlySet<string>;
  readonly retcodes: ReadonlySet<string>;
  readonly guid: boolean;
  /** The first documented example of a success, as JSON or as the bytes of a file. */
  readonly example: { readonly type: string; readonly body: string };
}

/** Compiles the description into operations. */
export function compile(description: Description): Operation[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description as object, 'openapi');
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
  const info = operationInfo[raw.operationId as keyof typeof operationInfo];
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    segments: path.split('/').slice(1),
    pathRules: rules('path'),
    queryRules: rules('query'),
    bodyRequired: raw.requestBody?.required ?? false,
    wrongField: schema && fieldFinder(lazily(() => validator(schema))),
    bodyFields: new Set(schema ? fieldsOf(components.schemas, schema) : []),
    retcodes: new Set(info.retcodes),
    guid: info.guid,
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

function fieldsOf(schemas: object, schema: object): string[] {
  const ref = (schema as { $ref?: string }).$ref;
  const target = ref === undefined ? schema : (schemas as Record<string, object>)[ref.split('/').at(-1) ?? ''];
  return Object.keys((target as { properties?: object } | undefined)?.properties ?? {});
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
