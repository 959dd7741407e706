import { within } from './time.ts';

/** Maximum bytes of an answer after decompression. */
export interface Limits {
  readonly maxAnswerBytes: number;
  readonly maxFileBytes: number;
}

/** The body of an answer as text, or as a file, bounded in the same way. */
export async function bodyOf(
  response: Response,
  as: 'text' | 'blob',
  limit: number,
  signal: AbortSignal,
): Promise<string | Blob | undefined> {
  const bytes = await bytesOf(response, limit, signal);
  if (bytes && as === 'text' && typeof TextDecoder === 'function') return new TextDecoder().decode(bytes);
  if (bytes) return holding(bytes, response)[as]();
  if (bytes === undefined) return undefined;
  const body = await within(signal, (): Promise<string | Blob> => response[as]());
  return (typeof body === 'string' ? body.length : body.size) <= limit ? body : undefined;
}

/** The same answer with a body that can be read. */
export function holding(body: BodyInit | null, response: Response): Response {
  // Not the global Response: with a caller's fetch it may be missing or another class.
  const { status, statusText, headers } = response;
  return new (response.constructor as typeof Response)(body, { status, statusText, headers });
}

/** Undefined when there are too many bytes; null when there is no body, or a caller's fetch answers no streams. */
async function bytesOf(response: Response, limit: number, signal: AbortSignal) {
  const reader = response.body?.getReader?.();
  if (!reader) return null;
  try {
    return await within(signal, () => drained(reader, limit));
  } finally {
    // This has no effect on a stream that has ended.
    reader.cancel().catch(() => {});
  }
}

async function drained(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    // Written so that a limit of NaN bounds too.
    if (!(size <= limit)) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}
