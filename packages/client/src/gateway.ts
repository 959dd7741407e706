import type { paths } from '@ccgateway/openapi';
// The seam to openapi-fetch: nothing else in this package imports it at run time.
import createClient from 'openapi-fetch';
import { outcomeOf } from './outcome.ts';
import { splitParameters } from './parameters.ts';
import { deadline, fullJitter, pause } from './time.ts';
import type { CallDescriptor, CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { baseUrl, fetch, dispatcher, credentials, check } = options;
  let guid = options.guid;
  const raw = createClient<paths>({
    baseUrl,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    // A redirect to another host would carry the GUID there.
    redirect: 'error',
    ...(fetch && { fetch }),
    ...(credentials && { credentials }),
    ...(dispatcher && { requestInitExt: { dispatcher } }),
  });
  raw.use({
    onRequest({ request }) {
      if (guid && !request.headers.has('Guid')) request.headers.set('Guid', guid);
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
    async call<Result, Code extends string>(descriptor: CallDescriptor, parameters: object, call: CallOptions = {}) {
      const [method, path, traits = ''] = descriptor;
      const parts = splitParameters(descriptor, parameters);
      const invalid = typeof parts === 'string' ? parts : check?.(method, path, parameters);
      if (invalid) return { ok: false, kind: 'invalid', message: invalid };
      const { timeout = options.timeout ?? 15_000, retries = options.retries ?? 2, signal, tookEffect } = call;

      for (let attempt = 0; ; attempt++) {
        const end = deadline(timeout, signal);
        const outcome = await send<Result, Code>(raw, descriptor, { ...(parts as object), headers: call.headers }, end);
        const repeatable = traits.includes('s') || (traits.includes('c') && tookEffect && !(await tookEffect()));
        if (attempt >= retries || !lost(outcome) || !repeatable) return outcome;
        await pause(fullJitter(attempt), signal);
      }
    },
  };
}

/** The GUID in the header Set-GUID of an answer, without the prefix `JSESSIONID=`. */
export function guidOf(response: Response): string | undefined {
  const header = response.headers.get('Set-GUID');
  return header?.replace(/^\s*JSESSIONID=/i, '').trim() || undefined;
}

/** Whether the gateway may never have seen the call. An answer of the gateway, whatever it says, is final. */
function lost(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && /network|timeout|http/.test(outcome.kind);
}

async function send<Result, Code extends string>(
  raw: Gateway['raw'],
  [method, path, traits = '']: CallDescriptor,
  { headers, body, ...params }: { headers?: object | undefined; body?: unknown },
  { signal, clear }: ReturnType<typeof deadline>,
): Promise<Outcome<Result, Code>> {
  try {
    const { data, error, response } = await (raw.request as LooseRequest)(method.toLowerCase(), path, {
      params,
      body,
      headers,
      parseAs: traits.includes('f') ? 'blob' : 'text',
      signal,
    });
    return await outcomeOf(response, data ?? error, traits.includes('e') ? 'event' : 'result');
  } catch (cause) {
    const kind = signal.aborted ? (signal.reason as 'timeout' | 'aborted') : 'network';
    return { ok: false, kind, message: `No answer: ${kind}.`, cause };
  } finally {
    clear();
  }
}

/** The raw client's request method without its per-path types, which a call by descriptor cannot name. */
type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
