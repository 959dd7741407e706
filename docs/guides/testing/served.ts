import { AgentSession } from '@ccgateway/client';
import { startSimulator } from '@ccgateway/simulator/node';

const { http, simulator, close } = await startSimulator({ httpPort: 0 });
const session = new AgentSession({ baseUrl: http?.baseUrl ?? '', agentid: '291' });
await session.signIn({ password: '', phonenum: '40038', autoanswer: false });

simulator.do('ring', { agentid: '291', caller: '70093' });
for await (const event of session.events()) {
  console.log(event.eventType);
  if (event.eventType === 'AgentEvent_Ringing') break;
}
await session.signOut({ force: true }); // a call is there, so that a plain sign-out is refused
await close();
