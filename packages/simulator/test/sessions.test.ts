import { answer, forceLogin, getAgentEvent, handShake, loginEx, release, sayBusy, updateGuid } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { AgentClient, baseUrl, type ContactCentre, codeOf, contactCentres } from './contact-centre.ts';

const open = contactCentres();
const minute = 60_000;

/** Whether the gateway takes a GUID. */
async function takes(agent: AgentClient, guid: string | undefined): Promise<string> {
  const other = new AgentClient(agent.centre, agent.agentid);
  other.gateway.guid = guid;
  return codeOf(await other.call(updateGuid, {}));
}

/** The GUID that an answer hands out. */
function handedOut(outcome: object): string | null {
  return 'response' in outcome ? (outcome.response as Response).headers.get('Set-GUID') : null;
}

describe('the GUID', () => {
  test('comes with the sign-in, behind JSESSIONID=, and is another one each time', async () => {
    const centre = open();
    const [first, second] = [new AgentClient(centre, '291'), new AgentClient(centre, '292')];
    const headers = [handedOut(await first.signIn()), handedOut(await second.signIn())];
    expect(headers).toEqual([`JSESSIONID=${first.gateway.guid}`, `JSESSIONID=${second.gateway.guid}`]);
    expect(first.gateway.guid).toMatch(/^[\da-f-]{36}\.AgentGateway0$/);
    expect(first.gateway.guid).not.toBe(second.gateway.guid);
    // One agent's is no good for another.
    expect(await takes(first, second.gateway.guid)).toBe('000-003');
  });

  test('is the same for the same seed and another for another', async () => {
    const guids = await Promise.all([1, 1, 2].map(async (seed) => (await open({ seed }).agent()).gateway.guid));
    expect(guids[0]).toBe(guids[1]);
    expect(guids[0]).not.toBe(guids[2]);
  });

  test('of AUTHMODE 1 never changes', async () => {
    const agent = await open({ authmode: 1 }).agent();
    const { guid } = agent.gateway;
    for (let passed = 0; passed < 5; passed++) {
      agent.centre.clock.advance(minute);
      expect(handedOut(await agent.call(getAgentEvent, {}))).toBeNull();
    }
    expect(agent.gateway.guid).toBe(guid);
    expect(await takes(agent, guid)).toBe('0');
  });

  test.each([
    ['a poll', (agent: AgentClient) => agent.call(getAgentEvent, {})],
    ['a heartbeat', (agent: AgentClient) => agent.call(handShake, {})],
  ] as const)('of AUTHMODE 2 is renewed by %s after its interval', async (_, live) => {
    const agent = await open({ authmode: 2 }).agent();
    const { guid } = agent.gateway;
    agent.centre.clock.advance(minute - 1);
    expect(handedOut(await live(agent))).toBeNull();
    agent.centre.clock.advance(1);
    expect(handedOut(await live(agent))).toBe(`JSESSIONID=${agent.gateway.guid}`);
    expect(agent.gateway.guid).not.toBe(guid);
    // Calls under way with the former one do not fail, until its time is over.
    expect(await takes(agent, guid)).toBe('0');
    agent.centre.clock.advance(minute);
    expect(await takes(agent, guid)).toBe('0');
    agent.centre.clock.advance(1);
    expect(await takes(agent, guid)).toBe('000-003');
    expect(await takes(agent, agent.gateway.guid)).toBe('0');
  });

  test('of AUTHMODE 2 is handed out again to who never got it', async () => {
    const agent = await open({ authmode: 2 }).agent();
    const former = agent.gateway.guid;
    agent.centre.clock.advance(minute);
    await agent.call(getAgentEvent, {});
    const { guid } = agent.gateway;
    agent.gateway.guid = former;
    expect(handedOut(await agent.call(getAgentEvent, {}))).toBe(`JSESSIONID=${guid}`);
  });

  test('of AUTHMODE 2 expires when nobody polls', async () => {
    const agent = await open({ authmode: 2, guidInterval: 30_000, guidTimeout: 90_000 }).agent();
    agent.centre.clock.advance(90_000);
    expect(await takes(agent, agent.gateway.guid)).toBe('0');
    agent.centre.clock.advance(1);
    expect(await takes(agent, agent.gateway.guid)).toBe('000-003');
  });

  test('that was renewed is told of to who goes on with it, and refused with the cure when its time is over', async () => {
    const agent = await open().agent();
    const former = agent.gateway.guid;
    // As a client does that reads Set-GUID at the sign-in only.
    const poll = async (passed: number) => {
      agent.centre.clock.advance(passed);
      agent.gateway.guid = former;
      const outcome = await agent.call(getAgentEvent, {});
      const { headers } = (outcome as { response: Response }).response;
      return [codeOf(outcome), headers.get('X-Simulator-Note'), headers.get('X-Simulator-Reason')];
    };
    expect(await poll(minute)).toEqual(['0', null, null]);
    const late = expect.stringMatching(/expires in 30 s.+Set-GUID.+--authmode 1/);
    expect(await poll(minute / 2)).toEqual(['0', late, null]);
    const expired = expect.stringMatching(/has expired: .+120 s.+60 s.+Set-GUID.+--authmode 1/);
    expect(await poll(minute / 2 + 1)).toEqual(['000-003', null, expired]);
    const { session } = agent.centre.simulator.gateway.centre.agents.get('291') ?? {};
    expect([expired, await poll(1)].toString()).not.toContain(session?.guid);
  });

  test('of the sign-in is told to be expired after any number of renewals', async () => {
    const agent = await open().agent();
    const first = agent.gateway.guid;
    for (let renewal = 0; renewal < 20; renewal++) {
      agent.centre.clock.advance(minute);
      await agent.call(getAgentEvent, {});
    }
    agent.gateway.guid = first;
    const outcome = await agent.call(updateGuid, {});
    expect((outcome as { response: Response }).response.headers.get('X-Simulator-Reason')).toMatch(/has expired/);
  });

  test('of AUTHMODE 0 is not asked for', async () => {
    const agent = await open({ authmode: 0 }).agent();
    expect(await takes(agent, undefined)).toBe('0');
    expect(await takes(agent, 'anything')).toBe('0');
    expect(await takes(new AgentClient(agent.centre, '292'), undefined)).toBe('100-006');
  });

  test.each([1, 2] as const)('of AUTHMODE %s is asked for', async (authmode) => {
    const agent = await open({ authmode }).agent();
    expect(await takes(agent, undefined)).toBe('000-003');
    // As an old client sends it that keeps the raw header.
    // Sent without the client, which would take the prefix away.
    const init = { method: 'GET', headers: { Guid: `JSESSIONID=${agent.gateway.guid}` } };
    const response = await agent.centre.fetch(`${baseUrl}/onlineagent/291/agentstatus`, init);
    expect(await response.json()).toMatchObject({ retcode: '000-003' });
  });
});

