import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, codeOf, type Open, queued } from '../contact-centre.ts';
import { situations } from '../situations.ts';

/** What is bound to a call ID, however the call travels. */
interface Facts {
  readonly callid: string;
  readonly callfeature: number;
  readonly caller: string;
  readonly called: string;
  readonly calldata: string;
  readonly mediaAbility: number;
}

/** Kinds of calls, each in talk at agent 291, and what they must be wherever they go. */
const kinds: Readonly<Record<string, { act: (agent: AgentClient) => Promise<unknown>; facts: Partial<Facts> }>> = {
  inbound: {
    act: (agent) => rungAndAnswered(agent, false),
    facts: { callfeature: 0, caller: '70093', called: '60015' },
  },
  video: {
    act: (agent) => rungAndAnswered(agent, true),
    facts: { callfeature: 0, caller: '70093', called: '60015', mediaAbility: 3 },
  },
  outbound: {
    act: (agent) => agent.call(client.callout, { body: { called: '10086' } }),
    facts: { callfeature: 7, caller: '40038', called: '10086' },
  },
  preview: {
    act: (agent) => agent.call(client.previewCallout, { body: { called: '10086', callcontrolid: 1 } }),
    facts: { callfeature: 44, caller: '40038', called: '10086' },
  },
  internal: {
    act: async (agent) => {
      const other = await agent.centre.agent('299');
      await agent.call(client.callInner, { body: { called: '299' } });
      await other.call(client.answer, {});
    },
    facts: { callfeature: 6, caller: '291', called: '299' },
  },
};

/** Ways of a call from agent 291 to agent 292. */
const ways: Readonly<Record<string, (agent: AgentClient, other: AgentClient) => Promise<unknown>>> = {
  'a transfer': async (agent, other) => {
    await agent.call(client.transfer, { body: { devicetype: 2, address: '292', mode: 0 } });
    await other.call(client.answer, {});
  },
  'a transfer to a queue': async (agent, other) => {
    await agent.call(client.transfer, { body: { devicetype: 1, address: '1', mode: 0 } });
    await other.call(client.requestAppointedCall, { callid: queued(other), skilltype: 0, skillId: 1 });
  },
  'a transfer and a rejection': async (agent, other) => {
    const third = await agent.centre.agent('293');
    await agent.call(client.transfer, { body: { devicetype: 2, address: '293', mode: 0 } });
    await third.call(client.reject, { mode: 1 });
    await other.call(client.requestAppointedCall, { callid: queued(other), skilltype: 0, skillId: 1 });
  },
  'a transfer and a pick-up by a colleague': async (agent, other) => {
    await agent.centre.agent('293');
    await agent.call(client.transfer, { body: { devicetype: 2, address: '293', mode: 0 } });
    await other.call(client.snatchPickup, { destWorkNo: 293 });
  },
};

/** An internal call can be transferred to an agent only, and nobody else can pick it up. */
const routes = Object.keys(kinds).flatMap((kind) =>
  Object.keys(ways)
    .filter((way) => kind !== 'internal' || way === 'a transfer')
    .map((way) => [kind, way] as const),
);

