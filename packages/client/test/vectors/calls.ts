import { type OperationId, operationInfo } from '@ccgateway/openapi';
import * as client from '../../src/index.ts';

export const baseUrl = 'https://gateway.test/agentgateway/resource';

/** Parameters of a call in a vector, by place and wire name. */
export interface Parameters {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Call = (
  gateway: client.Gateway,
  parameters: object,
  options?: client.CallOptions,
) => Promise<client.Outcome<unknown>>;

/** The function of an operation, with its parameters and the headers of the call from a vector. */
export function callOf(operation: string, { path, query, header, body }: Parameters) {
  const call = (client as unknown as Readonly<Record<string, Call | undefined>>)[operation];
  if (!call) throw new Error(`The client has no function ${operation}.`);
  const { fields } = operationInfo[operation as OperationId];
  const flat = fields.length > 0 ? (body as object | undefined) : body !== undefined && { body };
  const parameters = { ...path, ...query, ...flat };
  return (gateway: client.Gateway, options: client.CallOptions = {}) =>
    call(gateway, parameters, { ...options, ...(header && { headers: header }) });
}
