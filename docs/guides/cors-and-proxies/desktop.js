import { createGateway, getAgentEvent, login } from '@ccgateway/client';

const gateway = createGateway({ baseUrl: '/agentgateway/resource' }); // the page's own origin
const signedIn = await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
const polled = await getAgentEvent(gateway, { agentid: '291' });

const lines = [
  `signed in: ${signedIn.ok}`,
  `GUID read: ${gateway.guid !== undefined}`,
  `event: ${polled.ok && polled.result?.eventType}`,
];
document.querySelector('pre')?.append(lines.join('\n'));
