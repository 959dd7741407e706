import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, codeOf, morning, type Open } from '../contact-centre.ts';
import { filmPath, recordPath, situations } from '../situations.ts';
import { done, released } from './events.ts';
import type { refusals } from './refusals.ts';
import type { successes } from './successes.ts';

const stopped = 'AgentMediaEvent_StopRecordDone';
const rung = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook'];
const plays = ['AgentMediaEvent_Play_Succ', 'AgentMediaEvent_Play'];
const failed = ['AgentMediaEvent_Play_Fail', 'AgentMediaEvent_StopPlayDone'];
const played = [done.phone, done.ready, 'AgentMediaEvent_StopPlayDone'];
/** The end of a call that is recorded. */
const releasedRecording = [...released.slice(0, 2), stopped, ...released.slice(2)];
const at = (seconds: number, paused = false) => ({ playback: { position: seconds * 1000, length: 60_000, paused } });

/** Recordings and playbacks, as rows of the table of successes. */
export const mediaSuccesses: typeof successes = [
  [
    'beginRecord',
    'talking',
    (d) => d.call(client.beginRecord, { body: { mediaType: 5, fileName: recordPath } }),
    ['AgentMediaEvent_Record'],
    { state: 'talking', recording: recordPath },
  ],
  [
    'beginRecord with a name of the system',
    'talking',
    (d) => d.call(client.beginRecord, { body: { mediaType: 5 } }),
    ['AgentMediaEvent_Record'],
    { recording: 'Y:/1/0/20231114/291/2213201.V3' },
  ],
  [
    'beginRecord to a path of no such form',
    'talking',
    (d) => d.call(client.beginRecord, { body: { mediaType: 5, fileName: 'Y:/mine.V3' } }),
    ['AgentMediaEvent_Record_Fail'],
    { recording: null },
  ],
  [
    'beginRecord to a drive that is not mapped',
    'talking',
    (d) => d.call(client.beginRecord, { body: { mediaType: 5, fileName: `Z${recordPath.slice(1)}` } }),
    ['AgentMediaEvent_Record_Fail'],
    { recording: null },
  ],
  ['stopRecord', 'recording', (d) => d.call(client.stopRecord, {}), [stopped], { recording: null, state: 'talking' }],
  ['release of a call that is recorded', 'recording', (d) => d.call(client.release, {}), releasedRecording],
  [
    'hold of a call that is recorded',
    'recording',
    (d) => d.call(client.hold, {}),
    ['AgentEvent_Hold'],
    { recording: recordPath },
  ],
  [
    'transfer of a call that is recorded',
    'recording',
    (d) => d.call(client.transfer, { body: { devicetype: 1, address: '2', mode: 2 } }),
    ['AgentEvent_Call_Release', 'AgentEvent_SuccTransResult', stopped, done.phone, done.ready],
  ],
  [
    'connectHold of a call that is recorded',
    'recording, another held',
    (d) => d.call(client.connectHold, { callid: d.callIn('held') }),
    [...released.slice(0, 3), stopped, done.ready],
  ],
  [
    'dropCall of another call than the one that is recorded',
    'recording, another held',
    (d) => d.call(client.dropCall, { callid: d.callIn('held') }),
    released.slice(0, 2),
    { recording: recordPath },
  ],
  [
    'mediaSwitch of a call that is recorded',
    'recording',
    (d) => d.call(client.mediaSwitch, { mediaType: 3 }),
    ['AgentEvent_MediaSwith', stopped],
    { recording: null },
  ],
  [
    'startRecordScreen',
    'idle',
    (d) => d.call(client.startRecordScreen, {}),
    ['AgentMediaEvent_StartRecordScreen_Succ'],
  ],
  [
    'startRecordScreen again',
    'screen recorded',
    (d) => d.call(client.startRecordScreen, {}),
    ['AgentMediaEvent_StartRecordScreen_Fail'],
  ],
  [
    'stopRecordScreen',
    'screen recorded',
    (d) => d.call(client.stopRecordScreen, {}),
    ['AgentMediaEvent_StopRecordScreen_Succ'],
  ],
  [
    'stopRecordScreen of none',
    'idle',
    (d) => d.call(client.stopRecordScreen, {}),
    ['AgentMediaEvent_StopRecordScreen_Fail'],
  ],
  [
    'beginPlay',
    'a minute recorded',
    (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } }),
    [...rung, ...plays],
    { state: 'talking', calls: [], ...at(0) },
  ],
  [
    'beginPlay of a busy agent, with backslashes, from a position',
    'a minute recorded, busy',
    (d) =>
      d.call(client.beginPlay, { body: { voicepath: recordPath.replaceAll('/', '\\'), startpostion: 20, times: 3 } }),
    [...rung, ...plays],
    { state: 'talking', ...at(20) },
  ],
  [
    'beginPlay in a call',
    'a minute recorded, talking',
    (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } }),
    plays,
    { state: 'talking', calls: [{ state: 'talking' }], ...at(0) },
  ],
  [
    'beginPlay of a file that is none',
    'idle',
    (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } }),
    [...rung, done.phone, done.ready, ...failed],
    { state: 'idle', playback: null },
  ],
  [
    'beginPlay in a call of a file that is being recorded',
    'recording',
    (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } }),
    failed,
    { state: 'talking', playback: null },
  ],
  [
    'beginNetPlay',
    'a minute recorded',
    (d) => d.call(client.beginNetPlay, { body: { fileName: recordPath, ccId: 1, position: 30 } }),
    [...rung, ...plays],
    { state: 'talking', ...at(30) },
  ],
  ['pausePlay', 'playing', (d) => d.call(client.pausePlay, {}), ['AgentMediaEvent_PausePlayDone'], at(0, true)],
  ['resumePlay', 'playing, paused', (d) => d.call(client.resumePlay, {}), ['AgentMediaEvent_ResumePlayDone'], at(0)],
  [
    'foreFastPlay',
    'playing',
    (d) => d.call(client.foreFastPlay, { time: '10' }),
    ['AgentMediaEvent_JumpPlayDone'],
    at(10),
  ],
  [
    'backFastPlay before the start of the file',
    'playing',
    (d) => d.call(client.backFastPlay, { time: '10' }),
    ['AgentMediaEvent_JumpPlayDone'],
    at(0),
  ],
  [
    'foreFastPlay in a call',
    'playing in a call',
    (d) => d.call(client.foreFastPlay, { time: '10' }),
    ['AgentMediaEvent_JumpPlayDone'],
    at(10),
  ],
  [
    'playRelocation from the end of the file',
    'playing',
    (d) => d.call(client.playRelocation, { body: { seekseconds: 10, seekposition: 2 } }),
    [],
    at(50),
  ],
  [
    'playRelocation of a paused playback',
    'playing, paused',
    (d) => d.call(client.playRelocation, { body: { seekseconds: 10, seekposition: 0 } }),
    [],
    at(10, true),
  ],
  ['stopPlay', 'playing', (d) => d.call(client.stopPlay, {}), played, { state: 'idle', playback: null }],
  ['stopPlay of a paused playback', 'playing, paused', (d) => d.call(client.stopPlay, {}), played, { state: 'idle' }],
  [
    'stopPlay in a call',
    'playing in a call',
    (d) => d.call(client.stopPlay, {}),
    played.slice(2),
    { state: 'talking', calls: [{ state: 'talking' }], playback: null },
  ],
  [
    'release of a call in which a file is played',
    'playing in a call',
    (d) => d.call(client.release, {}),
    [...released.slice(0, 2), 'AgentMediaEvent_StopPlayDone', ...released.slice(2)],
    { state: 'idle', playback: null },
  ],
  [
    'stopPlay into a wish',
    'playing',
    async (d) => {
      await d.call(client.sayBusy, {});
      return d.call(client.stopPlay, {});
    },
    [done.phone, 'AgentState_SetNotReady_Success', 'AgentMediaEvent_StopPlayDone'],
    { state: 'busy', wish: null },
  ],
  ['logout while a file is played', 'playing', (d) => d.call(client.forceLogout, {}), [], { state: 'signed-out' }],
  // What no source shows enough of
  ['adjustVideoMode', 'three in a video call', (d) => d.call(client.adjustVideoMode, { mode: 2 }), []],
  ['thirdPartyConfTransmitNum', 'three in a call', (d) => d.call(client.thirdPartyConfTransmitNum, {}), []],
  ['startASR', 'ringing', (d) => d.call(client.startASR, { callId: d.callIn('ringing') }), []],
  // Files
  ['downloadRecordFile', 'a minute recorded', (d) => d.call(client.downloadRecordFile, { recordId: recordPath }), []],
  [
    'downloadRecordFileByCallId',
    'a minute recorded',
    async (d) => d.call(client.downloadRecordFileByCallId, { callId: await lastCall(d) }),
    [],
  ],
  [
    'downloadRecordFileByCallId of an agent',
    'a minute recorded',
    async (d) => d.call(client.downloadRecordFileByCallId, { callId: await lastCall(d), workNo: '291' }),
    [],
  ],
  [
    'downloadRecordFileByCallId of a video file',
    'a minute filmed',
    async (d) => d.call(client.downloadRecordFileByCallId, { callId: await lastCall(d), hwFileName: filmPath }),
    [],
  ],
  [
    'downloadVideoFile',
    'a minute filmed',
    async (d) => d.call(client.downloadVideoFile, { conferenceId: await lastCall(d), recordId: '1', fileType: '0' }),
    [],
  ],
  [
    'downloadVideoFile of the first recording',
    'a minute filmed',
    async (d) => d.call(client.downloadVideoFile, { conferenceId: await lastCall(d), fileType: '2' }),
    [],
  ],
  ['downloadVideoFileEx', 'a minute filmed', (d) => d.call(client.downloadVideoFileEx, { recordId: filmPath }), []],
];

