import * as client from '@ccgateway/client';
import type { Situation } from '../situations.ts';
import type { Act } from './successes.ts';

/** A situation in which an operation is refused. */
export type RefusalRow = [code: string, name: string, situation: Situation, act: Act];

export const refusals: RefusalRow[] = [
  ['100-009', 'sayBusy', 'busy', (d) => d.call(client.sayBusy, {})],
  ['100-009', 'rest', 'rest', (d) => d.call(client.rest, { time: 60, restcause: 1 })],
  ['100-009', 'sayFree', 'rest', (d) => d.call(client.sayFree, {})],
  ['100-009', 'cancelBusy', 'idle', (d) => d.call(client.cancelBusy, {})],
  ['100-009', 'cancelBusy', 'rest', (d) => d.call(client.cancelBusy, {})],
  ['100-009', 'cancelRest', 'busy', (d) => d.call(client.cancelRest, {})],
  ['100-009', 'sayWork', 'talking', (d) => d.call(client.sayWork, {})],
  ['100-009', 'sayWork', 'wrap-up', (d) => d.call(client.sayWork, {})],
  ['100-009', 'cancelWork', 'idle', (d) => d.call(client.cancelWork, {})],
  ['100-009', 'cancelSetCustomState', 'idle', (d) => d.call(client.cancelSetCustomState, {})],
  ['100-010', 'logout', 'talking', (d) => d.call(client.logout, {})],
  ['100-010', 'logout', 'ringing', (d) => d.call(client.logout, {})],
  ['200-001', 'callout', 'idle', (d) => d.call(client.callout, { body: { called: 'nobody' } })],
  ['200-002', 'answer', 'idle', (d) => d.call(client.answer, {})],
  ['200-002', 'answer', 'talking', (d) => d.call(client.answer, {})],
  ['200-002', 'answer of another call', 'ringing', (d) => d.call(client.answer, { callid: '1-1' })],
  ['200-002', 'reject', 'talking', (d) => d.call(client.reject, { mode: 1 })],
  ['200-003', 'beginMute', 'ringing', (d) => d.call(client.beginMute, {})],
  ['200-004', 'beginMute', 'muted', (d) => d.call(client.beginMute, {})],
  ['200-004', 'beginMute', 'talking with a colleague', (d) => d.call(client.beginMute, {})],
  ['200-007', 'endMute', 'idle', (d) => d.call(client.endMute, {})],
  ['200-008', 'endMute', 'talking', (d) => d.call(client.endMute, {})],
  ['200-010', 'confJoin', 'held', (d) => d.call(client.confJoin, { callid: d.callIn('held') })],
  ['200-011', 'confJoin', 'talking', (d) => d.call(client.confJoin, { callid: d.callIn('talking') })],
  ['200-012', 'transfer', 'idle', (d) => d.call(client.transfer, { body: { devicetype: 1, address: '1', mode: 0 } })],
  ['200-012', 'cancelTransfer', 'talking', (d) => d.call(client.cancelTransfer, {})],
  [
    '200-012',
    'cancelTransfer',
    'transferred in talk mode, then held, another talking',
    (d) => d.call(client.cancelTransfer, {}),
  ],
  ['200-013', 'hold', 'idle', (d) => d.call(client.hold, {})],
  ['200-013', 'connectHold', 'held', (d) => d.call(client.connectHold, { callid: d.callIn('held') })],
  ['200-014', 'hold', 'ringing', (d) => d.call(client.hold, {})],
  ['200-014', 'hold', 'held', (d) => d.call(client.hold, {})],
  ['200-014', 'connectHold', 'talking', (d) => d.call(client.connectHold, { callid: d.callIn('talking') })],
  ['200-015', 'getHold', 'talking', (d) => d.call(client.getHold, {})],
  ['200-016', 'getHold', 'talking, another held', (d) => d.call(client.getHold, {})],
  ['200-017', 'release', 'idle', (d) => d.call(client.release, {})],
  ['200-017', 'release', 'held', (d) => d.call(client.release, {})],
  ['200-017', 'releaseEx', 'wrap-up', (d) => d.call(client.releaseEx, {})],
  ['200-018', 'innerHelp', 'idle', (d) => d.call(client.innerHelp, { body: { dstaddress: '292' } })],
  ['200-023', 'disconnect', 'idle', (d) => d.call(client.disconnect, { number: '70093' })],
  ['200-024', 'disconnect', 'talking', (d) => d.call(client.disconnect, { number: '70094' })],
  [
    '200-024',
    'disconnect of a customer who waits during a help',
    'helped by a colleague',
    (d) => d.call(client.disconnect, { number: '70093' }),
  ],
  ['200-025', 'dropCall', 'talking', (d) => d.call(client.dropCall, { callid: '1-1' })],
  ['200-027', 'mediaSwitch', 'idle', (d) => d.call(client.mediaSwitch, { mediaType: 3 })],
  ['100-007', 'callout', 'talking', (d) => d.call(client.callout, { body: { called: '10086' } })],
  ['100-007', 'callInner', 'talking', (d) => d.call(client.callInner, { body: { called: '292' } })],
  ['100-007', 'callInnerSkill of nobody', 'idle', (d) => d.call(client.callInnerSkill, { skillId: 1 })],
  ['100-007', 'secondDialEx', 'idle', (d) => d.call(client.secondDialEx, { number: '1' })],
  [
    '100-007',
    'requestAppointedCall',
    'idle',
    (d) => d.call(client.requestAppointedCall, { callid: '1-1', skilltype: 0, skillId: 1 }),
  ],
  [
    '100-007',
    'snatchPickup of a call for help',
    'a colleague asked for help by a third',
    (d) => d.call(client.snatchPickup, { destWorkNo: 292 }),
  ],
  ['100-007', 'snatchPickup', 'a colleague idle', (d) => d.call(client.snatchPickup, { destWorkNo: 292 })],
  [
    '100-007',
    'transfer outside, released, of an outbound call',
    'talking to an outside number',
    (d) => d.call(client.transfer, { body: { devicetype: 5, address: '10010', mode: 1 } }),
  ],
  [
    '100-007',
    'transfer outside, released, of a video call',
    'talking on video',
    (d) => d.call(client.transfer, { body: { devicetype: 5, address: '10010', mode: 1 } }),
  ],
  ['100-007', 'phonepickup', 'idle', (d) => d.call(client.phonepickup, {})],
  ['100-007', 'phonehangup', 'idle', (d) => d.call(client.phonehangup, {})],
  ['100-007', 'assignUserInQueue', 'idle', (d) => d.call(client.assignUserInQueue, { callid: '1-1', skillid: 1 })],
  ['100-007', 'queryCallInfo', 'idle', (d) => d.call(client.queryCallInfo, {})],
  ['100-007', 'queryCallInfoByCallId', 'idle', (d) => d.call(client.queryCallInfoByCallId, { callid: '1-1' })],
  ['100-007', 'queryCallAppData', 'idle', (d) => d.call(client.queryCallAppData, {})],
  ['400-001', 'setCallAppDataEx', 'idle', (d) => d.call(client.setCallAppDataEx, { body: { calldata: 'x' } })],
  ['400-003', 'queryHoldListInfo', 'talking', (d) => d.call(client.queryHoldListInfo, {})],
  ['400-003', 'queryHoldListInfoEx', 'a colleague idle', (d) => d.call(client.queryHoldListInfoEx, { workno: '292' })],
  ...inspections(),
  ['300-002', 'queryAgentInfoByWorkNo', 'idle', (d) => d.call(client.queryAgentInfoByWorkNo, { workno: '292' })],
  ['100-007', 'queryAgentInfoBySkillId', 'idle', (d) => d.call(client.queryAgentInfoBySkillId, { skillid: 77 })],
  ['100-010', 'logout', 'listening to a colleague', (d) => d.call(client.logout, {})],
  [
    '100-007',
    'callout by an inspector at work',
    'listening to a colleague',
    (d) => d.call(client.callout, { body: { called: '10086' } }),
  ],
  ['000-002', 'sayBusy', 'idle', (d) => d.call(client.sayBusy, { reason: 199 })],
  ['000-002', 'sayBusy, prolonged without a reason', 'busy', (d) => d.call(client.sayBusy, { prolong: true })],
  ['000-002', 'rest', 'idle', (d) => d.call(client.rest, { time: 0, restcause: 1 })],
  [
    '000-002',
    'modifyAccountPwdEx',
    'with a password',
    (d) => d.call(client.modifyAccountPwdEx, { body: { oldPassword: 'wrong', newPassword: 'Another-1' } }),
  ],
  [
    '100-001',
    'handShake',
    'idle',
    (d) => client.handShake(d.gateway, { agentid: d.agentid }, { headers: { service_token: 'a b' } }),
  ],
  [
    '100-001',
    'sendNoteletEx',
    'idle',
    (d) => d.call(client.sendNoteletEx, { body: { agentIds: [291], content: 'x'.repeat(1024) } }),
  ],
  ['100-005', 'forceLogoutWithReason', 'idle', (d) => d.call(client.forceLogoutWithReason, { reason: 256 })],
  ['100-002', 'login', 'idle', (d) => d.signIn()],
  ['100-002', 'loginEx', 'idle', (d) => d.call(client.loginEx, { body: { password: '' } })],
];

