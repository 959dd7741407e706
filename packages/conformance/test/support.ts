import type { Gateway, Outcome } from '@ccgateway/client';
import * as client from '@ccgateway/client';
import { type Operation, operationsOf, readDescription } from '../src/index.ts';

export const description = readDescription();
export const operations = operationsOf(description);
export const guid = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1';

type Call = (gateway: Gateway, parameters: object) => Promise<Outcome<unknown>>;

/** The generated function of an operation. */
export function callOf({ id }: Operation): Call {
  const call = (client as unknown as Record<string, Call | undefined>)[id];
  if (call === undefined) throw new Error(`the client has no function ${id}`);
  return call;
}

/** Parameters with which every operation can be called: the examples of the description. */
export function exampleParameters({ parameters, request }: Operation): Record<string, unknown> {
  const entries = parameters
    .filter((parameter) => parameter.required)
    .map(({ name, example, schema }) => [name, example ?? schema.default]);
  const body = Object.values(request?.examples ?? {})[0]?.value;
  return { ...Object.fromEntries(entries), ...(body !== undefined && { body }) };
}

/** Opens a connection whose every request asks Prism for the named example. */
export function gatewayAt(baseUrl: string, example?: string): Gateway {
  return client.createGateway({
    baseUrl,
    guid,
    fetch: (request) => {
      if (example !== undefined) request.headers.set('Prefer', `example=${example}`);
      return fetch(request);
    },
  });
}
