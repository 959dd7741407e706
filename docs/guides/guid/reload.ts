import { AgentSession } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';

// In a page this is sessionStorage.
const storage = new Map<string, string>();

async function openPage(): Promise<AgentSession> {
  const kept = storage.get('ccgateway');
  const resumed = kept ? await AgentSession.resume({ ...JSON.parse(kept), baseUrl }) : undefined;
  if (resumed?.ok) return resumed.result;
  const session = new AgentSession({ baseUrl, agentid: '291' });
  await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
  return session;
}

function leavePage(session: AgentSession): void {
  const snapshot = session.snapshot();
  if (snapshot) storage.set('ccgateway', JSON.stringify(snapshot));
  else storage.delete('ccgateway');
}

const before = await openPage();
for await (const { eventType } of before.events()) if (eventType === 'AgentEvent_Ringing') break;
leavePage(before);

const after = await openPage();
console.log(after.connection.state, after.agentState, after.currentCall?.other);
await after.signOut({ force: true });
process.exit(); // The page before is gone in a browser; here it would go on polling.
