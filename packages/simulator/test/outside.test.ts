import { batchAddParticipant, requestAgentConf } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import type { Actions } from '../src/index.ts';
import { contactCentres } from './contact-centre.ts';

const open = contactCentres();

describe('a conference', () => {
  async function conference() {
    const centre = open();
    const chair = await centre.agent('291');
    const other = await centre.agent('292');
    await chair.call(requestAgentConf, { body: { memberNum: 4, time: 60, promptTime: 3, isTransfer: 1 } } as never);
    const confid = chair.seen.conference?.confid ?? 0;
    await chair.events();
    return { centre, chair, other, confid };
  }

  test('is joined by a phone outside, which can be there once', async () => {
    const { centre, chair, confid } = await conference();
    centre.simulator.do('join', { confid, number: '10086' });
    expect(await chair.told()).toMatchObject([
      { eventType: 'AgentConf_ParticipantChanged', content: { participant: '10086', changeType: 0, result: 0 } },
    ]);
    expect(() => centre.simulator.do('join', { confid, number: '10086' })).toThrow(/already/);
    expect(() => centre.simulator.do('join', { confid: 7, number: '10086' })).toThrow(`take one of: ${confid}.`);
  });

  test('is refused by a phone outside, now or when it is invited', async () => {
    const { centre, chair, confid } = await conference();
    centre.simulator.do('refuse', { confid, number: '10086' });
    const refused = {
      eventType: 'AgentConf_ParticipantChanged',
      content: { participant: '10086', changeType: 0, result: 1 },
    };
    expect(await chair.told()).toMatchObject([refused]);
    centre.simulator.do('refuse', { number: '10086' });
    const invite = () =>
      chair.call(batchAddParticipant, { body: { addresses: [{ addressType: '6', address: '10086' }] } } as never);
    expect(await invite()).toMatchObject({ ok: true });
    expect(await chair.told()).toMatchObject([refused]);
    await invite();
    expect(await chair.told()).toMatchObject([{ content: { participant: '10086', result: 0 } }]);
  });

  test('rings at an agent who is invited', async () => {
    const { centre, other, confid } = await conference();
    centre.simulator.do('invite', { confid, agentid: '292' });
    expect(await other.events()).toContain('AgentConf_Ringing');
    expect(other.seen.conference).toEqual({ confid, part: 'invited' });
    expect(() => centre.simulator.do('invite', { confid, agentid: '292' })).toThrow(/only an idle agent/);
  });
});

describe('a supervisor', () => {
  async function supervision() {
    const centre = open();
    await centre.agent('291');
    await centre.agent('292');
    centre.simulator.do('ring', { agentid: '291' });
    await centre.simulator.do('call', { operation: 'answer', agentid: '291' });
    const supervise = (deed: Actions['supervise']['deed'], more: Partial<Actions['supervise']> = {}) =>
      centre.simulator.do('supervise', { agentid: '292', deed, workno: '291', ...more });
    const inspects = () => centre.simulator.gateway.centre.agents.get('292')?.inspects?.kind;
    return { centre, supervise, inspects };
  }

  test('listens, whispers, barges in, and stops, as the operations do', async () => {
    const { supervise, inspects } = await supervision();
    for (const [deed, kind, operation] of [
      ['listen', 'listening', 'addSupervise'],
      ['whisper', 'whispering', 'requestSwitchInsertWhisperAgent'],
      ['barge', 'barging', 'requestSwitchInsertWhisperAgent'],
      ['stop', undefined, 'stopSuperviseOrInsert'],
      ['whisper', 'whispering', 'requestWhisperAgent'],
      ['stop', undefined, 'requestStopWhisperAgent'],
      ['barge', 'barging', 'addInsert'],
    ] as const) {
      expect([deed, await supervise(deed)]).toMatchObject([deed, { operation, retcode: '0' }]);
      expect([deed, inspects()]).toEqual([deed, kind]);
    }
  });

  test('takes the call over, also without listening before', async () => {
    const { centre, supervise } = await supervision();
    expect(await supervise('takeover')).toMatchObject({ operation: 'intercept', retcode: '0' });
    expect([centre.agentOf('291').seen.calls.length, centre.agentOf('292').seen.calls.length]).toEqual([0, 1]);
  });

  test('forces states, the end of a call and a sign-out', async () => {
    const { centre, supervise } = await supervision();
    const callid = centre.agentOf('291').callIn('talking');
    expect(await supervise('drop', { callid })).toMatchObject({ retcode: '0' });
    for (const [deed, state] of [
      ['busy', 'busy'],
      ['idle', 'idle'],
      ['rest', 'rest'],
      ['signout', 'signed-out'],
    ] as const) {
      expect(await supervise(deed)).toMatchObject({ retcode: '0' });
      expect(centre.agentOf('291').seen.state).toBe(state);
    }
    expect(await supervise('listen')).toMatchObject({
      retcode: '900-003',
      reason: expect.stringMatching(/not signed in/),
    });
  });
});
