import { createReadStream } from 'node:fs';
import { createServer, request } from 'node:http';

const gateway = new URL('http://127.0.0.1:8060');

const server = createServer((incoming, answer) => {
  if (!incoming.url?.startsWith('/agentgateway/')) {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    return createReadStream('page.html').pipe(answer);
  }
  const { method, url: path, headers } = incoming;
  const outgoing = request(gateway, { method, path, headers: { ...headers, host: gateway.host } }, (reply) => {
    // Status, Set-GUID and Set-Cookie pass unchanged; no cache on the way may keep an answer.
    answer.writeHead(reply.statusCode ?? 502, { ...reply.headers, 'cache-control': 'no-store' });
    reply.pipe(answer);
  });
  outgoing.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
  answer.on('close', () => outgoing.destroy()); // a page that gives its poll up ends it at the gateway too
  incoming.pipe(outgoing);
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => console.log('port', server.address().port));
