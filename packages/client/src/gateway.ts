import { complaintAbout } from './address.ts';
import { guidOf, plainGuid } from './guid.ts';
import { contentType, merged } from './headers.ts';
import { outcomeOf } from './outcome.ts';
import { requestOf } from './request.ts';
import { deadline, fullJitter, pause, within } from './time.ts';
import type { CallDescriptor, CallOptions, Gateway, GatewayOptions, Outcome } from './types.ts';

/**
 * Opens a connection to a CC-Gateway. Nothing is sent before the first call.
 *
 * Every call carries `Content-Type: application/json; charset=UTF-8`, which the documents demand even without a body,
 * and the GUID of the session once one is known.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { baseUrl, credentials, dispatcher, check, fetch: sender, maxAnswerBytes = 4_000_000 } = options;
  const limits = { maxAnswerBytes, maxFileBytes: options.maxFileBytes ?? 100_000_000 };
  const unusable = complaintAbout(baseUrl, !!sender || 'location' in globalThis);
  const usual: Record<string, string> = { 'Content-Type': contentType };
  const know = (guid: string | undefined) => {
    if (guid) usual.Guid = plainGuid(guid) ?? guid;
    else delete usual.Guid;
  };
  know(options.guid);
  // A redirect to another host would carry the GUID there. workerd does not know 'error', so this is 'manual'.
  const shared = { credentials, dispatcher, redirect: 'manual', ...uncached() } as RequestInit;
  // An answer to a call that began before the GUID changed carries an older GUID.
  let era = 0;
  const learn = (outcome: Outcome<unknown>, began: number) => {
    if (began !== era || !('response' in outcome) || !(outcome.ok || outcome.kind === 'retcode')) return;
    const { headers } = outcome.response;
    // The header Guid may echo the request, and another answer may have brought a newer GUID meanwhile.
    if (headers.has('Set-GUID') || !usual.Guid) know(guidOf(outcome.response) ?? usual.Guid);
  };

  const gateway = {
    async call<Result, Code extends string>(descriptor: CallDescriptor, parameters: object, call: CallOptions = {}) {
      const { method, path, retry, answers } = descriptor;
      const {
        timeout = options.timeout ?? 15_000,
        tryTimeout = options.tryTimeout,
        retries = options.retries ?? 2,
        signal,
        tookEffect,
      } = call;
      /** Ends with the whole call, not with one try. */
      const over = new AbortController();
      let ended = undefined as 'timeout' | 'aborted' | undefined;
      const clear = deadline(timeout, signal, (reason) => {
        ended = reason;
        over.abort(signal?.reason);
      });

      const attempt = async (init: RequestInit, address: string): Promise<Outcome<Result, Code>> => {
        const began = era;
        let kind: 'network' | 'timeout' | 'aborted' = 'network';
        const stop = tryTimeout === undefined ? over : new AbortController();
        const done =
          tryTimeout !== undefined &&
          deadline(tryTimeout, over.signal, (reason) => {
            kind = reason;
            stop.abort(over.signal.reason);
          });
        try {
          const heeded = { ...shared, ...init, signal: stop.signal };
          const response = await within(stop.signal, () => (sender ?? fetch)(address, heeded));
          const outcome = await outcomeOf<Result, Code>(response, answers, limits, stop.signal);
          learn(outcome, began);
          // The operation exists to answer the GUID.
          if (answers === 'guid' && outcome.ok && began === era)
            know(plainGuid((outcome.result as { guid?: unknown } | null)?.guid) ?? usual.Guid);
          return outcome;
        } catch (cause) {
          kind = ended ?? kind;
          return { ok: false, kind, message: `No answer of the gateway: ${kind}.`, cause };
        } finally {
          if (done) done();
        }
      };

      let outcome: Outcome<Result, Code> | undefined;
      try {
        if (unusable) throw new Error(unusable);
        const { address, body } = requestOf(descriptor, parameters);
        for (let tries = 0; ; tries++) {
          const headers = merged(usual, call.headers);
          // The message of fetch would quote the value, which may be a secret.
          if (/[^\t -~\x80-\xff]/.test(Object.values(headers).join())) throw new Error('A header cannot be sent.');
          let complaint: string | undefined;
          try {
            complaint = check?.(method, path, parameters);
          } catch (cause) {
            return outcome ?? { ok: false, kind: 'check', message: 'The check of the parameters threw.', cause };
          }
          if (complaint) throw new Error(complaint);
          outcome = await attempt({ method, body, headers }, baseUrl.replace(/\/$/, '') + address);
          // A call is repeated only when the gateway may not have seen it. An answer of the gateway and a 4xx are final.
          const lost = 'cause' in outcome || (!outcome.ok && outcome.kind === 'http' && outcome.response.status > 499);
          if (!lost || !(tries < retries) || ended) return outcome;
          // A tookEffect that throws answers nothing.
          const asked = () => within(over.signal, async () => tookEffect?.()).catch(() => true);
          const harmless = retry === 'safe' || (retry === 'after-check' && (await asked()) === false);
          if (harmless) await pause(fullJitter(tries), over.signal);
          // After a timeout, the outcome of the last try says more. After an abort, the next try answers `aborted`.
          if (ended !== 'aborted' && (ended || !harmless)) return outcome;
        }
      } catch (error) {
        // Something was sent already: the session ended meanwhile.
        return outcome ?? { ok: false, kind: 'invalid', message: (error as Error).message };
      } finally {
        clear();
      }
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
    if (typeof Request === 'function') new Request('http://localhost', init);
    return init;
  } catch {
    return {};
  }
}