/** Situations in which they are refused. */
export const mediaRefusals: typeof refusals = [
  ['500-008', 'beginRecord without a call', 'idle', (d) => d.call(client.beginRecord, { body: { mediaType: 5 } })],
  [
    '500-008',
    'beginRecord before the answer',
    'ringing',
    (d) => d.call(client.beginRecord, { body: { mediaType: 5 } }),
  ],
  ['500-008', 'beginRecord again', 'recording', (d) => d.call(client.beginRecord, { body: { mediaType: 5 } })],
  ['500-008', 'beginRecord', 'talking on video', (d) => d.call(client.beginRecord, { body: { mediaType: 5 } })],
  ['500-010', 'stopRecord', 'talking', (d) => d.call(client.stopRecord, {})],
  ['500-007', 'beginPlay', 'ringing', (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } })],
  ['500-007', 'beginPlay', 'held', (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } })],
  ['500-007', 'beginPlay', 'playing', (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } })],
  ['500-007', 'beginPlay', 'playing in a call', (d) => d.call(client.beginPlay, { body: { voicepath: recordPath } })],
  [
    '100-007',
    'beginNetPlay',
    'talking',
    (d) => d.call(client.beginNetPlay, { body: { fileName: recordPath, ccId: 1 } }),
  ],
  [
    '100-007',
    'beginNetPlay',
    'playing',
    (d) => d.call(client.beginNetPlay, { body: { fileName: recordPath, ccId: 1 } }),
  ],
  ['500-003', 'pausePlay', 'idle', (d) => d.call(client.pausePlay, {})],
  ['500-003', 'pausePlay', 'playing, paused', (d) => d.call(client.pausePlay, {})],
  ['500-003', 'pausePlay', 'playing in a call', (d) => d.call(client.pausePlay, {})],
  ['500-005', 'resumePlay', 'idle', (d) => d.call(client.resumePlay, {})],
  ['500-005', 'resumePlay', 'playing', (d) => d.call(client.resumePlay, {})],
  ['500-002', 'foreFastPlay', 'idle', (d) => d.call(client.foreFastPlay, { time: '1' })],
  ['500-002', 'foreFastPlay', 'playing, paused', (d) => d.call(client.foreFastPlay, { time: '1' })],
  ['500-001', 'backFastPlay', 'idle', (d) => d.call(client.backFastPlay, { time: '1' })],
  ['500-001', 'backFastPlay', 'playing, paused', (d) => d.call(client.backFastPlay, { time: '1' })],
  [
    '500-012',
    'playRelocation',
    'idle',
    (d) => d.call(client.playRelocation, { body: { seekseconds: 1, seekposition: 0 } }),
  ],
  ['500-009', 'stopPlay', 'talking', (d) => d.call(client.stopPlay, {})],
  ['100-007', 'callout', 'playing', (d) => d.call(client.callout, { body: { called: '10086' } })],
  ['100-007', 'callInner', 'playing', (d) => d.call(client.callInner, { body: { called: '292' } })],
  ['100-010', 'logout', 'playing', (d) => d.call(client.logout, {})],
  ['200-031', 'adjustVideoMode', 'idle', (d) => d.call(client.adjustVideoMode, { mode: 0 })],
  ['200-031', 'adjustVideoMode', 'talking on video', (d) => d.call(client.adjustVideoMode, { mode: 0 })],
  ['200-031', 'adjustVideoMode', 'three in a call', (d) => d.call(client.adjustVideoMode, { mode: 0 })],
  ['10001', 'thirdPartyConfTransmitNum', 'talking', (d) => d.call(client.thirdPartyConfTransmitNum, {})],
  ['200-040', 'startASR', 'talking', (d) => d.call(client.startASR, { callId: d.callIn('talking') })],
  ['200-040', 'startASR of another call', 'ringing', (d) => d.call(client.startASR, { callId: '1-1' })],
  // Files
  [
    '104-003',
    'downloadRecordFile by an ID that is no path',
    'a minute recorded',
    (d) => d.call(client.downloadRecordFile, { recordId: '1' }),
  ],
  [
    '104-003',
    'downloadRecordFile by a path that leaves its directory',
    'a minute recorded',
    (d) => d.call(client.downloadRecordFile, { recordId: 'Y:/1/../0/142702.V3' }),
  ],
  [
    '104-004',
    'downloadRecordFile from another drive',
    'a minute recorded',
    (d) => d.call(client.downloadRecordFile, { recordId: `z${recordPath.slice(1)}` }),
  ],
  ['104-005', 'downloadRecordFile', 'idle', (d) => d.call(client.downloadRecordFile, { recordId: recordPath })],
  [
    '104-005',
    'downloadRecordFile of a recording that runs',
    'recording',
    (d) => d.call(client.downloadRecordFile, { recordId: recordPath }),
  ],
  [
    '104-005',
    'downloadRecordFile as a voice message',
    'a minute recorded',
    (d) => d.call(client.downloadRecordFile, { recordId: recordPath, filetype: '2' }),
  ],
  [
    '104-007',
    'downloadRecordFile of a video',
    'a minute filmed',
    (d) => d.call(client.downloadRecordFile, { recordId: filmPath }),
  ],
  [
    '000-003',
    'downloadRecordFileByCallId',
    'idle',
    (d) => d.call(client.downloadRecordFileByCallId, { callId: '1-1' }),
  ],
  [
    '000-003',
    'downloadRecordFileByCallId of another agent',
    'a minute recorded',
    async (d) => d.call(client.downloadRecordFileByCallId, { callId: await lastCall(d), workNo: '292' }),
  ],
  [
    '000-003',
    'downloadRecordFileByCallId of a video, as sound',
    'a minute filmed',
    async (d) => d.call(client.downloadRecordFileByCallId, { callId: await lastCall(d) }),
  ],
  [
    '000-003',
    'downloadVideoFile',
    'a minute recorded',
    async (d) => d.call(client.downloadVideoFile, { conferenceId: await lastCall(d), fileType: '0' }),
  ],
  [
    '000-003',
    'downloadVideoFile of another recording',
    'a minute filmed',
    async (d) => d.call(client.downloadVideoFile, { conferenceId: await lastCall(d), recordId: '2', fileType: '0' }),
  ],
  [
    '000-003',
    'downloadVideoFileEx',
    'a minute recorded',
    (d) => d.call(client.downloadVideoFileEx, { recordId: recordPath }),
  ],
];

