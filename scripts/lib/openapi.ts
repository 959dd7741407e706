// The part of OpenAPI 3.1 that the scripts read and write.

import type { Correction, Edition, OperationEvent, OperationRetcode, Registry, RetryClass, Source } from './facts.ts';

export interface Schema {
  [key: string]: unknown;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Response {
  description: string;
  headers?: Record<string, { $ref?: string; schema?: Schema; description?: string; example?: unknown }>;
  content?: Record<string, MediaType>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
  'x-sensitive'?: boolean;
  'x-source': Source;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { description?: string; required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | { $ref: string }>;
  'x-corrections'?: Correction[];
  'x-edition'?: Edition[];
  'x-codeSamples'?: { lang: string; label: string; source: string }[];
  'x-events': OperationEvent[];
  'x-log-name'?: string;
  'x-prerequisites': string[];
  'x-replaced-by'?: string;
  'x-request-headers': string[];
  'x-retcodes'?: OperationRetcode[];
  'x-retry': RetryClass;
  'x-source': Source;
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch';

export interface Tag {
  name: string;
  description: string;
  'x-displayName'?: string;
  /** A chapter of the documentation, to which no operation belongs. */
  'x-traitTag'?: boolean;
}

export interface Description {
  openapi: string;
  info: { title: string; version: string; description?: string };
  tags: Tag[];
  servers: { url: string; variables: Record<string, { default: string }> }[];
  paths: Record<string, Partial<Record<Method, Operation>>>;
  webhooks?: Record<string, Partial<Record<Method, Operation>>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, { name: string; 'x-value': { pattern: string; example: string } }>;
    headers?: Record<string, unknown>;
  };
  'x-request-headers': Record<string, { default?: string; required: boolean }>;
  'x-retcodes'?: Registry;
}

export interface Located {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}

/** The operations of the path map, in its order. */
export function operationsOf(description: Description): Located[] {
  return locate(description.paths);
}

/** The operations of the path map and of the webhooks. */
export function allOperationsOf(description: Description): Located[] {
  return [...locate(description.paths), ...locate(description.webhooks ?? {})];
}

function locate(items: Description['paths']): Located[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method as Method, operation })),
  );
}

/** Follows a reference within the document. */
export function deref<T extends object>(description: Description, value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const target = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], description);
  if (target === undefined) throw new Error(`${value.$ref} leads nowhere`);
  return target as T;
}

export function parametersOf(description: Description, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => deref<Parameter>(description, parameter));
}

/** The JSON body of a request or response, where there is one. */
export function jsonOf(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return content?.['application/json'];
}

/** The response with which the gateway answers, be it success or failure. */
export function okResponse(description: Description, operation: Operation): Response {
  return deref<Response>(description, operation.responses['200'] ?? { description: '' });
}

export function answerOf(description: Description, operation: Operation): MediaType | undefined {
  return jsonOf(okResponse(description, operation).content);
}

/** Whether a success answers a file instead of JSON. */
export function isDownload(description: Description, operation: Operation): boolean {
  return okResponse(description, operation).content?.['application/octet-stream'] !== undefined;
}

/** sayBusy becomes SayBusy: the stem of every type name of an operation. */
export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
