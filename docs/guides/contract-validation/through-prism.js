const base = 'http://127.0.0.1:4010';
const headers = { 'Content-Type': 'application/json; charset=UTF-8' };

async function call(method, path, body) {
  const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
  const { retcode, validation = [] } = await answer.json();
  console.log(method, path, answer.status, retcode ?? '');
  for (const { location, message } of validation) console.log(`  ${location.join('.')}: ${message}`);
  return answer;
}

const signIn = await call('PUT', '/onlineagent/291', { password: '', phonenum: '40038' });
headers.Guid = signIn.headers.get('Set-GUID').replace('JSESSIONID=', '');
await call('GET', '/agentevent/291');
await call('POST', '/onlineagent/291/saybusy?reason=199');
await call('PUT', '/onlineagent/291', { password: '' });
