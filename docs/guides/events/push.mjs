import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const base = 'http://127.0.0.1:8060/agentgateway/resource';
const serviceToken = randomUUID();
let guid = '';

async function call(method, path, body) {
  const headers = { 'Content-Type': 'application/json; charset=UTF-8', ...(guid && { Guid: guid }) };
  const answer = await fetch(base + path, { method, headers, body: JSON.stringify(body), cache: 'no-store' });
  guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? guid;
  return answer.json();
}

// The receiver. A real gateway demands HTTPS with TLS 1.2 or later.
const receiver = createServer(async (request, response) => {
  const ours = request.headers.service_token === serviceToken;
  const { workNo, eventList } = JSON.parse((await Array.fromAsync(request)).join(''));
  response.setHeader('Content-Type', 'application/json');
  // Anything but "0", and the gateway sends the same events again.
  response.end(JSON.stringify(ours ? { message: 'success', retcode: '0' } : { message: 'who?', retcode: '1' }));
  if (!ours) return;
  for (const { eventType } of eventList) {
    console.log(workNo, eventType);
    if (eventType === 'AgentEvent_Ringing') receiver.emit('ringing');
  }
});
await once(receiver.listen(0, '127.0.0.1'), 'listening');
const ringing = once(receiver, 'ringing');

const callBackUri = `http://127.0.0.1:${receiver.address().port}/events`;
await call('PUT', '/onlineagent/291', {
  password: '',
  phonenum: '40038',
  autoanswer: false,
  callBackUri,
  serviceToken,
});

// Pushed events are no sign of life. Without a heartbeat the agent is signed out after two minutes.
const heart = setInterval(() => call('POST', '/onlineagent/291/handshake', {}), 30_000);

await ringing;
clearInterval(heart);
await call('DELETE', '/onlineagent/291/forcelogout');
receiver.close();
