import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { concurrency } from '../../src/centre/conferences.ts';
import { type AgentClient, type ContactCentre, codeOf, morning, type Open } from '../contact-centre.ts';
import { situations, voicePath } from '../situations.ts';
import { done } from './events.ts';
import type { RefusalRow } from './refusals.ts';
import type { Act, SuccessRow } from './successes.ts';

const minute = 60_000;
/** Time passes here without a poll: nobody is signed out for that, and no GUID expires. */
const patient = { authmode: 1, deadAfter: 100 * 60 * minute } as const;

const calls = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook'];
const joined = 'AgentConf_SelfJoinResult';
const opened = [joined, 'AgentConf_RequestSuccess'];
const invited = [...calls, 'AgentConf_Ringing'];
const changed = 'AgentConf_ParticipantChanged';
const leaves = [done.phone, 'AgentConf_SelfLeaveResult', done.ready];
const dissolved = 'AgentEvent_Call_Release';

type Address = { readonly addressType: '6' | '9'; readonly address: string };

const colleague = { addressType: '9', address: '292' } as const;
const outside = { addressType: '6', address: '10086' } as const;

const request: Act = (d) => d.call(client.requestAgentConf, { body: { memberNum: 4 } });
const accept: Act = (d) => d.call(client.answerAgentConf, {});
const reject: Act = (d) => d.call(client.rejectAgentConf, {});
const leave: Act = (d) => d.call(client.requestLeaveAgentConf, {});
const release: Act = (d) => d.call(client.releaseAgentConf, {});
const hold: Act = (d) => d.call(client.holdParticipant, { body: { ...colleague, voicePath } });
const unhold: Act = (d) => d.call(client.unholdParticipant, { body: colleague });
const play: Act = (d) => d.call(client.playVoiceToConf, { body: { voicePath } });
const stop: Act = (d) => d.call(client.stopVoiceToConf, {});
const playTo: Act = (d) => d.call(client.playVoiceToParticipant, { body: { ...colleague, voicePath } });
const stopTo: Act = (d) => d.call(client.stopVoiceToParticipant, { body: colleague });
const add = (...addresses: Address[]): Act => on(client.batchAddParticipant, { addresses });
const remove =
  (...addresses: Address[]): Act =>
  (d) =>
    d.call(client.batchRemoveParticipant, { addresses });
const mode = (attribute: 1 | 2 | 3 | 4): Act => on(client.changeParticipantMode, { ...colleague, attribute });
const resize = (modifyType: 0 | 1, modifyNum: number): Act => on(client.modifyConfResource, { modifyType, modifyNum });
const shiftTo =
  (destAgentNo: number): Act =>
  (d) =>
    d.call(client.applyToShiftPresident, { destAgentNo });
const prolong =
  (prolongTime: number): Act =>
  (d) =>
    d.call(client.prolongTime, { prolongTime });

/** Calls an operation with a body. */
function on<Body>(
  operation: (
    gateway: client.Gateway,
    parameters: { readonly agentid: string; readonly body: Body },
  ) => Promise<client.Outcome<unknown>>,
  body: Body,
): Act {
  return (d) => d.call(operation, { body });
}

/** What only the chair may do. */
const ofTheChair: Readonly<Record<string, Act>> = {
  releaseAgentConf: release,
  holdParticipant: hold,
  unholdParticipant: unhold,
  prolongTime: prolong(10),
  applyToShiftPresident: shiftTo(292),
  batchAddParticipant: add(outside),
  batchRemoveParticipant: remove(outside),
  changeParticipantMode: mode(1),
  playVoiceToConf: play,
  stopVoiceToConf: stop,
  playVoiceToParticipant: playTo,
  stopVoiceToParticipant: stopTo,
  modifyConfResource: resize(0, 3),
};

