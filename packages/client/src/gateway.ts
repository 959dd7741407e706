import type { paths } from '@ccgateway/openapi';
// The seam to openapi-fetch: nothing else in this package imports it at run time.
import createClient, { removeTrailingSlash } from 'openapi-fetch';
import { merged } from './headers.ts';
import { isAnswer, outcomeOf } from './outcome.ts';
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
  const usual: Record<string, string> = { 'Content-Type': 'application/json; charset=UTF-8' };
  if (options.guid) usual.Guid = options.guid;
  // A redirect to another host would carry the GUID there. Not 'error', which workerd does not know.
  const shared = { credentials, dispatcher, redirect: 'manual' } as RequestInit;
  // An answer to a call that began before the GUID was set anew knows an older one.
  let era = 0;
  const send = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const began = era;
    const response = await (sender ?? fetch)(input, init);
    const guid = guidOf(response);
    if (guid && began === era && isAnswer(response)) usual.Guid = guid;
    return response;
  };

  const gateway = {
    raw: createClient<paths>({ ...shared, baseUrl, headers: usual, fetch: send }),
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
        const { address, body } = requestOf(descriptor, parameters);
        for (let attempt = 0; ; attempt++) {
          const headers = merged(usual, further);
          // fetch's own complaint would quote the value, which may be a secret.
          const broken = /[^\t -~\x80-\xff]/.test(Object.values(headers).join());
          const message = broken ? 'A header cannot be sent.' : check?.(method, path, parameters);
          if (message) throw new Error(message);
          const controller = new AbortController();
          let kind: 'network' | 'timeout' | 'aborted' = 'network';
          const clear = deadline(timeout, signal, (reason) => {
            kind = reason;
            controller.abort(signal?.reason);
          });
          try {
            // A fetch of the caller's own may not look at the signal.
            if (signal?.aborted) throw signal.reason;
            const response = await send(removeTrailingSlash(baseUrl) + address, {
              ...shared,
              method,
              body,
              headers,
              signal: controller.signal,
            });
            outcome = await outcomeOf<Result, Code>(response, traits);
          } catch (cause) {
            outcome = { ok: false, kind, message: `No answer of the gateway: ${kind}.`, cause };
          } finally {
            clear();
          }
          // Only where the gateway may never have seen the call: its answer, whatever it says, is final, and so is a 4xx.
          const lost = 'cause' in outcome || (!outcome.ok && outcome.kind === 'http' && outcome.response.status > 499);
          if (!lost || !(attempt < retries) || signal?.aborted) return outcome;
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
    get: () => usual.Guid,
    set: (value) => {
      if (value) usual.Guid = value;
      else delete usual.Guid;
      era++;
    },
  });
}

/** The GUID in the header Set-GUID of an answer, without the prefix `JSESSIONID=`. */
export function guidOf(response: Response): string | undefined {
  return response.headers.get('Set-GUID')?.replace(/^JSESSIONID=\s*/i, '') || undefined;
}
