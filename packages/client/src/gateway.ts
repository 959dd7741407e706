import { isUsable } from './address.ts';
import { guidOf, plainGuid } from './guid.ts';
import { contentType, merged } from './headers.ts';
import { judge, lost } from './outcome.ts';
import { textOf } from './reading.ts';
import { requestOf } from './request.ts';
import { bounded, fullJitter, pause } from './time.ts';
import type { CallDescriptor, CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { baseUrl, check, credentials, dispatcher, fetch: sender, maxAnswerBytes = 4_000_000 } = options;
  const { timeout: usualTimeout = 15_000, tryTimeout: usualTryTimeout, retries: usualRetries = 2 } = options;
  const unusable = isUsable(baseUrl, !!sender || 'location' in globalThis)
    ? ''
    : 'baseUrl must be an http or https address without user, query and fragment, or the path of a page.';
  const usual: Record<string, string> = { 'Content-Type': contentType };
  const know = (guid: string | undefined) => {
    if (guid) usual.Guid = plainGuid(guid) || guid;
    else delete usual.Guid;
  };
  know(options.guid);
  const base = unusable ? '' : baseUrl.replace(/\/$/, '');
  // A redirect to another host would carry the GUID there. workerd does not know 'error', so this is 'manual'.
  const shared = { credentials, dispatcher, redirect: 'manual', ...uncached() } as RequestInit;
  // An answer to a call that began before the GUID changed carries an older GUID.
  let era = 0;

  const gateway = {
    async call<Result, Code extends string>(
      descriptor: CallDescriptor,
      parameters: object,
      call: CallOptions = {},
    ): Promise<Outcome<Result, Code>> {
      const { method, path, retry, read, guid } = descriptor;
      const { timeout = usualTimeout, tryTimeout = usualTryTimeout, retries = usualRetries, signal, tookEffect } = call;
      type Answer = Outcome<Result, Code>;
      /** The outcome of the last try, until the next one begins. */
      let last: Answer | undefined;
      const send = async (over: AbortSignal): Promise<Answer> => {
        try {
          if (unusable) throw new Error(unusable);
          const { address, body } = requestOf(descriptor, parameters);
          for (let tries = 0; ; tries++) {
            const headers = call.headers ? merged(usual, call.headers) : { ...usual };
            // The message of fetch would quote the value, which may be a secret.
            for (const name in headers)
              if (/[^\t -~\x80-\xff]/.test(headers[name] as string))
                throw new Error(`The header ${name} has a character that cannot be sent; encode its value.`);
            let complaint: string | undefined;
            try {
              complaint = check?.(method, path, parameters);
            } catch (cause) {
              return (
                last || {
                  ok: false,
                  kind: 'check',
                  message: 'The check of the parameters threw; see the cause.',
                  cause,
                }
              );
            }
            if (complaint) throw new Error(complaint);
            last = undefined;
            const attempt = async (signal: AbortSignal) => {
              const began = era;
              // The copied fields come last: V8 of Node 20 takes ten times as long to add fields after a copy.
              const init = { method, headers, body, signal, ...shared };
              const response = await (sender || fetch)(base + address, init);
              const outcome = ((read && (await read(response, options, signal))) ||
                judge(response, await textOf(response, maxAnswerBytes, signal), descriptor.result)) as Answer;
              if (began === era && !signal.aborted && (outcome.ok || outcome.kind === 'retcode')) {
                const result = guid && outcome.ok && (outcome.result as Readonly<Record<string, unknown>> | null);
                // The header Guid may echo the request, and another answer may have brought a newer GUID meanwhile.
                const named = !usual.Guid || response.headers.has('Set-GUID');
                const told = (result && plainGuid(result[guid as string])) || (named && guidOf(response));
                if (told) usual.Guid = told;
              }
              return outcome;
            };
            const outcome =
              tryTimeout === undefined
                ? await attempt(over).catch((cause) => lost('network', cause))
                : await bounded(tryTimeout, over, attempt, lost);
            last = outcome;
            // A call is repeated only when the gateway may not have seen it. An answer of the gateway and a 4xx are final.
            const again =
              ('cause' in outcome || (!outcome.ok && outcome.kind === 'http' && outcome.response.status > 499)) &&
              tries < retries &&
              !over.aborted &&
              (retry === 'safe' ||
                // A tookEffect that throws answers nothing.
                (retry === 'after-check' && (await (async () => tookEffect?.())().catch(() => true)) === false));
            if (again) await pause(fullJitter(tries), over);
            if (!again || over.aborted) return outcome;
          }
        } catch (error) {
          // Something was sent already: the session ended meanwhile.
          return last || { ok: false, kind: 'invalid', message: (error as Error).message };
        }
      };
      // After a timeout between tries, the outcome of the last one says more.
      return bounded(timeout, signal, send, (kind, cause) => (kind === 'timeout' && last) || lost(kind, cause));
    },
  };
  // Not enumerable, so that printing or serialising a gateway does not show the GUID.
  return Object.defineProperty(gateway as Gateway, 'guid', {
    get: () => usual.Guid,
    set: (value) => {
      know(value);
      era++;
    },
  });
}

/** Disables the cache of answers, except in runtimes that throw on the field, as workerd did. */
function uncached(): RequestInit {
  const init: RequestInit = { cache: 'no-store' };
  try {
    // Where there is no Request, nothing throws.
    return globalThis.Request && !new Request('http://a', init) ? {} : init;
  } catch {
    return {};
  }
}