/** A call's kind, numbers and data belong to its ID. */
export function testCallFacts(open: Open): void {
  describe('what is bound to a call ID stays', () => {
    test.each(routes)('of an %s call over %s', async (kind, way) => {
      const centre = open();
      const [agent, other] = [await centre.agent(), await centre.agent('292')];
      await kinds[kind]?.act(agent);
      await agent.call(client.setCallAppDataEx, { body: { calldata: 'order 17' } });
      const before = await factsOf(agent);
      expect(before).toMatchObject({ ...kinds[kind]?.facts, calldata: 'order 17' });
      centre.clock.advance(1000);
      await other.events();
      await ways[way]?.(agent, other);
      expect(agent.seen).toMatchObject({ state: 'idle', calls: [] });
      expect(await factsOf(other)).toEqual(before);
      await toldTheSame(other, before);
    });

    test('of a call that comes in: every event and query tells one number called', async () => {
      const centre = open();
      const agent = await centre.agent();
      centre.simulator.do('ring', { agentid: '291', caller: '70093' });
      await agent.call(client.answer, {});
      await toldTheSame(agent, await factsOf(agent));
    });

    test('of a call between agents: both are told the same', async () => {
      const centre = open();
      const [agent, other] = [await centre.agent(), await centre.agent('292')];
      await agent.call(client.callInner, { body: { called: '292', callappdata: 'a question' } });
      await other.call(client.answer, {});
      const facts = await factsOf(agent);
      expect(facts).toMatchObject({ caller: '291', called: '292', calldata: 'a question' });
      expect(await factsOf(other)).toEqual(facts);
      await toldTheSame(agent, facts);
      await toldTheSame(other, facts);
    });

    test('of a call to nobody: the number is told', async () => {
      const agent = await open().agent();
      await agent.call(client.callInner, { body: { called: '292' } });
      const told = await agent.told();
      expect(told.find(({ eventType }) => eventType === 'AgentEvent_Customer_Alerting')).toMatchObject({
        content: { otherPhone: '292' },
      });
    });

    test('but the data that a transfer brings', async () => {
      const centre = open();
      const [agent, other] = [await situations.talking(centre), await centre.agent('292')];
      await agent.call(client.setCallAppDataEx, { body: { calldata: 'old' } });
      await agent.call(client.transfer, { body: { devicetype: 2, address: '292', mode: 0, callappdata: 'new' } });
      expect(await other.call(client.queryCallAppData, {})).toMatchObject({ result: 'new' });
    });

    test('and the time in a queue counts from the moment at which the call was put there', async () => {
      const centre = open();
      const agent = await situations.talking(centre);
      centre.clock.advance(60_000);
      await agent.call(client.transfer, { body: { devicetype: 1, address: '2', mode: 0 } });
      centre.clock.advance(7000);
      expect(await agent.call(client.queryWaitCallInfoBySkillId, { skillid: 2 })).toMatchObject({
        result: [{ callskillid: 2, callskill: 'sales', waitTime: 7, logontimes: 67 }],
      });
    });
  });

  test('who talks is told the number of the other party', async () => {
    const centre = open();
    const [agent, other] = [await centre.agent(), await centre.agent('292')];
    await agent.call(client.callInner, { body: { called: '292' } });
    await other.call(client.answer, {});
    const partner = async (agent: AgentClient) =>
      (await agent.told()).find(({ eventType }) => eventType === 'AgentEvent_Talking')?.content;
    expect(await partner(agent)).toMatchObject({ partner: '292' });
    expect(await partner(other)).toMatchObject({ partner: '291' });
  });

  describe('the phone that rings', () => {
    test('is told with call ID and caller when the call comes in, without when it goes out', async () => {
      const centre = open();
      const [agent, other] = [await centre.agent(), await centre.agent('292')];
      await agent.call(client.callInner, { body: { called: '292' } });
      const callid = agent.callIn('alerting');
      expect(await alerting(agent)).toBeNull();
      expect(await alerting(other)).toEqual({ callid, caller: '291' });
    });
  });
}

async function rungAndAnswered(agent: AgentClient, video: boolean): Promise<void> {
  agent.centre.simulator.do('ring', { agentid: agent.agentid, caller: '70093', video });
  await agent.call(client.answer, {});
}

async function alerting(agent: AgentClient): Promise<unknown> {
  return (await agent.told()).find(({ eventType }) => eventType === 'AgentOther_PhoneAlerting')?.content;
}

/** The facts of the agent's call, by the two queries that answer one. */
async function factsOf(agent: AgentClient): Promise<Facts> {
  const outcome = await agent.call(client.queryCallInfo, {});
  expect(codeOf(outcome)).toBe('0');
  const call = (outcome as unknown as { result: Facts }).result;
  const { callid, callfeature, caller, called, calldata, mediaAbility } = call;
  expect(await agent.call(client.queryCallInfoByCallId, { callid })).toMatchObject({ result: call });
  // When it was answered is the agent's own.
  return { callid, callfeature, caller, called, calldata, mediaAbility };
}

/** Every event that names the call names these facts. */
async function toldTheSame(
  agent: AgentClient,
  { callid, callfeature, caller, called, mediaAbility }: Facts,
): Promise<void> {
  const facts: Record<string, unknown> = { callid, caller, called, feature: String(callfeature), mediaAbility };
  const contents = (await agent.told()).flatMap(({ content }) =>
    content !== null && typeof content === 'object' && 'callid' in content ? [content] : [],
  );
  expect(contents.length).toBeGreaterThan(0);
  for (const content of contents) {
    for (const [name, value] of Object.entries(content)) {
      if (name in facts) expect([name, String(value)]).toEqual([name, String(facts[name])]);
    }
  }
}
