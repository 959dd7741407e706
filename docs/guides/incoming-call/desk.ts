import { AgentSession } from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const session = new AgentSession({ baseUrl, agentid: '291' });

let shown = '';
function show(line: string): void {
  if (line !== shown) console.log(line);
  shown = line;
}

// The listener is called after everything that changes a call: an event, an answer, something that was asked.
session.onCalls((calls, ended) => {
  const call = session.currentCall;
  if (call) show(`${call.caller} ${call.state}: answer ${call.can.answer.answer}, hold ${call.can.hold.answer}`);
  if (call?.state === 'ringing' && !call.pending) call.answer();
  for (const { caller, endReason } of ended) show(`${caller} ${endReason}`);
  if (ended.length > 0 && calls.length === 0) session.signOut();
});

await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
