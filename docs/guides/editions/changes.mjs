import differences from '@ccgateway/openapi/editions/differences.json' with { type: 'json' };

// From the edition of the gateway today to that of the gateway that comes.
const [from, to] = ['2023-09', '2025-11'];
const used = [
  'login',
  'getAgentEvent',
  'sayBusy',
  'resetSkill',
  'transfer',
  'requestAppointedCall',
  'AgentEvent_Ringing',
];

for (const { edition, kind, name, part, before, after } of differences) {
  if (edition <= from || edition > to || kind === 'said') continue;
  // A type that operations share, such as that of agent IDs, concerns all of them.
  if (used.includes(name) || (!/^[a-z]/.test(name) && kind === 'changed'))
    console.log(`${edition} ${name} ${part} ${kind}: ${before || '-'} -> ${after}`.replace(/ +/g, ' '));
}
