import { readFileSync } from 'node:fs';
import { createGateway, login } from '@ccgateway/client';
import { Agent } from 'undici';

const dispatcher = new Agent({ connect: { ca: readFileSync('authority.pem', 'utf8') } });
const gateway = createGateway({ baseUrl: 'https://127.0.0.1:8043/agentgateway/resource', dispatcher });
const answer = await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
console.log(answer.ok);
await dispatcher.close();
