import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registries } from '../../release/registries.ts';

/** Registries of all kinds on this machine, that keep what is published until they are closed. */
export interface FakeRegistry {
  readonly registries: Registries;
  /** Method and path of every request. */
  readonly requests: readonly string[];
  /** Paths that are there. */
  readonly kept: Set<string>;
  /** While set, whatever would be kept is answered with this status. */
  broken: number | undefined;
  close(): Promise<void>;
}

export async function startRegistry(): Promise<FakeRegistry> {
  const requests: string[] = [];
  const kept = new Set<string>();
  const fake = { broken: undefined as number | undefined };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(`${request.method} ${path}`);
    const body = await text(request);
    const answer = (status: number, content: string) => response.writeHead(status).end(content);
    if (request.method === 'GET') return kept.has(path) ? answer(200, '{}') : answer(404, '{}');
    if (fake.broken !== undefined) return answer(fake.broken, '{"error":"out of order"}');
    // What npm sends is the document of the package with the version in it.
    if (request.method === 'PUT')
      for (const version of Object.keys(JSON.parse(body).versions)) kept.add(`${path}/${version}`);
    return answer(201, '{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(fake, {
    registries: { npm: address, pypi: address, maven: address, central: address },
    requests,
    kept,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  });
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
