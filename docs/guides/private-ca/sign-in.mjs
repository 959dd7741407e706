import { createGateway, login } from '@ccgateway/client';

const gateway = createGateway({ baseUrl: 'https://127.0.0.1:8043/agentgateway/resource', retries: 0 });
const answer = await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
if (answer.ok) console.log('Signed in.');
else if (answer.kind === 'network') console.log(answer.kind, answer.cause.cause.code);
else console.log(answer.kind, answer.message);
