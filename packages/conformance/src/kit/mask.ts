import type { Model, Operation, Schema } from '@ccgateway/openapi/model';
import type { WireRequest } from './exchange.ts';
import { commandLine } from './shell.ts';

/** What stands in place of a secret. */
export const masked = '***';

/** Headers that hold a session or credentials. The model names Guid and Set-GUID; the others are those of HTTP. */
const secretHeaders: ReadonlySet<string> = new Set([
  'guid',
  'set-guid',
  'cookie',
  'set-cookie',
  'authorization',
  'service_token',
]);

/** The value of a header with masked session or credentials; the node of a GUID stays. */
export function maskHeader(name: string, value: string): string {
  return secretHeaders.has(name.toLowerCase())
    ? value.replace(/[^=.;,\s]+(?=\.AgentGateway\d)|(?<==)[^.;,\s]+|^[^=;,\s]+$/g, masked)
    : value;
}

/** Masks by the secret fields of the model, never by the look of a name or a value: codes and call ids survive. */
export class Mask {
  readonly #schemas: Model['schemas'];
  /** Names of the secret fields and parameters. Answers and events repeat them, and their schemas carry no mark. */
  readonly #names: ReadonlySet<string>;

  constructor(model: Model) {
    this.#schemas = model.schemas;
    this.#names = secretNames(model);
  }

  /** A value from an answer, an event or a request as a finding shows it: short, and without what is secret. */
  shown(path: string, value: unknown): string {
    if (value === undefined) return 'nothing';
    const name =
      path
        .replace(/\[\d+\]$/, '')
        .split('.')
        .at(-1) ?? '';
    const text = JSON.stringify(this.#names.has(name) ? hidden(value) : this.#plain(value));
    return text.length > 120 ? `${text.slice(0, 117)}...` : text;
  }

  #plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#plain(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, this.#names.has(name) ? hidden(field) : this.#plain(field)]),
    );
  }

  /** A copy of a value of a schema with masked secrets. */
  value(schema: Schema | undefined, value: unknown): unknown {
    const own = schema && this.#resolve(schema);
    if (own === undefined || value === undefined || value === null) return value;
    if (own.secret || schema?.secret) return value === '' ? '' : masked;
    if (Array.isArray(value)) return own.kind === 'array' ? value.map((item) => this.value(own.items, item)) : value;
    if (typeof value !== 'object' || own.kind !== 'object') return value;
    const fields = new Map(own.properties.map((property) => [property.name, property.schema]));
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, this.value(fields.get(name), field)]),
    );
  }

  /** The text of a body with masked secrets; a body that is no JSON is left out, because a secret may be anywhere in it. */
  body(schema: Schema | undefined, text: string): string {
    if (schema === undefined || text === '') return text;
    try {
      return JSON.stringify(this.value(schema, JSON.parse(text)));
    } catch {
      return `(${text.length} characters that are no JSON)`;
    }
  }

  /** Whether the value at a dotted path below a schema is, or is inside, a secret. */
  isSecret(schema: Schema | undefined, path: string): boolean {
    let own = schema && this.#resolve(schema);
    for (const name of path.split(/[.[]/).filter((part) => part !== '' && !part.endsWith(']'))) {
      while (own?.kind === 'array') own = this.#resolve(own.items);
      if (own?.kind !== 'object') return false;
      const field = own.properties.find((property) => property.name === name)?.schema;
      if (field === undefined) return false;
      own = this.#resolve(field);
      if (field.secret || own.secret) return true;
    }
    return false;
  }

  /** A request with masked secrets in headers, address and body. */
  request(operation: Operation | undefined, { method, url, headers, body }: WireRequest): WireRequest {
    return {
      method,
      url: this.#url(operation, url),
      headers: headers.map(([name, value]) => [name, maskHeader(name, value)] as const),
      ...(body !== undefined && { body: this.body(operation?.body?.schema, body) }),
    };
  }

  #url(operation: Operation | undefined, url: string): string {
    const secret = [...(operation?.parameters.query ?? [])].filter((one) => one.secret ?? one.schema.secret);
    const [address = '', query] = url.split('?');
    const path = operation?.parameters.path.some((one) => one.secret ?? one.schema.secret)
      ? maskPath(operation, address)
      : address;
    if (query === undefined) return path;
    const parts = query.split('&').map((part) => {
      const [name = ''] = part.split('=');
      return secret.some((one) => one.name === name) ? `${name}=${masked}` : part;
    });
    return `${path}?${parts.join('&')}`;
  }

  #resolve(schema: Schema): Schema {
    return schema.kind === 'ref' ? (this.#schemas[schema.name] ?? schema) : schema;
  }
}

/** What is left of a secret: that it is one, and its kind where that is the mistake. */
function hidden(value: unknown): unknown {
  return typeof value === 'string'
    ? value === ''
      ? ''
      : masked
    : typeof value === 'number'
      ? `${masked} (a number)`
      : value;
}

function secretNames(model: Model): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { name, secret, schema } = part as { name?: unknown; secret?: unknown; schema?: { secret?: unknown } };
    if (typeof name === 'string' && (secret ?? schema?.secret)) names.add(name);
    for (const member of Object.values(part)) visit(member);
  };
  visit(model.operations.map(({ parameters }) => parameters));
  visit(model.schemas);
  return names;
}

/** A curl line for the shell of this machine that sends a request again; the secrets have to be filled in. */
export function curlOf({ method, url, headers, body }: WireRequest, platform: string = process.platform): string {
  const parts = ['curl', '-i', '-X', method, ...headers.flatMap(([name, value]) => ['-H', `${name}: ${value}`])];
  if (body !== undefined) parts.push('--data-raw', body.length > 400 ? `${body.slice(0, 400)}…` : body);
  return commandLine([...parts, url], platform);
}

function maskPath(operation: Operation, address: string): string {
  const template = operation.path.split('/').reverse();
  const secret = new Set(
    operation.parameters.path.filter((one) => one.secret ?? one.schema.secret).map(({ name }) => `{${name}}`),
  );
  const parts = address.replace(/\/$/, '').split('/').reverse();
  return parts
    .map((part, index) => (secret.has(template[index] ?? '') ? masked : part))
    .reverse()
    .join('/');
}
