import { describe, expect, test } from 'vitest';
import type { CustomerFigures } from '../src/centre/customers.ts';
import { type ContactCentre, contactCentres, queued } from './contact-centre.ts';

const open = contactCentres();

/** The figures of a skill queue. */
function figuresOf({ simulator }: ContactCentre, skillid: number): CustomerFigures {
  const all = simulator.statistics() as (CustomerFigures & { skillid: number; name: string })[];
  const { skillid: _, name: __, ...figures } = all.find((one) => one.skillid === skillid) ?? ({} as never);
  return figures;
}

const none = { arrived: 0, waiting: 0, talking: 0, completed: 0, lost: 0 };

/** Puts a customer in place by an action that answers a call ID. */
function put(centre: ContactCentre, ...[name, parameters]: Parameters<ContactCentre['simulator']['do']>): string {
  return (centre.simulator.do(name, parameters as never) as unknown as { callid: string }).callid;
}

const answer = (centre: ContactCentre, callid?: string) =>
  centre.simulator.do('call', { operation: 'answer', agentid: '291', ...(callid && { parameters: { callid } }) });

describe('patience', () => {
  test('of a caller who waits ends the call, which is lost', async () => {
    const centre = open({ deadAfter: 86_400_000 });
    const agent = await centre.agent();
    put(centre, 'queue', { skillid: 2, patience: 5000 });
    centre.clock.advance(4999);
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 1, waiting: 1 });
    centre.clock.advance(1);
    expect(queued(agent)).toBe('');
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 1, lost: 1 });
  });

  test('of a caller at whom nobody picks up ends it too, and that of one who talks does not', async () => {
    const centre = open({ deadAfter: 86_400_000 });
    const agent = await centre.agent();
    put(centre, 'ring', { agentid: '291', skillid: 2, patience: 5000 });
    await agent.events();
    centre.clock.advance(5000);
    expect(await agent.events()).toEqual(['AgentEvent_No_Answer', 'AgentOther_PhoneRelease', 'AgentState_Ready']);
    put(centre, 'ring', { agentid: '291', skillid: 2, patience: 5000 });
    await answer(centre);
    centre.clock.advance(60_000);
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 2, talking: 1, lost: 1 });
    centre.simulator.do('hangup', { agentid: '291' });
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 2, completed: 1, lost: 1 });
  });

  test('of a caller who was answered once and is transferred does not come back', async () => {
    const centre = open({ deadAfter: 86_400_000 });
    await centre.agent();
    await centre.agent('292');
    put(centre, 'ring', { agentid: '291', skillid: 2, patience: 5000 });
    await answer(centre);
    const body = { devicetype: 2, address: '292', mode: 1, callappdata: '', caller: '', mediaability: 0 };
    expect(await centre.simulator.do('call', { operation: 'transfer', agentid: '291', body })).toMatchObject({
      retcode: '0',
    });
    centre.clock.advance(60_000);
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 1, talking: 1 });
    centre.simulator.do('hangup', { agentid: '292' });
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 1, completed: 1 });
  });

  test('of the customer of a chat, who waits or at whom nobody answers', async () => {
    const centre = open({ deadAfter: 86_400_000 });
    const agent = await centre.agent();
    put(centre, 'chat', { skillid: 4, patience: 5000 });
    put(centre, 'chat', { agentid: '291', skillid: 4, patience: 5000 });
    const talkedIn = put(centre, 'chat', { agentid: '291', skillid: 4, patience: 5000 });
    await answer(centre, talkedIn);
    centre.clock.advance(5000);
    expect(figuresOf(centre, 4)).toEqual({ ...none, arrived: 3, talking: 1, lost: 2 });
    expect(agent.seen.chats).toMatchObject([{ callid: talkedIn }]);
  });
});

