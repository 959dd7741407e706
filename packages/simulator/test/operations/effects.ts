import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { codeOf, morning, type Open } from '../floor.ts';
import { moments } from '../moments.ts';
import { talks } from './events.ts';

/** Operations whose effect shows later only. */
export function testEffects(open: Open): void {
  describe('settings have their effect', () => {
    test('a call is answered by itself', async () => {
      const floor = open();
      const desk = await floor.desk();
      await desk.call(client.setAgentAutoAnswer, { isautoanswer: 'true' });
      floor.simulator.do('ring', { agentid: '291' });
      expect(await desk.events()).toEqual([
        'AgentState_Busy',
        'AgentOther_PhoneAlerting',
        'AgentOther_PhoneOffhook',
        'AgentEvent_Auto_Answer',
        talks,
      ]);
    });

    test('anything but true is false', async () => {
      const floor = open();
      const desk = await floor.desk('291', { autoanswer: true });
      await desk.call(client.setAgentAutoAnswer, { isautoanswer: 'yes' });
      floor.simulator.do('ring', { agentid: '291' });
      expect((await desk.events()).at(-1)).toBe('AgentEvent_Ringing');
    });

    test('an agent without the right to talk is not called', async () => {
      const floor = open();
      const desk = await floor.desk();
      await desk.call(client.setTalkRight, { flag: 0 });
      expect(() => floor.simulator.do('ring', { agentid: '291' })).toThrow('refusing calls');
      await desk.call(client.setTalkRight, { flag: 1 });
      expect(floor.simulator.do('ring', { agentid: '291' })).toHaveProperty('callid');
    });

    test('a new password is the one to sign in with', async () => {
      const desk = await moments['with a password'](open());
      const body = { oldPassword: 'right', newPassword: 'Another-1' };
      expect(codeOf(await desk.call(client.modifyAccountPwdEx, { body }))).toBe('0');
      await desk.call(client.logout, {});
      expect(codeOf(await desk.signIn({ password: 'right' }))).toBe('100-004');
      expect(codeOf(await desk.signIn({ password: 'Another-1' }))).toBe('0');
    });

    test('a note reaches who is signed in, with its text', async () => {
      const floor = open({ agents: [{ agentid: '291', name: 'Ann' }, { agentid: '292' }] });
      const [desk, other] = [await floor.desk(), await floor.desk('292')];
      const body = { agentIds: [292, 293], content: 'Lunch?' };
      expect(codeOf(await desk.call(client.sendNoteletEx, { body }))).toBe('0');
      // The fields that clients read (third-party).
      const note = {
        sender: '291',
        sendername: 'Ann',
        receivetime: String(morning),
        timestring: '2023-11-14 22:13:20',
        context: 'Lunch?',
      };
      expect(await other.told()).toMatchObject([{ eventType: 'AgentOther_Note', content: note }]);
      expect(await desk.events()).toEqual([]);
    });

    test('a rest is reminded of when its time is over, and goes on', async () => {
      const floor = open();
      const desk = await floor.desk();
      await desk.call(client.rest, { time: 60, restcause: 1 });
      floor.clock.advance(59_999);
      expect(await desk.events()).toEqual(['AgentState_SetRest_Success']);
      floor.clock.advance(1);
      expect(await desk.events()).toEqual(['AgentState_Rest_Timeout']);
      expect(desk.seen.state).toBe('rest');
    });

    test('a rest that has ended is not reminded of', async () => {
      const floor = open();
      const desk = await floor.desk();
      await desk.call(client.rest, { time: 60, restcause: 1 });
      await desk.call(client.cancelRest, {});
      floor.clock.advance(60_000);
      expect(await desk.events()).toEqual(['AgentState_SetRest_Success', 'AgentState_CancelRest_Success']);
    });

    test('a video call says so', async () => {
      const floor = open();
      const desk = await floor.desk();
      floor.simulator.do('ring', { agentid: '291', video: true });
      await desk.call(client.answer, {});
      expect(await desk.call(client.queryCallInfo, {})).toMatchObject({ result: { mediaAbility: 3 } });
    });
  });
}
