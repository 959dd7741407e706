import { createGateway, getAgentStatus, login, sayBusy } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';

const gateway = createGateway({ baseUrl: 'http://127.0.0.1:8060/agentgateway/resource' });
const agentid = '291';
await login(gateway, { agentid, body: { password: '', phonenum: '40038' } });

// The simulator breaks the connection of the next call, as a network may.
const fault = { operation: 'sayBusy', drop: true, times: 1 };
const control = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
const breakNext = () => fetch('http://127.0.0.1:8060/simulator/fault', { ...control, body: JSON.stringify(fault) });

await breakNext();
const lost = await sayBusy(gateway, { agentid });
if (!lost.ok) console.log(lost.kind, describe(lost));

// With a way to find out, the client asks first, and sends the call again only if it had no effect.
await breakNext();
const isBusy = async () => {
  const status = await getAgentStatus(gateway, { agentid });
  return status.ok && !Array.isArray(status.result) && status.result.agentState === 3;
};
const sure = await sayBusy(gateway, { agentid }, { tookEffect: isBusy });
console.log(sure.ok, await isBusy());