describe('an IVR', () => {
  const ivrs = [
    { id: 1, access: '1321' },
    { id: 7, access: '1327' },
  ];

  test('leads to a skill queue after a time, and patience counts from there', async () => {
    const centre = open({ ivrs, deadAfter: 86_400_000 });
    const agent = await centre.agent();
    const callid = put(centre, 'ivr', { ivrid: 7, after: 3000, skillid: 2, patience: 5000 });
    const { control } = centre.simulator;
    expect(JSON.parse((await control.handle('GET', '/simulator/ivrs', undefined, '')).body)).toMatchObject([
      { callid, ivrid: 7 },
    ]);
    expect([queued(agent), figuresOf(centre, 2)]).toEqual(['', none]);
    centre.clock.advance(3000);
    expect([queued(agent), figuresOf(centre, 2)]).toEqual([callid, { ...none, arrived: 1, waiting: 1 }]);
    centre.clock.advance(5000);
    expect([queued(agent), figuresOf(centre, 2)]).toEqual(['', { ...none, arrived: 1, lost: 1 }]);
  });

  test('is left when another action says so', async () => {
    const centre = open({ ivrs, deadAfter: 86_400_000 });
    const agent = await centre.agent();
    const [goesOn, hangsUp, isLetGo] = [1, 2, 3].map(() => put(centre, 'ivr', {}));
    put(centre, 'queue', { skillid: 3, callid: goesOn });
    centre.simulator.do('hangup', { callid: hangsUp ?? '' });
    expect(queued(agent)).toBe(goesOn);
    expect(() => centre.simulator.do('queue', { skillid: 3, callid: hangsUp ?? '' })).toThrow(/in an IVR/);
    expect([...centre.simulator.gateway.centre.ivrs.callers].map(({ facts }) => facts.id)).toEqual([isLetGo]);
    expect(() => put(centre, 'ivr', { ivrid: 9 })).toThrow('There is no such IVR; take one of: 1, 7.');
    put(centre, 'ivr', { after: 1000 });
    centre.clock.advance(1000);
    expect(figuresOf(centre, 3)).toEqual({ ...none, arrived: 1, waiting: 1 });
  });
});

describe('distribution', () => {
  test('gives who waits to the agent of the skill queue who has been idle for the longest', async () => {
    const centre = open({ distribute: true, deadAfter: 86_400_000 });
    for (const agentid of ['291', '292', '293']) {
      await centre.agent(agentid);
      centre.clock.advance(10);
    }
    const skills = (agentid: string, skillid: string) =>
      centre.simulator.do('call', { operation: 'skills', agentid, parameters: { autoflag: false, skillid } });
    await skills('291', '3');
    await skills('292', '2');
    await skills('293', '2;3');
    put(centre, 'queue', { skillid: 2 });
    centre.clock.advance(1000);
    const rings = () => ['291', '292', '293'].map((id) => centre.agentOf(id).callIn('ringing') !== '');
    expect(rings()).toEqual([false, true, false]);
    put(centre, 'queue', { skillid: 2 });
    put(centre, 'queue', { skillid: 2 });
    put(centre, 'queue', { skillid: 3 });
    centre.clock.advance(1000);
    expect(rings()).toEqual([true, true, true]);
    expect(figuresOf(centre, 2)).toEqual({ ...none, arrived: 3, waiting: 3 });
  });

  test('gives a chat to the agent who has the fewest', async () => {
    const centre = open({ distribute: true, deadAfter: 86_400_000 });
    for (const agentid of ['291', '292']) {
      await centre.agent(agentid);
      await centre.simulator.do('call', { operation: 'skills', agentid });
    }
    for (let count = 0; count < 4; count += 1) {
      put(centre, 'chat', { skillid: 4 });
      centre.clock.advance(1000);
    }
    expect(['291', '292'].map((id) => centre.agentOf(id).seen.chats.length)).toEqual([2, 2]);
  });

  test('is off unless asked for', async () => {
    const centre = open({ deadAfter: 86_400_000 });
    const agent = await centre.agent();
    await centre.simulator.do('call', { operation: 'skills', agentid: '291' });
    const callid = put(centre, 'queue', { skillid: 2 });
    centre.clock.advance(60_000);
    expect(queued(agent)).toBe(callid);
  });
});
