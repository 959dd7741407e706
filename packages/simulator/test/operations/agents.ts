import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, type ContactCentre, codeOf, morning, type Open } from '../contact-centre.ts';
import { type Situation, situations } from '../situations.ts';

/** What the queries about agents answer, held against what the agents do. */
export function testAgents(open: Open): void {
  describe('the queries about agents see', () => {
    const info = (asking: AgentClient, workno: string) => asking.call(client.queryAgentInfoByWorkNo, { workno });
    const numbersIn = (outcome: object): string[] =>
      (outcome as { result: { workno: string }[] }).result.map(({ workno }) => workno);

    const states: [Situation, status: number, ctiStatus: number, reason?: number][] = [
      ['idle', 4, 1],
      ['busy', 3, 7],
      ['rest', 8, 8, 1],
      ['wrap-up', 5, 6],
      ['ringing', 7, 4],
      ['talking', 7, 5],
      ['held', 7, 5],
      ['calling a colleague', 7, 3],
      ['listening to a colleague', 7, 3],
      ['invited to a conference', 7, 4],
      ['in a conference', 7, 5],
    ];
    test.each(states)('the state of an agent, %s', async (situation, status, ctiStatus, currentStateReason = 0) => {
      const centre = open();
      const agent = await situations[situation](centre);
      centre.clock.advance(5500);
      expect(await info(agent, '291')).toMatchObject({
        result: { workno: '291', status, ctiStatus, currentStateReason, currentstatetime: 5, callids: [] },
      });
    });

    test('who the agent is, since when, and in which queues', async () => {
      const centre = open({ vdn: 7, agents: [{ agentid: '291', name: 'Ann', skills: [1, 3] }, { agentid: '292' }] });
      const agent = await centre.agent('291', { checkInWebm: false });
      const other = await centre.agent('292');
      expect(await info(other, '291')).toMatchObject({ result: { skilllist: [] } });
      await agent.call(client.resetSkill, { autoflag: true });
      expect(await info(other, '291')).toMatchObject({
        result: {
          name: 'Ann',
          mediatype: 'TFF',
          vdnid: 7,
          phonenumber: '40038',
          logindate: morning,
          skilllist: [
            { id: 1, name: 'voice', mediatype: 5 },
            { id: 3, name: 'support', mediatype: 5 },
          ],
        },
      });
      expect(await info(agent, '292')).toMatchObject({ result: { name: '', mediatype: 'TTF' } });
    });

    test('others for inspectors only, oneself for everybody', async () => {
      const centre = open({ agents: [{ agentid: '291', inspector: false }, { agentid: '292' }] });
      const [agent] = [await centre.agent('291'), await centre.agent('292')];
      expect(codeOf(await info(agent, '292'))).toBe('300-001');
      expect(codeOf(await info(agent, '291'))).toBe('0');
    });

    /** Agents 291 to 293 in the queues 1 and 2, 1, and none; 294 refuses calls; 295 has signed out. */
    async function shift(): Promise<ContactCentre> {
      const centre = open({ skills: [1, 2, 3].map((id) => ({ id, name: `queue ${id}` })) });
      for (const [agentid, skillid] of [
        ['291', '1;2'],
        ['292', '1'],
        ['293', ''],
        ['294', '1;2'],
        ['295', '1'],
      ] as const) {
        const agent = await centre.agent(agentid);
        await agent.call(client.resetSkill, { autoflag: false, skillid });
      }
      await centre.agentOf('294').call(client.setTalkRight, { flag: 0 });
      await centre.agentOf('295').call(client.logout, {});
      return centre;
    }

    test('the agents of a skill queue who take calls', async () => {
      const centre = await shift();
      const agent = centre.agentOf('293');
      const inQueue = async (skillid: number) =>
        numbersIn(await agent.call(client.queryAgentInfoBySkillId, { skillid }));
      expect([await inQueue(1), await inQueue(2), await inQueue(3)]).toEqual([['291', '292'], ['291'], []]);
      await centre.agentOf('291').call(client.forceLogout, {});
      expect([await inQueue(1), await inQueue(2)]).toEqual([['292'], []]);
      const refused = await centre.agentOf('294').call(client.queryAgentInfoBySkillId, { skillid: 1 });
      expect(codeOf(refused)).toBe('300-001');
    });

    test('so many of them in such a state, where the body has both', async () => {
      const centre = await shift();
      centre.simulator.do('ring', { agentid: '292' });
      const guid = centre.agentOf('291').gateway.guid ?? '';
      const ask = async (body: object) => numbersIn(await getWithBody(centre, guid, '291/agentbyskill/1', body));
      expect(await ask({ agentLimit: 1, agentStatus: [4, 7] })).toEqual(['291']);
      expect(await ask({ agentLimit: '500', agentStatus: ['7'] })).toEqual(['292']);
      expect(await ask({ agentLimit: 1, agentStatus: [] })).toEqual([]);
      expect(await ask({ agentLimit: 1 })).toEqual(['291', '292']);
      expect(await ask({ agentStatus: [7] })).toEqual(['291', '292']);
    });

    test('every agent who is signed in to a queue, by queue', async () => {
      const centre = await shift();
      const outcome = await centre.agentOf('292').call(client.queryAllOnlineAgents, {});
      const { result } = outcome as unknown as { result: { skillId: number; agent: { workno: string }[] }[] };
      expect(result.map(({ skillId, agent }) => [skillId, agent.map(({ workno }) => workno)])).toEqual([
        [1, ['291', '292', '294']],
        [2, ['291', '294']],
        [3, []],
      ]);
      expect(result).toMatchObject([{ skillMediaType: 5 }, {}, {}]);
    });

    test('agents in a batch, in either form of the body', async () => {
      const centre = await shift();
      const guid = centre.agentOf('291').gateway.guid ?? '';
      const ask = async (body: unknown, query = '') =>
        numbersIn(await getWithBody(centre, guid, `291/agentbylist${query}`, body));
      const everybody = ['291', '292', '293'];
      expect(await ask({ agentList: ['292', '294', '295', '300'] })).toEqual(['292']);
      expect(await ask(['293', 291])).toEqual(['291', '293']);
      expect([await ask(undefined), await ask({ agentList: [{}, null] })]).toEqual([everybody, everybody]);
      expect(await ask(undefined, '?mediaTypes=1,5')).toEqual(['291', '292']);
      expect(await ask(['292', '293'], '?mediaTypes=5')).toEqual(['292']);
      expect(await ask(undefined, '?mediaTypes=1')).toEqual([]);
      const many = Array.from({ length: 101 }, (_, index) => String(101 + index));
      expect(await getWithBody(centre, guid, '291/agentbylist', many)).toMatchObject({ retcode: '000-002' });
      expect(await getWithBody(centre, guid, '291/agentbylist', many.slice(1))).toMatchObject({ retcode: '0' });
      await centre.agentOf('291').call(client.setTalkRight, { flag: 0 });
      expect(await getWithBody(centre, guid, '291/agentbylist', [])).toMatchObject({ retcode: '300-001' });
    });
  });
}

/** Sends a GET with a body, which fetch cannot, as the documents ask for. */
async function getWithBody(centre: ContactCentre, guid: string, path: string, body: unknown): Promise<object> {
  const reply = await centre.simulator.answer({
    method: 'GET',
    url: `/agentgateway/resource/agentgroup/${path}`,
    header: (name) => (name === 'guid' ? guid : undefined),
    body: body === undefined ? '' : JSON.stringify(body),
  });
  return JSON.parse(String(reply?.body)) as object;
}
