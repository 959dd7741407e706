import { afterEach, describe, expect, test } from 'vitest';
import { parseScenario, play } from '../src/control/scenario.ts';
import { ActionError, Clock, createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts';
import { morning } from './contact-centre.ts';
import { Recorder } from './recorder.ts';

const open: Simulator[] = [];
afterEach(() => {
  for (const simulator of open.splice(0)) simulator.close();
});

class Desk extends Recorder {
  /** Events of an agent that wait. */
  async events(agentid = '291'): Promise<string[]> {
    const names: string[] = [];
    for (let name = await this.poll(agentid); name !== undefined; name = await this.poll(agentid)) names.push(name);
    return names;
  }

  /** The event of one poll. */
  async poll(agentid = '291'): Promise<string | undefined> {
    const { body } = await this.call(agentid, 'getAgentEvent');
    return (JSON.parse(String(body)) as { event?: { eventType: string } }).event?.eventType;
  }

  pass(milliseconds: number): void {
    this.simulator.do('clock', { advance: milliseconds });
  }
}

async function signedIn(options: SimulatorOptions = {}): Promise<Desk> {
  const clock = new Clock({ manual: true, start: morning });
  const simulator = createSimulator({ edition: 'all', authmode: 1, pollHold: 0, clock, ...options });
  open.push(simulator);
  const desk = new Desk(simulator);
  for (const agentid of ['291', '292', '293']) {
    await desk.call(agentid, 'login', { body: { password: '', phonenum: '40038', autoanswer: false } });
    await desk.events(agentid);
  }
  return desk;
}

const calling = [
  'AgentOther_PhoneAlerting',
  'AgentOther_PhoneOffhook',
  'AgentState_Busy',
  'AgentEvent_Customer_Alerting',
];

describe('an operation that is accepted first', () => {
  test('happens after a time: the answer comes at once, effect and events later', async () => {
    const desk = await signedIn();
    desk.do('settle', { operation: 'callout', after: 3000 });
    const reply = await desk.call('291', 'callout', { body: { called: '10086' } });
    const { result } = JSON.parse(String(reply.body)) as { result: string };
    expect([reply.retcode, result]).toEqual(['0', expect.stringMatching(/^\d+-1$/)]);
    expect(reply.note).toMatch(/happens after 3000 ms/);
    // Another call meanwhile has another ID.
    expect(desk.do('ring', { agentid: '292' }).callid).toMatch(/-2$/);
    desk.pass(2999);
    expect(await desk.events()).toEqual([]);
    expect(desk.simulator.agents()[0]).toMatchObject({ state: 'idle', calls: [] });
    desk.pass(1);
    expect(await desk.events()).toEqual([...calling, 'AgentEvent_Talking']);
    expect(desk.simulator.agents()[0]).toMatchObject({ state: 'talking', calls: [{ callid: result }] });
    // Others do not wait.
    await desk.call('291', 'hold');
    expect(await desk.events()).toEqual(['AgentEvent_Hold']);
  });

  test('happens with a poll of the agent', async () => {
    const desk = await signedIn();
    desk.do('ring', { agentid: '291' });
    await desk.events();
    desk.do('settle', { operation: 'answer', polls: 2, agentid: '291' });
    await desk.call('291', 'answer');
    await desk.events('292');
    expect(await desk.poll()).toBeUndefined();
    expect(desk.simulator.agents()[0]).toMatchObject({ calls: [{ state: 'ringing' }] });
    expect(await desk.poll()).toBe('AgentEvent_Talking');
  });

  test('happens never', async () => {
    const desk = await signedIn();
    desk.do('settle', { operation: 'sayBusy', never: true });
    expect((await desk.call('291', 'sayBusy')).retcode).toBe('0');
    desk.pass(60_000);
    expect(await desk.events()).toEqual([]);
    expect(desk.simulator.agents()[0]).toMatchObject({ state: 'idle' });
  });

  test('happens at once again where a later rule says so, and for others than the rule is for', async () => {
    const desk = await signedIn();
    desk.do('settle', { after: 1000 });
    desk.do('settle', { operation: 'sayBusy' });
    await desk.call('291', 'sayBusy');
    expect(await desk.events()).toEqual(['AgentState_SetNotReady_Success']);
    await desk.call('291', 'sayFree');
    expect(await desk.events()).toEqual([]);
    desk.do('settle', {});
    expect(await desk.events()).toEqual(['AgentState_CancelNotReady_Success']);
    desk.do('settle', { operation: 'sayBusy', agentid: '292', never: true });
    await desk.call('291', 'sayBusy');
    expect(await desk.events()).toEqual(['AgentState_SetNotReady_Success']);
  });

  test('is refused at once where it is not possible', async () => {
    const desk = await signedIn();
    desk.do('settle', { after: 1000 });
    expect((await desk.call('291', 'release')).retcode).toBe('200-017');
    expect((await desk.call('291', 'hold')).retcode).toBe('200-013');
    desk.pass(5000);
    expect(await desk.events()).toEqual([]);
  });

  test('does not happen when it is possible no longer, or for another session', async () => {
    const desk = await signedIn();
    desk.do('settle', { operation: 'answer', after: 1000 });
    desk.do('settle', { operation: 'sayBusy', after: 1000 });
    desk.do('ring', { agentid: '291' });
    await desk.call('291', 'answer');
    desk.do('hangup', { agentid: '291' });
    await desk.events();
    await desk.call('292', 'sayBusy');
    await desk.call('292', 'forceLogin', { body: { password: '', phonenum: '40038' } });
    await desk.events('292');
    desk.pass(1000);
    expect([await desk.events(), await desk.events('292')]).toEqual([[], []]);
  });

  test('keeps the number of the recording that was answered', async () => {
    const desk = await signedIn();
    for (const agentid of ['291', '292']) {
      desk.do('ring', { agentid });
      await desk.call(agentid, 'answer');
      await desk.events(agentid);
    }
    desk.do('settle', { operation: 'beginRecord', agentid: '291', after: 1000 });
    const body = { mediaType: 5, fileName: '', recordMode: 0 };
    expect(JSON.parse(await taskOf(desk, '291', body))).toBe('1');
    expect(JSON.parse(await taskOf(desk, '292', body))).toBe('2');
    desk.pass(1000);
    const { body: told } = await desk.call('291', 'getAgentEvent');
    expect(JSON.parse(String(told))).toMatchObject({ event: { content: { taskId: 1 } } });
  });

  // One of each kind: calls between agents, transfers, consultations, conferences, inspections, chats, the session.
  test.each([
    ['callInner', { body: { called: '292' } }, '292', 'AgentEvent_Ringing'],
    ['transfer', { body: { devicetype: 2, address: '292', mode: 2 } }, '292', 'AgentEvent_Ringing'],
    ['innerHelp', { body: { dstaddress: '292', mode: 1, devicetype: 2 } }, '292', 'AgentEvent_Ringing'],
    ['requestAgentConf', { body: { memberNum: 3 } }, '291', 'AgentConf_RequestSuccess'],
    ['addInsert', { workNo: '292' }, '291', 'AgentOther_PhoneOffhook'],
    ['rest', { time: 600, restcause: 1 }, '291', 'AgentState_SetRest_Success'],
    ['releaseEx', {}, '291', 'AgentEvent_Call_Release'],
    ['dropCall', {}, '291', 'AgentEvent_Call_Release'],
    ['forceLogout', {}, '291', 'AgentOther_ShutdownService'],
    ['sendNoteletEx', { body: { content: 'Hello', agentIds: ['292'] } }, '292', 'AgentOther_Note'],
  ])('%s', async (operation, parameters, told, eventType) => {
    const desk = await signedIn();
    const talks = /^(transfer|innerHelp|release|drop)/.test(operation);
    let callid = '';
    if (talks) {
      callid = String(desk.do('ring', { agentid: '291' }).callid);
      await desk.call('291', 'answer');
      await desk.events();
    }
    desk.do('settle', { operation, after: 2000 });
    expect((await desk.call('291', operation, { callid, ...parameters })).retcode).toBe('0');
    expect(await desk.events(told)).toEqual([]);
    desk.pass(2000);
    // A session that is over is not asked: its event is the last one.
    const events =
      operation === 'forceLogout'
        ? desk.simulator.gateway.log.linesAfter(0).map(({ name }) => name)
        : await desk.events(told);
    expect(events).toContain(eventType);
  });
});

async function taskOf(desk: Desk, agentid: string, body: object): Promise<string> {
  const reply = await desk.call(agentid, 'beginRecord', { body });
  return JSON.stringify((JSON.parse(String(reply.body)) as { result: { taskId: string } }).result.taskId);
}

describe('rules', () => {
  test('are listed with what waits, and end with a reset', async () => {
    const desk = await signedIn({ settle: [{ operation: 'callout', never: true }] });
    const list = async () => (await desk.simulator.fetch('http://gateway.test/simulator/settle'))?.json();
    desk.do('settle', { operation: 'sayBusy', after: 1000 });
    desk.do('settle', { operation: 'sayBusy', after: 4000 });
    desk.do('settle', { agentid: '292', polls: 3 });
    await desk.call('291', 'sayBusy');
    await desk.call('292', 'sayBusy');
    expect(await list()).toEqual({
      rules: [
        { operation: 'callout', never: true },
        { operation: 'sayBusy', after: 4000 },
        { agentid: '292', polls: 3 },
      ],
      waiting: [
        { operation: 'sayBusy', agentid: '291', due: morning + 4000 },
        { operation: 'sayBusy', agentid: '292', polls: 3 },
      ],
    });
    desk.simulator.do('reset', {});
    expect(await list()).toEqual({ rules: [{ operation: 'callout', never: true }], waiting: [] });
    desk.pass(60_000);
    expect(desk.simulator.agents()).toEqual([]);
  });

  test('come from scenario files too', async () => {
    const desk = await signedIn();
    const { gateway } = desk.simulator;
    play(gateway, parseScenario('steps:\n  - settle: { operation: rest, after: 5000 }\n', 'day.yaml'), () => {});
    desk.pass(1);
    expect(gateway.settling.rules).toEqual([{ operation: 'rest', after: 5000 }]);
  });

  test('are refused with the cure where they cannot be', async () => {
    const { simulator } = await signedIn();
    const refusal = (rule: object) => {
      try {
        simulator.do('settle', rule as never);
        return '';
      } catch (error) {
        return error instanceof ActionError ? error.message : '';
      }
    };
    expect(refusal({ operation: 'queryCallInfo', after: 1 })).toMatch(
      /^No event tells what comes of queryCallInfo; take/,
    );
    expect(refusal({ operation: 'login', after: 1 })).toMatch(/^No event tells/);
    expect(refusal({ operation: 'rest', after: 1, polls: 2 })).toMatch(
      /^It happens after a time, with a poll, or never/,
    );
  });
});
