import { AgentSession, sayBusy, sayFree } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';

const session = new AgentSession({ baseUrl: 'http://127.0.0.1:8060/agentgateway/resource', agentid: '291' });
session.onConnection(({ state, reason }) => console.log(state, reason ?? ''));

const signedIn = await session.signIn({ password: '', phonenum: '40038' });
if (!signedIn.ok) throw new Error(describe(signedIn).advice);

const events = session.events();
const next = async () => console.log('event', (await events.next()).value?.eventType);
await next();
await next();
for (const operation of [sayBusy, sayFree, sayBusy, sayFree, sayBusy, sayFree]) {
  await passTime();
  const asked = await session.call(operation, {});
  if (!asked.ok) console.log(describe(asked).advice);
  await next();
}
await session.signOut();

/** Half a minute, by the clock of the simulator. */
function passTime(): Promise<Response> {
  const control = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"advance":30000}' };
  return fetch('http://127.0.0.1:8060/simulator/clock', control);
}
