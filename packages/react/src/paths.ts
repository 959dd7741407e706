import { asFile, type CallDescriptor, type CallOptions, type Gateway, GatewayError, unwrap } from '@ccgateway/client';
import createClient, { type OpenapiQueryClient } from 'openapi-react-query';
import type { GatewayPaths, ReadingPaths } from './path-types.ts';

export type { GatewayPaths, ReadingPaths } from './path-types.ts';

/** The hooks of {@link createGatewayHooks}. The hooks that repeat calls take only paths that are read with GET. */
export type GatewayHooks = Omit<OpenapiQueryClient<ReadingPaths>, 'useMutation'> &
  Pick<OpenapiQueryClient<GatewayPaths>, 'useMutation'>;

/**
 * Hooks of TanStack Query for the operations of a gateway, named by method and path.
 *
 * They judge answers as the functions of `@ccgateway/client` do: `data` is the result of a success, or null when it has
 * none. Every other outcome, including a return code other than "0", is an `error` of class {@link GatewayError}.
 * The settings of a call are `params`, `body`, `headers`, `signal` and, for a download, `parseAs: 'blob'`.
 */
export function createGatewayHooks(gateway: Gateway): GatewayHooks {
  const send = (method: CallDescriptor['method']) => async (path: string, init: Init) => {
    const { params: { path: segments, query } = {}, body, parseAs, headers, signal } = init;
    const options = { ...(headers && { headers }), ...(signal && { signal }) };
    const outcome = await gateway.call<unknown, string>(
      { method, path, query: Object.keys(query ?? {}), read: parseAs === 'blob' ? asFile : undefined },
      { ...segments, ...query, ...(body !== undefined && { body }) },
      options,
    );
    // TanStack Query does not allow undefined as data.
    const data = unwrap(outcome) ?? null;
    return { data, response: outcome.ok && outcome.response };
  };
  const methods = { GET: send('GET'), PUT: send('PUT'), POST: send('POST'), DELETE: send('DELETE') };
  return createClient(methods as unknown as FetchClient) as unknown as GatewayHooks;
}

/**
 * For the setting `retry` of a query: repeats it twice when no answer came. An answer of the gateway is final; asking
 * again would only delay the error.
 */
export function retryUnanswered(failures: number, error: unknown): boolean {
  if (failures > 1 || !(error instanceof GatewayError)) return false;
  return ['network', 'timeout'].includes(error.kind) || (error.kind === 'http' && (error.status ?? 0) > 499);
}

type FetchClient = Parameters<typeof createClient<GatewayPaths>>[0];

interface Init extends Pick<CallOptions, 'headers' | 'signal'> {
  readonly params?: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
  readonly parseAs?: string;
}
