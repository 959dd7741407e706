import type { WireRequest } from '../kit/exchange.ts';
import { headerOf } from '../kit/headers.ts';

/** Where the interface begins in an address, and what comes after it. */
export interface Address {
  /** Base address of the interface, without a slash at the end. */
  readonly base: string;
  /** What follows, with the query. */
  readonly below: string;
}

const documented = /^[a-z]+:\/\/[^/]+(?:\/[^?#]*?)?\/agentgateway\/+resource(?=\/)/i;

let last:
  | { readonly url: string; readonly baseUrl: string | undefined; readonly address: Address | undefined }
  | undefined;

/** Splits an address of the interface; undefined for any other. What looks at an exchange asks one after the other. */
export function addressOf(url: string, baseUrl: string | undefined): Address | undefined {
  if (last?.url !== url || last.baseUrl !== baseUrl) last = { url, baseUrl, address: split(url, baseUrl) };
  return last.address;
}

function split(url: string, baseUrl: string | undefined): Address | undefined {
  const base = baseUrl === undefined ? documented.exec(url)?.[0] : baseUrl.replace(/\/$/, '');
  if (base === undefined || !url.startsWith(`${base}/`)) return undefined;
  return { base, below: url.slice(base.length).replace(/#.*$/s, '') };
}

/** Whether a browser asked by itself whether its page may send a request. The gateway's interface has no such call. */
export function isPreflight({ method, headers }: WireRequest): boolean {
  return method === 'OPTIONS' && headerOf(headers, 'access-control-request-method') !== undefined;
}
