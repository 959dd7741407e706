import { startPrism } from '../src/prism.ts';
import type { Target } from '../suite/target.ts';

/** Prism as a target: it has no state, answers any example on demand, and reports problems by HTTP status. */
export async function prismTarget(): Promise<Target> {
  const prism = await startPrism();
  return {
    baseUrl: prism.baseUrl,
    fetch,
    // A download answers JSON only if the request asks for it.
    force: (_, example) => ({
      Prefer: `example=${example}`,
      Accept: 'application/json, application/octet-stream;q=0.5',
    }),
    refused: (_, status) => [400, 415, 422].includes(status),
    denied: (status) => status === 401,
    close: () => prism.close(),
  };
}
