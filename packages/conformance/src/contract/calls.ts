import type { Operation as ModelOperation } from '@ccgateway/openapi/model';
import type { Operation } from '../description.ts';
import type { WireHeaders, WireRequest } from '../kit/exchange.ts';

/** Parameters of an operation by name, with its body as `body`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Parameters with which every operation can be called: the examples of the description. */
export function exampleParameters({ parameters, request }: Operation): Parameters {
  const entries = parameters
    .filter((parameter) => parameter.required)
    .map(({ name, example, schema }) => [name, example ?? schema.default]);
  const body = Object.values(request?.examples ?? {})[0]?.value;
  return { ...Object.fromEntries(entries), ...(body !== undefined && { body }) };
}

export const contentType: readonly [string, string] = ['Content-Type', 'application/json; charset=UTF-8'];

/** The request of a call, unchecked: it may hold what is wrong. */
export function requestOf(
  baseUrl: string,
  operation: Pick<Operation, 'method' | 'path' | 'parameters'> & Partial<Pick<ModelOperation, 'id'>>,
  parameters: Parameters,
  headers: WireHeaders,
): WireRequest {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameters[parameter.name] !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(String(parameters[name]))}`);
  const own = operation.parameters
    .filter((parameter) => parameter.in === 'header' && parameters[parameter.name] !== undefined)
    .map(({ name }) => [name, String(parameters[name])] as const);
  return {
    method: operation.method,
    url: baseUrl + path + (query.length > 0 ? `?${query.join('&')}` : ''),
    headers: [...headers, ...own],
    ...(parameters.body !== undefined && { body: JSON.stringify(parameters.body) }),
  };
}
