import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { WireHeaders } from '../kit/exchange.ts';
import { headerOf } from '../kit/headers.ts';
import type { Kept } from './message.ts';

const largest = { maxOutputLength: 4 * 1024 * 1024 };

const codings: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, largest),
  'x-gzip': (bytes) => gunzipSync(bytes, largest),
  deflate: (bytes) => inflateSync(bytes, largest),
  br: (bytes) => brotliDecompressSync(bytes, largest),
};

/** The text of a body, unpacked; undefined where it was not kept or is packed in another way. */
export function textOf(body: Kept, headers: WireHeaders): string | undefined {
  if (body === undefined) return undefined;
  const coding = (headerOf(headers, 'content-encoding') ?? 'identity').trim().toLowerCase();
  const unpack = Object.hasOwn(codings, coding) ? codings[coding] : undefined;
  if (unpack === undefined) return undefined;
  if (body.length === 0) return '';
  try {
    return unpack(body).toString('utf8');
  } catch {
    // A broken or huge archive: nothing can be said of what is in it.
    return undefined;
  }
}
