import type { Exchange, Place, WireHeaders, WireRequest, WireResponse } from '../kit/exchange.ts';

/** Why an entry is left out, as a sentence, or that it is none of the gateway's answers. */
export type Read = { readonly exchange: Exchange } | { readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads an entry of a HAR file; whatever is in it. */
export function exchangeOf(entry: Fields, before: number, place: Place): Read {
  const request = fieldsOf(entry.request);
  if (request === undefined) return { problem: 'The entry has no request.' };
  const { method, url } = request;
  if (typeof method !== 'string' || method === '') return { problem: 'The request has no method.' };
  if (typeof url !== 'string' || !/^[a-z][a-z\d+.-]*:/i.test(url))
    return { problem: 'The address of the request is none.' };
  const started = typeof entry.startedDateTime === 'string' ? Date.parse(entry.startedDateTime) : Number.NaN;
  // Without a time of its own it happened when the one before it did.
  const at = Number.isFinite(started) ? started : before;
  const time = typeof entry.time === 'number' && entry.time >= 0 && entry.time < 1e9 ? entry.time : 0;
  const response = responseOf(entry);
  return {
    exchange: {
      at,
      until: at + time,
      request: requestOf(request, method, url),
      ...(response && { response }),
      place,
    },
  };
}

function requestOf(request: Fields, method: string, url: string): WireRequest {
  const headers = headersOf(request.headers);
  const posted = fieldsOf(request.postData);
  const text = textOf(posted) ?? formOf(posted?.params);
  if (text !== undefined) return { method, url, headers, body: text };
  const size = typeof request.bodySize === 'number' ? request.bodySize : 0;
  return { method, url, headers, ...(size > 0 && { unrecorded: true }) };
}

function responseOf(entry: Fields): WireResponse | undefined {
  const response = fieldsOf(entry.response);
  const status = response?.status;
  // Browsers write 0 for a request that was blocked or given up.
  if (response === undefined || typeof status !== 'number' || !Number.isInteger(status) || status < 100)
    return undefined;
  const headers = headersOf(response.headers);
  // What a browser took from its cache is no answer of the gateway to this request.
  if (status === 304 || entry._fromCache !== undefined) return { status, headers, unrecorded: true };
  const content = fieldsOf(response.content);
  const text = textOf(content);
  const size = typeof content?.size === 'number' ? content.size : undefined;
  if (text === undefined) return { status, headers, ...(size === 0 ? { body: '' } : { unrecorded: true }) };
  // Recorders cut long bodies; the size is what came.
  if (size !== undefined && size > Buffer.byteLength(text) && !isJson(text))
    return { status, headers, unrecorded: true };
  return { status, headers, body: text };
}

function textOf(content: Fields | undefined): string | undefined {
  const text = content?.text;
  if (typeof text !== 'string') return undefined;
  return content?.encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function formOf(params: unknown): string | undefined {
  if (!Array.isArray(params) || params.length === 0) return undefined;
  const pairs = params.map((one) => [String(fieldsOf(one)?.name ?? ''), String(fieldsOf(one)?.value ?? '')]);
  return new URLSearchParams(pairs).toString();
}

function headersOf(list: unknown): WireHeaders {
  if (!Array.isArray(list)) return [];
  const headers: [string, string][] = [];
  for (const one of list) {
    const { name, value } = fieldsOf(one) ?? {};
    // Names of HTTP/2 such as :path are no headers.
    if (typeof name === 'string' && typeof value === 'string' && !name.startsWith(':')) headers.push([name, value]);
  }
  return headers;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}
