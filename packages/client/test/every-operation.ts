import { operationsOf, readDescription } from '@ccgateway/conformance';
import * as client from '../src/index.ts';

type Call = (
  gateway: client.Gateway,
  parameters: object,
  options?: client.CallOptions,
) => Promise<client.Outcome<unknown>>;

/** One operation of the description with its function in the client. */
export interface EveryOperation {
  readonly id: string;
  readonly retry: 'never' | 'safe' | 'after-check';
  readonly call: Call;
  /** Parameters with which it can be sent; their meaning does not matter. */
  readonly parameters: object;
}

/** Every operation, with the retry class that the published description gives it. */
export function everyOperation(): EveryOperation[] {
  const description = readDescription();
  const retries = new Map(description.model.operations.map((operation) => [operation.id, operation.retry]));
  return operationsOf(description).map(({ id, method, parameters, request }) => {
    const retry = retries.get(id);
    const call = (client as unknown as Readonly<Record<string, Call | undefined>>)[id];
    if (!retry || !call) throw new Error(`${id} lacks a retry class in the description or a function in the client.`);
    const required = parameters.filter((parameter) => parameter.required && parameter.in !== 'header');
    const values = Object.fromEntries(required.map(({ name }) => [name, name === 'agentid' ? '291' : '1']));
    // fetch sends no body with GET.
    const body = request && method !== 'GET' ? { body: {} } : {};
    return { id, retry, call, parameters: { ...values, ...body } };
  });
}
