/** Events that end what an agent did. */
export const done = { phone: 'AgentOther_PhoneRelease', ready: 'AgentState_Ready' };
export const released = ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release', done.phone, done.ready];
export const talks = 'AgentEvent_Talking';
/** A call that rings, and one that the agent takes without its ringing. */
export const rings = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Ringing'];
export const taken = [...rings.slice(0, 3), talks];
/** A call that rang and goes away. */
export const missed = ['AgentEvent_No_Answer', done.phone, done.ready];
/** The other party hangs up. */
export const hungUp = ['AgentEvent_Customer_Release', 'AgentEvent_Call_Release', done.phone, done.ready];
export const dialling = [
  'AgentOther_PhoneAlerting',
  'AgentOther_PhoneOffhook',
  'AgentState_Busy',
  'AgentEvent_Customer_Alerting',
];
/** An inspector begins to listen or whisper, or to barge in, for which the documents have another order; and what the agent is told. */
export const inspects = ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy'];
export const bargesIn = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook'];
export const qc = { start: 'AgentOther_BeQcStart', stop: 'AgentOther_BeQcStop' };
/** The inspection ends for the inspector. */
export const leftAlone = [done.phone, done.ready];
/** An agent whose call an inspector takes over. */
export const relieved = [done.ready, done.phone, 'AgentEvent_Call_Release', 'AgentEvent_Customer_Release'];
