import type { Exchange, Target } from '@ccgateway/conformance';
import { type Body, Desk } from './desk.ts';

/** The traffic of a day of two agents, who poll, recorded between them and the gateway. */
export async function recordDay(target: Target): Promise<Exchange[]> {
  const record: Exchange[] = [];
  await spendDay(target, record);
  return record;
}

/** The same day of agents who have their events pushed. */
export async function recordPushedDay(target: Target): Promise<Exchange[]> {
  const { receive, now = Date.now } = target;
  if (receive === undefined) throw new Error('Nothing can be pushed to this place.');
  const record: Exchange[] = [];
  const receiver = await receive((request) => {
    const headers = [['Content-Type', 'application/json']] as const;
    const response = { status: 200, headers, body: '{"message":"","retcode":"0"}' };
    record.push({ at: now(), direction: 'push', request, response });
    return response;
  });
  await spendDay(target, record, receiver.url);
  await receiver.close();
  return record;
}

async function spendDay(target: Target, record: Exchange[], callBackUri?: string): Promise<void> {
  const { control } = target;
  const [agent, colleague] = ['291', '292'].map((agentid) => new Desk(target, record, agentid, callBackUri));
  if (agent === undefined || colleague === undefined || control === undefined) throw new Error('There are two agents.');
  await agent.signIn();
  await agent.takesEvents();
  await colleague.signIn();
  await colleague.takesEvents();
  const does = async (line: string, body?: Body) => {
    const response = await agent.call(line, body);
    await agent.takesEvents();
    return response;
  };

  await agent.call('GET /onlineagent/{agentid}/agentstatus');
  await agent.call('GET /onlineagent/{agentid}/agentskills');
  await agent.call('GET /queuedevice/{agentid}/agentvdnskill');
  await does('POST /onlineagent/{agentid}/saybusy?reason=200');
  await colleague.takesEvents();
  await does('POST /onlineagent/{agentid}/cancelbusy');
  await does('POST /onlineagent/{agentid}/rest/60/1');
  await does('POST /onlineagent/{agentid}/cancelrest');
  await does('POST /onlineagent/{agentid}/sayfree');
  // Refused: there is no call.
  await does('DELETE /voicecall/{agentid}/release');

  for (const held of [true, false]) {
    // An agent whose sign-in or release failed cannot be rung, and no call of such an agent be recorded.
    const callid = await control.ring('291').catch(() => undefined);
    if (callid === undefined) break;
    await agent.takesEvents();
    await does(`PUT /voicecall/{agentid}/answer?callid=${callid}`);
    await agent.call('GET /calldata/{agentid}/callinfo');
    await agent.call(`GET /calldata/{agentid}/callinfobycallid/${callid}`);
    if (held) {
      await does('POST /voicecall/{agentid}/hold');
      await agent.call('GET /calldata/{agentid}/holdlist');
      await does(`POST /voicecall/{agentid}/gethold?callid=${callid}`);
    }
    const recordId = held ? await control.record('291').catch(() => undefined) : undefined;
    await does('DELETE /voicecall/{agentid}/release');
    if (recordId !== undefined) await agent.call(`GET /recordfile/{agentid}?recordId=${encodeURIComponent(recordId)}`);
  }

  await agent.call('POST /onlineagent/{agentid}/sendnoteletex', { agentIds: [292], content: '你好, Zoë' });
  await colleague.takesEvents();
  for (let times = 0; times < 8; times += 1) {
    await control.pass(30_000);
    await agent.takesEvents();
    await colleague.takesEvents();
  }
  await colleague.call('DELETE /onlineagent/{agentid}/logout');
  await agent.call('DELETE /onlineagent/{agentid}/logout');
  // Programs that are slow to notice call on: refused.
  await agent.call('GET /onlineagent/{agentid}/agentstatus');
}

/** The traffic of a program that makes mistakes, all of which the gateway refuses. */
export async function recordMistakes(target: Target): Promise<Exchange[]> {
  const record: Exchange[] = [];
  const agent = new Desk(target, record, '291');
  const colleague = new Desk(target, record, '292');
  await agent.signIn();
  await colleague.signIn();
  await agent.takesEvents();
  await agent.call('GET /onlineagent/{agentid}/agentstatus', undefined, colleague.guid);
  await agent.call('POST /onlineagent/{agentid}/rest/0/1');
  await agent.call('POST /onlineagent/{agentid}/resting');
  await agent.call('PUT /onlineagent/{agentid}/saybusy');
  await agent.call('PUT /onlineagent/{agentid}', { phonenum: '40038' });
  await agent.call('PUT /onlineagent/{agentid}', { password: '', phonenum: '40038' });
  await agent.call('GET /onlineagent/{agentid}/agentstatus', undefined, `JSESSIONID=${agent.guid}`);
  return record;
}
