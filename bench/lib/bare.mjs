// The limit of Node itself: a server that reads nothing and answers a constant. It is plain JavaScript, so that its start
// strips no types. It ends with its parent.
import { createServer } from 'node:http';

const [body = '', port = '0'] = process.argv.slice(2);
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(Number(port), '127.0.0.1', () => process.send?.(server.address().port));
process.once('disconnect', () => process.exit());
