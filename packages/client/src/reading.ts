let decoder: TextDecoder | undefined;

/**
 * Reads the whole body of an answer. What a fetch that ignores its signal brings after the end of the call is not read.
 *
 * @returns undefined when the body has more bytes after decompression than the limit; nothing more is read then
 */
export async function bodyOf<As extends 'text' | 'blob'>(
  response: Response,
  as: As,
  limit: number,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<Response[As]>> | undefined> {
  const reader = response.body?.getReader?.();
  let whole = response;
  if (reader) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value);
      size += step.value.length;
      // Written so that a limit of NaN bounds too.
      if (!(size <= limit) || signal.aborted) {
        reader.cancel().catch(() => {});
        return undefined;
      }
    }
    const bytes = new Uint8Array(size);
    let filled = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    // This is faster than a new response. jsdom has no decoder.
    if (as === 'text' && typeof TextDecoder === 'function') {
      decoder = decoder || new TextDecoder();
      return decoder.decode(bytes) as never;
    }
    whole = holding(bytes, response);
  }
  const body = await whole[as]();
  return (typeof body === 'string' ? body.length : body.size) <= limit ? (body as never) : undefined;
}

/** The same answer with a body that can be read. */
export function holding(body: BodyInit | null, response: Response): Response {
  // Not the global Response: with a caller's fetch it may be missing or another class.
  const { status, statusText, headers } = response;
  return new (response.constructor as typeof Response)(body, { status, statusText, headers });
}
