import * as client from '@ccgateway/client';
import { expect, test } from 'vitest';
import { type AgentClient, codeOf, contactCentres } from './contact-centre.ts';

const open = contactCentres();

/** An agent who talks with a customer. */
async function talking(caller = '70093'): Promise<AgentClient> {
  const agent = await open().agent('291');
  agent.centre.simulator.do('ring', { agentid: '291', caller });
  await agent.call(client.answer, {});
  return agent;
}

const threePartyHelp = { body: { dstaddress: '292', devicetype: 2, mode: 2 } } as const;
const addOutside = (address: string, mode: 3 | 4 = 3) => ({ body: { devicetype: 5, mode, address } }) as const;

/** Numbers of the parties of the only call of the agent, beside the agent. */
async function parties({ centre }: AgentClient): Promise<string[]> {
  const [call] = centre.simulator.gateway.centre.agent('291')?.calls ?? [];
  return [call?.other ?? '', ...(call?.parties ?? [])];
}

test('a phone with the number of an agent is another participant of a conference than the agent', async () => {
  const agent = await open().agent('291');
  const other = await agent.centre.agent('292');
  await agent.call(client.callInner, { body: { called: '292' } });
  await other.call(client.answer, {});
  await agent.call(client.hold, {});
  await agent.call(client.callout, { body: { called: '292' } });
  await agent.call(client.confJoin, { callid: agent.callIn('held') });
  expect(codeOf(await agent.call(client.requestAgentConf, { body: { memberNum: 3 } }))).toBe('0');
  expect(other.seen).toMatchObject({ state: 'talking', conference: { part: 'participant' } });
  await agent.call(client.releaseAgentConf, {});
  expect(other.seen).toMatchObject({ state: 'idle', conference: null });
});

test.each([
  ['rejects', (other: AgentClient) => other.call(client.reject, { mode: 2 })],
  [
    'hangs up',
    async (other: AgentClient) => {
      await other.call(client.answer, {});
      return other.call(client.release, {});
    },
  ],
  ['signs out', (other: AgentClient) => other.call(client.forceLogout, {})],
])('a colleague who %s is no party of a three-party help any more', async (_, goes) => {
  const agent = await talking();
  const other = await agent.centre.agent('292');
  await agent.call(client.innerHelp, threePartyHelp);
  expect(await parties(agent)).toEqual(['70093', '292']);
  expect(codeOf(await goes(other))).toBe('0');
  expect(await parties(agent)).toEqual(['70093']);
});

test('a transfer adds one number outside at a time', async () => {
  const agent = await talking();
  expect(codeOf(await agent.call(client.transfer, addOutside('10086')))).toBe('0');
  expect(codeOf(await agent.call(client.transfer, addOutside('10087', 4)))).toBe('100-007');
  expect(codeOf(await agent.call(client.cancelTransfer, {}))).toBe('0');
  expect(await parties(agent)).toEqual(['70093']);
  expect(codeOf(await agent.call(client.transfer, addOutside('10087', 4)))).toBe('0');
  expect(await parties(agent)).toEqual(['70093', '10087']);
});

test('a transfer that is taken back takes nobody else out', async () => {
  const agent = await talking();
  await agent.call(client.hold, {});
  await agent.call(client.callout, { body: { called: '10086' } });
  await agent.call(client.transfer, addOutside('10087'));
  await agent.call(client.confJoin, { callid: agent.callIn('held') });
  await agent.events();
  await agent.call(client.cancelTransfer, {});
  expect(await agent.told()).toMatchObject([
    { eventType: 'AgentEvent_Customer_Release', content: { number: '10087' } },
    { eventType: 'AgentEvent_Talking' },
  ]);
});

test.each([
  ['of 400 digits', '9'.repeat(400)],
  ['below zero', '-1'],
  ['that there is not', '77'],
])('a call out for a skill queue %s is in one that there is', async (_, skillid) => {
  const agent = await open().agent('291');
  await agent.call(client.callout, { body: { called: '10086', skillid: skillid as unknown as number } });
  const { result } = (await agent.call(client.queryCallInfo, {})) as { result?: { callskillid: number } };
  expect(result?.callskillid).toBe(1);
});

test('the calls of an agent, the calls that wait and the faults are limited in number', async () => {
  const agent = await open({ deadAfter: 1e9 }).agent('291');
  const { simulator } = agent.centre;
  for (let count = 0; count < 20; count += 1) {
    expect(codeOf(await agent.call(client.callout, { body: { called: '10086' } }))).toBe('0');
    await agent.call(client.hold, {});
  }
  for (const call of [
    agent.call(client.callout, { body: { called: '10086' } }),
    agent.call(client.callInner, { body: { called: '292' } }),
    agent.call(client.callInnerSkill, { skillId: 1 }),
  ])
    expect(codeOf(await call)).toBe('100-007');
  await agent.call(client.getHold, { callid: agent.callIn('held') });
  expect(codeOf(await agent.call(client.innerHelp, { body: { dstaddress: '292' } }))).toBe('100-007');
  const full = () => simulator.do('queue', { skillid: 1 });
  for (let count = 0; count < 10_000; count += 1) full();
  expect(full).toThrow('too many');
  await agent.events();
  await agent.call(client.transfer, { body: { devicetype: 1, address: '1', mode: 0 } });
  expect(await agent.events()).toEqual(['AgentEvent_Connect_Fail']);
  const fault = () => simulator.do('fault', { agentid: '292', operation: 'sayBusy', retcode: '100-007' });
  for (let count = 0; count < 1000; count += 1) fault();
  expect(fault).toThrow('too many');
});

test('an agent who is inspected can inspect nobody', async () => {
  const agent = await open().agent('291');
  const inspector = await agent.centre.agent('292');
  await agent.centre.agent('293');
  expect(codeOf(await inspector.call(client.addInsert, { workNo: '291' }))).toBe('0');
  expect(codeOf(await agent.call(client.addInsert, { workNo: '293' }))).toBe('900-003');
});
