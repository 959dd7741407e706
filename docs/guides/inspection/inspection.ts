import {
  AgentSession,
  addSupervise,
  intercept,
  requestSwitchInsertWhisperAgent,
  switchSuperviseOrInsert,
} from '@ccgateway/client';

const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
const inspector = new AgentSession({ baseUrl, agentid: '293' });
const event = (type: 'AgentState_Busy' | 'AgentState_Ready' | 'AgentEvent_Talking') =>
  new Promise<void>((resolve) => inspector.on(type, () => resolve()));

const ready = event('AgentState_Ready');
await inspector.signIn({ password: '', phonenum: '40043', autoanswer: false });
await ready; // Who inspects has to be idle.

const occupied = event('AgentState_Busy');
const listens = await inspector.call(addSupervise, { workNo: '291' });
if (!listens.ok) throw new Error(listens.message); // 900-002: this agent has no inspection permission
await occupied;
console.log('listening:', inspector.agentState);

const bargesIn = await inspector.call(switchSuperviseOrInsert, { workNo: '291' });
console.log('barging in:', bargesIn.ok);

const whispers = await inspector.call(requestSwitchInsertWhisperAgent, { whisperagentid: '291', switchtype: 2 });
console.log('whispering:', whispers.ok);

const talks = event('AgentEvent_Talking');
await inspector.call(intercept, { workNo: '291' });
await talks;
console.log('taken over:', inspector.currentCall?.caller, inspector.currentCall?.state);

const free = event('AgentState_Ready');
await inspector.currentCall?.release();
await free;
await inspector.signOut();