export const conferenceSuccesses: SuccessRow[] = [
  ['requestAgentConf', 'idle', request, [...calls, ...opened], { state: 'talking', conference: { part: 'chair' } }],
  [
    'requestAgentConf with an announcement',
    'idle',
    (d) => d.call(client.requestAgentConf, { body: { memberNum: 4, beepTone: true, voicePath } }),
    [...calls, ...opened],
  ],
  [
    'requestAgentConf during a call',
    'talking',
    request,
    [dissolved, ...opened, changed],
    { state: 'talking', calls: [], conference: { part: 'chair' } },
  ],
  [
    'requestAgentConf during a call with a colleague',
    'talking with a colleague',
    request,
    { 291: [dissolved, ...opened, changed], 292: [dissolved, joined] },
    { calls: [] },
  ],
  [
    'requestAgentConf of an agent to whom an inspector listens',
    'talking, a colleague listening',
    request,
    { 291: [dissolved, 'AgentOther_BeQcStop', ...opened, changed], 292: [done.phone, done.ready] },
    { calls: [], conference: { part: 'chair' } },
  ],
  [
    'requestAgentConf during a recorded call',
    'recording',
    request,
    [dissolved, 'AgentMediaEvent_StopRecordDone', ...opened, changed],
    { calls: [] },
  ],
  [
    'requestAgentConf of more seats than the VDN has',
    'idle',
    async (d) => {
      takeSeats(d.centre);
      return request(d);
    },
    ['AgentConf_RequestFailed'],
    { state: 'idle', conference: null },
  ],
  ['batchAddParticipant of a phone outside', 'chairing', add(outside), [changed]],
  ['batchAddParticipant of an agent', 'chairing, a colleague idle', add(colleague), { 292: invited }],
  ['batchAddParticipant of an agent who is not there', 'chairing', add(colleague), [changed]],
  ['batchAddParticipant of who is there already', 'chairing a colleague', add(colleague), []],
  [
    'batchAddParticipant of several',
    'chairing, a colleague idle',
    add(colleague, outside, { addressType: '6', address: '10010' }),
    { 291: [changed, changed], 292: invited },
  ],
  [
    'answerAgentConf',
    'invited to a conference',
    accept,
    { 291: [joined], 292: [changed] },
    { state: 'talking', conference: { part: 'participant' } },
  ],
  [
    'rejectAgentConf',
    'invited to a conference',
    reject,
    { 291: [done.phone, done.ready], 292: [changed] },
    { state: 'idle', conference: null },
  ],
  [
    'requestLeaveAgentConf',
    'in a conference of three',
    leave,
    { 291: leaves, 292: [changed], 293: [changed] },
    { state: 'idle', conference: null },
  ],
  [
    'releaseAgentConf',
    'chairing a colleague and a phone outside',
    release,
    { 291: leaves, 292: leaves },
    { state: 'idle', conference: null },
  ],
  [
    'releaseAgentConf, a colleague invited',
    'chairing, a colleague invited',
    release,
    { 291: leaves, 292: [done.phone, done.ready] },
    { state: 'idle', conference: null },
  ],
  ['holdParticipant', 'chairing a colleague', hold, { 291: [changed], 292: [changed] }],
  ['unholdParticipant', 'chairing a colleague on hold', unhold, { 291: [changed], 292: [changed] }],
  ['prolongTime', 'chairing', prolong(10), []],
  [
    'applyToShiftPresident',
    'chairing a colleague',
    shiftTo(292),
    { 291: [changed], 292: [changed, 'AgentConf_PresidentChanged'] },
    { conference: { part: 'participant' } },
  ],
  [
    'requestLeaveAgentConf of a former chair',
    'in a conference, after handing the chair over',
    leave,
    { 291: leaves, 292: [changed] },
  ],
  [
    'batchRemoveParticipant',
    'chairing a colleague and a phone outside',
    remove(colleague, outside),
    { 291: [changed, changed], 292: leaves },
  ],
  [
    'batchRemoveParticipant of an invited agent',
    'chairing, a colleague invited',
    remove(colleague),
    { 291: [changed], 292: [done.phone, done.ready] },
  ],
  ['changeParticipantMode to listening', 'chairing a colleague', mode(1), { 291: [changed], 292: [changed] }],
  ['changeParticipantMode to speaking', 'chairing a colleague', mode(2), []],
  ['changeParticipantMode to both', 'chairing a colleague', mode(3), { 291: [changed], 292: [changed] }],
  ['changeParticipantMode to neither', 'chairing a colleague', mode(4), []],
  ['playVoiceToConf', 'chairing a colleague', play, []],
  ['stopVoiceToConf', 'chairing, a file playing to all', stop, ['AgentConf_StopVoice']],
  ['playVoiceToParticipant', 'chairing a colleague', playTo, []],
  ['stopVoiceToParticipant', 'chairing, a file playing to a colleague', stopTo, ['AgentConf_StopParticipantVoice']],
  ['modifyConfResource, more', 'chairing', resize(0, 116), []],
  ['modifyConfResource, fewer', 'chairing', resize(1, 3), []],
  [
    'phonehangup in a conference',
    'in a conference',
    (d) => d.call(client.phonehangup, {}),
    { 291: leaves, 292: [changed] },
    { state: 'idle', conference: null },
  ],
  [
    'phonehangup of an invitation',
    'invited to a conference',
    (d) => d.call(client.phonehangup, {}),
    { 291: [done.phone, done.ready], 292: [changed] },
    { state: 'idle', conference: null },
  ],
  [
    'phonehangup of the chair',
    'chairing a colleague',
    (d) => d.call(client.phonehangup, {}),
    { 291: leaves, 292: leaves },
    { state: 'idle', conference: null },
  ],
  // State and sign-out
  ['sayBusy in a conference', 'in a conference', (d) => d.call(client.sayBusy, {}), [], { wish: 'busy' }],
  [
    'forceLogout of a participant',
    'in a conference of three',
    (d) => d.call(client.forceLogout, {}),
    { 292: [changed], 293: [changed] },
    { state: 'signed-out', conference: null },
  ],
  [
    'forceLogout of an invited agent',
    'invited to a conference',
    (d) => d.call(client.forceLogout, {}),
    { 292: [changed] },
    { state: 'signed-out', conference: null },
  ],
  [
    'forceLogout of the chair',
    'chairing a colleague',
    (d) => d.call(client.forceLogout, {}),
    { 292: leaves },
    { state: 'signed-out', conference: null },
  ],
  [
    'forceLogin in a conference',
    'in a conference',
    (d) => d.call(client.forceLogin, { body: { password: '', phonenum: '40038', autoanswer: false } }),
    ['AgentOther_InService', done.ready, 'AgentState_Busy'],
    { state: 'talking', conference: { part: 'participant' } },
  ],
];

