import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one HTML page on loopback, at every path. */
export async function servePage(file: string, port: number): Promise<PageServer> {
  const page = await readFile(file);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Length': page.length });
    response.end(request.method === 'HEAD' ? undefined : page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
