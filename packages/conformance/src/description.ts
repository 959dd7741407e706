import { modelOf } from '@ccgateway/openapi/edition';
import { jsonSchema } from '@ccgateway/openapi/json-schema';
import type {
  Model,
  Operation as ModelOperation,
  Parameter as ModelParameter,
  Schema as ModelSchema,
} from '@ccgateway/openapi/model';
import { readModel } from './package-files.ts';

/** A JSON Schema of the description, with the extensions that its tests read. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly 'x-range'?: { readonly minimum: number; readonly maximum: number };
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Body {
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The model of the interface, with its named schemas as JSON Schema. */
export interface Description {
  readonly model: Model;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation with everything that a test of it needs. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly request: (Body & { readonly required: boolean }) | undefined;
  /** Schema of the JSON answer: success or failure; for a download the failure only. */
  readonly response: Body;
  /** Whether a success answers a file. */
  readonly file: boolean;
  readonly secured: boolean;
  readonly retcodes: readonly string[];
}

const made = new Map<string, Description>();

/** The published description: that of one edition, or with all that any edition has. Made once. */
export function readDescription(edition?: string): Description {
  const known = made.get(edition ?? '');
  if (known !== undefined) return known;
  const description =
    edition === undefined ? describe(readModel()) : describe(modelOf(readDescription().model, edition));
  made.set(edition ?? '', description);
  return description;
}

function describe(model: Model): Description {
  const schemas = Object.entries(model.schemas).map(([name, schema]) => [name, schemaOf(schema)] as const);
  return { model, components: { schemas: Object.fromEntries(schemas) } };
}

/** Path part of the server address: /agentgateway/resource. */
export function basePathOf({ model }: Description): string {
  return (model.servers[0]?.url ?? '').replace(/^https?:\/\/[^/]+/, '');
}

/** Every operation of the path map. */
export function operationsOf({ model }: Description): Operation[] {
  const meanings = new Map(model.retcodes.map(({ code, meaning }) => [code, meaning]));
  return model.operations.map((operation) => {
    const { id, method, path, parameters, body, result, needsGuid, retcodes } = operation;
    return {
      id,
      method,
      path,
      parameters: [
        ...parameters.path.map((one) => parameterOf(one, 'path')),
        ...parameters.query.map((one) => parameterOf(one, 'query')),
        ...parameters.header.map((one) => parameterOf(one, 'header')),
      ],
      request: body && {
        schema: schemaOf(body.schema),
        examples: named(body.examples),
        required: body.required,
      },
      response: responseOf(operation, meanings),
      file: result.kind === 'file',
      secured: needsGuid,
      retcodes: retcodes.map(({ code }) => code),
    };
  });
}

/** Adds title and examples, which tests of schemas read. */
function schemaOf(schema: ModelSchema): Schema {
  return jsonSchema(schema, 'all', ({ title, examples }) => ({ title, examples }));
}

function parameterOf({ name, required, schema, example }: ModelParameter, place: Parameter['in']): Parameter {
  return { name, in: place, required, schema: schemaOf(schema), ...(example !== undefined && { example }) };
}

function responseOf({ result, retcodes }: ModelOperation, meanings: ReadonlyMap<string, string>): Body {
  const failure = { $ref: '#/components/schemas/Failure' };
  const failures = retcodes.map(
    ({ code }) => [`retcode-${code}`, { value: { message: meanings.get(code), retcode: code } }] as const,
  );
  const success = result.answer === undefined ? [] : [{ $ref: `#/components/schemas/${result.answer}` }];
  return {
    schema: success.length === 0 ? failure : { oneOf: [...success, failure] },
    examples: { ...(result.kind === 'file' ? {} : named(result.examples)), ...Object.fromEntries(failures) },
  };
}

function named(examples: ModelOperation['result']['examples']): Body['examples'] {
  return Object.fromEntries(examples.map(({ name, value }) => [name, { value }]));
}

/** Follows a reference to a named schema. */
export function deref<T extends object>(description: Description, value: T | { readonly $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const target: unknown = description.components.schemas[value.$ref.split('/').at(-1) ?? ''];
  // Keywords beside a reference count too in OpenAPI 3.1.
  const { $ref: _, ...siblings } = value;
  return { ...(target as T), ...siblings };
}
