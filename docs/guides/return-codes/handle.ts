import { createGateway, login, sayBusy } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';

const gateway = createGateway({ baseUrl: 'http://127.0.0.1:8060/agentgateway/resource' });

async function goBusy(): Promise<void> {
  const answer = await sayBusy(gateway, { agentid: '291', reason: 200 });
  if (answer.ok) return console.log('Busy.');
  const { meaning, advice } = describe(answer);
  console.log(answer.kind === 'retcode' ? answer.retcode : answer.kind, meaning, advice);
  if (answer.kind !== 'retcode') return;
  switch (answer.retcode) {
    case '100-006': {
      const signedIn = await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
      if (signedIn.ok) await goBusy();
      break;
    }
    case '100-009':
      console.log('Show the state that the agent has.');
      break;
  }
}

await goBusy();
