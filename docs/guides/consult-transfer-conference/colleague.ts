// part: begin
import { AgentSession, disconnect, dropCall, settled } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });
const colleague = { dstaddress: '292', devicetype: 2, mode: 1 } as const;

const show = () => console.log(session.calls.map(({ other, state }) => `${other} ${state}`).join(', ') || 'no call');

/** Waits until the agent has one call in this state. */
const until = (state: string) =>
  new Promise<void>((resolve) => {
    const stop = session.onCalls((calls) => {
      if (calls.length !== 1 || calls[0]?.state !== state) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
await until('ringing');
await session.currentCall?.answer();
await until('talking');
show();
// part: consult
const asked = await session.currentCall?.consult(colleague);
if (!asked?.ok || !asked.result) throw new Error('the colleague cannot be asked');

// Success says that the colleague's phone is asked. Whether the colleague answers is told by an event.
const help = await settled(session, asked.result, 'consult', { timeout: 30_000 });
if (!help.ok) throw new Error(help.reason);
show();

// The help ends, and the customer comes back by itself.
await session.call(dropCall, { callid: asked.result });
await until('talking');
show();
// part: conference
const again = await session.currentCall?.consult(colleague);
if (!again?.ok || !again.result) throw new Error('the colleague cannot be asked');
await settled(session, again.result, 'consult');

await session.currentCall?.conference();
const three = await settled(session, again.result, 'conference');
show();

// The colleague goes, the customer stays.
if (three.ok) await session.call(disconnect, { number: '292' });
await until('talking');
show();
// part: transfer
const customer = session.currentCall;
const sent = await customer?.transfer({ devicetype: 2, address: '292', mode: 2 });
if (!customer || !sent?.ok) throw new Error(sent?.message);

const end = await settled(session, customer, 'transfer', { timeout: 30_000 });
console.log(end.ok ? end.call.endReason : `the agent still has the customer: ${end.reason}`);
show();
await session.signOut();
