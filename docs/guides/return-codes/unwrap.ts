import { createGateway, GatewayError, getHold, login, unwrap } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';

const gateway = createGateway({ baseUrl: 'http://127.0.0.1:8060/agentgateway/resource' });
try {
  const { workno } = unwrap(await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } }));
  console.log(`${workno} is signed in.`);
  unwrap(await getHold(gateway, { agentid: '291', callid: '1455885056-1095' }));
} catch (error) {
  if (!(error instanceof GatewayError)) throw error;
  console.log(error.kind, error.retcode, describe(error).advice);
}
