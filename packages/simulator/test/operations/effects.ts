import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { codeOf, morning, type Open } from '../contact-centre.ts';
import { situations } from '../situations.ts';
import { talks } from './events.ts';

/** Operations whose effect shows later only. */
export function testEffects(open: Open): void {
  describe('settings have their effect', () => {
    test('a call is answered by itself', async () => {
      const centre = open();
      const agent = await centre.agent();
      await agent.call(client.setAgentAutoAnswer, { isautoanswer: 'true' });
      centre.simulator.do('ring', { agentid: '291' });
      expect(await agent.events()).toEqual([
        'AgentState_Busy',
        'AgentOther_PhoneAlerting',
        'AgentOther_PhoneOffhook',
        'AgentEvent_Auto_Answer',
        talks,
      ]);
    });

    test('anything but true is false', async () => {
      const centre = open();
      const agent = await centre.agent('291', { autoanswer: true });
      await agent.call(client.setAgentAutoAnswer, { isautoanswer: 'yes' });
      centre.simulator.do('ring', { agentid: '291' });
      expect((await agent.events()).at(-1)).toBe('AgentEvent_Ringing');
    });

    test('an agent without the right to talk is not called', async () => {
      const centre = open();
      const agent = await centre.agent();
      await agent.call(client.setTalkRight, { flag: 0 });
      expect(() => centre.simulator.do('ring', { agentid: '291' })).toThrow('refusing calls');
      await agent.call(client.setTalkRight, { flag: 1 });
      expect(centre.simulator.do('ring', { agentid: '291' })).toHaveProperty('callid');
    });

    test('a new password is the one to sign in with', async () => {
      const agent = await situations['with a password'](open());
      const body = { oldPassword: 'right', newPassword: 'Another-1' };
      expect(codeOf(await agent.call(client.modifyAccountPwdEx, { body }))).toBe('0');
      await agent.call(client.logout, {});
      expect(codeOf(await agent.signIn({ password: 'right' }))).toBe('100-004');
      expect(codeOf(await agent.signIn({ password: 'Another-1' }))).toBe('0');
    });

    test('a note reaches who is signed in, with its text', async () => {
      const centre = open({ agents: [{ agentid: '291', name: 'Ann' }, { agentid: '292' }] });
      const [agent, other] = [await centre.agent(), await centre.agent('292')];
      const body = { agentIds: [292, 293], content: 'Lunch?' };
      expect(codeOf(await agent.call(client.sendNoteletEx, { body }))).toBe('0');
      // The fields that clients read (third-party).
      const note = {
        sender: '291',
        sendername: 'Ann',
        receivetime: String(morning),
        timestring: '2023-11-14 22:13:20',
        context: 'Lunch?',
      };
      expect(await other.told()).toMatchObject([{ eventType: 'AgentOther_Note', content: note }]);
      expect(await agent.events()).toEqual([]);
    });

    test('a rest is reminded of when its time is over, and goes on', async () => {
      const centre = open();
      const agent = await centre.agent();
      await agent.call(client.rest, { time: 60, restcause: 1 });
      centre.clock.advance(59_999);
      expect(await agent.events()).toEqual(['AgentState_SetRest_Success']);
      centre.clock.advance(1);
      expect(await agent.events()).toEqual(['AgentState_Rest_Timeout']);
      expect(agent.seen.state).toBe('rest');
    });

    test('a rest that has ended is not reminded of', async () => {
      const centre = open();
      const agent = await centre.agent();
      await agent.call(client.rest, { time: 60, restcause: 1 });
      await agent.call(client.cancelRest, {});
      centre.clock.advance(60_000);
      expect(await agent.events()).toEqual(['AgentState_SetRest_Success', 'AgentState_CancelRest_Success']);
    });

    test('a video call says so', async () => {
      const centre = open();
      const agent = await centre.agent();
      centre.simulator.do('ring', { agentid: '291', video: true });
      await agent.call(client.answer, {});
      expect(await agent.call(client.queryCallInfo, {})).toMatchObject({ result: { mediaAbility: 3 } });
    });
  });
}
