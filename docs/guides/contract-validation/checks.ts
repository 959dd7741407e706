import { createGateway, resetSkill, sayBusy } from '@ccgateway/client';
import { createCheck } from '@ccgateway/client/checks';

const check = createCheck('2023-09');
const gateway = createGateway({ baseUrl: 'http://127.0.0.1:8060/agentgateway/resource', check });

const outside = await sayBusy(gateway, { agentid: '291', reason: 199 });
if (!outside.ok) console.log(outside.kind, '-', outside.message);
const later = await resetSkill(gateway, { agentid: '60000', autoflag: true });
if (!later.ok) console.log(later.kind, '-', later.message);