/** Recordings and playbacks over time, and what becomes of them. */
export function testMedia(open: Open): void {
  describe('a playback', () => {
    test('goes on with the clock, stands still while it is paused, and ends by itself', async () => {
      const centre = open();
      const agent = await situations.playing(centre);
      centre.clock.advance(10_000);
      expect(agent.seen).toMatchObject(at(10));
      await agent.call(client.pausePlay, {});
      centre.clock.advance(15_000);
      expect(agent.seen).toMatchObject(at(10, true));
      await agent.call(client.resumePlay, {});
      await agent.call(client.foreFastPlay, { time: '20' });
      await agent.call(client.backFastPlay, { time: '5' });
      expect(agent.seen).toMatchObject(at(25));
      await agent.events();
      centre.clock.advance(34_999);
      expect(agent.seen).toMatchObject({ state: 'talking', playback: { position: 59_999 } });
      expect(await agent.events()).toEqual([]);
      centre.clock.advance(1);
      expect(await agent.told()).toMatchObject([
        { eventType: done.phone, content: { phoneState: 3 } },
        { eventType: done.ready },
        { eventType: 'AgentMediaEvent_StopPlayDone', content: { cause: 0 } },
      ]);
      expect(agent.seen).toMatchObject({ state: 'idle', playback: null });
    });

    test('that is skipped to its end is over', async () => {
      const centre = open();
      const agent = await situations.playing(centre);
      await agent.call(client.foreFastPlay, { time: '2147483647' });
      expect(agent.seen).toMatchObject(at(60));
      centre.clock.advance(0);
      expect(await agent.events()).toEqual(['AgentMediaEvent_JumpPlayDone', ...played]);
    });

    test('tells by its cause that the agent stopped it', async () => {
      const agent = await situations.playing(open());
      await agent.call(client.stopPlay, {});
      expect((await agent.told()).at(-1)).toMatchObject({ content: { cause: 1 } });
    });

    test('tells by its cause that the file is none, and that its call is over', async () => {
      const agent = await situations['playing in a call'](open());
      agent.centre.simulator.do('hangup', { agentid: '291' });
      const ended = (await agent.told()).find(({ eventType }) => eventType === 'AgentMediaEvent_StopPlayDone');
      expect(ended).toMatchObject({ content: { cause: 2 } });
      await agent.call(client.beginPlay, { body: { voicepath: 'none' } });
      expect((await agent.told()).at(-1)).toMatchObject({ content: { cause: 2 } });
    });

    test('of a network call that is to be repeated begins anew, and ends when it is stopped', async () => {
      const centre = open();
      const agent = await situations['a minute recorded'](centre);
      await agent.call(client.beginNetPlay, { body: { fileName: recordPath, ccId: 1, playTime: 0 } });
      centre.clock.advance(75_000);
      expect(agent.seen).toMatchObject(at(15));
      await agent.events();
      await agent.call(client.stopPlay, {});
      expect(await agent.events()).toEqual(played);
    });

    test('shows as playback in the detailed state', async () => {
      const agent = await situations.playing(open());
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({ result: { agentStateInfo: { state: 5 } } });
    });

    test('leads to no wrap-up', async () => {
      const agent = await situations.playing(open());
      await agent.call(client.setAgentAutoEnterIdle, { flag: 'false' });
      await agent.call(client.stopPlay, {});
      expect(agent.seen.state).toBe('idle');
    });

    test('ends with the session', async () => {
      const centre = open();
      const agent = await situations.playing(centre);
      const body = { password: '', phonenum: '40038', autoanswer: false };
      expect(codeOf(await agent.call(client.forceLogin, { body }))).toBe('0');
      expect(agent.seen).toMatchObject({ state: 'idle', playback: null });
      await agent.events();
      centre.clock.advance(60_000);
      expect(await agent.events()).toEqual([]);
    });

    test('in a call comes with edition 2026-03 only', async () => {
      for (const edition of ['2023-09', '2025-11'] as const) {
        const agent = await situations['a minute recorded, talking'](open({ edition }));
        expect(codeOf(await agent.call(client.beginPlay, { body: { voicepath: recordPath } }))).toBe('500-007');
      }
      const agent = await situations['a minute recorded, talking'](open({ edition: '2026-03' }));
      expect(codeOf(await agent.call(client.beginPlay, { body: { voicepath: recordPath } }))).toBe('0');
    });

    test('makes the agent one whom nobody can call', async () => {
      const centre = open();
      await situations.playing(centre);
      const other = await centre.agent('292');
      await other.call(client.callInner, { body: { called: '291' } });
      expect((await centre.events())['292']).toContain('AgentEvent_Inside_Call_Fail');
    });
  });

  describe('a recording', () => {
    const path = recordPath.replace('142702', '142703');

    test('is told of with its call, and is the recording of syncagentinfo', async () => {
      const centre = open();
      const agent = await situations.talking(centre);
      const callid = agent.callIn('talking');
      const begun = await agent.call(client.beginRecord, { body: { mediaType: 5 } });
      expect(begun).toMatchObject({ result: { taskId: '1' } });
      const [told] = await agent.told();
      expect(told).toMatchObject({
        eventType: 'AgentMediaEvent_Record',
        content: { taskId: 1, callId: callid, caller: '70093', called: '60015', locationId: '0', fileMediaType: '1' },
      });
      const { recordID } = (told?.content ?? {}) as { recordID?: string };
      expect(recordID).toMatch(/./);
      const recordIdNow = () => agent.call(client.syncagentinfo, {});
      expect(await recordIdNow()).toMatchObject({ result: { agentStateInfo: { recordID } } });
      centre.clock.advance(5000);
      await agent.call(client.stopRecord, {});
      expect(await agent.told()).toMatchObject([
        { eventType: stopped, content: { taskId: 1, beginTime: morning, endTime: morning + 5000, fileMediaType: '1' } },
      ]);
      expect(await recordIdNow()).toMatchObject({ result: { agentStateInfo: { recordID: '' } } });
    });

    test('is appended to a file, or written over it', async () => {
      const centre = open();
      const agent = await situations['a minute recorded'](centre);
      for (const [recordMode, seconds] of [
        [1, 90],
        [0, 30],
      ] as const) {
        centre.simulator.do('ring', { agentid: '291' });
        await agent.call(client.answer, {});
        await agent.call(client.beginRecord, { body: { mediaType: 5, fileName: recordPath, recordMode } });
        centre.clock.advance(30_000);
        await agent.call(client.release, {});
        await agent.call(client.beginPlay, { body: { voicepath: recordPath } });
        expect(agent.seen).toMatchObject({ playback: { length: seconds * 1000 } });
        await agent.call(client.stopPlay, {});
      }
    });

    test('goes on for the session that takes over, with the call', async () => {
      const agent = await situations.recording(open());
      const body = { password: '', phonenum: '40038', autoanswer: false };
      await agent.call(client.forceLogin, { body });
      await agent.events();
      await agent.call(client.release, {});
      expect(await agent.events()).toEqual(releasedRecording);
    });

    test('ends with the session, and its file stays', async () => {
      const centre = open();
      const agent = await situations.recording(centre);
      const other = await centre.agent('292');
      centre.clock.advance(5000);
      await agent.call(client.forceLogout, {});
      await agent.signIn();
      expect(agent.seen).toMatchObject({ recording: null });
      expect(codeOf(await other.call(client.downloadRecordFile, { recordId: recordPath }))).toBe('0');
    });

    test('of one agent is not written into that of another', async () => {
      const centre = open();
      await situations.recording(centre);
      const other = await centre.agent('292');
      centre.simulator.do('ring', { agentid: '292' });
      await other.call(client.answer, {});
      await other.events();
      await other.call(client.beginRecord, { body: { mediaType: 5, fileName: recordPath } });
      expect(await other.events()).toEqual(['AgentMediaEvent_Record_Fail']);
    });

    test('of the platform is one with video where the call is', async () => {
      const centre = open();
      const agent = await situations['talking on video'](centre);
      expect(centre.simulator.do('record', { agentid: '291' })).toEqual({
        callid: agent.callIn('talking'),
        filename: filmPath,
      });
      await agent.call(client.release, {});
      const told = await agent.told();
      expect(told[0]).toMatchObject({ eventType: 'AgentMediaEvent_Record', content: { fileMediaType: '2' } });
      expect(told.find(({ eventType }) => eventType === stopped)).toMatchObject({ content: { fileMediaType: '2' } });
      expect(() => centre.simulator.do('record', { agentid: '291' })).toThrow('talks in no call');
    });

    test('is kept among the last thousand', async () => {
      const centre = open();
      const agent = await situations['a minute recorded, talking'](centre);
      for (let count = 0; count < 1000; count += 1) {
        await agent.call(client.beginRecord, {
          body: { mediaType: 5, fileName: path.replace('142703', String(count)) },
        });
        await agent.call(client.stopRecord, {});
      }
      const codes = [];
      for (const name of ['142702', '0', '999']) {
        const recordId = recordPath.replace('142702', name);
        codes.push(codeOf(await agent.call(client.downloadRecordFile, { recordId })));
      }
      expect(codes).toEqual(['104-005', '0', '0']);
    });

    test('is not for an agent who may not play recordings', async () => {
      const centre = open({ agents: [{ agentid: '291', inspector: false }] });
      const agent = await situations['a minute recorded'](centre);
      expect(codeOf(await agent.call(client.downloadRecordFile, { recordId: recordPath }))).toBe('104-002');
    });
  });

  test('the recording of a screen ends with the session', async () => {
    const agent = await situations['screen recorded'](open());
    await agent.call(client.logout, {});
    await agent.signIn();
    await agent.events();
    await agent.call(client.startRecordScreen, {});
    expect(await agent.events()).toEqual(['AgentMediaEvent_StartRecordScreen_Succ']);
  });
}

/** ID of the last call of the agent. */
async function lastCall(agent: AgentClient): Promise<string> {
  const outcome = await agent.call(client.queryCallInfo, { isNoContainLastCall: true });
  return outcome.ok ? (outcome.result?.callid ?? '') : '';
}
