import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStubGateway } from '../test/package/stub-gateway.ts';

export interface Servers {
  /** What a program needs to know. */
  readonly addresses: { readonly baseUrl: string; readonly redirecting: string };
  /** The header Guid of each request that reached the other host. */
  readonly elsewhere: (string | undefined)[];
  close(): Promise<void>;
}

/** A gateway behind a load balancer, another host, and a server that redirects /<status>/... to the other host. */
export async function startServers({ balancer }: { balancer: boolean }): Promise<Servers> {
  const gateway = await startStubGateway({ balancer });
  const elsewhere: (string | undefined)[] = [];
  const other = await listen((request, response) => {
    elsewhere.push(request.headers.guid as string | undefined);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"message":"","retcode":"0"}');
  });
  const redirecting = await listen((request, response) => {
    const [, status, ...path] = (request.url ?? '').split('/');
    response.writeHead(Number(status), { Location: `${other.origin}/${path.join('/')}` }).end();
  });
  return {
    addresses: { baseUrl: gateway.baseUrl, redirecting: redirecting.origin },
    elsewhere,
    close: async () => {
      await Promise.all([gateway.close(), end(other.server), end(redirecting.server)]);
    },
  };
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
