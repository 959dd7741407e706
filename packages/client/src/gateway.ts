import type { paths } from '@ccgateway/openapi';
// The seam to openapi-fetch: nothing else in this package imports it at run time.
import createClient from 'openapi-fetch';
import { outcomeOf } from './outcome.ts';
import { type Parts, splitParameters } from './parameters.ts';
import { deadline, fullJitter, pause } from './time.ts';
import type { CallDescriptor, CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { dispatcher, check } = options;
  const send: (request: Request, init?: object) => Promise<Response> = options.fetch ?? fetch;
  let guid = options.guid;
  const raw = createClient<paths>({
    // Address and credentials; what else is in there means nothing to it.
    ...options,
    headers: {
      'Content-Type': 'application/json; charset=UTF-8',
      // Read anew for every call.
      get Guid() {
        return guid;
      },
    },
    // A redirect to another host would carry the GUID there.
    redirect: 'error',
    fetch: async (request) => {
      const response = await send(request, dispatcher && { dispatcher });
      guid = guidOf(response) ?? guid;
      return response;
    },
  });

  const gateway = {
    raw,
    async call<Result, Code extends string>(descriptor: CallDescriptor, parameters: object, call: CallOptions = {}) {
      const [method, path, traits = ''] = descriptor;
      const parts = splitParameters(descriptor, parameters);
      // fetch's own complaint would quote the value, which may be a secret.
      const broken =
        /[\r\n]\s*\S|\0/.test(guid + Object.values(call.headers ?? {}).join()) && 'A header holds a line break or NUL.';
      const invalid = broken || (typeof parts === 'string' ? parts : check?.(method, path, parameters));
      if (invalid) return { ok: false, kind: 'invalid', message: invalid };
      const { timeout = options.timeout ?? 15_000, retries = options.retries ?? 2, signal, headers, tookEffect } = call;

      const attemptOnce = async (): Promise<Outcome<Result, Code>> => {
        const end = deadline(timeout, signal);
        try {
          // A fetch of the caller's own may not look at the signal.
          if (end.signal.aborted) throw end.signal.reason;
          const { data, error, response } = await (raw.request as LooseRequest)(method, path, {
            ...(parts as Parts),
            headers,
            parseAs: traits.includes('f') ? 'blob' : 'text',
            signal: end.signal,
          });
          return await outcomeOf(response, data ?? error, traits.includes('e') ? 'event' : 'result');
        } catch (cause) {
          const kind = (end.signal.reason as 'timeout' | 'aborted' | undefined) ?? 'network';
          return { ok: false, kind, message: `No answer: ${kind}.`, cause };
        } finally {
          end.clear();
        }
      };

      for (let attempt = 0; ; attempt++) {
        const outcome = await attemptOnce();
        // Only where the gateway may never have seen the call: its answer, whatever it says, is final, and so is a 4xx.
        const lost = 'cause' in outcome || (!outcome.ok && outcome.kind === 'http' && outcome.response.status > 499);
        if (!lost || attempt >= retries || signal?.aborted) return outcome;
        // A check that throws tells nothing.
        const failed = async () => (await tookEffect?.()) === false;
        const repeatable = traits.includes('s') || (traits.includes('c') && (await failed().catch(() => false)));
        if (!repeatable) return outcome;
        await pause(fullJitter(attempt), signal);
        // Meanwhile the session may have ended.
        if (check?.(method, path, parameters)) return outcome;
      }
    },
  };
  // Not enumerable: whatever prints or serialises a gateway must not come upon the GUID.
  return Object.defineProperty(gateway as Gateway, 'guid', {
    get: () => guid,
    set: (value) => {
      guid = value;
    },
  });
}

/** The GUID in the header Set-GUID of an answer, without the prefix `JSESSIONID=`. */
export function guidOf(response: Response): string | undefined {
  return response.headers.get('Set-GUID')?.replace(/^JSESSIONID=\s*/i, '') || undefined;
}

/** The raw client's request method without its per-path types, which a call by descriptor cannot name. */
type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
