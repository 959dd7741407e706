import { Clock, createSimulator } from '@ccgateway/simulator';

const base = 'http://gateway.test/agentgateway/resource/onlineagent/291';
const headers = { 'Content-Type': 'application/json; charset=UTF-8' };

for (const authmode of [0, 1, 2] as const) {
  const clock = new Clock({ manual: true });
  const gateway = createSimulator({ authmode, clock, pollHold: 0 });

  const body = JSON.stringify({ password: '', phonenum: '40038', autoanswer: false });
  const signedIn = await gateway.fetch(base, { method: 'PUT', headers, body });
  const Guid = signedIn?.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '';

  const retcode = async (more: object) => {
    const answer = await gateway.fetch(`${base}/agentstatus`, { headers: { ...headers, ...more } });
    return answer && (await answer.json()).retcode;
  };
  const without = await retcode({});
  const at = [await retcode({ Guid })];
  for (let minute = 1; minute <= 3; minute++) {
    clock.advance(60_000);
    await gateway.fetch(`${base.replace('onlineagent', 'agentevent')}`, { headers: { ...headers, Guid } });
    at.push(await retcode({ Guid }));
  }
  console.log(`AUTHMODE ${authmode}: without a GUID ${without}; with that of the sign-in ${at.join(', ')}`);
  gateway.close();
}
