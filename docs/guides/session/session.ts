import { AgentSession, cancelRest, rest, sayBusy, sayFree } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });

const signedIn = await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
if (!signedIn.ok) throw new Error(signedIn.message);

// A success says that the gateway took the wish; the state changes with its event.
const until = (state: string) =>
  new Promise<void>((resolve) => {
    const stop = session.onAgentState((now) => {
      if (now !== state) return;
      console.log(now);
      resolve();
      queueMicrotask(() => stop());
    });
  });

await until('idle');
await session.call(sayBusy, { reason: 200 });
await until('busy');
await session.call(sayFree, {});
await until('idle');
await session.call(rest, { time: 600, restcause: 1 });
await until('rest');

// sayFree ends busy and wrap-up, but not a rest.
const refused = await session.call(sayFree, {});
if (!refused.ok) console.log(refused.message);
await session.call(cancelRest, {});
await until('idle');

await session.signOut();
console.log(session.agentState);
