import type { paths } from '@ccgateway/openapi';
// The seam to openapi-fetch: nothing else in this package imports it at run time.
import createClient from 'openapi-fetch';
import { outcomeOf } from './outcome.ts';
import { splitParameters } from './parameters.ts';
import type { CallDescriptor, CallOptions, Failure, Gateway, GatewayOptions, Outcome } from './types.ts';

const defaultTimeout = 15_000;

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { baseUrl, timeout = defaultTimeout, fetch } = options;
  let guid = options.guid;
  const raw = createClient<paths>({
    baseUrl,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    // A redirect to another host would carry the GUID there.
    redirect: 'error',
    ...(fetch && { fetch }),
  });
  raw.use({
    onRequest({ request }) {
      if (guid !== undefined && !request.headers.has('Guid')) request.headers.set('Guid', guid);
      return request;
    },
    onResponse({ response }) {
      guid = guidOf(response) ?? guid;
    },
  });

  return {
    raw,
    get guid() {
      return guid;
    },
    set guid(value) {
      guid = value;
    },
    call: <Result, Code extends string>(descriptor: CallDescriptor, parameters: object, call: CallOptions = {}) =>
      send<Result, Code>(raw, descriptor, parameters, { timeout, ...call }),
  };
}

/** The GUID in the header Set-GUID of an answer, without the prefix `JSESSIONID=`. */
export function guidOf(response: Response): string | undefined {
  const header = response.headers.get('Set-GUID');
  return header?.replace(/^\s*JSESSIONID=/i, '').trim() || undefined;
}

async function send<Result, Code extends string>(
  raw: Gateway['raw'],
  descriptor: CallDescriptor,
  parameters: object,
  { signal, timeout = 0 }: CallOptions,
): Promise<Outcome<Result, Code>> {
  const parts = splitParameters(descriptor, parameters);
  if ('invalid' in parts) return { ok: false, kind: 'invalid', message: parts.invalid };

  const timer = timeout > 0 ? AbortSignal.timeout(timeout) : undefined;
  const signals = [signal, timer].filter((one) => one !== undefined);
  try {
    const { data, error, response } = await (raw.request as LooseRequest)(
      descriptor.method.toLowerCase(),
      descriptor.path,
      {
        params: { path: parts.path, query: parts.query },
        body: parts.body,
        parseAs: descriptor.file ? 'blob' : 'text',
        ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
      },
    );
    return await outcomeOf(response, data ?? error);
  } catch (cause) {
    return { ok: false, ...noAnswer(signal, timer, timeout), cause } as Failure<Code>;
  }
}

function noAnswer(signal: AbortSignal | undefined, timer: AbortSignal | undefined, timeout: number) {
  if (signal?.aborted) return { kind: 'aborted', message: 'The call was aborted.' };
  if (timer?.aborted) return { kind: 'timeout', message: `The gateway did not answer within ${timeout} ms.` };
  return { kind: 'network', message: 'The gateway could not be reached.' };
}

/** The raw client's request method without its per-path types, which a call by descriptor cannot name. */
type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
