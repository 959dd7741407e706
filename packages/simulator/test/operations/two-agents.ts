import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { codeOf, type Desk, type Open } from '../floor.ts';
import { moments } from '../moments.ts';
import { dialling, done, released, talks } from './events.ts';

/** Calls between agents. */
export function testTwoAgents(open: Open): void {
  describe('calls of two agents', () => {
    test('one calls, the other answers, one hangs up', async () => {
      const floor = open();
      const [desk, other] = [await floor.desk(), await floor.desk('292')];
      const call = await desk.call(client.callInner, { body: { called: '292' } });
      const callid = call.ok ? call.result : '';
      expect(await desk.events()).toEqual(dialling);
      expect((await other.events()).at(-1)).toBe('AgentEvent_Ringing');
      await other.call(client.answer, { callid });
      expect([await desk.events(), await other.events()]).toEqual([[talks], [talks]]);
      await desk.call(client.release, {});
      expect([(await desk.events()).at(-1), (await other.events()).at(-1)]).toEqual([done.ready, done.ready]);
      const counted = (agent: Desk) => agent.call(client.queryCallStatisticsInfo, {});
      expect(await counted(desk)).toMatchObject({ result: { intercallnums: 1, answernums: 0 } });
      expect(await counted(other)).toMatchObject({ result: { intercallnums: 0, answernums: 1 } });
    });

    test('a call that answers itself counts for the one who was called', async () => {
      const floor = open();
      const [desk, other] = [await floor.desk(), await floor.desk('292', { autoanswer: true })];
      await desk.call(client.callInner, { body: { called: '292' } });
      expect(await desk.events()).toEqual([...dialling, talks]);
      expect(await desk.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: { answernums: 0 } });
      expect(await other.call(client.queryCallStatisticsInfoEx, {})).toMatchObject({ result: { answernums: 1 } });
    });

    describe.each([1, 2] as const)('help of mode %s', (mode) => {
      async function helped() {
        const floor = open();
        const desk = await moments['talking, a colleague idle'](floor);
        const customer = desk.callIn('talking');
        const call = await desk.call(client.innerHelp, { body: { dstaddress: '292', mode } });
        const other = floor.deskOf('292');
        await other.call(client.answer, {});
        await desk.events();
        return { desk, other, customer, help: call.ok ? (call.result ?? '') : '' };
      }

      test('the asking agent leaves: the customer goes on with the other', async () => {
        const { desk, other } = await helped();
        expect(codeOf(await desk.call(client.release, {}))).toBe('0');
        expect(await desk.events()).toEqual(released);
        expect(other.seen.calls).toMatchObject([{ state: 'talking' }]);
        expect(codeOf(await other.call(client.disconnect, { number: '70093' }))).toBe('0');
      });

      test('the assisting agent leaves: the asking one goes on with the customer', async () => {
        const { desk, other, customer } = await helped();
        expect(codeOf(await other.call(client.release, {}))).toBe('0');
        expect(other.seen).toMatchObject({ state: 'idle', calls: [] });
        expect(desk.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
      });

      test('the asking agent drops the help: the customer is taken back', async () => {
        const { desk, other, customer, help } = await helped();
        expect(codeOf(await desk.call(client.dropCall, { callid: help }))).toBe('0');
        const taken = mode === 1 ? [talks] : [];
        expect(await desk.events()).toEqual([...released.slice(0, 2), ...taken]);
        expect(other.seen).toMatchObject({ state: 'idle', calls: [] });
        expect(desk.seen.calls).toMatchObject([{ callid: customer, state: 'talking' }]);
      });
    });

    test('connectHold leaves the customer with the colleague', async () => {
      const floor = open();
      const desk = await moments['talking, a colleague idle'](floor);
      const customer = desk.callIn('talking');
      await desk.call(client.innerHelp, { body: { dstaddress: '292' } });
      const other = floor.deskOf('292');
      await other.call(client.answer, {});
      await desk.events();
      expect(codeOf(await desk.call(client.connectHold, { callid: customer }))).toBe('0');
      expect(await desk.events()).toEqual(released);
      expect(other.seen.calls).toMatchObject([{ state: 'talking' }]);
      expect(codeOf(await other.call(client.disconnect, { number: '70093' }))).toBe('0');
    });

    test('a transferred call rings at the other agent under the same ID', async () => {
      const floor = open();
      const desk = await moments['talking, a colleague idle'](floor);
      const callid = desk.callIn('talking');
      await desk.call(client.transfer, { body: { devicetype: 2, address: '292', mode: 2 } });
      const other = floor.deskOf('292');
      expect(other.callIn('ringing')).toBe(callid);
      expect(await other.call(client.getAgentEvent, {})).toMatchObject({ result: { eventType: 'AgentState_Busy' } });
    });

    test('an agent who signs out by force leaves nobody hanging', async () => {
      const floor = open();
      const desk = await moments['talking with a colleague'](floor);
      await desk.call(client.forceLogout, {});
      expect(floor.deskOf('292').seen).toMatchObject({ state: 'idle', calls: [] });
    });
  });
}
