import { createRequire } from 'node:module';

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
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Body {
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Content {
  readonly content?: Readonly<Record<string, Body>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
  readonly security?: readonly unknown[];
  readonly 'x-retcodes'?: readonly (string | { readonly code: string })[];
}

/** The bundled description, as far as tests read it. */
export interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation with everything that a test of it needs, references followed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly request: (Body & { readonly required: boolean }) | undefined;
  /** The JSON answer: success or failure; of a download, the failure only. */
  readonly response: Body;
  /** Whether a success answers a file. */
  readonly file: boolean;
  readonly secured: boolean;
  readonly retcodes: readonly string[];
}

/** Reads the published bundle. */
export function readDescription(): Description {
  return createRequire(import.meta.url)('@ccgateway/openapi/openapi.json');
}

/** Path part of the server address: /agentgateway/resource. */
export function basePathOf({ servers: [server] }: Description): string {
  return (server?.url ?? '').replace(/^https?:\/\/[^/]+/, '');
}

/** Every operation of the path map. */
export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => {
      const answer = deref<Content>(description, raw.responses['200'] ?? {});
      return {
        id: raw.operationId,
        method: method.toUpperCase(),
        path,
        parameters: (raw.parameters ?? []).map((parameter) => deref<Parameter>(description, parameter)),
        request: requestOf(raw),
        response: answer.content?.['application/json'] ?? { schema: {}, examples: {} },
        file: answer.content?.['application/octet-stream'] !== undefined,
        secured: (raw.security ?? ['inherited']).length > 0,
        retcodes: (raw['x-retcodes'] ?? []).map((retcode) => (typeof retcode === 'string' ? retcode : retcode.code)),
      };
    }),
  );
}

function requestOf({ requestBody }: RawOperation): Operation['request'] {
  const body = requestBody?.content?.['application/json'];
  return body && { ...body, required: requestBody?.required === true };
}

/** Follows a reference within the document. */
export function deref<T extends object>(description: Description, value: T | { readonly $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const keys = value.$ref.slice(2).split('/');
  const target = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], description);
  // Keywords beside a reference count too in OpenAPI 3.1.
  const { $ref: _, ...siblings } = value;
  return { ...(target as T), ...siblings };
}
