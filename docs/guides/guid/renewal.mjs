const host = 'http://127.0.0.1:8060';
const base = `${host}/agentgateway/resource`;
const json = { 'Content-Type': 'application/json; charset=UTF-8' };

let guid; // The newest one, as it should be.
let first; // The one of the sign-in, which a client without renewal goes on sending.

async function call(method, path, { body, by = guid } = {}) {
  const headers = { ...json, ...(by && { Guid: by }) };
  const answer = await fetch(base + path, { method, headers, body: JSON.stringify(body) });
  const given = answer.headers.get('Set-GUID');
  if (given !== null) guid = given.replace('JSESSIONID=', '');
  return { ...(await answer.json()), renewed: given !== null };
}

async function wait(milliseconds) {
  // The simulator's clock goes forward, so that nobody has to wait here.
  const body = JSON.stringify({ advance: milliseconds });
  await fetch(`${host}/simulator/clock`, { method: 'POST', headers: json, body });
}

await call('PUT', '/onlineagent/291', { body: { password: '', phonenum: '40038', autoanswer: false } });
first = guid;

for (const minute of [1, 2, 3]) {
  await wait(60_000);
  const poll = await call('GET', '/agentevent/291');
  const old = await call('GET', '/onlineagent/291/agentstatus', { by: first });
  const present = await call('GET', '/onlineagent/291/agentstatus');
  console.log(`minute ${minute}: renewed ${poll.renewed}, newest ${present.retcode}, first ${old.retcode}`);
}
