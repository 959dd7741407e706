import { answer, forceLogin, getAgentEvent, handShake, loginEx, release, sayBusy, updateGuid } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { baseUrl, codeOf, Desk, type Floor, floorsOf } from './floor.ts';

const open = floorsOf();
const minute = 60_000;

/** Whether the gateway takes a GUID. */
async function takes(desk: Desk, guid: string | undefined): Promise<string> {
  const other = new Desk(desk.floor, desk.agentid);
  other.gateway.guid = guid;
  return codeOf(await other.call(updateGuid, {}));
}

/** The GUID that an answer hands out. */
function handedOut(outcome: object): string | null {
  return 'response' in outcome ? (outcome.response as Response).headers.get('Set-GUID') : null;
}

describe('the GUID', () => {
  test('comes with the sign-in, behind JSESSIONID=, and is another one each time', async () => {
    const floor = open();
    const [first, second] = [new Desk(floor, '291'), new Desk(floor, '292')];
    const headers = [handedOut(await first.signIn()), handedOut(await second.signIn())];
    expect(headers).toEqual([`JSESSIONID=${first.gateway.guid}`, `JSESSIONID=${second.gateway.guid}`]);
    expect(first.gateway.guid).toMatch(/^[\da-f-]{36}\.AgentGateway0$/);
    expect(first.gateway.guid).not.toBe(second.gateway.guid);
    // One agent's is no good for another.
    expect(await takes(first, second.gateway.guid)).toBe('000-003');
  });

  test('is the same for the same seed and another for another', async () => {
    const guids = await Promise.all([1, 1, 2].map(async (seed) => (await open({ seed }).desk()).gateway.guid));
    expect(guids[0]).toBe(guids[1]);
    expect(guids[0]).not.toBe(guids[2]);
  });

  test('of AUTHMODE 1 never changes', async () => {
    const desk = await open({ authmode: 1 }).desk();
    const { guid } = desk.gateway;
    for (let passed = 0; passed < 5; passed++) {
      desk.floor.clock.advance(minute);
      expect(handedOut(await desk.call(getAgentEvent, {}))).toBeNull();
    }
    expect(desk.gateway.guid).toBe(guid);
    expect(await takes(desk, guid)).toBe('0');
  });

  test.each([
    ['a poll', (desk: Desk) => desk.call(getAgentEvent, {})],
    ['a heartbeat', (desk: Desk) => desk.call(handShake, {})],
  ] as const)('of AUTHMODE 2 is renewed by %s after its interval', async (_, live) => {
    const desk = await open({ authmode: 2 }).desk();
    const { guid } = desk.gateway;
    desk.floor.clock.advance(minute - 1);
    expect(handedOut(await live(desk))).toBeNull();
    desk.floor.clock.advance(1);
    expect(handedOut(await live(desk))).toBe(`JSESSIONID=${desk.gateway.guid}`);
    expect(desk.gateway.guid).not.toBe(guid);
    // Calls under way with the former one do not fail, until its time is over.
    expect(await takes(desk, guid)).toBe('0');
    desk.floor.clock.advance(minute);
    expect(await takes(desk, guid)).toBe('0');
    desk.floor.clock.advance(1);
    expect(await takes(desk, guid)).toBe('000-003');
    expect(await takes(desk, desk.gateway.guid)).toBe('0');
  });

  test('of AUTHMODE 2 is handed out again to who never got it', async () => {
    const desk = await open({ authmode: 2 }).desk();
    const former = desk.gateway.guid;
    desk.floor.clock.advance(minute);
    await desk.call(getAgentEvent, {});
    const { guid } = desk.gateway;
    desk.gateway.guid = former;
    expect(handedOut(await desk.call(getAgentEvent, {}))).toBe(`JSESSIONID=${guid}`);
  });

  test('of AUTHMODE 2 expires when nobody polls', async () => {
    const desk = await open({ authmode: 2, guidInterval: 30_000, guidTimeout: 90_000 }).desk();
    desk.floor.clock.advance(90_000);
    expect(await takes(desk, desk.gateway.guid)).toBe('0');
    desk.floor.clock.advance(1);
    expect(await takes(desk, desk.gateway.guid)).toBe('000-003');
  });

  test('that was renewed is told of to who goes on with it, and refused with the cure when its time is over', async () => {
    const desk = await open().desk();
    const former = desk.gateway.guid;
    // As a client does that reads Set-GUID at the sign-in only.
    const poll = async (passed: number) => {
      desk.floor.clock.advance(passed);
      desk.gateway.guid = former;
      const outcome = await desk.call(getAgentEvent, {});
      const { headers } = (outcome as { response: Response }).response;
      return [codeOf(outcome), headers.get('X-Simulator-Note'), headers.get('X-Simulator-Reason')];
    };
    expect(await poll(minute)).toEqual(['0', null, null]);
    const late = expect.stringMatching(/expires in 30 s.+Set-GUID.+--authmode 1/);
    expect(await poll(minute / 2)).toEqual(['0', late, null]);
    const expired = expect.stringMatching(/has expired: .+120 s.+60 s.+Set-GUID.+--authmode 1/);
    expect(await poll(minute / 2 + 1)).toEqual(['000-003', null, expired]);
    const { session } = desk.floor.simulator.gateway.agents.get('291') ?? {};
    expect([expired, await poll(1)].toString()).not.toContain(session?.guid);
  });

  test('of the sign-in is told to be expired after any number of renewals', async () => {
    const desk = await open().desk();
    const first = desk.gateway.guid;
    for (let renewal = 0; renewal < 20; renewal++) {
      desk.floor.clock.advance(minute);
      await desk.call(getAgentEvent, {});
    }
    desk.gateway.guid = first;
    const outcome = await desk.call(updateGuid, {});
    expect((outcome as { response: Response }).response.headers.get('X-Simulator-Reason')).toMatch(/has expired/);
  });

  test('of AUTHMODE 0 is not asked for', async () => {
    const desk = await open({ authmode: 0 }).desk();
    expect(await takes(desk, undefined)).toBe('0');
    expect(await takes(desk, 'anything')).toBe('0');
    expect(await takes(new Desk(desk.floor, '292'), undefined)).toBe('100-006');
  });

  test.each([1, 2] as const)('of AUTHMODE %s is asked for', async (authmode) => {
    const desk = await open({ authmode }).desk();
    expect(await takes(desk, undefined)).toBe('000-003');
    // As an old client sends it that keeps the raw header.
    // Sent without the client, which would take the prefix away.
    const init = { method: 'GET', headers: { Guid: `JSESSIONID=${desk.gateway.guid}` } };
    const response = await desk.floor.fetch(`${baseUrl}/onlineagent/291/agentstatus`, init);
    expect(await response.json()).toMatchObject({ retcode: '000-003' });
  });
});

