import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { AgentClient, codeOf, type Open } from '../contact-centre.ts';

/** What a sign-in is refused with, and what it begins with. */
export function testSignIn(open: Open): void {
  describe('signing in', () => {
    const settings = { agents: [{ agentid: '291', password: 'right' }] };
    const wrong: [code: string, body: object][] = [
      ['100-001', { password: 'right', phonenum: '1'.repeat(25) }],
      ['100-001', { password: 'right', phonenum: true }],
      ['100-001', { password: 'right', phonenum: '1', status: 6 }],
      ['100-001', { password: 'right', phonenum: '1', callBackUri: 'http://192.0.2.1/', serviceToken: 'x' }],
      ['100-004', { password: 'wrong', phonenum: '1' }],
      ['100-012', { password: 'right', phonenum: '1', agenttype: 5 }],
      ['100-016', { password: 'right', phonenum: '1', ip: '::1' }],
    ];
    const ways = { login: client.login, forceLogin: client.forceLogin, loginEx: client.loginEx as typeof client.login };

    describe.each(Object.entries(ways))('%s', (name, way) => {
      test.each(wrong)('is refused with %s: %j', async (code, body) => {
        // The sign-in of loginEx knows no push.
        const expected = name === 'loginEx' && 'callBackUri' in body ? '0' : code;
        const agent = new AgentClient(open(settings), '291');
        expect(codeOf(await agent.call(way, { body: body as client.LoginRequest }))).toBe(expected);
      });

      test('is refused with 100-004 for an agent nobody knows', async () => {
        const agent = new AgentClient(open(settings), '292');
        expect(codeOf(await agent.call(way, { body: { password: 'right', phonenum: '1' } }))).toBe('100-004');
      });

      test.each([
        [3, 'busy', ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success']],
        [4, 'idle', ['AgentOther_InService', 'AgentState_Ready']],
        [5, 'wrap-up', ['AgentOther_InService', 'AgentState_Ready', 'AgentState_Work']],
      ] as const)('begins with status %s', async (status, state, events) => {
        const agent = new AgentClient(open(), '291');
        expect(codeOf(await agent.call(way, { body: { password: '', phonenum: '40038', status } }))).toBe('0');
        expect(agent.seen.state).toBe(state);
        expect(await agent.events()).toEqual(events);
      });
    });
  });
}
