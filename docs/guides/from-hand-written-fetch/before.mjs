const base = 'http://127.0.0.1:8060/agentgateway/resource';
const headers = { 'Content-Type': 'application/json' };

async function call(method, path, body) {
  const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return { answer, ...(await answer.json()) };
}

const { answer } = await call('PUT', '/onlineagent/291', { password: '', phonenum: '40038' });
headers.Guid = answer.headers.get('Set-GUID').split('=')[1];

for (let polls = 0; polls < 6; polls += 1) {
  const { retcode, event } = await call('GET', '/agentevent/291');
  console.log('poll', retcode, event?.eventType ?? '');
  await passTime();
}
const { retcode } = await call('POST', `/onlineagent/291/saybusy?reason=${undefined}`);
console.log('busy', retcode);

/** Half a minute, by the clock of the simulator. */
function passTime() {
  const control = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"advance":30000}' };
  return fetch('http://127.0.0.1:8060/simulator/clock', control);
}
