import type { GatewayOptions } from './types.ts';

type Fetch = NonNullable<GatewayOptions['fetch']>;

/** A fetch that ends with the signal of its call, also where the one given does not look at it. */
export function heeding(send: Fetch): Fetch {
  return (input, init) => {
    const signal = init?.signal ?? (input as Request).signal;
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason ?? new DOMException('Aborted.', 'AbortError')));
    });
    return Promise.race([ended, send(input, init)]);
  };
}
