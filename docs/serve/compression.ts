import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below this many bytes compression gains nothing. */
const smallest = 1024;

/** The encoding in which a body is sent: the best that the client takes, none for small or compressed bodies. */
export function encodingFor(
  accepted: string | string[] | undefined,
  { type, body }: { readonly type: string; readonly body: Buffer },
): Encoding | undefined {
  if (body.length < smallest || /^(image\/(webp|png)|application\/octet-stream)/.test(type)) return undefined;
  const taken = new Set(
    String(accepted ?? '')
      .split(',')
      .map((entry) => entry.trim().toLowerCase().split(';'))
      .filter(([, ...parameters]) => !parameters.some((parameter) => /^\s*q\s*=\s*0(\.0*)?\s*$/.test(parameter)))
      .map(([name]) => name?.trim()),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : undefined;
}

/** Compresses for one answer: quickly rather than as small as can be. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body, { level: 6 });
  return promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