export const conferenceRefusals: RefusalRow[] = [
  ...Object.entries({ ...ofTheChair, requestLeaveAgentConf: leave }).flatMap(([name, act]): RefusalRow[] => [
    ['101-001', name, 'idle', act],
    ['101-001', name, 'invited to a conference', act],
  ]),
  ...Object.entries(ofTheChair).map(([name, act]): RefusalRow => ['101-002', name, 'in a conference', act]),
  ['101-002', 'prolongTime', 'in a conference, after handing the chair over', prolong(10)],
  ['101-001', 'answerAgentConf', 'idle', accept],
  ['101-001', 'rejectAgentConf', 'idle', reject],
  ['100-007', 'answerAgentConf', 'in a conference', accept],
  ['100-007', 'rejectAgentConf', 'in a conference', reject],
  ['101-003', 'requestAgentConf', 'chairing', request],
  ['101-003', 'requestAgentConf', 'in a conference', request],
  ['101-003', 'requestAgentConf', 'invited to a conference', request],
  ['101-005', 'applyToShiftPresident to oneself', 'chairing a colleague', shiftTo(291)],
  [
    '101-006',
    'batchRemoveParticipant of oneself',
    'chairing a colleague',
    remove(colleague, { addressType: '9', address: '291' }),
  ],
  ['101-007', 'requestLeaveAgentConf of the chair', 'chairing a colleague', leave],
  ...(
    [
      'busy',
      'rest',
      'wrap-up',
      'ringing',
      'held',
      'muted',
      'talking, another held',
      'transferred in talk mode',
    ] as const
  ).map((situation): RefusalRow => ['100-007', 'requestAgentConf', situation, request]),
  ['100-007', 'requestAgentConf', 'calling a colleague', request],
  ['100-007', 'requestAgentConf', 'listening to a colleague', request],
  ['100-007', 'requestAgentConf', 'playing', request],
  ['100-007', 'requestAgentConf', 'playing in a call', request],
  ['100-007', 'requestAgentConf of the called agent of three', 'helping a colleague as three', request],
  [
    '100-007',
    'requestAgentConf without a seat for the other party',
    'talking',
    (d) => d.call(client.requestAgentConf, { body: { memberNum: 1 } }),
  ],
  ...(
    [
      ['holdParticipant', hold],
      ['unholdParticipant', unhold],
      ['changeParticipantMode', mode(1)],
      ['playVoiceToParticipant', playTo],
      ['stopVoiceToParticipant', stopTo],
      ['applyToShiftPresident', shiftTo(292)],
    ] as const
  ).flatMap(([name, act]): RefusalRow[] => [
    ['100-007', `${name} of nobody`, 'chairing', act],
    ['100-007', `${name} of an invited agent`, 'chairing, a colleague invited', act],
  ]),
  ['100-007', 'holdParticipant', 'chairing a colleague on hold', hold as Act],
  ['100-007', 'unholdParticipant', 'chairing a colleague', unhold as Act],
  ['100-007', 'playVoiceToConf', 'chairing, a file playing to all', play as Act],
  ['100-007', 'stopVoiceToConf', 'chairing', stop as Act],
  ['100-007', 'playVoiceToParticipant', 'chairing, a file playing to a colleague', playTo as Act],
  ['100-007', 'stopVoiceToParticipant', 'chairing a colleague', stopTo as Act],
  ['100-007', 'batchAddParticipant beyond the seats', 'chairing', add(...phones(4))],
  ['100-007', 'modifyConfResource beyond 120', 'chairing', resize(0, 117)],
  ['100-007', 'modifyConfResource of seats that are taken', 'chairing a colleague', resize(1, 3)],
  ['100-007', 'modifyConfResource of every seat', 'chairing', resize(1, 4)],
  ['000-002', 'batchAddParticipant of what is no number', 'chairing', add({ addressType: '6', address: 'nobody' })],
  [
    '000-002',
    'requestAgentConf with a beep and no file',
    'idle',
    (d) => d.call(client.requestAgentConf, { body: { memberNum: 4, beepTone: true } }),
  ],
  [
    '000-002',
    'batchAddParticipant with a beep and no file',
    'chairing',
    (d) => d.call(client.batchAddParticipant, { body: { addresses: [outside], beepTone: true } }),
  ],
  ['000-002', 'stopVoiceToParticipant of whom', 'chairing', (d) => d.call(client.stopVoiceToParticipant, { body: {} })],
  // What a conference leaves no room for
  ['100-010', 'logout', 'in a conference', (d) => d.call(client.logout, {})],
  ['100-007', 'callout', 'in a conference', (d) => d.call(client.callout, { body: { called: '10086' } })],
  ['100-007', 'callInner', 'invited to a conference', (d) => d.call(client.callInner, { body: { called: '292' } })],
  [
    '100-007',
    'requestAppointedCall',
    'in a conference',
    async (d) => {
      const { callid } = d.centre.simulator.do('queue', { skillid: 1 }) as { callid: string };
      return d.call(client.requestAppointedCall, { callid, skilltype: 0, skillId: 1 });
    },
  ],
];

