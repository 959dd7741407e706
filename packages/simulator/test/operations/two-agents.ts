import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, codeOf, type Open } from '../contact-centre.ts';
import { situations } from '../situations.ts';
import { dialling, done, released, talks } from './events.ts';

/** Calls between agents. */
export function testTwoAgents(open: Open): void {
  describe('calls of two agents', () => {
    test('one calls, the other answers, one hangs up', async () => {
      const centre = open();
      const [agent, other] = [await centre.agent(), await centre.agent('292')];
      const call = await agent.call(client.callInner, { body: { called: '292' } });
      const callid = call.ok ? call.result : '';
      expect(await agent.events()).toEqual(dialling);
      expect((await other.events()).at(-1)).toBe('AgentEvent_Ringing');
      await other.call(client.answer, { callid });
      expect([await agent.events(), await other.events()]).toEqual([[talks], [talks]]);
      await agent.call(client.release, {});
      expect([(await agent.events()).at(-1), (await other.events()).at(-1)]).toEqual([done.ready, done.ready]);
      const counted = (agent: AgentClient) => agent.call(client.queryCallStatisticsInfo, {});
      expect(await counted(agent)).toMatchObject({ result: { intercallnums: 1, answernums: 0 } });
      expect(await counted(other)).toMatchObject({ result: { intercallnums: 0, answernums: 1 } });
    });

    test('a call that answers itself counts for the one who was called', async () => {
      const centre = open();
      const [agent, other] = [await centre.agent(), await centre.agent('292', { autoanswer: true })];
      await agent.call(client.callInner, { body: { called: '292' } });
      expect(await agent.events()).toEqual([...dialling, talks]);
      expect(await agent.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: { answernums: 0 } });
      expect(await other.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: { answernums: 1 } });
    });

    describe.each([1, 2] as const)('help of mode %s', (mode) => {
      async function helped() {
        const centre = open();
        const agent = await situations['talking, a colleague idle'](centre);
        const customer = agent.callIn('talking');
        const call = await agent.call(client.innerHelp, { body: { dstaddress: '292', mode } });
        const other = centre.agentOf('292');
        await other.call(client.answer, {});
        await agent.events();
        return { agent, other, customer, help: call.ok ? (call.result ?? '') : '' };
      }

      test('the asking agent leaves: the customer goes on with the other', async () => {
        const { agent, other } = await helped();
        expect(codeOf(await agent.call(client.release, {}))).toBe('0');
        expect(await agent.events()).toEqual(released);
        expect(other.seen.calls).toMatchObject([{ state: 'talking' }]);
        expect(codeOf(await other.call(client.disconnect, { number: '70093' }))).toBe('0');
      });

      test('the assisting agent leaves: the asking one goes on with the customer', async () => {
        const { agent, other, customer } = await helped();
        expect(codeOf(await other.call(client.release, {}))).toBe('0');
        expect(other.seen).toMatchObject({ state: 'idle', calls: [] });
        expect(agent.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
      });

      test('the asking agent drops the help: the customer is taken back', async () => {
        const { agent, other, customer, help } = await helped();
        expect(codeOf(await agent.call(client.dropCall, { callid: help }))).toBe('0');
        const taken = mode === 1 ? [talks] : [];
        expect(await agent.events()).toEqual([...released.slice(0, 2), ...taken]);
        expect(other.seen).toMatchObject({ state: 'idle', calls: [] });
        expect(agent.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
      });
    });

    test('connectHold leaves the customer with the colleague', async () => {
      const centre = open();
      const agent = await situations['talking, a colleague idle'](centre);
      const customer = agent.callIn('talking');
      await agent.call(client.innerHelp, { body: { dstaddress: '292' } });
      const other = centre.agentOf('292');
      await other.call(client.answer, {});
      await agent.events();
      expect(codeOf(await agent.call(client.connectHold, { callid: customer }))).toBe('0');
      expect(await agent.events()).toEqual(released);
      expect(other.seen.calls).toMatchObject([{ state: 'talking' }]);
      expect(codeOf(await other.call(client.disconnect, { number: '70093' }))).toBe('0');
    });

    test('a transferred call rings at the other agent under the same ID', async () => {
      const centre = open();
      const agent = await situations['talking, a colleague idle'](centre);
      const callid = agent.callIn('talking');
      await agent.call(client.transfer, { body: { devicetype: 2, address: '292', mode: 2 } });
      const other = centre.agentOf('292');
      expect(other.callIn('ringing')).toBe(callid);
      expect(await other.call(client.getAgentEvent, {})).toMatchObject({ result: { eventType: 'AgentState_Busy' } });
    });

    test('an agent who signs out by force leaves nobody hanging', async () => {
      const centre = open();
      const agent = await situations['talking with a colleague'](centre);
      await agent.call(client.forceLogout, {});
      expect(centre.agentOf('292').seen).toMatchObject({ state: 'idle', calls: [] });
    });
  });
}
