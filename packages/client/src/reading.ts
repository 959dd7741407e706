import { onAbort } from './time.ts';

/**
 * Reads the whole body of an answer. Stops reading with the signal.
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
    const cancel = () => {
      reader.cancel().catch(() => {});
    };
    const stop = onAbort(signal, cancel);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for (let step = await reader.read(); !step.done; step = await reader.read()) {
        chunks.push(step.value);
        size += step.value.length;
        // Written so that a limit of NaN bounds too.
        if (!(size <= limit)) {
          cancel();
          return undefined;
        }
      }
    } finally {
      stop();
    }
    const bytes = new Uint8Array(size);
    let filled = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, filled);
      filled += chunk.length;
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
