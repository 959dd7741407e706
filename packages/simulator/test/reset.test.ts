import { afterEach, describe, expect, test } from 'vitest';
import { parseScenario, play } from '../src/control/scenario.ts';
import { Clock, createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts';
import { morning } from './contact-centre.ts';
import { Recorder } from './recorder.ts';

const agents = [
  { agentid: '291', password: 'first', name: 'Ann', inspector: true },
  { agentid: '292' },
  { agentid: '293' },
  { agentid: '294' },
];
const pushed: string[] = [];
const open: Simulator[] = [];

afterEach(() => {
  for (const simulator of open.splice(0)) simulator.close();
});

function simulated(options: SimulatorOptions = {}) {
  const clock = new Clock({ manual: true, start: morning });
  const simulator = createSimulator({
    edition: 'all',
    agents,
    clock,
    pollHold: 0,
    deadAfter: 86_400_000,
    fetch: async (input, init) => {
      pushed.push(`${String(input)} ${JSON.stringify(init?.headers)} ${String(init?.body)}`);
      return Response.json({ message: 'success', retcode: '0' });
    },
    ...options,
  });
  open.push(simulator);
  return { clock, simulator };
}

/** A day with everything in it. Answers all that was answered and told. */
async function day(simulator: Simulator): Promise<string[]> {
  const desk = new Recorder(simulator);
  pushed.length = 0;
  const body = { password: '', phonenum: '40038', autoanswer: false };
  await desk.call('291', 'login', { body: { ...body, password: 'first' } });
  await desk.call('292', 'login', { body: { ...body, autoenteridle: false } });
  await desk.call('293', 'login', { body });
  const push = { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' };
  await desk.call('294', 'login', { body: { ...body, ...push } });
  for (const { agentid } of agents) await desk.call(agentid, 'resetSkill', { autoflag: true });

  const pass = async (advance: number) => {
    // GUIDs are renewed with polls and heartbeats, and live for two minutes.
    for (let left = advance; left > 0; left -= 60_000) {
      desk.do('clock', { advance: Math.min(left, 60_000) });
      for (const agentid of ['291', '292', '293']) await desk.hear(agentid);
      await desk.call('294', 'handShake');
    }
  };

  // Calls: one that is recorded, held and helped with, one that is transferred.
  const callid = String(desk.do('ring', { agentid: '291', caller: '70093' }).callid);
  await desk.call('291', 'answer');
  await desk.call('291', 'setCallAppDataEx', { body: { callid, calldata: 'data', isDataEncoded: false } });
  await desk.call('291', 'beginRecord', { body: { mediaType: 5, fileName: '', recordMode: 0 } });
  await pass(61_000);
  await desk.hear('291');
  await desk.call('291', 'innerHelp', { body: { dstaddress: '292', mode: 1, devicetype: 2 } });
  await desk.call('292', 'answer');
  await desk.call('292', 'sayBusy', { reason: 203 });
  await pass(5000);
  await desk.call('292', 'release');
  await desk.call('291', 'stopRecord');
  await desk.call('291', 'transfer', { body: { devicetype: 2, address: '293', mode: 2 } });
  await desk.call('293', 'answer');
  await desk.call('293', 'release');
  await desk.call('292', 'cancelWork');

  // A playback, a rest, chats, a conference with a file in it, an inspection.
  await desk.call('291', 'beginPlay', { body: { voicepath: 'Y:/1/0/20231114/291/2213201.V3' } });
  await desk.call('293', 'rest', { time: 60, restcause: 1 });
  desk.do('chat', { agentid: '294', mediatype: 51, caller: 'ann' });
  const waiting = String(desk.do('chat', { skillid: 4, caller: 'ben' }).callid);
  await pass(62_000);
  await desk.call('293', 'cancelRest');
  await desk.call('293', 'requestAppointedCall', { callid: waiting, skilltype: 0, skillId: 4 });
  desk.do('message', { callid: waiting, text: 'Hello' });
  await desk.call('293', 'sendMessage', { body: { callid: waiting, data: 'Good day' } });
  await desk.call('291', 'stopPlay');
  await desk.call('291', 'requestAgentConf', { body: { memberNum: 4, time: 5, promptTime: 3 } });
  const addresses = [
    { address: '293', addressType: '9' },
    { address: '10086', addressType: '6' },
  ];
  await desk.call('291', 'batchAddParticipant', { body: { addresses } });
  await desk.call('293', 'answerAgentConf');
  await desk.call('291', 'playVoiceToConf', { body: { voicePath: 'a.wav' } });
  await pass(600_000);
  await desk.call('292', 'sayFree');
  await desk.call('291', 'addInsert', { workNo: '292' });
  desk.do('ring', { agentid: '293', video: true });
  desk.do('queue', { skillid: 1 });

  // Faults, one of which is left over, another whose request waits.
  desk.do('fault', { operation: 'getAgentStatus', retcode: '100-003', times: 2 });
  desk.do('fault', { operation: 'sayBusy', latency: 3000 });
  const late = desk.call('292', 'sayBusy', { reason: 205 });
  await desk.call('292', 'getAgentStatus');
  desk.do('clock', { advance: 3000 });
  await late;
  await desk.call('291', 'modifyAccountPwdEx', { body: { oldPassword: 'first', newPassword: 'Second-1' } });
  for (const { agentid } of agents) {
    if (agentid === '294') await desk.call('294', 'handShake');
    else await desk.hear(agentid);
    for (const query of [
      'queryCallStatisticsInfo',
      'syncagentinfo',
      'loginInfo',
      'queryAllConfIds',
      'queryAgentSkills',
    ])
      await desk.call(agentid, query);
  }
  await desk.call('291', 'queryAllOnlineAgents');
  await new Promise(setImmediate);
  return [...desk.lines, ...pushed, JSON.stringify([simulator.agents(), simulator.chats()])];
}

describe('after a reset', () => {
  test('the same day is answered and told the same, byte for byte', async () => {
    const { simulator } = simulated();
    const first = await day(simulator);
    expect(first.length).toBeGreaterThan(150);
    // All succeeds but what the fault refuses.
    expect(first.filter((line) => /"retcode":"(?!0")/.test(line)).map((line) => line.split(' |')[0])).toEqual([
      '292 getAgentStatus',
    ]);
    expect(pushed.length).toBeGreaterThan(1);
    simulator.do('reset', {});
    expect(await day(simulator)).toEqual(first);
    simulator.do('reset', { empty: true });
    expect(await day(simulator)).toEqual(first);
  });

  test('it is the day of another simulator too, whatever was before', async () => {
    const [one, other] = [simulated().simulator, simulated().simulator];
    const first = await day(one);
    const desk = new Recorder(other);
    await desk.call('294', 'login', { body: { password: '', phonenum: '40038', status: 5 } });
    for (const caller of ['70093', '70094', '70095']) desk.do('queue', { skillid: 2, caller });
    desk.do('chat', { skillid: 5 });
    desk.do('fault', { retcode: '000-004', latency: 5 });
    desk.do('clock', { advance: 3_600_000 });
    other.do('reset', {});
    expect(await day(other)).toEqual(first);
  });

  test('scenarios of the start begin anew, unless it is empty', async () => {
    const { simulator } = simulated();
    const { gateway } = simulator;
    const text = 'steps:\n  - after: 1000\n    queue: { skillid: 1 }\n  - after: 1000\n    queue: { skillid: 2 }\n';
    gateway.begin(() => play(gateway, parseScenario(text, 'day.yaml'), () => {}));
    const { queued } = gateway.centre.switchboard;
    simulator.do('clock', { advance: 1500 });
    expect(queued.size).toBe(1);
    simulator.do('reset', {});
    expect([queued.size, gateway.centre.clock.now()]).toEqual([0, morning]);
    simulator.do('clock', { advance: 1999 });
    expect(queued.size).toBe(1);
    simulator.do('clock', { advance: 60_000 });
    expect(queued.size).toBe(2);
    simulator.do('reset', { empty: true });
    simulator.do('clock', { advance: 60_000 });
    expect(queued.size).toBe(0);
  });

  test('a scenario that asks for it begins anew itself, once', () => {
    const { simulator } = simulated();
    const { gateway } = simulator;
    const text = 'steps:\n  - after: 1000\n    queue: { skillid: 1 }\n  - after: 1000\n    reset: {}\n';
    gateway.begin(() => play(gateway, parseScenario(text, 'day.yaml'), () => {}));
    simulator.do('clock', { advance: 11_500 });
    expect([gateway.stops, gateway.centre.switchboard.queued.size]).toEqual([5, 1]);
    // Each reset put the clock back to its start.
    expect(gateway.centre.clock.now()).toBe(morning + 1500);
  });

  test('customers are distributed again where the options say so', async () => {
    const { simulator } = simulated({ distribute: true });
    const wait = async () => {
      const desk = new Recorder(simulator);
      await desk.call('292', 'login', { body: { password: '', phonenum: '40038', autoanswer: false } });
      await desk.call('292', 'resetSkill', { autoflag: true });
      desk.do('queue', { skillid: 1, patience: 60_000 });
      desk.do('clock', { advance: 1000 });
      await desk.hear('292');
      return [...desk.lines, JSON.stringify(simulator.agents())];
    };
    const first = await wait();
    expect(first.join()).toContain('AgentEvent_Ringing');
    simulator.do('reset', {});
    expect(await wait()).toEqual(first);
  });

  test('nothing happens that was accepted before', async () => {
    const { simulator } = simulated();
    const accepted = async () => {
      const desk = new Recorder(simulator);
      await desk.call('292', 'login', { body: { password: '', phonenum: '40038' } });
      desk.do('settle', { after: 5000 });
      await desk.call('292', 'callout', { body: { called: '10086' } });
      return [...desk.lines, JSON.stringify(simulator.agents())];
    };
    const first = await accepted();
    simulator.do('reset', {});
    expect(await accepted()).toEqual(first);
    simulator.do('clock', { advance: 5000 });
    expect(simulator.agents()).toMatchObject([{ calls: [{ kind: 'outbound' }] }]);
  });

  test('a request that a fault delayed is answered, by the new state', async () => {
    const { simulator } = simulated();
    const desk = new Recorder(simulator);
    await desk.call('292', 'login', { body: { password: '', phonenum: '40038' } });
    desk.do('fault', { operation: 'sayBusy', latency: 60_000 });
    const late = desk.call('292', 'sayBusy', {});
    simulator.do('reset', {});
    expect((await late).retcode).toBe('100-006');
  });

  test('over HTTP, reset?empty is what empty: true is', async () => {
    const { simulator } = simulated();
    const { gateway } = simulator;
    gateway.begin(() => play(gateway, parseScenario('steps:\n  - queue: { skillid: 1 }\n', 'day.yaml'), () => {}));
    const ask = (path: string, body?: string) =>
      simulator.fetch(`http://gateway.test/simulator/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        ...(body !== undefined && { body }),
      });
    const waiting = async (path: string, body?: string) => {
      const status = (await ask(path, body))?.status;
      simulator.do('clock', { advance: 1 });
      return [status, gateway.centre.switchboard.queued.size];
    };
    expect(await waiting('reset')).toEqual([200, 1]);
    expect(await waiting('reset?empty')).toEqual([200, 0]);
    expect(await waiting('reset', '{"empty":true}')).toEqual([200, 0]);
    expect(await waiting('reset', '{"empty":false}')).toEqual([200, 1]);
    expect(await waiting('reset?all')).toEqual([400, 1]);
  });
});
