import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, codeOf, type Open } from '../contact-centre.ts';
import { type Situation, situations } from '../situations.ts';
import { done, inspects, leftAlone, qc, released, relieved } from './events.ts';
import type { Act } from './successes.ts';

/** Inspection beyond what one operation does: contents, permission, what is seen of it, and what it leads to. */
export function testInspection(open: Open): void {
  describe('inspection', () => {
    const permitted: [string, Act][] = [
      ['addInsert', (d) => d.call(client.addInsert, { workNo: '292' })],
      ['addSupervise', (d) => d.call(client.addSupervise, { workNo: '292' })],
      ['intercept', (d) => d.call(client.intercept, { workNo: '292' })],
      ['interceptByCallId', (d) => d.call(client.interceptByCallId, { workNo: '292', callId: '1-1' })],
      ['stopSuperviseOrInsert', (d) => d.call(client.stopSuperviseOrInsert, { workNo: '292' })],
      ['switchSuperviseOrInsert', (d) => d.call(client.switchSuperviseOrInsert, { workNo: '292' })],
      ['forceBusy', (d) => d.call(client.forceBusy, { workNo: '292' })],
      ['forceIdle', (d) => d.call(client.forceIdle, { workNo: '292' })],
      ['forceRest', (d) => d.call(client.forceRest, { workNo: '292', time: 60, reason: 1 })],
      ['forceLogOutAgent', (d) => d.call(client.forceLogOutAgent, { workNo: '292' })],
      ['forceDropCall', (d) => d.call(client.forceDropCall, { callid: '1-1' })],
      ['adjustSkill', (d) => d.call(client.adjustSkill, { body: { workNo: '292', skills: [1] } })],
      ['requestWhisperAgent', (d) => d.call(client.requestWhisperAgent, { whisperagentid: '292' })],
      ['requestStopWhisperAgent', (d) => d.call(client.requestStopWhisperAgent, { whisperagentid: '292' })],
      [
        'requestSwitchInsertWhisperAgent',
        (d) => d.call(client.requestSwitchInsertWhisperAgent, { whisperagentid: '292', switchtype: 0 }),
      ],
      ['queryAllCallInfoByAgentWorkNoEx', (d) => d.call(client.queryAllCallInfoByAgentWorkNoEx, { workno: '292' })],
    ];
    test.each(permitted)('%s is for inspectors', async (_, act) => {
      const centre = open({ agents: [{ agentid: '291', inspector: false }, { agentid: '292' }] });
      const agent = await situations['a colleague talking'](centre);
      const before = centre.simulator.agents();
      expect(codeOf(await act(agent))).toBe('900-002');
      expect([await centre.events(), centre.simulator.agents()]).toEqual([{}, before]);
    });

    test('the agent is told of what kind it is, and who inspects', async () => {
      const centre = open();
      const agent = await situations['a colleague talking'](centre);
      const other = centre.agentOf('292');
      const told = async (act: () => Promise<unknown>) => {
        await act();
        return (await other.told()).map(({ eventType, content }) => [eventType, content]);
      };
      const content = (qcType: number) => ({ qcType, qcAgentId: 291 });
      const turn = (switchtype: 0 | 1 | 2) => () =>
        agent.call(client.requestSwitchInsertWhisperAgent, { whisperagentid: '292', switchtype });
      const stop = () => agent.call(client.stopSuperviseOrInsert, { workNo: '292' });
      expect(await told(() => agent.call(client.addSupervise, { workNo: '292' }))).toEqual([[qc.start, content(8)]]);
      expect(await told(turn(2))).toEqual([[qc.start, content(20_172)]]);
      expect(await told(turn(1))).toEqual([[qc.start, content(9)]]);
      expect(await told(stop)).toEqual([[qc.stop, content(9)]]);
    });

    test('the agent is told where the edition of the documents has the events', async () => {
      for (const [edition, events] of [
        ['2023-09', []],
        ['2024-09', [qc.start, qc.stop]],
      ] as const) {
        const centre = open({ edition });
        const agent = await situations['a colleague talking'](centre);
        await agent.call(client.addSupervise, { workNo: '292' });
        await agent.call(client.stopSuperviseOrInsert, { workNo: '292' });
        expect([edition, await centre.agentOf('292').events()]).toEqual([edition, events]);
        expect(await agent.events()).toEqual([...inspects, ...leftAlone]);
      }
    });

    const kinds: [Situation, detail: number][] = [
      ['listening to a colleague', 16],
      ['barging in on a colleague', 15],
      ['whispering to a colleague', 17],
    ];
    test.each(kinds)('is seen by the queries: %s', async (situation, state) => {
      const centre = open();
      const agent = await situations[situation](centre);
      const seen = async (one: AgentClient) => {
        const outcome = await one.call(client.syncagentinfo, {});
        return (outcome as { result: { agentStateInfo: object } }).result.agentStateInfo;
      };
      expect(await agent.call(client.getAgentStatus, {})).toMatchObject({ result: { agentState: 7, isWorking: true } });
      expect(await seen(agent)).toMatchObject({ state, qcWorkNo: '' });
      expect(await seen(centre.agentOf('292'))).toMatchObject({ state: 9, qcWorkNo: '291' });
      await agent.call(client.forceLogout, {});
      expect(await seen(centre.agentOf('292'))).toMatchObject({ state: 9, qcWorkNo: '' });
    });

    test('a call that is taken over keeps its facts, and goes on', async () => {
      const centre = open();
      const agent = await situations['listening to a colleague'](centre);
      const other = centre.agentOf('292');
      const callid = other.callIn('talking');
      await other.call(client.setCallAppDataEx, { body: { calldata: 'kept' } });
      const before = await other.call(client.queryCallInfo, {});
      await agent.call(client.intercept, { workNo: '292' });
      const { callfeature, caller, called, calldata } = (before as { result: Record<string, unknown> }).result;
      expect(await agent.call(client.queryCallInfo, {})).toMatchObject({
        result: { callid, callfeature, caller, called, calldata, endtime: null },
      });
      expect(calldata).toBe('kept');
      await centre.events();
      await agent.call(client.release, {});
      expect(await centre.events()).toEqual({ 291: released });
    });

    test('a call that was being recorded is recorded on, for the inspector', async () => {
      const centre = open();
      const agent = await situations['listening to a colleague'](centre);
      await centre.agentOf('292').call(client.beginRecord, { body: { mediaType: 5 } });
      await centre.events();
      await agent.call(client.intercept, { workNo: '292' });
      expect(await centre.events()).toEqual({
        291: ['AgentEvent_Talking', 'AgentMediaEvent_Record'],
        292: ['AgentMediaEvent_StopRecordDone', ...relieved, qc.stop],
      });
    });

    test('an agent whose call was taken over stays with the colleague who helps', async () => {
      const centre = open();
      const agent = await situations['a colleague talking, who asked a third for help'](centre);
      const other = centre.agentOf('292');
      const [customer, help] = [other.callIn('held'), other.callIn('talking')];
      await agent.call(client.addSupervise, { workNo: '292' });
      expect(codeOf(await agent.call(client.interceptByCallId, { workNo: '292', callId: help }))).toBe('900-003');
      expect(codeOf(await agent.call(client.intercept, { workNo: '292' }))).toBe('0');
      expect(agent.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
      expect(other.seen).toMatchObject({ state: 'talking', calls: [{ callid: help, state: 'talking' }] });
      await centre.events();
      await other.call(client.release, {});
      expect(other.seen).toMatchObject({ state: 'idle', calls: [] });
      expect(agent.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
    });

    test('it goes on while the agent has an answered call left', async () => {
      const centre = open();
      const agent = await situations['a colleague talking, who asked a third for help'](centre);
      await agent.call(client.addSupervise, { workNo: '292' });
      await centre.events();
      await centre.agentOf('293').call(client.release, {});
      expect(await agent.events()).toEqual([]);
      expect(agent.seen).toMatchObject({ state: 'talking', inspects: '292' });
      await centre.agentOf('292').call(client.release, {});
      expect(await agent.events()).toEqual(leftAlone);
      expect(agent.seen).toMatchObject({ state: 'idle', inspects: null });
    });

    test('a call that was transferred outside is taken over with the number that joined it', async () => {
      const centre = open();
      const agent = await situations['a colleague talking'](centre);
      const other = centre.agentOf('292');
      await other.call(client.transfer, { body: { devicetype: 5, address: '10086', mode: 3 } });
      await agent.call(client.addSupervise, { workNo: '292' });
      await agent.call(client.intercept, { workNo: '292' });
      await centre.events();
      expect(codeOf(await other.call(client.cancelTransfer, {}))).toBe('200-012');
      expect(codeOf(await agent.call(client.cancelTransfer, {}))).toBe('0');
      expect(await agent.told()).toMatchObject([
        { eventType: 'AgentEvent_Customer_Release', content: { number: '10086' } },
        { eventType: 'AgentEvent_Talking' },
      ]);
    });

    test('an inspector who asked for a state meanwhile has it afterwards, and no wrap-up', async () => {
      const centre = open();
      const agent = await situations['listening to a colleague'](centre);
      await agent.call(client.setAgentAutoEnterIdle, { flag: 'false' });
      await agent.call(client.sayBusy, {});
      await agent.call(client.stopSuperviseOrInsert, { workNo: '292' });
      expect(await agent.events()).toEqual([done.phone, 'AgentState_SetNotReady_Success']);
      expect(agent.seen).toMatchObject({ state: 'busy', wish: null });
    });

    test('an inspector at work is not called, and takes no caller from a queue', async () => {
      const centre = open();
      const agent = await situations['listening to a colleague'](centre);
      expect(() => centre.simulator.do('ring', { agentid: '291' })).toThrow('only an idle agent');
      const { callid } = centre.simulator.do('queue', { skillid: 1 }) as { callid: string };
      const asked = { callid, skilltype: 0, skillId: 1 } as const;
      expect(codeOf(await agent.call(client.requestAppointedCall, asked))).toBe('100-007');
    });
  });

  describe('what an inspector forces', () => {
    test('busy during a call comes after it, as forced', async () => {
      const centre = open();
      const agent = await situations['a colleague talking'](centre);
      await agent.call(client.forceBusy, { workNo: '292' });
      const other = centre.agentOf('292');
      expect(other.seen).toMatchObject({ state: 'talking', wish: 'busy' });
      await other.call(client.release, {});
      expect(await other.events()).toEqual([...released.slice(0, 3), 'AgentState_Force_SetNotReady']);
      expect(await agent.call(client.queryAgentInfoByWorkNo, { workno: '292' })).toMatchObject({
        result: { status: 3, ctiStatus: 7, currentStateReason: 3 },
      });
    });

    test('idle during a call takes back what was to come after it', async () => {
      const centre = open();
      const agent = await situations['a colleague talking'](centre);
      await agent.call(client.forceBusy, { workNo: '292' });
      await agent.call(client.forceIdle, { workNo: '292' });
      const other = centre.agentOf('292');
      expect(other.seen).toMatchObject({ state: 'talking', wish: null });
    });

    test('a rest has its time and reason', async () => {
      const centre = open();
      const agent = await situations['a colleague in wrap-up'](centre);
      await agent.call(client.forceRest, { workNo: '292', time: 60, reason: 3 });
      const other = centre.agentOf('292');
      expect(await other.told()).toMatchObject([{ eventType: 'AgentState_SetRest_Success', content: { reason: '3' } }]);
      expect(other.seen.state).toBe('rest');
      centre.clock.advance(60_000);
      expect(await other.events()).toEqual(['AgentState_Rest_Timeout']);
    });

    test('a sign-out ends the session and the call', async () => {
      const centre = open();
      const agent = await situations['a colleague talking with another'](centre);
      await agent.call(client.forceLogOutAgent, { workNo: '292' });
      const other = centre.agentOf('292');
      expect(codeOf(await other.call(client.getAgentStatus, {}))).toBe('100-006');
      expect([other.seen.state, centre.agentOf('293').seen.state]).toEqual(['signed-out', 'idle']);
    });

    test('skill queues: the agent is in those, and in no others', async () => {
      const centre = open();
      const agent = await situations['a colleague idle'](centre);
      const inQueue = async (skillid: number) => {
        const { result } = (await agent.call(client.queryAgentInfoBySkillId, { skillid })) as {
          result: { workno: string }[];
        };
        return result.map(({ workno }) => workno);
      };
      await agent.call(client.adjustSkill, { body: { workNo: '292', skills: [2, '3' as unknown as number, 2] } });
      expect([await inQueue(1), await inQueue(2), await inQueue(3)]).toEqual([[], ['292'], ['292']]);
      await agent.call(client.adjustSkill, { body: { workNo: '292' } });
      expect(await inQueue(2)).toEqual(['292']);
      await agent.call(client.adjustSkill, { body: { workNo: '292', skills: [] } });
      expect(await inQueue(2)).toEqual([]);
    });
  });

  describe('inspectors are told who signs in and out', () => {
    test('where the sign-in asked for it, and the settings name them', async () => {
      const centre = open({
        agents: [
          { agentid: '291', inspector: true },
          { agentid: '292', name: 'Ann', inspector: true },
          { agentid: '293', inspector: false },
          { agentid: '294' },
        ],
      });
      await centre.agent('291');
      await centre.agent('293');
      const other = await centre.agent('292', { listenStatus: true });
      await centre.agent('294');
      const notice = (subtype: string) => ({
        eventType: 'QC_AgentState_Notify',
        content: { subtype, monitoredagent: '292', agentname: 'Ann', mediaserver: 'CtiServer' },
      });
      expect(await centre.agentOf('291').told()).toMatchObject([notice('QC_AgentState_Login')]);
      await other.call(client.logout, {});
      expect(await centre.agentOf('291').told()).toMatchObject([notice('QC_AgentState_Logout')]);
      expect(await centre.agentOf('293').events()).toEqual([]);
      expect(await centre.agentOf('294').events()).toEqual([]);
    });
  });
}