type Begin = [name: string, act: Act, absent: string, state: string];

/** What hinders an inspection. The codes of an agent who is not there, and of a state, differ from page to page. */
function inspections(): typeof refusals {
  const begins: [Begin, Begin, Begin] = [
    ['addSupervise', (d) => d.call(client.addSupervise, { workNo: '292' }), '900-003', '900-005'],
    ['addInsert', (d) => d.call(client.addInsert, { workNo: '292' }), '900-003', '900-003'],
    ['requestWhisperAgent', (d) => d.call(client.requestWhisperAgent, { whisperagentid: '292' }), '900-004', '900-003'],
  ];
  const begun = begins.flatMap(([name, act, absent, state]): typeof refusals => [
    [absent, name, 'idle', act],
    [state, `${name} by an agent who talks`, 'talking, a colleague idle', act],
    [state, `${name} again`, 'listening to a colleague', act],
    [state, `${name} of one who inspects another`, 'a colleague inspecting another', act],
    [state, `${name} of a video call`, 'a colleague talking on video', act],
  ]);
  const [[, supervise], , [, whisper]] = begins;
  const stop: Act = (d) => d.call(client.stopSuperviseOrInsert, { workNo: '292' });
  const turn: Act = (d) => d.call(client.switchSuperviseOrInsert, { workNo: '292' });
  const stopWhisper: Act = (d) => d.call(client.requestStopWhisperAgent, { whisperagentid: '292' });
  const takeCall: Act = (d) => d.call(client.interceptByCallId, { workNo: '292', callId: '1-1' });
  const during: [string, Act][] = [
    ['stopSuperviseOrInsert', stop],
    ['switchSuperviseOrInsert', turn],
    ['requestStopWhisperAgent', stopWhisper],
    [
      'requestSwitchInsertWhisperAgent',
      (d) => d.call(client.requestSwitchInsertWhisperAgent, { whisperagentid: '292', switchtype: 1 }),
    ],
    ['intercept', (d) => d.call(client.intercept, { workNo: '292' })],
    ['interceptByCallId', takeCall],
  ];
  const forced: [string, Act][] = [
    ['forceBusy', (d) => d.call(client.forceBusy, { workNo: '292' })],
    ['forceIdle', (d) => d.call(client.forceIdle, { workNo: '292' })],
    ['forceRest', (d) => d.call(client.forceRest, { workNo: '292', time: 60, reason: 1 })],
    ['forceLogOutAgent', (d) => d.call(client.forceLogOutAgent, { workNo: '292' })],
    ['forceDropCall', (d) => d.call(client.forceDropCall, { callid: '1-1' })],
    ['adjustSkill', (d) => d.call(client.adjustSkill, { body: { workNo: '292', skills: [1] } })],
  ];
  return [
    ...begun,
    ['900-005', 'addSupervise of an agent without a call', 'a colleague idle', supervise],
    ['900-005', 'addSupervise of an agent at whom a call rings', 'a colleague ringing', supervise],
    ['900-005', 'addSupervise of oneself', 'idle', (d) => d.call(client.addSupervise, { workNo: '291' })],
    ['900-003', 'requestWhisperAgent to an agent without a call', 'a colleague idle', whisper],
    ['900-004', 'requestWhisperAgent to nobody', 'idle', (d) => d.call(client.requestWhisperAgent, {})],
    ...during.map(([name, act]): (typeof refusals)[0] => ['900-003', name, 'a colleague talking', act]),
    ['900-003', 'stopSuperviseOrInsert by one who whispers', 'whispering to a colleague', stop],
    ['900-003', 'switchSuperviseOrInsert by one who whispers', 'whispering to a colleague', turn],
    ['900-003', 'requestStopWhisperAgent by one who listens', 'listening to a colleague', stopWhisper],
    ['900-003', 'interceptByCallId of another call', 'listening to a colleague', takeCall],
    [
      '900-003',
      'intercept of an agent who talks with no customer',
      'barging in on an idle colleague',
      (d) => d.call(client.intercept, { workNo: '292' }),
    ],
    [
      '900-003',
      'stopSuperviseOrInsert of another agent',
      'listening to a colleague',
      (d) => d.call(client.stopSuperviseOrInsert, { workNo: '293' }),
    ],
    [
      '900-004',
      'requestStopWhisperAgent to an agent who is not there',
      'whispering to a colleague',
      (d) => d.call(client.requestStopWhisperAgent, { whisperagentid: '293' }),
    ],
    [
      '900-004',
      'requestSwitchInsertWhisperAgent to an agent who is not there',
      'whispering to a colleague',
      (d) => d.call(client.requestSwitchInsertWhisperAgent, { whisperagentid: '293', switchtype: 1 }),
    ],
    ...forced.map(([name, act]): (typeof refusals)[0] => ['900-003', name, 'idle', act]),
    [
      '900-003',
      'adjustSkill to a skill queue that is none',
      'a colleague idle',
      (d) => d.call(client.adjustSkill, { body: { workNo: '292', skills: [1, 77] } }),
    ],
    ['900-003', 'adjustSkill of nobody', 'idle', (d) => d.call(client.adjustSkill, { body: { skills: [1] } })],
  ];
}
