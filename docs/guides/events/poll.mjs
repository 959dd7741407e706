const base = 'http://127.0.0.1:8060/agentgateway/resource';
let guid = '';

async function call(method, path, body) {
  const headers = { 'Content-Type': 'application/json; charset=UTF-8', ...(guid && { Guid: guid }) };
  const answer = await fetch(base + path, { method, headers, body: JSON.stringify(body), cache: 'no-store' });
  // The sign-in and, with AUTHMODE 2, every poll may bring a new GUID.
  guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? guid;
  return answer.json();
}

await call('PUT', '/onlineagent/291', { password: '', phonenum: '40038', autoanswer: false });

let ringing = false;
while (!ringing) {
  const { retcode, message, event } = await call('GET', '/agentevent/291');
  if (retcode !== '0') throw new Error(`${retcode} ${message}`);
  if (event) console.log(event.eventType);
  ringing = event?.eventType === 'AgentEvent_Ringing';
  await new Promise((resolve) => setTimeout(resolve, 200));
}

await call('DELETE', '/onlineagent/291/forcelogout');
