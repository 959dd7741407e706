import { type CallDescriptor, type CallOptions, type Gateway, GatewayError, unwrap } from '@ccgateway/client';
import createClient, { type OpenapiQueryClient } from 'openapi-react-query';
import type { GatewayPaths, ReadingPaths } from './paths.ts';

/** The hooks of {@link createGatewayHooks}. Those that repeat calls by themselves take paths read with GET only. */
export type GatewayHooks = Omit<OpenapiQueryClient<ReadingPaths>, 'useMutation'> &
  Pick<OpenapiQueryClient<GatewayPaths>, 'useMutation'>;

/**
 * Hooks of TanStack Query for the operations of a gateway, named by method and path.
 *
 * They judge answers as the functions of `@ccgateway/client` do: `data` is the result of a success, null where it has
 * none. Whatever else happens, a return code other than "0" included, is an `error` of class {@link GatewayError}.
 * Of a call's settings they know `params`, `body`, `headers`, `signal` and, for a download, `parseAs: 'blob'`.
 */
export function createGatewayHooks(gateway: Gateway): GatewayHooks {
  const send = (method: CallDescriptor[0]) => async (path: string, init: Init) => {
    const { params: { path: segments, query } = {}, body, parseAs, headers, signal } = init;
    const traits = parseAs === 'blob' ? 'f' : '';
    const options = { ...(headers && { headers }), ...(signal && { signal }) };
    const outcome = await gateway.call<unknown, string>(
      [method, path, traits, Object.keys(query ?? {})],
      { ...segments, ...query, ...(body !== undefined && { body }) },
      options,
    );
    // A query must not answer undefined.
    const data = unwrap(outcome) ?? null;
    return { data, response: outcome.ok && outcome.response };
  };
  const methods = { GET: send('GET'), PUT: send('PUT'), POST: send('POST'), DELETE: send('DELETE') };
  return createClient(methods as unknown as FetchClient) as unknown as GatewayHooks;
}

/**
 * For the setting `retry` of a query: repeats it twice where no answer came. What the gateway answered is final, and
 * asking again would only show the error later.
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
