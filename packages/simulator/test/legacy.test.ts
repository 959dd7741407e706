import type { Wire } from '@ccgateway/openapi/model';
import wire from '@ccgateway/openapi/wire.json' with { type: 'json' };
import { afterEach, describe, expect, test } from 'vitest';
import { Clock, createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts';
import { legacyBehaviours, sharedBehaviours } from '../src/wire/legacy/index.ts';

const { operations, legacy } = wire as unknown as Wire;
const base = 'http://gateway.test/agentgateway/resource';
const made: Simulator[] = [];

afterEach(() => {
  for (const one of made.splice(0)) one.close();
});

interface Reply {
  readonly status: number;
  readonly reason: string | null;
  readonly leniency: string | null;
  readonly retcode: string | undefined;
  readonly result: unknown;
  readonly event: unknown;
  readonly headers: Headers;
}

/** A contact centre whose clock stands still. */
class OldCentre {
  readonly clock = new Clock({ manual: true, start: 1_700_000_000_000 });
  readonly simulator: Simulator;

  constructor(options: SimulatorOptions = {}) {
    this.simulator = createSimulator({ pollHold: 0, authmode: 1, strict: true, clock: this.clock, ...options });
    made.push(this.simulator);
  }

  async send(method: string, path: string, guid = '', body?: unknown): Promise<Reply> {
    const answer = await this.simulator.fetch(`${base}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(guid && { Guid: guid }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (answer === undefined) throw new Error(`${path} is no address of the gateway`);
    const text = await answer.text();
    const { retcode, result, event } = text === '' ? {} : JSON.parse(text);
    const reason = answer.headers.get('X-Simulator-Reason');
    const leniency = answer.headers.get('X-Simulator-Leniency');
    return { status: answer.status, reason, leniency, retcode, result, event, headers: answer.headers };
  }

  async agent(agentid = '291', body: object = {}): Promise<OldAgent> {
    const fields = { password: '', phonenum: `4${agentid}`, autoanswer: false, ...body };
    const signedIn = await this.send('PUT', `/onlineagent/${agentid}`, '', fields);
    expect(signedIn.retcode).toBe('0');
    const agent = new OldAgent(this, agentid, signedIn.headers.get('Guid') ?? '');
    await agent.events();
    return agent;
  }
}

class OldAgent {
  readonly centre: OldCentre;
  readonly agentid: string;
  readonly guid: string;

  constructor(centre: OldCentre, agentid: string, guid: string) {
    this.centre = centre;
    this.agentid = agentid;
    this.guid = guid;
  }

  send(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.centre.send(method, path.replace('{agentid}', this.agentid), this.guid, body);
  }

  async result(path: string): Promise<unknown> {
    const { retcode, result } = await this.send('GET', path);
    expect(retcode).toBe('0');
    return result;
  }

  /** The events that wait. */
  async events(): Promise<{ eventType: string; content: unknown }[]> {
    const events: { eventType: string; content: unknown }[] = [];
    for (;;) {
      const { event } = await this.send('GET', '/agentevent/{agentid}');
      if (event === undefined) return events;
      events.push(event as { eventType: string; content: unknown });
    }
  }

  /** A call that the agent talks in. */
  async talk(): Promise<string> {
    this.centre.simulator.do('ring', { agentid: this.agentid, caller: '70093' });
    await this.send('PUT', '/voicecall/{agentid}/answer');
    await this.events();
    return String(((await this.result('/calldata/{agentid}/allcallid')) as string[])[0]);
  }
}

const names = (rows: unknown) => (rows as { workno: string }[]).map(({ workno }) => workno);
const nameOf = ({ path, name }: { readonly path: string; readonly name?: string }) => {
  const group = path.split('/')[1] ?? '';
  return `${legacy.objects.find((one) => one.group === group)?.name ?? group}.${name}`;
};

/** A request to the address, its parameters filled in. */
const addressOf = (path: string) =>
  path
    .replace(/\{vdnid\}/, '1')
    .replace(/\{number\}/, '12')
    .replace(/\{(\w*id|\w*no|receiver)\}/gi, '291')
    .replace(/\{\w+\}/g, '1');

describe('the addresses of older gateways', () => {
  const simulated = legacy.routes.filter((route) => route.simulated);
  const known = legacy.routes.filter(({ twin, simulated: own }) => !twin && !own);

  test('are answered by the simulator where the facts say so, and nowhere else', () => {
    const behaviours = [...Object.keys(legacyBehaviours), ...Object.keys(sharedBehaviours)];
    expect(behaviours.toSorted()).toEqual(simulated.map(nameOf).toSorted());
  });

  test.each(legacy.routes.filter((route) => route.simulated || route.twin))(
    'are as good as described ones: $method $path',
    async ({ method, path }) => {
      const centre = new OldCentre();
      const agent = await centre.agent();
      // A refusal says why, a success nothing; neither is an address that there is not.
      const answer = await agent.send(method, addressOf(path));
      expect(answer.status).toBe(200);
      expect(answer.reason === null).toBe(answer.retcode === '0');
      if (!/forceloginex/.test(path)) {
        const unknown = await centre.send(method, addressOf(path), 'no-guid');
        expect([unknown.status, unknown.retcode]).toEqual([200, '000-003']);
      }
    },
  );

  test.each(known)(
    'are told of in the log where they are only known: $method $path',
    async ({ method, path, name }) => {
      const { status, reason } = await new OldCentre().send(method, addressOf(path));
      expect(status).toBe(404);
      expect(reason).toMatch(/^Older gateways have this address.*\.$/);
      if (name !== undefined) expect(reason).toContain(name);
    },
  );

  test('are none without the layer, and no older form is taken', async () => {
    const centre = new OldCentre({ legacy: false });
    for (const { method, path } of legacy.routes) {
      const { status, reason } = await centre.send(method, addressOf(path));
      expect([path, status]).toEqual([path, 404]);
      expect(reason).toMatch(/--no-legacy\.$/);
    }
    const agent = await centre.agent();
    const pickUp = await agent.send('PUT', '/voicecall/{agentid}/phonepickup');
    expect([pickUp.status, pickUp.headers.get('Allow')]).toEqual([405, 'POST']);
    expect((await agent.send('PUT', '/voicecall/{agentid}/previewcallout')).status).toBe(404);
    expect((await agent.send('POST', '/onlineagent/{agentid}/saybusy')).retcode).toBe('0');
  });

  test('take their own methods only', async () => {
    const { status, headers } = await new OldCentre().send('POST', '/agentgroup/291/iscensor');
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answer no HEAD with anything but a head, and nothing happens', async () => {
    const agent = await new OldCentre().agent();
    agent.centre.simulator.do('event', { agentid: '291', eventType: 'AgentOther_All_Agent_Busy' });
    const head = await agent.send('HEAD', '/agentevent/allagentevent');
    expect(head.status).toBe(200);
    expect(await agent.events()).toHaveLength(1);
  });

  test('are disturbed by faults under the name that the script has for them', async () => {
    const agent = await new OldCentre().agent();
    agent.centre.simulator.gateway.faults.add({ operation: 'AgentGroup.isCensor', retcode: '100-007', times: 1 });
    const answers = [0, 1].map(() => agent.send('GET', '/agentgroup/{agentid}/iscensor'));
    expect((await Promise.all(answers)).map(({ retcode }) => retcode)).toEqual(['100-007', '0']);
  });

  test('with a twin are told to who asks for leniencies', async () => {
    const agent = await new OldCentre().agent();
    const { leniency } = await agent.send('PUT', '/onlineagent/{agentid}/heartbeat');
    expect(leniency).toBe('address PUT /onlineagent/{agentid}/heartbeat');
  });
});

describe('what they answer agrees with the contact centre', () => {
  const settings = {
    agents: [
      { agentid: '291', name: 'Ada', inspector: true },
      { agentid: '292', name: 'Ben', inspector: false },
      { agentid: '293', name: 'Cem' },
    ],
  };

  test('agents who are signed in, idle, or known at all', async () => {
    const centre = new OldCentre(settings);
    const ada = await centre.agent('291');
    const ben = await centre.agent('292');
    await ben.send('POST', '/onlineagent/{agentid}/saybusy');
    expect(names(await ada.result('/agentgroup/{agentid}/onlineagentonvdn'))).toEqual(['291', '292']);
    expect(names(await ada.result('/agentgroup/{agentid}/idleagent'))).toEqual(['291']);
    const all = (await ada.result('/agentgroup/{agentid}/allagentstatus')) as { workno: string; status: string }[];
    // 4 is idle, 3 busy, 2 signed out.
    expect(all.map(({ workno, status }) => [workno, String(status)])).toEqual([
      ['291', '4'],
      ['292', '3'],
      ['293', '2'],
    ]);
    expect(await ada.result('/agentgroup/{agentid}/agentwasnameonvdn')).toEqual({ 291: 'Ada', 292: 'Ben', 293: 'Cem' });
    const asked = await ada.send('POST', '/agentgroup/{agentid}/agentinfonoskills', ['292', 293]);
    expect(asked.result).toMatchObject([{ workno: '292', name: 'Ben' }]);
    expect((asked.result as object[])[0]).not.toHaveProperty('skilllist');
    const named = await ada.send('POST', '/agentgroup/{agentid}/agentinfonoskills', { worknos: [291] });
    expect(names(named.result)).toEqual(['291']);
  });

  test('groups and rights', async () => {
    const centre = new OldCentre(settings);
    const [ada, ben] = [await centre.agent('291'), await centre.agent('292')];
    const [group] = (await ada.result('/agentgroup/{agentid}/grouponvdn')) as { id: number; name: string }[];
    expect(await ada.result('/agentgroup/{agentid}/groupbyagent/293')).toEqual(group);
    const own = await ada.result('/agentgroup/{agentid}/agentongroup');
    expect(own).toEqual(await ada.result(`/agentgroup/{agentid}/agentongroupex?groupid=${group?.id}`));
    expect(own).toMatchObject([{ workno: '291', groupid: group?.id }, { workno: '292' }]);
    expect(await ada.result('/agentgroup/{agentid}/agentongroupex?groupid=4711')).toEqual([]);
    const nobody = await ada.send('GET', '/agentgroup/{agentid}/groupbyagent/294');
    expect([nobody.retcode, nobody.reason]).toEqual(['300-002', expect.stringMatching(/no agent of this workno/)]);
    expect(await ada.result('/agentgroup/{agentid}/iscensor')).toBe(true);
    expect(await ben.result('/agentgroup/{agentid}/iscensor')).toBe(false);
  });

  test('skill queues', async () => {
    const agent = await new OldCentre().agent();
    expect(await agent.result('/queuedevice/{agentid}/agentskill/291')).toEqual([]);
    await agent.send('POST', '/onlineagent/{agentid}/resetskill/false?skillid=2');
    expect(await agent.result('/queuedevice/{agentid}/agentskill/291')).toEqual([
      { name: 'sales', id: 2, mediatype: 5 },
    ]);
    expect(await agent.result('/queuedevice/{agentid}/agentskill/292')).toEqual([]);
    expect(await agent.result('/queuedevice/{agentid}/vdnskill/1')).toEqual(
      await agent.result('/queuedevice/{agentid}/agentvdnskill'),
    );
    expect(await agent.result('/queuedevice/{agentid}/vdnskill/2')).toEqual([]);
    expect((await agent.send('GET', '/queuedevice/{agentid}/vdnskill/x')).retcode).toBe('000-002');
  });

  test('calls, their data and the phone', async () => {
    const agent = await new OldCentre().agent();
    expect(await agent.result('/calldata/{agentid}/allcallid')).toEqual([]);
    expect(await agent.result('/calldata/{agentid}/remotenumbers')).toEqual([]);
    const callid = await agent.talk();
    expect(callid).toMatch(/^\d+-\d+$/);
    expect(await agent.result('/calldata/{agentid}/remotenumbers')).toEqual(['70093']);
    expect(await agent.result('/calldata/{agentid}/allcallinfo/291')).toEqual([
      await agent.result(`/calldata/{agentid}/callinfobycallid/${callid}`),
    ]);
    const set = await agent.send('PUT', `/calldata/{agentid}?calldata=a%20b%26c&callid=${callid}`);
    expect(set.retcode).toBe('0');
    expect(await agent.result('/calldata/{agentid}/appdata')).toBe('a b&c');
    expect((await agent.send('PUT', '/calldata/{agentid}?calldata=x&callid=1-1')).retcode).toBe('400-001');
    expect((await agent.send('POST', '/voicecall/{agentid}/seconddial/1*')).retcode).toBe('0');
    expect((await agent.send('POST', '/voicecall/{agentid}/seconddial/1,2')).retcode).toBe('000-002');
    expect((await agent.send('DELETE', '/voicecall/{agentid}/releasephone')).retcode).toBe('0');
    expect((await agent.events()).map(({ eventType }) => eventType)).toContain('AgentOther_PhoneRelease');
    expect(await agent.result('/calldata/{agentid}/allcallid')).toEqual([]);
    expect((await agent.send('DELETE', '/voicecall/{agentid}/releasephone')).retcode).toBe('0');
    expect(await agent.events()).toEqual([]);
  });

  test('notes and notices', async () => {
    const centre = new OldCentre(settings);
    const [ada, ben, cem] = [await centre.agent('291'), await centre.agent('292'), await centre.agent('293')];
    await ben.send('POST', '/onlineagent/{agentid}/resetskill/false?skillid=2');
    const told = async (who: OldAgent) =>
      (await who.events()).filter(({ eventType }) => eventType === 'AgentOther_Note');
    const note = (context: string) => ({ content: { sender: '291', sendername: 'Ada', context } });
    await ada.send('POST', '/onlineagent/{agentid}/sendnotelet/293?content=hello%20there');
    expect(await told(cem)).toMatchObject([note('hello there')]);
    const publish = (targettype: unknown, targetname: string, bulletindata = 'news') =>
      ada.send('POST', '/onlineagent/{agentid}/notifybulletin', { targettype, targetname, bulletindata });
    expect((await publish(1, 'sales')).retcode).toBe('0');
    expect([await told(ben), await told(cem)]).toMatchObject([[note('news')], []]);
    expect((await publish('0', 'agents', 'all')).retcode).toBe('0');
    expect([await told(ben), await told(cem)]).toMatchObject([[note('all')], [note('all')]]);
    for (const wrong of [
      publish(2, 'sales'),
      publish(1, 'nosuch'),
      publish(0, ''),
      publish(1, 'sales', 'x'.repeat(901)),
    ])
      expect((await wrong).retcode).toBe('000-002');
    expect(await told(ben)).toEqual([]);
  });

  test('a sign-in by force and a password in the address, which no log repeats', async () => {
    const centre = new OldCentre({ agents: [{ agentid: '291', password: 'geheim' }] });
    const agent = await centre.agent('291', { password: 'geheim' });
    const forced = await centre.send('PUT', '/onlineagent/291/forceloginex', '', { password: 'geheim', phonenum: '4' });
    expect(forced.retcode).toBe('0');
    expect((await agent.send('GET', '/onlineagent/{agentid}/agentstatus')).retcode).toBe('000-003');
    const guid = forced.headers.get('Guid') ?? '';
    const change = (old: string, next: string) =>
      centre.send('POST', `/onlineagent/291/modifyaccountpwd?oldpassword=${old}&newpassword=${next}`, guid);
    const refused = await change('wrong', 'Geheim-4711');
    expect([refused.retcode, refused.reason]).not.toContain('Geheim-4711');
    expect(refused.retcode).toBe('000-002');
    expect((await change('geheim', 'Geheim-4711')).retcode).toBe('0');
    await centre.send('DELETE', '/onlineagent/291/logout', guid);
    await centre.agent('291', { password: 'Geheim-4711' });
  });

  test('a heartbeat of old keeps an agent in push mode signed in, and hands out a GUID', async () => {
    const centre = new OldCentre({ authmode: 2, fetch: async () => new Response('{"retcode":"0"}') });
    await centre.agent('291', { callBackUri: 'http://127.0.0.1:9/', serviceToken: 't' });
    const session = () => centre.simulator.gateway.centre.agents.get('291')?.session;
    for (let minute = 0; minute < 4; minute++) {
      centre.clock.advance(60_000);
      const beat = await centre.send('PUT', '/onlineagent/291/heartbeat', session()?.guid);
      expect([beat.retcode, beat.headers.get('Set-GUID') !== null]).toEqual(['0', true]);
    }
    expect(session()).toBeDefined();
    centre.clock.advance(121_000);
    expect(session()).toBeUndefined();
  });
});

describe('text chats', () => {
  test('ring, are answered, written in, handed on and dropped', async () => {
    const centre = new OldCentre();
    const [one, two, three] = [await centre.agent('291'), await centre.agent('292'), await centre.agent('293')];
    const told = async () => {
      const events: string[] = [];
      for (const who of [one, two, three])
        for (const { eventType } of await who.events()) events.push(`${who.agentid} ${eventType}`);
      return events;
    };
    const ok = async (who: OldAgent, method: string, path: string, body?: object) => {
      const answer = await who.send(method, path, body);
      expect([path, answer.retcode]).toEqual([path, '0']);
      return answer.result;
    };
    await ok(one, 'PUT', '/textchat/{agentid}/internalcall/292');
    const newest = () => [...centre.simulator.gateway.centre.chats.all].at(-1)?.id ?? '';
    const callid = newest();
    expect(await told()).toEqual(['291 AgentChat_CallOutCreated', '292 AgentChat_Ring']);
    expect(await ok(two, 'PUT', `/textchat/{agentid}/answer/${callid}`)).toBe(callid);
    expect(await told()).toEqual(['291 AgentChat_Connected', '292 AgentChat_Connected']);
    expect(await ok(two, 'PUT', '/textchat/{agentid}/chatmessage', { callid, content: 'hello' })).toBe(callid);
    expect(await told()).toEqual(['291 AgentChat_DataRecved']);
    expect((await three.send('PUT', '/textchat/{agentid}/chatmessage', { callid, content: 'hello' })).retcode).toBe(
      '700-001',
    );
    expect(await ok(two, 'DELETE', `/textchat/{agentid}/drop/${callid}`)).toBe(callid);
    expect(await told()).toEqual(['291 AgentChat_Disconnected', '292 AgentChat_Disconnected']);
    await ok(one, 'PUT', '/textchat/{agentid}/internalcall/293');
    const rejected = newest();
    await told();
    await ok(three, 'DELETE', `/textchat/{agentid}/reject/${rejected}`);
    expect(await told()).toContain('291 AgentChat_CalloutFailed');
    const transfer = { addesstype: 3, destaddr: '293', callid, mode: 0 };
    expect((await two.send('POST', '/textchat/{agentid}/transfer', transfer)).retcode).toBe('700-001');
  });
});

describe('one poll for the events of all agents', () => {
  const poll = (who: OldAgent) => who.send('GET', '/agentevent/allagentevent?time=1');
  const note = (who: OldAgent) =>
    who.centre.simulator.do('event', { agentid: who.agentid, eventType: 'AgentOther_All_Agent_Busy' });

  test('hands out the events of each in their order, once, and is idle then', async () => {
    const centre = new OldCentre();
    const [one, other] = [await centre.agent('291'), await centre.agent('292')];
    await other.send('POST', '/onlineagent/{agentid}/saybusy');
    note(one);
    note(other);
    const { event } = await poll(one);
    expect(event).toEqual([
      { eventType: 'AgentOther_All_Agent_Busy', workNo: '291', content: null },
      { eventType: 'AgentState_SetNotReady_Success', workNo: '292', content: { reason: '0' } },
      { eventType: 'AgentOther_All_Agent_Busy', workNo: '292', content: null },
    ]);
    const again = await centre.simulator.fetch(`${base}/agentevent/allagentevent`, { headers: { Guid: other.guid } });
    expect(await again?.text()).toBe('{"message":"","retcode":"0"}');
    expect(await other.events()).toEqual([]);
  });

  test('is the sign of life of every agent who polls', async () => {
    const centre = new OldCentre();
    const [one, other] = [await centre.agent('291'), await centre.agent('292')];
    for (let minute = 0; minute < 4; minute++) {
      centre.clock.advance(60_000);
      await poll(one);
    }
    expect((await other.send('GET', '/onlineagent/{agentid}/agentstatus')).retcode).toBe('0');
  });

  test('takes no event that is pushed', async () => {
    const centre = new OldCentre({
      // Never answered: so the events stay.
      fetch: () => new Promise<Response>(() => {}),
    });
    const polling = await centre.agent('291');
    await centre.agent('292', { callBackUri: 'http://127.0.0.1:9/', serviceToken: 't' });
    expect((await poll(polling)).event).toBeUndefined();
    expect(centre.simulator.gateway.centre.agents.get('292')?.events).not.toEqual([]);
  });

  test('gives nothing back to a session that has ended', async () => {
    const centre = new OldCentre();
    const one = await centre.agent('291');
    note(one);
    const reply = await centre.simulator.gateway.handle({
      method: 'GET',
      url: '/agentgateway/resource/agentevent/allagentevent',
      header: (name) => (name === 'guid' ? one.guid : undefined),
      body: '',
    });
    await one.send('DELETE', '/onlineagent/{agentid}/logout');
    const again = await centre.send('PUT', '/onlineagent/291', '', { password: '', phonenum: '4', autoanswer: false });
    const next = new OldAgent(centre, '291', again.headers.get('Guid') ?? '');
    reply?.undelivered?.();
    const types = (await next.events()).map(({ eventType }) => eventType);
    expect(types).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });

  test('loses nothing that did not arrive, and bounds an answer', async () => {
    const centre = new OldCentre();
    const one = await centre.agent('291');
    for (let count = 0; count < 1200; count++) note(one);
    const request = {
      method: 'GET',
      url: '/agentgateway/resource/agentevent/allagentevent',
      header: (name: string) => (name === 'guid' ? one.guid : undefined),
      body: '',
    };
    const reply = await centre.simulator.gateway.handle(request);
    expect((JSON.parse(String(reply?.body)) as { event: unknown[] }).event).toHaveLength(1000);
    reply?.undelivered?.();
    expect(await one.events()).toHaveLength(1200);
  });

  test('needs the GUID of an agent who is signed in, unless authentication is off', async () => {
    const centre = new OldCentre();
    await centre.agent('291');
    const refused = await centre.send('GET', '/agentevent/allagentevent', 'other');
    expect([refused.retcode, refused.reason]).toEqual(['000-003', expect.stringMatching(/Guid is missing or/)]);
    const open = new OldCentre({ authmode: 0 });
    expect((await open.send('GET', '/agentevent/allagentevent')).retcode).toBe('0');
  });
});

describe('forms of described operations', () => {
  test.each(legacy.forms.filter(({ method, path }) => method ?? path))(
    'have an address of their own: $operation',
    async ({ operation, method, path }) => {
      const described = operations.find(({ id }) => id === operation);
      const agent = await new OldCentre().agent();
      const answer = await agent.send(method ?? described?.method ?? '', addressOf(path ?? described?.path ?? ''), {
        called: '10086',
        callcontrolid: 0,
      });
      expect(answer.status).toBe(200);
      expect(answer.leniency).toContain(`address ${method ?? described?.method} ${path ?? described?.path}`);
    },
  );

  test('take a file name out of the address where the body holds it', async () => {
    const agent = await new OldCentre().agent();
    await agent.talk();
    const old = await agent.send('PUT', '/recordplay/{agentid}/record?filename=Y%3A%2F1%2F0%2F1.V3');
    expect(old.retcode).toBe('0');
    expect(old.leniency).toContain('query parameter filename for the field fileName');
    expect((await agent.send('PUT', '/recordplay/{agentid}/record')).retcode).toBe('000-002');
  });
});
