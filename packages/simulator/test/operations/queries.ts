import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { codeOf, morning, type Open, queued } from '../contact-centre.ts';
import { type Situation, situations } from '../situations.ts';

/** The state of agents and calls as the queries answer it. */
export function testQueries(open: Open): void {
  describe('what the queries see', () => {
    const states: [Situation, agentState: number, isWorking: boolean, detail: number][] = [
      ['idle', 4, false, 1],
      ['busy', 3, false, 4],
      ['rest', 8, false, 3],
      ['wrap-up', 5, false, 2],
      ['ringing', 7, true, 8],
      ['talking', 7, true, 9],
      ['muted', 7, true, 12],
      ['held', 7, true, 11],
      ['calling a colleague', 7, true, 6],
      ['rung by a colleague', 7, true, 8],
      ['three in a call', 7, true, 10],
    ];
    test.each(states)('of an agent, %s', async (situation, agentState, isWorking, state) => {
      const agent = await situations[situation](open());
      expect(await agent.call(client.getAgentStatus, {})).toMatchObject({ result: { agentState, isWorking } });
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({ result: { agentStateInfo: { state } } });
    });

    test('of a call to which a number was added: all who take part but the agent', async () => {
      const agent = await situations['three in a call'](open());
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { state: 10, mainCallId: agent.callIn('talking'), partner: '70093,10086' } },
      });
    });

    test('of two calls of one talk: the call that the other has joined', async () => {
      const agent = await situations['helped by a colleague'](open());
      const [help, customer] = [agent.callIn('talking'), agent.callIn('held')];
      expect(await agent.call(client.confJoin, { callid: customer })).toMatchObject({ ok: true });
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { state: 10, mainCallId: help, calledNo: '292', partner: '292,70093' } },
      });
    });

    test('of a wish', async () => {
      const agent = await situations['talking, wishing to be busy'](open());
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { preBusy: true, preRest: false } },
      });
    });

    test('of a page that was reloaded: syncagentinfo empties the queue of events', async () => {
      const centre = open();
      const agent = await centre.agent();
      centre.simulator.do('ring', { agentid: '291' });
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({ ok: true });
      expect(await agent.events()).toEqual([]);
    });

    test('of calls', async () => {
      const centre = open();
      const agent = await situations.ringing(centre);
      const callid = agent.callIn('ringing');
      const before = await agent.call(client.queryCallInfoBeforeAnswer, {});
      expect(before).toMatchObject({ result: [{ callid, caller: '70093', callskillid: 1 }] });
      await agent.call(client.answer, {});
      expect(await agent.call(client.queryCallInfoBeforeAnswer, {})).toMatchObject({ result: [] });
      expect(await agent.call(client.queryCallInfo, {})).toMatchObject({
        result: { callid, caller: '70093', endtime: null },
      });
      expect(await agent.call(client.queryCallInfoByCallId, { callid })).toMatchObject({ result: { callid } });
      expect(await agent.call(client.queryCallNumsOnAgent, {})).toMatchObject({ result: 1 });
      await agent.call(client.hold, {});
      const held = { callid, calldata: null, begintime: null };
      expect(await agent.call(client.queryHoldListInfo, {})).toMatchObject({ result: [held] });
      const inspector = await centre.agent('300');
      expect(await inspector.call(client.queryHoldListInfoEx, { workno: '291' })).toMatchObject({ result: [held] });
      expect(await inspector.call(client.queryAllCallInfoByAgentWorkNoEx, { workno: '291' })).toMatchObject({
        result: [callid],
      });
      await agent.call(client.getHold, {});
      await agent.call(client.release, {});
      expect(await agent.call(client.queryCallInfo, { isNoContainLastCall: true })).toMatchObject({
        result: { callid },
      });
      expect(await agent.call(client.queryCallNumsOnAgent, {})).toMatchObject({ result: 0 });
    });

    test('of a held call: it is the call of the agent, before the last one', async () => {
      const centre = open();
      const agent = await situations['talking, another held'](centre);
      const callid = agent.callIn('held');
      await agent.call(client.release, {});
      expect(agent.seen.calls).toMatchObject([{ state: 'held' }]);
      for (const isNoContainLastCall of [true, false]) {
        const call = await agent.call(client.queryCallInfo, { isNoContainLastCall });
        expect(call).toMatchObject({ result: { callid, endtime: null } });
      }
      expect(await agent.call(client.setCallAppDataEx, { body: { calldata: 'kept' } })).toMatchObject({ ok: true });
      expect(await agent.call(client.queryCallAppData, {})).toMatchObject({ result: 'kept' });
      expect(await agent.call(client.syncagentinfo, {})).toMatchObject({
        result: { agentStateInfo: { mainCallId: callid, callerNo: '70093', callData: 'kept', holdCallId: callid } },
      });
    });

    test('of the last call: when it ended, and for how long it was there', async () => {
      const centre = open();
      const agent = await situations.talking(centre);
      centre.clock.advance(5000);
      await agent.call(client.release, {});
      centre.clock.advance(5000);
      expect(await agent.call(client.queryCallInfo, { isNoContainLastCall: true })).toMatchObject({
        result: { endtime: morning + 5000, logontimes: 5 },
      });
    });

    test('of held calls: only an inspector may ask for those of others', async () => {
      const centre = open({ agents: [{ agentid: '291' }, { agentid: '292', inspector: false }] });
      await situations.held(centre);
      const other = await centre.agent('292');
      expect(codeOf(await other.call(client.queryHoldListInfoEx, { workno: '291' }))).toBe('300-001');
    });

    test('of call data', async () => {
      const agent = await situations.talking(open());
      expect(await agent.call(client.setCallAppDataEx, { body: { calldata: 'grün' } })).toMatchObject({ ok: true });
      expect(await agent.call(client.queryCallAppData, {})).toMatchObject({ result: 'grün' });
      const encoded = Buffer.from('grün').toString('base64');
      expect(await agent.call(client.queryCallAppData, { isEncodeResult: true })).toMatchObject({ result: encoded });
      expect(await agent.call(client.queryCallInfo, {})).toMatchObject({ result: { calldata: 'grün' } });
      const body = { calldata: Buffer.from('blau').toString('base64'), isDataEncoded: true };
      expect(await agent.call(client.setCallAppDataEx, { body })).toMatchObject({ ok: true });
      expect(await agent.call(client.queryCallAppData, {})).toMatchObject({ result: 'blau' });
      const wrong = { calldata: '%', isDataEncoded: true };
      expect(codeOf(await agent.call(client.setCallAppDataEx, { body: wrong }))).toBe('000-002');
      // The documents print Base64 of bytes that are no text.
      const bytes = { calldata: '1233', isDataEncoded: true };
      expect(await agent.call(client.setCallAppDataEx, { body: bytes })).toMatchObject({ ok: true });
    });

    test('of the data of one of two calls', async () => {
      const agent = await situations['talking, another held'](open());
      const [held, talking] = [agent.callIn('held'), agent.callIn('talking')];
      await agent.call(client.setCallAppDataEx, { body: { callid: held, calldata: 'waits' } });
      expect(await agent.call(client.queryCallAppData, { callId: held })).toMatchObject({ result: 'waits' });
      expect(await agent.call(client.queryCallAppData, { callId: talking })).toMatchObject({ result: '' });
      expect(codeOf(await agent.call(client.queryCallAppData, { callId: '1-1' }))).toBe('100-007');
    });

    test('of statistics', async () => {
      const centre = open();
      const agent = await situations.talking(centre);
      await agent.call(client.hold, {});
      await agent.call(client.getHold, {});
      centre.clock.advance(30_000);
      await agent.call(client.release, {});
      await agent.call(client.callout, { body: { called: '10086' } });
      centre.clock.advance(12_000);
      await agent.call(client.transfer, { body: { devicetype: 3, address: '1', mode: 0 } });
      await agent.call(client.sayBusy, {});
      await agent.call(client.rest, { time: 60, restcause: 0 });
      const short = { talktime: 42, answernums: 1, calloutnums: 1 };
      expect(await agent.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: short });
      expect(await agent.call(client.queryCallStatisticsInfo, {})).toMatchObject({
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
      const centre = open();
      const agent = await situations['idle, a caller queuing'](centre);
      const callid = queued(agent);
      centre.clock.advance(7000);
      expect(await agent.call(client.queryWaitCallInfoBySkillId, { skillid: 1 })).toMatchObject({
        result: [{ callid, waitTime: 7 }],
      });
      expect(codeOf(await agent.call(client.assignUserInQueue, { callid, skillid: 2 }))).toBe('0');
      expect(await agent.call(client.queryWaitCallInfoBySkillId, { skillid: 1 })).toMatchObject({ result: [] });
      expect(await agent.call(client.queryWaitCallInfoBySkillId, { skillid: 2 })).toMatchObject({
        result: [{ callid }],
      });
    });

    test('of skill queues', async () => {
      const centre = open({ agents: [{ agentid: '291', skills: [1, 3] }, { agentid: '292' }] });
      const agent = await centre.agent();
      const own = [{ id: 1 }, { id: 3 }];
      expect(await agent.call(client.queryAgentSkills, {})).toMatchObject({ result: own });
      const other = await centre.agent('292');
      expect(await other.call(client.queryAgentSkillsByWorkNo, { workno: '291' })).toMatchObject({ result: own });
      expect(codeOf(await other.call(client.queryAgentSkillsByWorkNo, { workno: '293' }))).toBe('100-007');
      // An agent is found by a queue only when signed in to it, which takes the configuration too.
      await agent.call(client.resetSkill, { autoflag: false, skillid: '2;3' });
      expect(codeOf(await other.call(client.callInnerSkill, { skillId: 2 }))).toBe('100-007');
      expect(codeOf(await other.call(client.callInnerSkill, { skillId: 3 }))).toBe('0');
    });

    test('of skill queues: the same for the agent and for the VDN', async () => {
      const skills = [
        { id: 7, name: 'Hotline' },
        { id: 9, name: 'Mail', mediatype: 6 },
      ];
      const agent = await open({ skills }).agent();
      const seen = [
        { name: 'Hotline', id: 7, mediatype: 5 },
        { name: 'Mail', id: 9, mediatype: 6 },
      ];
      expect(await agent.call(client.queryAgentSkills, {})).toMatchObject({ result: seen });
      expect(await agent.call(client.querySkillQueueOnAgentVDN, {})).toMatchObject({ result: seen });
      const { result } = (await agent.call(client.queryAgentSkills, {})) as { result: unknown[] };
      expect(result).toHaveLength(2);
      // A call that names no skill queue is in one that there is.
      agent.centre.simulator.do('ring', { agentid: '291' });
      expect(await agent.call(client.queryCallInfo, {})).toMatchObject({
        result: { callskillid: 7, callskill: 'Hotline' },
      });
    });

    test('of skill queues: a VDN without any', async () => {
      const agent = await open({ skills: [] }).agent();
      expect(codeOf(await agent.call(client.querySkillQueueOnAgentVDN, {}))).toBe('600-005');
    });

    test('of the length of queues', async () => {
      const centre = open({ agents: [{ agentid: '291', skills: [1, 2] }] });
      const agent = await centre.agent();
      for (const skillid of [1, 2, 2, 3]) centre.simulator.do('queue', { skillid });
      const inQueue = async (skillid: number) => agent.call(client.queryQueueLengthBySkillId, { skillid });
      expect([await inQueue(1), await inQueue(2), await inQueue(3)]).toMatchObject([
        { result: 1 },
        { result: 2 },
        { result: 1 },
      ]);
      expect(codeOf(await inQueue(77))).toBe('100-007');
      expect(await agent.call(client.queryQueueLengthOnAgent, {})).toMatchObject({ result: 3 });
      expect(await agent.call(client.queryQueueLengthOnAgentSkills, {})).toMatchObject({ result: 0 });
      await agent.call(client.resetSkill, { autoflag: false, skillid: '2' });
      expect(await agent.call(client.queryQueueLengthOnAgentSkills, {})).toMatchObject({ result: 2 });
      const wrong = { callid: queued(agent), skillid: 77 };
      expect(codeOf(await agent.call(client.assignUserInQueue, wrong))).toBe('100-007');
    });

    test('of a custom state', async () => {
      const agent = await open().agent();
      const seen = () => agent.call(client.queryCustomState, {});
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '65535' } });
      await agent.call(client.setCustomState, { customstate: 7 });
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '7' } });
      expect(codeOf(await agent.call(client.cancelSetCustomState, {}))).toBe('0');
      expect(await seen()).toMatchObject({ result: { agentcustomstate: '65535' } });
    });

    test('of a sign-in', async () => {
      const agent = await open().agent();
      expect(await agent.call(client.loginInfo, {})).toMatchObject({ result: { phonenum: '40038' } });
      expect(await agent.call(client.updateGuid, {})).toMatchObject({ result: { guid: agent.gateway.guid } });
    });
  });
}