/** Conferences as the queries answer them, what their events say, and what they do in time. */
export function testConferences(open: Open): void {
  describe('a conference', () => {
    test('is as the queries say', async () => {
      const centre = open(patient);
      const agent = await situations['chairing, a colleague idle'](centre);
      centre.clock.advance(5 * minute);
      await add(colleague, { ...outside, deviceType: 5, deviceCallType: 2 } as Address)(agent);
      // Who is invited is not in it yet.
      expect(await infosOf(agent)).toMatchObject([{ addresses: [{ address: '291' }, { address: '10086' }] }]);
      centre.clock.advance(minute / 2);
      for (const act of [
        () => accept(centre.agentOf('292')),
        () => mode(2)(agent),
        () => hold(agent),
        () => play(agent),
      ])
        expect(codeOf(await act())).toBe('0');
      const usual = { deviceCallType: 0, deviceType: 0, channelAttrib: 3, channelState: 0, role: 0 };
      expect(await infosOf(centre.agentOf('292'))).toEqual([
        {
          confId: confIdOf(agent),
          confState: 1,
          startTime: morning,
          applyConfTime: 60,
          confHaveBeenTime: 5,
          addresses: [
            { ...usual, addressType: '9', address: '291', deviceType: 6, role: 1, enterTime: morning },
            {
              ...usual,
              ...colleague,
              channelAttrib: 2,
              channelState: 1,
              enterTime: morning + 5.5 * minute,
            },
            { ...usual, ...outside, deviceType: 5, deviceCallType: 2, enterTime: morning + 5 * minute },
          ],
        },
      ]);
    });

    test('plays to one: the query says so until the file has ended', async () => {
      const centre = open();
      const agent = await situations['chairing, a file playing to a colleague'](centre);
      const state = async () => (await infosOf(agent))[0]?.addresses?.map(({ channelState }) => channelState);
      expect(await state()).toEqual([0, 2]);
      centre.clock.advance(10_000);
      expect(await centre.events()).toEqual({ 291: ['AgentConf_StopParticipantVoice'] });
      expect(await state()).toEqual([0, 0]);
    });

    test('plays to all until the file has ended', async () => {
      const centre = open();
      const agent = await situations['chairing, a file playing to all'](centre);
      centre.clock.advance(9999);
      expect(await infosOf(agent)).toMatchObject([{ confState: 1 }]);
      expect(await centre.events()).toEqual({});
      centre.clock.advance(1);
      expect(await infosOf(agent)).toMatchObject([{ confState: 0 }]);
      expect(await agent.told()).toEqual([
        expect.objectContaining({ eventType: 'AgentConf_StopVoice', content: { result: 0 } }),
      ]);
      expect(codeOf(await play(agent))).toBe('0');
    });

    test('is known to its participants and to inspectors only', async () => {
      const agents = [{ agentid: '291', inspector: false }, { agentid: '292', inspector: false }, { agentid: '300' }];
      const centre = open({ agents });
      const agent = await situations['chairing, a colleague invited'](centre);
      const [other, inspector] = [centre.agentOf('292'), await centre.agent('300')];
      const confIds = [confIdOf(agent)];
      const all = (asking: AgentClient) => asking.call(client.queryAllConfIds, {});
      const infos = (asking: AgentClient, ids = confIds) => asking.call(client.queryConfInfos, { confIds: ids });
      expect([codeOf(await all(agent)), codeOf(await all(inspector))]).toEqual(['101-004', '0']);
      expect(await all(inspector)).toMatchObject({ result: { confIds } });
      expect([codeOf(await infos(agent)), codeOf(await infos(other))]).toEqual(['0', '101-004']);
      expect(codeOf(await infos(agent, [...confIds, 1]))).toBe('101-004');
      // One that is none is left out.
      expect(await infos(inspector, [...confIds, ...confIds, 1])).toMatchObject({ result: { confs: [{}] } });
      await accept(other);
      expect(codeOf(await infos(other))).toBe('0');
      await release(agent);
      expect(await all(inspector)).toMatchObject({ result: { confIds: [] } });
      expect(await infos(inspector)).toMatchObject({ result: { confs: [] } });
      expect(codeOf(await infos(agent))).toBe('101-004');
    });

    test.each([
      [
        'who joins',
        add(outside),
        { changeType: 0, result: 0, changeReason: 255, participant: '10086', participantType: 6 },
      ],
      [
        'who cannot be called',
        add({ addressType: '9', address: '293' }),
        { changeType: 0, result: 1, participant: '293' },
      ],
      ['who is removed', remove(colleague), { changeType: 1, changeReason: 1, participant: '292', participantType: 9 }],
      ['who leaves', (d) => leave(d.centre.agentOf('292')), { changeType: 1, changeReason: 0, participant: '292' }],
      ['who hangs up', (d) => d.centre.agentOf('292').call(client.phonehangup, {}), { changeType: 1, changeReason: 2 }],
      [
        'who signs out',
        (d) => d.centre.agentOf('292').call(client.forceLogout, {}),
        { changeType: 1, changeReason: 4 },
      ],
      ['the new chair', shiftTo(292), { changeType: 2, changeReason: 255, participant: '292' }],
      ['who is muted', mode(1), { changeType: 3, participant: '292' }],
      ['who is not muted any more', mode(3), { changeType: 4, participant: '292' }],
      ['who is held', hold, { changeType: 5, participant: '292' }],
    ] as [string, Act, object][])('tells the chair of %s', async (_, act, content) => {
      const agent = await situations['chairing a colleague'](open());
      expect(codeOf(await act(agent))).toBe('0');
      expect(await agent.told()).toMatchObject([
        { eventType: changed, content: { confId: confIdOf(agent), ...content } },
      ]);
    });

    test('tells who is taken off hold', async () => {
      const agent = await situations['chairing a colleague on hold'](open());
      await unhold(agent);
      expect(await agent.told()).toMatchObject([{ content: { changeType: 6, result: 0 } }]);
    });

    test('tells that an invited agent did not join, and that a phone outside hangs up', async () => {
      const centre = open();
      const agent = await situations['chairing, a colleague invited'](centre);
      await reject(centre.agentOf('292'));
      expect(await agent.told()).toMatchObject([{ content: { changeType: 0, result: 1, participant: '292' } }]);
      await add(outside)(agent);
      const left = { confid: confIdOf(agent), number: '10086' };
      await agent.told();
      centre.simulator.do('leave', left);
      expect(await agent.told()).toMatchObject([{ content: { changeType: 1, changeReason: 2, participant: '10086' } }]);
      expect(() => centre.simulator.do('leave', left)).toThrow('no such phone');
    });

    test('takes over whoever the agent talks with', async () => {
      const centre = open();
      const agent = await situations['talking, another held'](centre);
      await agent.call(client.confJoin, { callid: agent.callIn('held') });
      await centre.events();
      expect(codeOf(await request(agent))).toBe('0');
      expect(await agent.events()).toEqual([dissolved, dissolved, ...opened, changed, changed]);
      const numbers = (await infosOf(agent))[0]?.addresses?.map(({ address }) => address);
      expect(numbers?.toSorted()).toEqual(['10086', '291', '70093']);
      await release(agent);
      expect(await agent.events()).toEqual(leaves);
    });

    test('names those whom it could not remove', async () => {
      const agent = await situations['chairing a colleague'](open());
      const absent = { addressType: '9', address: '293' } as const;
      expect(await remove(absent, colleague, absent)(agent)).toMatchObject({
        result: { noExistParticipants: [absent] },
      });
      expect(await remove(colleague)(agent)).toMatchObject({ result: { noExistParticipants: [colleague] } });
    });

    test('leads into wrap-up or a wish', async () => {
      const centre = open();
      const agent = await situations['chairing a colleague'](centre);
      await agent.call(client.setAgentAutoEnterIdle, { flag: 'false' });
      await centre.agentOf('292').call(client.sayBusy, {});
      await release(agent);
      const ends = leaves.slice(0, 2);
      expect(await centre.events()).toEqual({
        291: [...ends, 'AgentState_Work'],
        292: [...ends, 'AgentState_SetNotReady_Success'],
      });
    });

    test('is a talk for the queries of state', async () => {
      const centre = open();
      const agent = await situations['chairing, a colleague invited'](centre);
      const detail = (asking: AgentClient) => asking.call(client.syncagentinfo, {});
      expect(await detail(agent)).toMatchObject({ result: { agentStateInfo: { state: 9 } } });
      expect(await detail(centre.agentOf('292'))).toMatchObject({ result: { agentStateInfo: { state: 8 } } });
      expect(await agent.call(client.getAgentStatus, {})).toMatchObject({ result: { agentState: 7, isWorking: true } });
    });

    test('is gone after a reset, and the same ID follows', async () => {
      const centre = open();
      const agent = await situations['chairing a colleague'](centre);
      const { length } = centre.simulator.gateway.centre.conferences.ids;
      const id = confIdOf(agent);
      centre.simulator.do('reset', {});
      expect([length, centre.simulator.gateway.centre.conferences.ids]).toEqual([1, []]);
      expect(confIdOf(await situations.chairing(centre))).toBe(id);
    });
  });

  describe('a conference in time', () => {
    const forMinutes = (body: object) => async (centre: ContactCentre) => {
      const agent = await situations['a colleague idle'](centre);
      await agent.call(client.requestAgentConf, { body: { memberNum: 4, ...body } });
      await add(colleague)(agent);
      await accept(centre.agentOf('292'));
      await centre.events();
      return agent;
    };

    test.each([
      ['of its own accord', {}, 57, 3],
      ['as asked for', { time: 50, promptTime: 5 }, 45, 5],
      ['one minute before at the least', { time: 4, promptTime: 4 }, 1, 3],
    ])('warns its chair and ends, %s', async (_, body, untilWarning, untilEnd) => {
      const centre = open(patient);
      await forMinutes(body)(centre);
      centre.clock.advance(untilWarning * minute - 1);
      expect(await centre.events()).toEqual({});
      centre.clock.advance(1);
      expect(await centre.events()).toEqual({ 291: ['AgentConf_Timeout'] });
      centre.clock.advance(untilEnd * minute - 1);
      expect(await centre.events()).toEqual({});
      centre.clock.advance(1);
      expect(await centre.events()).toEqual({ 291: leaves, 292: leaves });
    });

    test('is prolonged, and warns again', async () => {
      const centre = open(patient);
      const agent = await forMinutes({ time: 10 })(centre);
      centre.clock.advance(7 * minute);
      expect(await centre.events()).toEqual({ 291: ['AgentConf_Timeout'] });
      expect(await prolong(20)(agent)).toMatchObject({ result: { applyedTime: 20 } });
      centre.clock.advance(20 * minute);
      expect(await centre.events()).toEqual({ 291: ['AgentConf_Timeout'] });
      centre.clock.advance(3 * minute);
      expect(await centre.events()).toEqual({ 291: leaves, 292: leaves });
    });

    test('lasts a day at most', async () => {
      const centre = open(patient);
      const agent = await forMinutes({ time: 1390 })(centre);
      expect(await prolong(100)(agent)).toMatchObject({ result: { applyedTime: 50 } });
      expect(codeOf(await prolong(1)(agent))).toBe('100-007');
      expect(await infosOf(agent)).toMatchObject([{ applyConfTime: 1440 }]);
    });

    test('warns the chair that there is then', async () => {
      const centre = open(patient);
      const agent = await forMinutes({ time: 10 })(centre);
      await shiftTo(292)(agent);
      await centre.events();
      centre.clock.advance(7 * minute);
      expect(await centre.events()).toEqual({ 292: ['AgentConf_Timeout'] });
    });

    test('that was ended neither warns nor ends again', async () => {
      const centre = open(patient);
      const agent = await forMinutes({ time: 10 })(centre);
      const timers = centre.simulator.gateway.centre.clock.timers;
      await play(agent);
      await playTo(agent);
      await release(agent);
      await centre.events();
      expect(centre.simulator.gateway.centre.clock.timers).toBe(timers - 2);
      centre.clock.advance(60 * minute);
      expect(await centre.events()).toEqual({});
    });
  });

  describe('a conference, whatever is sent,', () => {
    test('has each participant once, and no more than it has seats', async () => {
      const centre = open();
      const agent = await situations.chairing(centre);
      expect(codeOf(await add(...Array.from({ length: 120 }, () => outside))(agent))).toBe('0');
      expect(await agent.events()).toEqual([changed]);
      expect(codeOf(await add(...phones(121))(agent))).toBe('000-002');
      expect(codeOf(await add(...phones(3))(agent))).toBe('100-007');
      expect(codeOf(await add(...phones(2))(agent))).toBe('0');
      expect((await infosOf(agent))[0]?.addresses).toHaveLength(4);
    });

    test.each(['__proto__', 'constructor', '6 10086', '0291', ' 291', '', '\u0000'])(
      'takes %j for nobody',
      async (address) => {
        const centre = open();
        const agent = await situations.chairing(centre);
        const nobody = { addressType: '9', address } as const;
        expect(codeOf(await add(nobody)(agent))).toBe('0');
        expect(await agent.told()).toMatchObject([{ content: { result: 1, participant: address } }]);
        expect(codeOf(await on(client.holdParticipant, { ...nobody, voicePath })(agent))).toBe('100-007');
        expect(await remove(nobody)(agent)).toMatchObject({ result: { noExistParticipants: [nobody] } });
        expect((await infosOf(agent))[0]?.addresses).toHaveLength(1);
      },
    );

    test('gives its seats back, so that another one can have them', async () => {
      const centre = open();
      const agent = await situations.idle(centre);
      takeSeats(centre);
      const { conferences } = centre.simulator.gateway.centre;
      for (let times = 0; times < 3; times += 1) {
        expect(codeOf(await request(agent))).toBe('0');
        expect(await agent.told()).toMatchObject([
          { eventType: 'AgentConf_RequestFailed', content: { cause: 21_234 } },
        ]);
      }
      const [taken = 0] = conferences.ids;
      const conference = conferences.find(taken);
      if (conference) conferences.end(conference);
      expect(codeOf(await request(agent))).toBe('0');
      expect(await agent.events()).toEqual([...calls, ...opened]);
      const other = await centre.agent('292');
      expect(codeOf(await on(client.requestAgentConf, { memberNum: 116 })(other))).toBe('0');
      expect(await other.events()).toEqual([...calls, ...opened]);
      expect(codeOf(await resize(0, 2)(agent))).toBe('100-007');
    });

    test('sets no more timers than it has ends and files', async () => {
      const centre = open();
      const agent = await situations['chairing a colleague'](centre);
      const { timers } = centre.simulator.gateway.centre.clock;
      for (let times = 0; times < 50; times += 1) {
        for (const act of [play, playTo, play, playTo, prolong(1)]) await act(agent);
        for (const act of [stop, stopTo]) expect(codeOf(await act(agent))).toBe('0');
      }
      expect(centre.simulator.gateway.centre.clock.timers).toBe(timers);
    });
  });
}

