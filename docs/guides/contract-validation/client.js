const base = 'http://127.0.0.1:8070/agentgateway/resource';
const headers = { 'Content-Type': 'application/json; charset=UTF-8' };

async function call(method, path, body) {
  const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
  const guid = answer.headers.get('Set-GUID');
  if (guid) headers.Guid = guid.replace('JSESSIONID=', '');
  console.log(method, path, (await answer.json()).retcode);
}

await call('PUT', '/onlineagent/291', { password: '', phonenum: '40038' });
await call('POST', '/onlineagent/291/saybusy?reason=199');
await call('DELETE', '/onlineagent/291/logout');
