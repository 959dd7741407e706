import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { codeOf, morning, type Open, queued } from '../floor.ts';
import { type Moment, moments } from '../moments.ts';

/** The state of agents and calls as the queries answer it. */
export function testQueries(open: Open): void {
  describe('what the queries see', () => {
    const states: [Moment, agentState: number, isWorking: boolean, detail: number][] = [
      ['idle', 4, false, 1],
      ['busy', 3, false, 4],
      ['rest', 8, false, 3],
      ['wrap-up', 5, false, 2],
      ['ringing', 7, true, 8],
      ['talking', 7, true, 9],
      ['muted', 7, true, 12],
      ['held', 7, true, 11],
    ];
    test.each(states)('of an agent, %s', async (moment, agentState, isWorking, state) => {
      const desk = await moments[moment](open());
      expect(await desk.call(client.getAgentStatus, {})).toMatchObject({ result: { agentState, isWorking } });
      expect(await desk.call(client.syncagentinfo, {})).toMatchObject({ result: { agentStateInfo: { state } } });
    });

    test('of a wish', async () => {
      const desk = await moments['talking, wishing to be busy'](open());
      expect(await desk.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { preBusy: true, preRest: false } },
      });
    });

    test('of a page that was reloaded: syncagentinfo empties the queue of events', async () => {
      const floor = open();
      const desk = await floor.desk();
      floor.simulator.do('ring', { agentid: '291' });
      expect(await desk.call(client.syncagentinfo, {})).toMatchObject({ ok: true });
      expect(await desk.events()).toEqual([]);
    });

    test('of calls', async () => {
      const floor = open();
      const desk = await moments.ringing(floor);
      const callid = desk.callIn('ringing');
      const before = await desk.call(client.queryCallInfoBeforeAnswer, {});
      expect(before).toMatchObject({ result: [{ callid, caller: '70093', callskillid: 1 }] });
      await desk.call(client.answer, {});
      expect(await desk.call(client.queryCallInfoBeforeAnswer, {})).toMatchObject({ result: [] });
      expect(await desk.call(client.queryCallInfo, {})).toMatchObject({
        result: { callid, caller: '70093', endtime: null },
      });
      expect(await desk.call(client.queryCallInfoByCallId, { callid })).toMatchObject({ result: { callid } });
      expect(await desk.call(client.queryCallNumsOnAgent, {})).toMatchObject({ result: 1 });
      await desk.call(client.hold, {});
      const held = { callid, calldata: null, begintime: null };
      expect(await desk.call(client.queryHoldListInfo, {})).toMatchObject({ result: [held] });
      const inspector = await floor.desk('300');
      expect(await inspector.call(client.queryHoldListInfoEx, { workno: '291' })).toMatchObject({ result: [held] });
      expect(await inspector.call(client.queryAllCallInfoByAgentWorkNoEx, { workno: '291' })).toMatchObject({
        result: [callid],
      });
      await desk.call(client.getHold, {});
      await desk.call(client.release, {});
      expect(await desk.call(client.queryCallInfo, { isNoContainLastCall: true })).toMatchObject({
        result: { callid },
      });
      expect(await desk.call(client.queryCallNumsOnAgent, {})).toMatchObject({ result: 0 });
    });

    test('of a held call: it is the call of the agent, before the last one', async () => {
      const floor = open();
      const desk = await moments['talking, another held'](floor);
      const callid = desk.callIn('held');
      await desk.call(client.release, {});
      expect(desk.seen.calls).toMatchObject([{ state: 'held' }]);
      for (const isNoContainLastCall of [true, false]) {
        const call = await desk.call(client.queryCallInfo, { isNoContainLastCall });
        expect(call).toMatchObject({ result: { callid, endtime: null } });
      }
      expect(await desk.call(client.setCallAppDataEx, { body: { calldata: 'kept' } })).toMatchObject({ ok: true });
      expect(await desk.call(client.queryCallAppData, {})).toMatchObject({ result: 'kept' });
      expect(await desk.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { mainCallId: callid, callerNo: '70093', callData: 'kept', holdCallId: callid } },
      });
    });

    test('of the last call: when it ended, and for how long it was there', async () => {
      const floor = open();
      const desk = await moments.talking(floor);
      floor.clock.advance(5000);
      await desk.call(client.release, {});
      floor.clock.advance(5000);
      expect(await desk.call(client.queryCallInfo, { isNoContainLastCall: true })).toMatchObject({
        result: { endtime: morning + 5000, logontimes: 5 },
      });
    });

    test('of held calls: only an inspector may ask for those of others', async () => {
      const floor = open({ agents: [{ agentid: '291' }, { agentid: '292', inspector: false }] });
      await moments.held(floor);
      const other = await floor.desk('292');
      expect(codeOf(await other.call(client.queryHoldListInfoEx, { workno: '291' }))).toBe('300-001');
    });

    test('of call data', async () => {
      const desk = await moments.talking(open());
      expect(await desk.call(client.setCallAppDataEx, { body: { calldata: 'grün' } })).toMatchObject({ ok: true });
      expect(await desk.call(client.queryCallAppData, {})).toMatchObject({ result: 'grün' });
      const encoded = Buffer.from('grün').toString('base64');
      expect(await desk.call(client.queryCallAppData, { isEncodeResult: true })).toMatchObject({ result: encoded });
      expect(await desk.call(client.queryCallInfo, {})).toMatchObject({ result: { calldata: 'grün' } });
      const body = { calldata: Buffer.from('blau').toString('base64'), isDataEncoded: true };
      expect(await desk.call(client.setCallAppDataEx, { body })).toMatchObject({ ok: true });
      expect(await desk.call(client.queryCallAppData, {})).toMatchObject({ result: 'blau' });
      const wrong = { calldata: '%', isDataEncoded: true };
      expect(codeOf(await desk.call(client.setCallAppDataEx, { body: wrong }))).toBe('000-002');
      // The documents print Base64 of bytes that are no text.
      const bytes = { calldata: '1233', isDataEncoded: true };
      expect(await desk.call(client.setCallAppDataEx, { body: bytes })).toMatchObject({ ok: true });
    });

    test('of the data of one of two calls', async () => {
      const desk = await moments['talking, another held'](open());
      const [held, talking] = [desk.callIn('held'), desk.callIn('talking')];
      await desk.call(client.setCallAppDataEx, { body: { callid: held, calldata: 'waits' } });
      expect(await desk.call(client.queryCallAppData, { callId: held })).toMatchObject({ result: 'waits' });
      expect(await desk.call(client.queryCallAppData, { callId: talking })).toMatchObject({ result: '' });
      expect(codeOf(await desk.call(client.queryCallAppData, { callId: '1-1' }))).toBe('100-007');
    });

    test('of statistics', async () => {
      const floor = open();
      const desk = await moments.talking(floor);
      await desk.call(client.hold, {});
      await desk.call(client.getHold, {});
      floor.clock.advance(30_000);
      await desk.call(client.release, {});
      await desk.call(client.callout, { body: { called: '10086' } });
      floor.clock.advance(12_000);
      await desk.call(client.transfer, { body: { devicetype: 3, address: '1', mode: 0 } });
      await desk.call(client.sayBusy, {});
      await desk.call(client.rest, { time: 60, restcause: 0 });
      const short = { talktime: 42, answernums: 1, calloutnums: 1 };
      expect(await desk.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: short });
      expect(await desk.call(client.queryCallStatisticsInfo, {})).toMatchObject({
        result: {
          ...short,
          transfernums: 1,
          transferivrnums: 1,
          keepnums: 1,
          busynums: 1,
          restnums: 1,
          agentrelease: 1,
        },
      });
    });

    test('of callers in a queue', async () => {
      const floor = open();
      const desk = await moments['idle, a caller queuing'](floor);
      const callid = queued(desk);
      floor.clock.advance(7000);
      expect(await desk.call(client.queryWaitCallInfoBySkillId, { skillid: 1 })).toMatchObject({
        result: [{ callid, waitTime: 7 }],
      });
      expect(codeOf(await desk.call(client.assignUserInQueue, { body: { callid, skillid: 2 } }))).toBe('0');
      expect(await desk.call(client.queryWaitCallInfoBySkillId, { skillid: 1 })).toMatchObject({ result: [] });
      expect(await desk.call(client.queryWaitCallInfoBySkillId, { skillid: 2 })).toMatchObject({
        result: [{ callid }],
      });
    });

    test('of skill queues', async () => {
      const floor = open({ agents: [{ agentid: '291', skills: [1, 3] }, { agentid: '292' }] });
      const desk = await floor.desk();
      const own = [{ id: 1 }, { id: 3 }];
      expect(await desk.call(client.queryAgentSkills, {})).toMatchObject({ result: own });
      const other = await floor.desk('292');
      expect(await other.call(client.queryAgentSkillsByWorkNo, { workno: '291' })).toMatchObject({ result: own });
      expect(codeOf(await other.call(client.queryAgentSkillsByWorkNo, { workno: '293' }))).toBe('100-007');
      // An agent is found by a queue only when signed in to it, which takes the configuration too.
      await desk.call(client.resetSkill, { autoflag: false, skillid: '2;3' });
      expect(codeOf(await other.call(client.callInnerSkill, { body: { skillId: 2 } }))).toBe('100-007');
      expect(codeOf(await other.call(client.callInnerSkill, { body: { skillId: 3 } }))).toBe('0');
    });

    test('of skill queues: the same for the agent and for the VDN', async () => {
      const skills = [
        { id: 7, name: 'Hotline' },
        { id: 9, name: 'Mail', mediatype: 6 },
      ];
      const desk = await open({ skills }).desk();
      const seen = [
        { name: 'Hotline', id: 7, mediatype: 5 },
        { name: 'Mail', id: 9, mediatype: 6 },
      ];
      expect(await desk.call(client.queryAgentSkills, {})).toMatchObject({ result: seen });
      expect(await desk.call(client.querySkillQueueOnAgentVDN, {})).toMatchObject({ result: seen });
      const { result } = (await desk.call(client.queryAgentSkills, {})) as { result: unknown[] };
      expect(result).toHaveLength(2);
      // A call that names no skill queue is in one that there is.
      desk.floor.simulator.do('ring', { agentid: '291' });
      expect(await desk.call(client.queryCallInfo, {})).toMatchObject({
        result: { callskillid: 7, callskill: 'Hotline' },
      });
    });

    test('of skill queues: a VDN without any', async () => {
      const desk = await open({ skills: [] }).desk();
      expect(codeOf(await desk.call(client.querySkillQueueOnAgentVDN, {}))).toBe('600-005');
    });

    test('of the length of queues', async () => {
      const floor = open({ agents: [{ agentid: '291', skills: [1, 2] }] });
      const desk = await floor.desk();
      for (const skillid of [1, 2, 2, 3]) floor.simulator.do('queue', { skillid });
      const inQueue = async (skillid: number) => desk.call(client.queryQueueLengthBySkillId, { skillid });
      expect([await inQueue(1), await inQueue(2), await inQueue(3)]).toMatchObject([
        { result: 1 },
        { result: 2 },
        { result: 1 },
      ]);
      expect(codeOf(await inQueue(77))).toBe('100-007');
      expect(await desk.call(client.queryQueueLengthOnAgent, {})).toMatchObject({ result: 3 });
      expect(await desk.call(client.queryQueueLengthOnAgentSkills, {})).toMatchObject({ result: 0 });
      await desk.call(client.resetSkill, { autoflag: false, skillid: '2' });
      expect(await desk.call(client.queryQueueLengthOnAgentSkills, {})).toMatchObject({ result: 2 });
      const wrong = { callid: queued(desk), skillid: 77 };
      expect(codeOf(await desk.call(client.assignUserInQueue, { body: wrong }))).toBe('100-007');
    });

    test('of a custom state', async () => {
      const desk = await open().desk();
      const seen = () => desk.call(client.queryCustomState, {});
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '65535' } });
      await desk.call(client.setCustomState, { customstate: 7 });
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '7' } });
      expect(codeOf(await desk.call(client.cancelSetCustomState, {}))).toBe('0');
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '65535' } });
    });

    test('of a sign-in', async () => {
      const desk = await open().desk();
      expect(await desk.call(client.loginInfo, {})).toMatchObject({ result: { phonenum: '40038' } });
      expect(await desk.call(client.updateGuid, {})).toMatchObject({ result: { guid: desk.gateway.guid } });
    });
  });
}
