import type { paths } from '@ccgateway/openapi';
// The seam to openapi-fetch: nothing else in this package imports it at run time.
import createClient, { mergeHeaders, removeTrailingSlash } from 'openapi-fetch';
import { outcomeOf } from './outcome.ts';
import { requestOf } from './request.ts';
import { deadline, fullJitter, pause } from './time.ts';
import type { CallDescriptor, CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { baseUrl, credentials, dispatcher, check, fetch: sender } = options;
  // Both kinds of call read it anew each time.
  const headers = { 'Content-Type': 'application/json; charset=UTF-8', Guid: options.guid };
  // A redirect to another host would carry the GUID there.
  const shared = { credentials, dispatcher, redirect: 'error' } as RequestInit;
  const send = async (...request: [string | Request, RequestInit?]): Promise<Response> => {
    const response = await (sender ?? fetch)(...request);
    headers.Guid = guidOf(response) ?? headers.Guid;
    return response;
  };

  const gateway = {
    raw: createClient<paths>({ ...shared, baseUrl, headers, fetch: send }),
    // Not through the raw client: it makes a Request of each call, and fetch another one of that.
    async call<Result, Code extends string>(descriptor: CallDescriptor, parameters: object, call: CallOptions = {}) {
      const [method, path, traits = ''] = descriptor;
      const {
        timeout = options.timeout ?? 15_000,
        retries = options.retries ?? 2,
        signal,
        tookEffect,
        headers: further,
      } = call;
      let outcome: Outcome<Result, Code> | undefined;
      try {
        for (let attempt = 0; ; attempt++) {
          // fetch's own complaint would quote the value, which may be a secret.
          const broken = /[\r\n]\s*\S|\0/.test(headers.Guid + Object.values({ ...further }).join());
          const message = broken ? 'A header holds a line break or NUL.' : check?.(method, path, parameters);
          if (message) throw new Error(message);
          const { address, body } = requestOf(descriptor, parameters);
          const end = deadline(timeout, signal);
          try {
            // A fetch of the caller's own may not look at the signal.
            if (end.signal.aborted) throw end.signal.reason;
            const response = await send(removeTrailingSlash(baseUrl) + address, {
              ...shared,
              method,
              body,
              headers: headers.Guid && !further ? (headers as HeadersInit) : mergeHeaders(headers, further),
              signal: end.signal,
            });
            outcome = await outcomeOf<Result, Code>(response, traits);
          } catch (cause) {
            const kind = (end.signal.reason as 'timeout' | 'aborted' | undefined) ?? 'network';
            outcome = { ok: false, kind, message: `No answer: ${kind}.`, cause };
          } finally {
            end.clear();
          }
          // Only where the gateway may never have seen the call: its answer, whatever it says, is final, and so is a 4xx.
          const lost = 'cause' in outcome || (!outcome.ok && outcome.kind === 'http' && outcome.response.status > 499);
          if (!lost || attempt >= retries || signal?.aborted) return outcome;
          const harmless = traits.includes('s') || (traits.includes('c') && (await tookEffect?.()) === false);
          if (!harmless) return outcome;
          await pause(fullJitter(attempt), signal);
        }
      } catch (error) {
        // Once something was sent: the session ended meanwhile, or the caller's tookEffect threw and so tells nothing.
        return outcome ?? { ok: false, kind: 'invalid', message: (error as Error).message };
      }
    },
  };
  // Not enumerable: whatever prints or serialises a gateway must not come upon the GUID.
  return Object.defineProperty(gateway as Gateway, 'guid', {
    get: () => headers.Guid,
    set: (value) => {
      headers.Guid = value;
    },
  });
}

/** The GUID in the header Set-GUID of an answer, without the prefix `JSESSIONID=`. */
export function guidOf(response: Response): string | undefined {
  return response.headers.get('Set-GUID')?.replace(/^JSESSIONID=\s*/i, '') || undefined;
}
