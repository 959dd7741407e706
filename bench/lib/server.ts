// The gateway of the bench, in a process of its own so that its work is not counted. It ends with its parent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const answer = (retcode: string) => JSON.stringify({ message: '', retcode, result: {} });
const server = createServer(({ method, url, headers }, response) => {
  const right =
    method === 'POST' &&
    url === '/agentgateway/resource/onlineagent/291/saybusy?reason=200' &&
    headers.guid &&
    headers['content-type'] === 'application/json; charset=UTF-8';
  // A contestant must not gain by sending less than the others.
  const body = answer(right ? '0' : '000-002');
  response.writeHead(200, { 'Content-Type': 'application/json; charset=UTF-8', 'Content-Length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
