import type { GatewayOptions } from './types.ts';

type Fetch = NonNullable<GatewayOptions['fetch']>;

/** A fetch that ends with the signal of its call, body included, also where the one given does not look at it. */
export function heeding(send: Fetch): Fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input as Request).signal;
    const response = await before(signal, () => send(input, init));
    for (const read of ['text', 'blob'] as const) {
      const own = response[read]?.bind(response) as () => Promise<never>;
      // Not enumerable, as it is on every other response.
      Object.defineProperty(response, read, { value: () => before(signal, own) });
    }
    return response;
  };
}

/** What an action comes to, unless the signal ends first. */
async function before<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> {
  const reason = () => signal.reason ?? new Error('Aborted.');
  if (signal.aborted) throw reason();
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(reason());
  });
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([ended, action()]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
