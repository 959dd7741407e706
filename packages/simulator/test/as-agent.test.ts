import { describe, expect, test } from 'vitest';
import type { Actions } from '../src/index.ts';
import { contactCentres } from './contact-centre.ts';

const open = contactCentres();

/** A contact centre, and what calls as an agent of it. */
function centreWith(options: Parameters<typeof open>[0] = {}) {
  const centre = open(options);
  const call = (operation: string, more: Partial<Actions['call']> = {}) =>
    centre.simulator.do('call', { operation, agentid: '291', ...more });
  const agents = () => centre.simulator.agents() as { agentid: string; state: string; calls: object[] }[];
  return { centre, call, agents };
}

describe('the action call', () => {
  test('does as an agent what a desktop does, by short names and by operationIds', async () => {
    const { centre, call, agents } = centreWith();
    expect(await call('sign-in')).toMatchObject({ operation: 'login', retcode: '0', result: { workno: '291' } });
    expect(await call('skills')).toMatchObject({ operation: 'resetSkill', retcode: '0' });
    centre.simulator.do('ring', { agentid: '291' });
    for (const deed of ['answer', 'hold', 'retrieve', 'release'])
      expect(await call(deed)).toMatchObject({ retcode: '0' });
    for (const [deed, state] of [
      ['busy', 'busy'],
      ['idle', 'idle'],
      ['wrapup', 'wrap-up'],
      ['endwrapup', 'idle'],
      ['rest', 'rest'],
      ['endrest', 'idle'],
    ] as const) {
      expect(await call(deed)).toMatchObject({ retcode: '0' });
      expect(agents()).toMatchObject([{ state }]);
    }
    expect(await call('poll')).toMatchObject({ event: { eventType: 'AgentOther_InService' } });
    const called = await call('callout', {
      body: { caller: '', called: '10086', skillid: 1, callappdata: '', mediaability: 0, callcontrolid: 0 },
    });
    expect(called).toMatchObject({ operation: 'callout', retcode: '0' });
    expect(agents()[0]?.calls).toHaveLength(1);
  });

  test('is checked as a request is, and says why it was refused', async () => {
    const { call } = centreWith();
    expect(await call('busy')).toMatchObject({ retcode: '100-006', reason: expect.stringMatching(/signed in/) });
    await call('signin');
    expect(await call('rest', { parameters: { time: 0 } })).toMatchObject({
      retcode: expect.not.stringMatching(/^0$/),
      reason: expect.stringMatching(/time/),
    });
    expect(await call('answer')).toMatchObject({ retcode: '200-002', reason: expect.stringMatching(/ring/) });
  });

  test('meets the faults', async () => {
    const { centre, call } = centreWith();
    await call('signin');
    centre.simulator.do('fault', { operation: 'sayBusy', retcode: '100-007', times: 1 });
    expect(await call('busy')).toMatchObject({ retcode: '100-007' });
    centre.simulator.do('fault', { drop: true, times: 1 });
    await expect(call('busy')).rejects.toThrow(/broke the connection/);
    expect(await call('busy')).toMatchObject({ retcode: '0' });
  });

  test.each([
    ['sing', {}, /no operation sing .* signin/],
    ['rest', { parameters: { colour: 'red' } }, /rest has no parameter colour; it has time, restcause, prolong\./],
    ['queryQueueLengthBySkillId', {}, /needs the parameter skillid\./],
  ])('names the cure for %s %j', async (operation, more, sentence) => {
    const { call } = centreWith();
    await call('signin');
    await expect(call(operation, more)).rejects.toThrow(sentence);
  });

  test('signs in with the password of the agents file, and never shows it', async () => {
    const { call } = centreWith({ agents: [{ agentid: '291', password: 'secret-1' }] });
    const signedIn = await call('signin');
    expect(signedIn).toMatchObject({ retcode: '0' });
    expect(JSON.stringify(signedIn)).not.toMatch(/secret-1|AgentGateway0"?$/);
    await call('signout');
    expect(await call('signin', { body: { password: 'wrong' } })).toMatchObject({ retcode: '100-004' });
  });

  test('keeps its agent signed in, with a GUID that lives, until a client signs the agent in', async () => {
    const { centre, call, agents } = centreWith();
    await call('signin');
    centre.clock.advance(600_000);
    expect(await call('busy')).toMatchObject({ retcode: '0' });
    const desktop = await centre.agent();
    expect(agents()).toMatchObject([{ state: 'idle' }]);
    // From here on it is a session like any other.
    expect(await call('busy')).toMatchObject({ retcode: '0' });
    expect(await desktop.events()).toEqual(['AgentState_SetNotReady_Success']);
    centre.clock.advance(121_000);
    expect(agents()).toMatchObject([{ state: 'signed-out' }]);
  });

  test('of a client that is signed in takes its GUID, and does not renew it behind its back', async () => {
    const { centre, call } = centreWith();
    const desktop = await centre.agent();
    centre.clock.advance(61_000);
    expect(await call('busy')).toMatchObject({ retcode: '0' });
    expect(await desktop.events()).toEqual(['AgentState_SetNotReady_Success']);
  });

  test('holds a poll until an event comes', async () => {
    const { centre, call } = centreWith({ pollHold: 5000 });
    await call('signin');
    await call('poll');
    await call('poll');
    const held = call('poll');
    centre.simulator.do('ring', { agentid: '291' });
    expect(await held).toMatchObject({ event: { eventType: 'AgentState_Busy' } });
  });

  test('tells of a file only what it is', async () => {
    const { centre, call } = centreWith();
    await call('signin');
    centre.simulator.do('ring', { agentid: '291' });
    await call('answer');
    const { callid } = centre.simulator.do('record', { agentid: '291' }) as { callid: string };
    centre.clock.advance(3000);
    await call('release');
    expect(await call('downloadRecordFileByCallId', { parameters: { callId: callid } })).toEqual({
      operation: 'downloadRecordFileByCallId',
      status: 200,
      retcode: '0',
      file: { mediaType: expect.stringMatching(/octet-stream/), bytes: expect.any(Number) },
    });
  });
});