function phones(count: number): Address[] {
  return Array.from({ length: count }, (_, index) => ({ addressType: '6', address: String(10_000 + index) }));
}

function confIdOf({ seen }: AgentClient): number {
  return seen.conference?.confid ?? 0;
}

/** What the query of the agent's own conference answers. */
async function infosOf(agent: AgentClient): Promise<readonly client.ConferenceInfo[]> {
  const outcome = await agent.call(client.queryConfInfos, { confIds: [confIdOf(agent)] });
  if (!outcome.ok) throw new Error(`the query failed: ${outcome.message}`);
  return Array.isArray(outcome.result) ? outcome.result : outcome.result.confs;
}

/** Other agents take as many seats as the VDN has. */
function takeSeats({ simulator }: ContactCentre): void {
  const { centre } = simulator.gateway;
  for (let left = concurrency; left > 0; left -= 120) {
    const agent = centre.agent(String(1000 + left));
    if (agent === undefined) throw new Error('there are too few agents');
    centre.signIn(agent, {
      phonenum: '1',
      autoAnswer: true,
      autoEnterIdle: true,
      releasePhone: true,
      push: undefined,
    });
    centre.agentState.begin(agent, 4);
    centre.conferences.request(agent, { seats: Math.min(left, 120), minutes: 60, warning: 3 });
  }
}
