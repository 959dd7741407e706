import type { Gateway, Outcome } from '@ccgateway/client';
import * as client from '@ccgateway/client';
import { type OperationInfo, operationInfo } from '@ccgateway/openapi';
import { type Operation, operationsOf, readDescription } from '../src/index.ts';
import type { Target } from './target.ts';

export const description = readDescription();
export const operations = operationsOf(description);
export const guid = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1';
export const headers = { 'Content-Type': 'application/json; charset=UTF-8', Guid: guid };

type Call = (gateway: Gateway, parameters: Record<string, unknown>) => Promise<Outcome<unknown>>;

/** The generated function of an operation, called with a body even if its fields are parameters of the function. */
export function callOf({ id }: Operation): Call {
  const call = (client as unknown as Record<string, Call | undefined>)[id];
  if (call === undefined) throw new Error(`the client has no function ${id}`);
  const flat = (operationInfo as Readonly<Record<string, OperationInfo>>)[id]?.fields.length;
  if (!flat) return call;
  return (gateway, { body, ...parameters }: Record<string, unknown>) =>
    call(gateway, { ...parameters, ...(body ?? {}) });
}

/** Parameters with which every operation can be called: the examples of the description. */
export function exampleParameters({ parameters, request, method }: Operation): Record<string, unknown> {
  const entries = parameters
    .filter((parameter) => parameter.required)
    .map(({ name, example, schema }) => [name, example ?? schema.default]);
  const body = Object.values(request?.examples ?? {})[0]?.value;
  // One operation documents a body with GET; fetch cannot send it, and the client refuses it.
  return { ...Object.fromEntries(entries), ...(body !== undefined && method !== 'GET' && { body }) };
}

/** Sends a call without the client, so that it can contain what the client would refuse to send. */
export function send(
  target: Pick<Target, 'baseUrl' | 'fetch'>,
  operation: Operation,
  parameters: Record<string, unknown>,
  init: RequestInit = {},
): Promise<Response> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameters[parameter.name] !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(String(parameters[name]))}`);
  const body = parameters.body === undefined ? {} : { body: JSON.stringify(parameters.body) };
  const address = target.baseUrl + path + (query.length > 0 ? `?${query.join('&')}` : '');
  return target.fetch(address, { method: operation.method, headers, ...body, ...init });
}

/** Opens a connection to a target; every request carries the further headers. */
export function gatewayAt(target: Pick<Target, 'baseUrl' | 'fetch'>, further: Record<string, string> = {}): Gateway {
  return client.createGateway({
    baseUrl: target.baseUrl,
    guid,
    fetch: (...given) => {
      const request = new Request(...given);
      for (const [name, value] of Object.entries(further)) request.headers.set(name, value);
      return target.fetch(request);
    },
  });
}
