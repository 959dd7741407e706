import { createServer } from 'node:http';
import type { Receiver } from '../kit/target.ts';

/** Receives pushes on a free port of this machine. */
export const httpReceiver: Receiver = (take) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers: [string, string][] = [];
        for (let index = 0; index < request.rawHeaders.length; index += 2)
          headers.push([request.rawHeaders[index] ?? '', request.rawHeaders[index + 1] ?? '']);
        const url = `http://127.0.0.1${request.url ?? '/'}`;
        const answer = take({
          method: request.method ?? '',
          url,
          headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
      });
    });
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({
        url: `http://127.0.0.1:${port}/events`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
