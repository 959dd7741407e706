import type { WireRequest } from '../kit/exchange.ts';
import { headerOf } from '../kit/headers.ts';
import { Remembered } from '../kit/remembered.ts';

/** Where the interface begins in an address, and what comes after it. */
export interface Address {
  /** Base address of the interface, without a slash at the end. */
  readonly base: string;
  /** What follows, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

const documented = /^[a-z]+:\/\/[^/]+(?:\/[^?#]*?)?\/agentgateway\/+resource(?=\/)/i;

let known = knownBelow(undefined);

/** Splits an address of the interface; undefined for any other. The same object for the same address, mostly. */
export function addressOf(url: string, baseUrl: string | undefined): Address | undefined {
  if (known.baseUrl !== baseUrl) known = knownBelow(baseUrl);
  return known.addresses.of(url) ?? undefined;
}

function knownBelow(baseUrl: string | undefined) {
  return { baseUrl, addresses: new Remembered((url) => split(url, baseUrl)) };
}

function split(url: string, baseUrl: string | undefined): Address | null {
  const base = baseUrl === undefined ? documented.exec(url)?.[0] : baseUrl.replace(/\/$/, '');
  if (base === undefined || !url.startsWith(`${base}/`)) return null;
  const [path = '', search = ''] = url.slice(base.length).replace(/#.*$/s, '').split('?');
  return { base, path, query: new URLSearchParams(search) };
}

/** Whether a browser asked by itself whether its page may send a request. The gateway's interface has no such call. */
export function isPreflight({ method, headers }: WireRequest): boolean {
  return method === 'OPTIONS' && headerOf(headers, 'access-control-request-method') !== undefined;
}
