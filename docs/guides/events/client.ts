import { AgentSession } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });
await session.signIn({ password: '', phonenum: '40038', autoanswer: false });

for await (const event of session.events()) {
  console.log(event.eventType);
  if (event.eventType !== 'AgentEvent_Ringing') continue;
  console.log(`${event.content.caller} is calling`);
  break;
}
await session.signOut({ force: true });
