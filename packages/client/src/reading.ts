import { within } from './time.ts';

/** What may be read of an answer, in bytes after decompression. */
export interface Limits {
  readonly maxAnswerBytes: number;
  readonly maxFileBytes: number;
}

/**
 * An answer that is here as a whole, or undefined where its body is longer than the limit: nothing more is read then.
 * Ends with the signal.
 */
export async function received(response: Response, limit: number, signal: AbortSignal): Promise<Response | undefined> {
  const reader = response.body?.getReader?.();
  // Nothing to read; or a fetch of the caller's own whose answers are no streams.
  if (!reader) return response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await within(signal, () => reader.read());
      if (done) break;
      size += value.length;
      // So that a NaN bounds too.
      if (!(size <= limit)) return undefined;
      chunks.push(value);
    }
  } finally {
    // Without effect on a stream that has ended.
    reader.cancel().catch(() => {});
  }
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  // Not the global one: where fetch is the caller's own there may be none, or another.
  const { status, statusText, headers } = response;
  return new (response.constructor as typeof Response)(bytes, { status, statusText, headers });
}