describe('a sign-in', () => {
  test('brings the cookie of the load balancer', async () => {
    const centre = open();
    const body = JSON.stringify({ password: '', phonenum: '1' });
    const headers = { 'Content-Type': 'application/json' };
    const response = await centre.fetch(new Request(`${baseUrl}/onlineagent/291`, { method: 'PUT', headers, body }));
    expect(response.headers.getSetCookie()).toEqual(['ccgateway_node=AgentGateway0; Path=/; HttpOnly']);
  });

  test.each(['', 'ccgateway_nodeAgentGateway0', 'a=1; a=1; Path=/; HttpOnly', '=;=,'])(
    'lets a client send the cookie %j',
    async (cookie) => {
      const agent = await open().agent();
      const headers = { Guid: agent.gateway.guid ?? '', Cookie: cookie };
      const address = `${baseUrl}/onlineagent/291/agentstatus`;
      const response = await agent.centre.fetch(new Request(address, { headers }));
      expect(await response.json()).toMatchObject({ retcode: '0' });
    },
  );

  test('by force takes over, and the client before gets 000-003', async () => {
    const centre = open({ pollHold: 10_000 });
    const before = new AgentClient(centre, '291');
    await before.signIn();
    for (let event = 0; event < 2; event++) await before.call(getAgentEvent, {});
    const { callid } = centre.simulator.do('ring', { agentid: '291' }) as { callid: string };
    for (let event = 0; event < 4; event++) await before.call(getAgentEvent, {});
    const held = before.call(getAgentEvent, {});
    await untilHeld(centre);

    const after = new AgentClient(centre, '291');
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
    const agent = new AgentClient(open(), '291');
    expect(codeOf(await agent.call(forceLogin, { body: { password: '', phonenum: '1' } }))).toBe('0');
    expect(await agent.events()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });
});

describe('a sign of life', () => {
  test('that stays out for two minutes ends the session', async () => {
    const agent = await open().agent();
    agent.centre.clock.advance(2 * minute - 1000);
    expect(agent.seen.state).toBe('idle');
    agent.centre.clock.advance(2000);
    expect(agent.seen.state).toBe('signed-out');
    expect(await takes(agent, agent.gateway.guid)).toBe('100-006');
  });

  test.each([
    ['a poll', (agent: AgentClient) => agent.call(getAgentEvent, {}), 'idle'],
    ['a heartbeat', (agent: AgentClient) => agent.call(handShake, {}), 'idle'],
    ['any other call', (agent: AgentClient) => agent.call(updateGuid, {}), 'signed-out'],
  ] as const)('is %s', async (_, live, state) => {
    const agent = await open({ authmode: 1 }).agent();
    agent.centre.clock.advance(minute);
    await live(agent);
    agent.centre.clock.advance(minute + 2000);
    expect(agent.seen.state).toBe(state);
  });

  test('is a poll that is being held, however long', async () => {
    const centre = open({ pollHold: 10 * minute });
    const agent = new AgentClient(centre, '291');
    await agent.signIn();
    for (let event = 0; event < 2; event++) await agent.call(getAgentEvent, {});
    const held = agent.call(getAgentEvent, {});
    await untilHeld(centre);
    centre.clock.advance(5 * minute);
    expect(agent.seen.state).toBe('idle');
    centre.clock.advance(5 * minute);
    expect(codeOf(await held)).toBe('0');
    expect(agent.seen.state).toBe('idle');
  });
});

describe('polling', () => {
  test('answers one event object at a time, in order', async () => {
    const agent = new AgentClient(open(), '291');
    await agent.signIn({ status: 3 });
    const types: unknown[] = [];
    for (let poll = 0; poll < 4; poll++) {
      const outcome = await agent.call(getAgentEvent, {});
      if (outcome.ok) types.push((outcome.result as { eventType: string } | undefined)?.eventType);
    }
    const signedIn = ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success'];
    expect(types).toEqual([...signedIn, undefined]);
  });

  test('answers nothing else than these bytes when no event waits', async () => {
    const agent = await open().agent();
    const headers = { Guid: agent.gateway.guid ?? '' };
    const response = await agent.centre.fetch(new Request(`${baseUrl}/agentevent/291`, { headers }));
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.text()).toBe('{"message":"","retcode":"0"}');
  });

  test('is held until the event comes, and then answered with it', async () => {
    const centre = open({ pollHold: 10_000 });
    const agent = new AgentClient(centre, '291');
    await agent.signIn();
    for (let event = 0; event < 2; event++) await agent.call(getAgentEvent, {});
    const answers: unknown[] = [];
    const held = agent.call(getAgentEvent, {}).then((outcome) => answers.push(outcome));
    await untilHeld(centre);
    centre.clock.advance(9999);
    await Promise.resolve();
    expect(answers).toEqual([]);
    await agent.call(sayBusy, { reason: 200 });
    await held;
    expect(answers).toMatchObject([{ result: { eventType: 'AgentState_SetNotReady_Success' } }]);
  });

  test('is held as long as set, no longer', async () => {
    const centre = open({ pollHold: 10_000 });
    const agent = new AgentClient(centre, '291');
    await agent.signIn();
    for (let event = 0; event < 2; event++) await agent.call(getAgentEvent, {});
    const held = agent.call(getAgentEvent, {});
    await untilHeld(centre);
    centre.clock.advance(10_000);
    expect(await held).toMatchObject({ ok: true, result: undefined });
  });

  test('a second time ends the first poll without an event', async () => {
    const centre = open({ pollHold: 10_000 });
    const agent = new AgentClient(centre, '291');
    await agent.signIn();
    for (let event = 0; event < 2; event++) await agent.call(getAgentEvent, {});
    const first = agent.call(getAgentEvent, {});
    await untilHeld(centre);
    const second = agent.call(getAgentEvent, {});
    expect(await first).toMatchObject({ ok: true, result: undefined });
    await untilHeld(centre);
    await agent.call(sayBusy, {});
    expect(await second).toMatchObject({ result: { eventType: 'AgentState_SetNotReady_Success' } });
  });

  test('ends with 100-006 after the sign-out', async () => {
    const agent = await open().agent();
    agent.centre.simulator.do('signout', { agentid: '291' });
    expect(codeOf(await agent.call(getAgentEvent, {}))).toBe('100-006');
  });

  test('is what an agent does who signed in by loginEx, whatever else was sent', async () => {
    const agent = new AgentClient(open(), '291');
    const push = { callBackUri: 'http://127.0.0.1:9/', serviceToken: 'token' };
    await agent.call(loginEx, { body: { password: '', ...push } as { password: string } });
    expect(await agent.events()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });

  test.each([{ callBackUri: 'http://127.0.0.1:9/' }, { serviceToken: 'token' }])(
    'is what an agent does who sent only %j',
    async (push) => {
      const agent = new AgentClient(open(), '291');
      await agent.signIn(push);
      expect(agent.seen).toMatchObject({ mode: 'polling' });
    },
  );
});

/** Waits until a poll is being held. */
async function untilHeld({ simulator }: ContactCentre): Promise<void> {
  while (![...simulator.gateway.centre.agents.values()].some(({ waiting }) => waiting)) await new Promise(setImmediate);
}
