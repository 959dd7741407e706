import type { paths } from '@ccgateway/openapi';
// This is the only module of the package that imports openapi-fetch.
import createClient, { type Client } from 'openapi-fetch';
import { isFile } from './file.ts';
import { contentType } from './headers.ts';
import { GatewayError } from './index.ts';
import { answered, judge } from './outcome.ts';
import { blobOf, holding } from './reading.ts';
import type { AnswerReader, CallDescriptor, Gateway } from './types.ts';

export type { paths } from '@ccgateway/openapi';

// openapi-fetch makes a Request, which needs a whole address. The gateway puts its own before the path.
const host = 'http://gateway.invalid';

/**
 * Makes the openapi-fetch client of a gateway, for calls by path. It has the gateway's address, headers, GUID, timeout
 * and limits. Its answers are as they came, whatever their return code; a call without an answer throws a
 * `GatewayError`. It never sends a call again, and checks no input. It needs a global `Request`.
 *
 * @example const { data } = await pathClient(gateway).GET('/onlineagent/{agentid}/agentstatus', { params });
 */
export function pathClient(gateway: Gateway): Client<paths> {
  return createClient<paths>({
    baseUrl: host,
    headers: { 'Content-Type': contentType },
    async fetch(request) {
      const { headers, method, signal, url } = request;
      const { pathname, search } = new URL(url);
      // A brace in the query would be taken for the name of a parameter.
      const path = pathname + search.replace(/[{}]/g, encodeURIComponent);
      const body = await request.text();
      const outcome = await gateway.call(
        { method: method as CallDescriptor['method'], path, read: asResponse },
        body ? { body: JSON.parse(body) } : {},
        { headers: Object.fromEntries(headers), signal },
      );
      // The body of an answer that is too long was given up.
      if (outcome.ok || ('response' in outcome && !outcome.response.bodyUsed)) return outcome.response;
      throw new GatewayError(outcome);
    },
  });
}

/** Judges an answer as usual, and adds a response whose body can be read. */
const asResponse: AnswerReader = async (response, options, signal) => {
  const { maxAnswerBytes = 4_000_000, maxFileBytes = 100_000_000 } = options;
  const file = response.headers.has('Content-Type') && isFile(response);
  const body = await blobOf(response, file ? maxFileBytes : maxAnswerBytes, signal);
  const outcome = judge(response, file ? '' : await body?.text());
  return body && response.body ? answered({ ...outcome }, holding(body.size ? body : null, response)) : outcome;
};
