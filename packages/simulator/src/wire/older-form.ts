import type { LegacyBody, Wire } from '@ccgateway/openapi/model';
import type { AnyOperation, Operation } from './operation.ts';
import { parseQuery } from './query.ts';
import { decode } from './read-request.ts';
import type { WireRequest } from './reply.ts';

/** What of a request is written otherwise than the operation is described. */
export interface Older extends LegacyBody {
  /** The method and the path, where they are others; told to who asks for leniencies. */
  readonly address?: string;
  /** Names of the parameters of the path, in their order. */
  readonly names: readonly string[];
  /** Other names of query parameters, each with the described name. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A request as the described operation takes it. */
export interface Rewritten {
  readonly request: WireRequest;
  readonly query: string;
  readonly values: readonly string[];
}

export function olderForm(form: Wire['legacy']['forms'][number], { method, path }: Operation): Older {
  const address = form.method || form.path ? `address ${form.method ?? method} ${form.path ?? path}` : undefined;
  const { query } = form;
  return { ...(address && { address }), names: namesIn(path), ...(query && { query }), ...bodyOf(form) };
}

export function olderTwin({ method, path }: Wire['legacy']['routes'][number], twin: LegacyBody): Older {
  return { address: `address ${method} ${path}`, names: namesIn(path), ...bodyOf(twin) };
}

/** Writes a request as the operation is described. `told` is given every leniency. */
export function rewritten(
  request: WireRequest,
  query: string,
  values: readonly string[],
  { address, names, query: others = {}, body = {}, implied = {} }: Older,
  { pathRules, queryRules, hasBody }: AnyOperation,
  told: (leniency: string) => void,
): Rewritten {
  if (address !== undefined) told(address);
  const pairs = parseQuery(query);
  for (const [other, name] of Object.entries(others)) {
    const value = pairs.get(other);
    if (value === undefined || pairs.has(name)) continue;
    told(`${other} for the query parameter ${name}`);
    pairs.delete(other);
    pairs.set(name, value);
  }
  const inPath = new Map(names.map((name, index) => [name, values[index] ?? '']));
  for (const { name } of queryRules) {
    const value = inPath.get(name);
    if (value !== undefined) pairs.set(name, decode(value) ?? value);
  }
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(body)) {
    const value = pairs.get(name) ?? decode(inPath.get(name) ?? '');
    if (value === undefined || !(pairs.has(name) || inPath.has(name))) continue;
    if (address === undefined) told(`query parameter ${name} for the field ${field}`);
    pairs.delete(name);
    fields[field] = value;
  }
  // At the described address, a request without any of the names is not in the older form.
  const older = address !== undefined || Object.keys(fields).length > 0;
  return {
    request: older && hasBody && request.body === '' ? withBody(request, { ...implied, ...fields }) : request,
    query: new URLSearchParams([...pairs]).toString(),
    values: pathRules.map(({ name }) => inPath.get(name) ?? ''),
  };
}

function withBody(request: WireRequest, fields: object): WireRequest {
  if (Object.keys(fields).length === 0) return request;
  return {
    ...request,
    header: (name) => (name === 'content-type' ? 'application/json' : request.header(name)),
    body: JSON.stringify(fields),
  };
}

/** The names of the parameters of a path. */
function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function bodyOf({ body, implied }: LegacyBody): LegacyBody {
  return { ...(body && { body }), ...(implied && { implied }) };
}
