// What Node itself can do: a server that reads nothing and answers a constant. Plain JavaScript, so that no types have
// to be stripped at its start. It ends with its parent.
import { createServer } from 'node:http';

const [body = '', port = '0'] = process.argv.slice(2);
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(Number(port), '127.0.0.1', () => process.send?.(server.address().port));
process.once('disconnect', () => process.exit());
