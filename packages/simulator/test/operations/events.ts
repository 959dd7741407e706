/** Events that end what an agent did. */
export const done = { phone: 'AgentOther_PhoneRelease', ready: 'AgentState_Ready' };
export const released = ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release', done.phone, done.ready];
export const talks = 'AgentEvent_Talking';
export const dialling = [
  'AgentOther_PhoneAlerting',
  'AgentOther_PhoneOffhook',
  'AgentState_Busy',
  'AgentEvent_Customer_Alerting',
];
