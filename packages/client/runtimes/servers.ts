import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStubGateway } from '../test/package/stub-gateway.ts';

export interface Servers {
  /** The settings for a program. */
  readonly addresses: { readonly baseUrl: string; readonly redirecting: string };
  /** The header Guid of each request that reached the other host. */
  readonly elsewhere: (string | undefined)[];
  /** The header Cache-Control of each request to be redirected: the control's and the client's. */
  readonly caching: { readonly control: Set<string | undefined>; readonly client: Set<string | undefined> };
  close(): Promise<void>;
}

/**
 * A gateway, behind a load balancer if asked for; another host; and a server that redirects /<status>/... to the other
 * host, and whose answer to /endless/... has no end.
 */
export async function startServers({ balancer }: { balancer: boolean }): Promise<Servers> {
  const gateway = await startStubGateway({ balancer });
  const elsewhere: (string | undefined)[] = [];
  const other = await listen((request, response) => {
    elsewhere.push(request.headers.guid as string | undefined);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"message":"","retcode":"0"}');
  });
  const caching: Servers['caching'] = { control: new Set(), client: new Set() };
  const redirecting = await listen((request, response) => {
    const [, status, ...path] = (request.url ?? '').split('/');
    caching[path[0] === 'control' ? 'control' : 'client'].add(request.headers['cache-control']);
    if (status === 'endless') return writeForEver(response);
    response.writeHead(Number(status), { Location: `${other.origin}/${path.join('/')}` }).end();
  });
  return {
    addresses: { baseUrl: gateway.baseUrl, redirecting: redirecting.origin },
    elsewhere,
    caching,
    close: async () => {
      await Promise.all([gateway.close(), end(other.server), end(redirecting.server)]);
    },
  };
}

/** Writes until the reader stops reading. */
function writeForEver(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const spaces = Buffer.alloc(65_536, ' ');
  const write = () => {
    while (!response.destroyed && response.write(spaces));
  };
  response.on('drain', write);
  write();
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
