/** Holds nothing between two answers. */
let decoder: TextDecoder | undefined;

/**
 * Reads the body of an answer as text. What a fetch that ignores its signal brings after the end of the call is not read.
 *
 * @returns undefined when the body has more bytes after decompression than the limit; nothing more is read then
 */
export async function textOf(response: Response, limit: number, signal: AbortSignal): Promise<string | undefined> {
  // The fetch of React Native does not stream.
  if (!response.body?.getReader) {
    const text = await response.text();
    return text.length <= limit ? text : undefined;
  }
  const chunks = await chunksOf(response.body, limit, signal);
  if (!chunks) return undefined;
  let text = '';
  // jsdom, in which only tests run, has no decoder.
  if (typeof TextDecoder !== 'function') {
    for (const chunk of chunks) for (const byte of chunk) text += `%${(byte + 256).toString(16).slice(1)}`;
    return decodeURIComponent(text);
  }
  decoder = decoder || new TextDecoder();
  // Most answers are one chunk, and decoding is faster where no other follows.
  if (chunks.length < 2) return decoder.decode(chunks[0]);
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** Reads the body of an answer as a Blob, under the same conditions as {@link textOf}. */
export async function blobOf(response: Response, limit: number, signal: AbortSignal): Promise<Blob | undefined> {
  if (!response.body?.getReader) {
    const blob = await response.blob();
    return blob.size <= limit ? blob : undefined;
  }
  const chunks = await chunksOf(response.body, limit, signal);
  if (!chunks) return undefined;
  const bytes = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return holding(bytes, response).blob();
}

/** The same answer with a body that can be read. */
export function holding(body: BodyInit | null, response: Response): Response {
  // Not the global Response: with a caller's fetch it may be missing or another class.
  const { status, statusText, headers } = response;
  return new (response.constructor as typeof Response)(body, { status, statusText, headers });
}

async function chunksOf(body: ReadableStream<Uint8Array>, limit: number, signal: AbortSignal) {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  for (let left = limit; ; ) {
    const { value } = await reader.read();
    if (!value) return chunks;
    chunks.push(value);
    left -= value.length;
    // Written so that a limit of NaN bounds too.
    if (!(left >= 0) || signal.aborted) {
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}
