import { AgentSession, answer, cancelWork, setAgentAutoEnterIdle } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });
await session.signIn({ password: '', phonenum: '40038', autoanswer: false });

// After a call the agent has time for notes.
await session.call(setAgentAutoEnterIdle, { flag: 'false' });

for await (const event of session.events()) {
  switch (event.eventType) {
    case 'AgentEvent_Ringing':
      console.log(`${event.content.caller} is calling`);
      await session.call(answer, {});
      break;
    case 'AgentEvent_Talking':
      console.log('talking');
      break;
    case 'AgentEvent_Customer_Release':
      console.log('the customer has hung up');
      break;
    case 'AgentState_Work':
      console.log('wrap-up');
      await session.call(cancelWork, {});
      break;
    case 'AgentState_CancelWork_Success':
      console.log('idle');
      await session.signOut();
  }
}
