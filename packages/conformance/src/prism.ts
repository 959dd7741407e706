// This is the only module of the repository that imports Prism.
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { basePathOf, readDescription } from './description.ts';
import { readOpenapi } from './package-files.ts';

export interface PrismOptions {
  /** Port to listen on; 0, the default, lets the system choose. */
  readonly port?: number;
  /** Address to listen on; loopback unless set. */
  readonly host?: string;
  /** A gateway to stand in front of: requests are passed on, and both directions are validated. */
  readonly upstream?: string;
}

export interface Prism {
  /** Base URL of the interface, the documented base path included. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

const silent = {
  info() {},
  warn() {},
  error() {},
  debug() {},
  trace() {},
  fatal() {},
  success() {},
  child() {
    return silent;
  },
};

/**
 * Starts Prism on the bundled description, in this process: as a mock that answers examples, or with `upstream` as a
 * validating proxy that answers 500 where the gateway breaks the description.
 *
 * Prism mounts paths at the root; this server adds the documented base path. The `default` responses are left out,
 * because Prism would answer them in place of its problem reports.
 */
export async function startPrism(options: PrismOptions = {}): Promise<Prism> {
  const { port = 0, host = '127.0.0.1', upstream } = options;
  const basePath = basePathOf(readDescription());
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(readOpenapi()));
  const mounted = operations.map((operation) => ({
    ...operation,
    path: upstream === undefined ? basePath + operation.path : operation.path,
    servers: [],
    responses: operation.responses.filter((response) => response.code !== 'default'),
  }));
  const common = { checkSecurity: true, validateRequest: true, validateResponse: true };
  const server = createServer(mounted as typeof operations, {
    components: { logger: silent as never },
    cors: true,
    config:
      upstream === undefined
        ? { ...common, isProxy: false, errors: false, mock: { dynamic: false }, upstreamProxy: undefined }
        : {
            ...common,
            isProxy: true,
            errors: true,
            mock: { dynamic: false },
            upstream: new URL(upstream),
            upstreamProxy: undefined,
          },
  });
  const address = await server.listen(port, host);
  return { baseUrl: upstream === undefined ? address + basePath : address, close: () => server.close() };
}