describe('a sign-in', () => {
  test('brings the cookie of the load balancer', async () => {
    const floor = open();
    const body = JSON.stringify({ password: '', phonenum: '1' });
    const headers = { 'Content-Type': 'application/json' };
    const response = await floor.fetch(new Request(`${baseUrl}/onlineagent/291`, { method: 'PUT', headers, body }));
    expect(response.headers.getSetCookie()).toEqual(['ccgateway_node=AgentGateway0; Path=/; HttpOnly']);
  });

  test.each(['', 'ccgateway_nodeAgentGateway0', 'a=1; a=1; Path=/; HttpOnly', '=;=,'])(
    'lets a client send the cookie %j',
    async (cookie) => {
      const desk = await open().desk();
      const headers = { Guid: desk.gateway.guid ?? '', Cookie: cookie };
      const address = `${baseUrl}/onlineagent/291/agentstatus`;
      const response = await desk.floor.fetch(new Request(address, { headers }));
      expect(await response.json()).toMatchObject({ retcode: '0' });
    },
  );

  test('by force takes over, and the client before gets 000-003', async () => {
    const floor = open({ pollHold: 10_000 });
    const before = new Desk(floor, '291');
    await before.signIn();
    for (let event = 0; event < 2; event++) await before.call(getAgentEvent, {});
    const { callid } = floor.simulator.do('ring', { agentid: '291' }) as { callid: string };
    for (let event = 0; event < 4; event++) await before.call(getAgentEvent, {});
    const held = before.call(getAgentEvent, {});
    await untilHeld(floor);

    const after = new Desk(floor, '291');
    expect(codeOf(await after.signIn())).toBe('100-002');
    const body = { password: '', phonenum: '40039' };
    expect(codeOf(await after.call(forceLogin, { body }))).toBe('0');
    expect(codeOf(await held)).toBe('000-003');
    expect(codeOf(await before.call(sayBusy, {}))).toBe('000-003');
    expect(codeOf(await before.call(getAgentEvent, {}))).toBe('000-003');
    // The call goes on, and is the new session's to answer.
    expect(after.seen).toMatchObject({ state: 'talking', calls: [{ callid, state: 'ringing' }] });
    const first = await after.call(getAgentEvent, {});
    expect(first).toMatchObject({ result: { eventType: 'AgentOther_InService' } });
    expect(codeOf(await after.call(answer, { callid }))).toBe('0');
    expect(codeOf(await after.call(release, {}))).toBe('0');
    expect(after.seen).toMatchObject({ state: 'idle', calls: [] });
  });

  test('by force is a sign-in like any other when nobody is signed in', async () => {
    const desk = new Desk(open(), '291');
    expect(codeOf(await desk.call(forceLogin, { body: { password: '', phonenum: '1' } }))).toBe('0');
    expect(await desk.events()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });
});

describe('a sign of life', () => {
  test('that stays out for two minutes ends the session', async () => {
    const desk = await open().desk();
    desk.floor.clock.advance(2 * minute - 1000);
    expect(desk.seen.state).toBe('idle');
    desk.floor.clock.advance(2000);
    expect(desk.seen.state).toBe('signed-out');
    expect(await takes(desk, desk.gateway.guid)).toBe('100-006');
  });

  test.each([
    ['a poll', (desk: Desk) => desk.call(getAgentEvent, {}), 'idle'],
    ['a heartbeat', (desk: Desk) => desk.call(handShake, {}), 'idle'],
    ['any other call', (desk: Desk) => desk.call(updateGuid, {}), 'signed-out'],
  ] as const)('is %s', async (_, live, state) => {
    const desk = await open({ authmode: 1 }).desk();
    desk.floor.clock.advance(minute);
    await live(desk);
    desk.floor.clock.advance(minute + 2000);
    expect(desk.seen.state).toBe(state);
  });

  test('is a poll that is being held, however long', async () => {
    const floor = open({ pollHold: 10 * minute });
    const desk = new Desk(floor, '291');
    await desk.signIn();
    for (let event = 0; event < 2; event++) await desk.call(getAgentEvent, {});
    const held = desk.call(getAgentEvent, {});
    await untilHeld(floor);
    floor.clock.advance(5 * minute);
    expect(desk.seen.state).toBe('idle');
    floor.clock.advance(5 * minute);
    expect(codeOf(await held)).toBe('0');
    expect(desk.seen.state).toBe('idle');
  });
});

describe('polling', () => {
  test('answers one event object at a time, in order', async () => {
    const desk = new Desk(open(), '291');
    await desk.signIn({ status: 3 });
    const types: unknown[] = [];
    for (let poll = 0; poll < 4; poll++) {
      const outcome = await desk.call(getAgentEvent, {});
      if (outcome.ok) types.push((outcome.result as { eventType: string } | undefined)?.eventType);
    }
    const signedIn = ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success'];
    expect(types).toEqual([...signedIn, undefined]);
  });

  test('answers nothing else than these bytes when no event waits', async () => {
    const desk = await open().desk();
    const headers = { Guid: desk.gateway.guid ?? '' };
    const response = await desk.floor.fetch(new Request(`${baseUrl}/agentevent/291`, { headers }));
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.text()).toBe('{"message":"","retcode":"0"}');
  });

  test('is held until the event comes, and then answered with it', async () => {
    const floor = open({ pollHold: 10_000 });
    const desk = new Desk(floor, '291');
    await desk.signIn();
    for (let event = 0; event < 2; event++) await desk.call(getAgentEvent, {});
    const answers: unknown[] = [];
    const held = desk.call(getAgentEvent, {}).then((outcome) => answers.push(outcome));
    await untilHeld(floor);
    floor.clock.advance(9999);
    await Promise.resolve();
    expect(answers).toEqual([]);
    await desk.call(sayBusy, { reason: 200 });
    await held;
    expect(answers).toMatchObject([{ result: { eventType: 'AgentState_SetNotReady_Success' } }]);
  });

  test('is held as long as set, no longer', async () => {
    const floor = open({ pollHold: 10_000 });
    const desk = new Desk(floor, '291');
    await desk.signIn();
    for (let event = 0; event < 2; event++) await desk.call(getAgentEvent, {});
    const held = desk.call(getAgentEvent, {});
    await untilHeld(floor);
    floor.clock.advance(10_000);
    expect(await held).toMatchObject({ ok: true, result: undefined });
  });

  test('a second time ends the first poll without an event', async () => {
    const floor = open({ pollHold: 10_000 });
    const desk = new Desk(floor, '291');
    await desk.signIn();
    for (let event = 0; event < 2; event++) await desk.call(getAgentEvent, {});
    const first = desk.call(getAgentEvent, {});
    await untilHeld(floor);
    const second = desk.call(getAgentEvent, {});
    expect(await first).toMatchObject({ ok: true, result: undefined });
    await untilHeld(floor);
    await desk.call(sayBusy, {});
    expect(await second).toMatchObject({ result: { eventType: 'AgentState_SetNotReady_Success' } });
  });

  test('ends with 100-006 after the sign-out', async () => {
    const desk = await open().desk();
    desk.floor.simulator.do('signout', { agentid: '291' });
    expect(codeOf(await desk.call(getAgentEvent, {}))).toBe('100-006');
  });

  test('is what an agent does who signed in by loginEx, whatever else was sent', async () => {
    const desk = new Desk(open(), '291');
    const push = { callBackUri: 'http://127.0.0.1:9/', serviceToken: 'token' };
    await desk.call(loginEx, { body: { password: '', ...push } as { password: string } });
    expect(await desk.events()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });

  test.each([{ callBackUri: 'http://127.0.0.1:9/' }, { serviceToken: 'token' }])(
    'is what an agent does who sent only %j',
    async (push) => {
      const desk = new Desk(open(), '291');
      await desk.signIn(push);
      expect(desk.seen).toMatchObject({ mode: 'polling' });
    },
  );
});

/** Waits until a poll is being held. */
async function untilHeld({ simulator }: Floor): Promise<void> {
  while (![...simulator.gateway.agents.values()].some(({ waiting }) => waiting)) await new Promise(setImmediate);
}
