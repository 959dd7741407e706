import { AgentSession } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const phone = { password: '', phonenum: '40038', autoanswer: false };

// Somebody works as agent 291 already.
const first = new AgentSession({ baseUrl, agentid: '291' });
await first.signIn(phone);

const second = new AgentSession({ baseUrl, agentid: '291' });
const refused = await second.signIn(phone);
if (!refused.ok && refused.kind === 'retcode') console.log(refused.retcode, refused.message);

// A desktop asks its user here. If the answer is yes:
const taken = await second.signIn(phone, { takeOver: true });
console.log(taken.ok, second.connection.state);

// The first one hears of it at its next poll.
first.onConnection(async ({ state, reason }) => {
  if (state !== 'ended') return;
  console.log(state, reason);
  await second.signOut();
});
