import { getAgentEvent, handShake, type LoginRequest, login, sayBusy, sayFree, syncagentinfo } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import type { SimulatorOptions } from '../src/index.ts';
import { startSimulator } from '../src/node.ts';
import { AgentClient, type ContactCentre, codeOf, contactCentres, eventViolations } from './contact-centre.ts';

interface Pushed {
  readonly uri: string;
  readonly headers: Headers;
  readonly body: { readonly workNo: string; readonly eventList: readonly { readonly eventType: string }[] };
}

/** A client that receives pushed events, and answers what a test wants. */
class Receiver {
  readonly pushed: Pushed[] = [];
  readonly signals: (AbortSignal | null | undefined)[] = [];
  answer: () => Response | Promise<Response> = () => Response.json({ message: '', retcode: '0' });

  readonly fetch: typeof fetch = async (uri, init) => {
    const body = JSON.parse(String(init?.body)) as Pushed['body'];
    this.signals.push(init?.signal);
    this.pushed.push({ uri: String(uri), headers: new Headers(init?.headers), body });
    return this.answer();
  };

  get types(): string[][] {
    return this.pushed.map(({ body }) => body.eventList.map(({ eventType }) => eventType));
  }
}

const open = contactCentres();
let centre: ContactCentre;
let receiver: Receiver;

async function signIn(options: SimulatorOptions = {}, body: Partial<LoginRequest> = {}): Promise<AgentClient> {
  receiver = new Receiver();
  centre = open({ fetch: receiver.fetch, ...options });
  const agent = new AgentClient(centre, '291');
  const push = { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'first' };
  expect(codeOf(await agent.signIn({ ...push, ...body }))).toBe('0');
  await rested();
  return agent;
}

/** Lets everything happen that waits for nothing but its turn. */
async function rested(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}

const signedIn = ['AgentOther_InService', 'AgentState_Ready'];
const failures: [string, () => Response | Promise<Response>][] = [
  ['another retcode', () => Response.json({ message: 'no', retcode: '1' })],
  ['no JSON', () => new Response('')],
  ['a status of its own', () => new Response('', { status: 500 })],
  ['no answer', () => Promise.reject(new TypeError('refused'))],
];

describe('push', () => {
  test('sends events in order, oldest first, with GUID and token', async () => {
    const agent = await signIn();
    await agent.call(sayBusy, { reason: 200 });
    await agent.call(sayFree, {});
    await rested();
    expect(receiver.types.flat()).toEqual([
      ...signedIn,
      'AgentState_SetNotReady_Success',
      'AgentState_CancelNotReady_Success',
    ]);
    for (const { uri, headers, body } of receiver.pushed) {
      expect(uri).toBe('http://127.0.0.1:9/events');
      expect(body.workNo).toBe('291');
      expect(body.eventList.flatMap(eventViolations)).toEqual([]);
      expect([headers.get('Guid'), headers.get('service_token')]).toEqual([agent.gateway.guid, 'first']);
    }
  });

  test('sends the token of the latest heartbeat', async () => {
    const agent = await signIn();
    await handShake(agent.gateway, { agentid: '291' }, { headers: { service_token: 'second' } });
    await agent.call(sayBusy, {});
    await rested();
    expect(receiver.pushed.at(-1)?.headers.get('service_token')).toBe('second');
  });

  test('takes the number 0 for an answer', async () => {
    const agent = await signIn();
    receiver.answer = () => Response.json({ retcode: 0 });
    await agent.call(sayBusy, {});
    await rested();
    centre.clock.advance(10_000);
    await rested();
    expect(receiver.types).toEqual([signedIn, ['AgentState_SetNotReady_Success']]);
  });

  test.each(failures)('repeats after %s, and no event is lost', async (_, answer) => {
    const agent = await signIn();
    const good = receiver.answer;
    receiver.answer = answer;
    await agent.call(sayBusy, {});
    await rested();
    centre.clock.advance(9999);
    await rested();
    expect(receiver.types).toEqual([signedIn, ['AgentState_SetNotReady_Success']]);
    receiver.answer = good;
    await agent.call(sayFree, {});
    centre.clock.advance(1);
    await rested();
    expect(receiver.types.at(-1)).toEqual(['AgentState_SetNotReady_Success', 'AgentState_CancelNotReady_Success']);
    centre.clock.advance(60_000);
    await rested();
    expect(receiver.types).toHaveLength(3);
  });

  test('signs the agent out when it has failed for two minutes', async () => {
    const agent = await signIn({ deadAfter: 3_600_000 });
    receiver.answer = () => Response.json({ retcode: '1' });
    await agent.call(sayBusy, {});
    await rested();
    for (let passed = 0; passed < 11; passed++) {
      centre.clock.advance(10_000);
      await rested();
    }
    expect(agent.seen.state).toBe('busy');
    centre.clock.advance(10_000);
    await rested();
    expect(agent.seen.state).toBe('signed-out');
  });

  test('begins to count anew after a success', async () => {
    const agent = await signIn({ deadAfter: 3_600_000 });
    const good = receiver.answer;
    for (const operation of [sayBusy, sayFree]) {
      receiver.answer = () => Response.json({ retcode: '1' });
      await agent.call(operation as typeof sayFree, {});
      await rested();
      for (let passed = 0; passed < 10; passed++) {
        if (passed === 9) receiver.answer = good;
        centre.clock.advance(10_000);
        await rested();
      }
    }
    expect(agent.seen).toMatchObject({ state: 'idle', waitingEvents: 0 });
  });

  test('goes only to the hosts that are allowed', async () => {
    const agent = await signIn({ pushHosts: ['agent.test'] }, { callBackUri: 'https://agent.test/events' });
    expect(receiver.types).toEqual([signedIn]);
    const other = new AgentClient(agent.centre, '292');
    for (const callBackUri of [
      'http://127.0.0.1/',
      'http://agent.test.example/',
      'http://agent.test@192.0.2.1/',
      'http://someone:secret@agent.test/',
      'file:///',
      'x',
    ])
      expect(codeOf(await other.signIn({ callBackUri, serviceToken: 'token' }))).toBe('100-001');
    expect(receiver.pushed).toHaveLength(1);
  });

  test('leaves nothing to poll', async () => {
    const agent = await signIn();
    expect(codeOf(await agent.call(getAgentEvent, {}))).toBe('000-001');
  });

  test('needs a heartbeat within two minutes', async () => {
    const agent = await signIn();
    centre.clock.advance(110_000);
    await agent.call(handShake, {});
    centre.clock.advance(110_000);
    expect(agent.seen.state).toBe('idle');
    centre.clock.advance(11_000);
    await rested();
    expect(agent.seen.state).toBe('signed-out');
    expect(receiver.types.at(-1)).toEqual(['AgentOther_ShutdownService']);
  });

  test('under way for a client that was taken over takes no event from the next', async () => {
    const agent = await signIn();
    let received = (_: Response) => {};
    receiver.answer = () =>
      new Promise((resolve) => {
        received = resolve;
      });
    await agent.call(sayBusy, {});
    await rested();
    centre.simulator.do('signout', { agentid: '291' });
    await agent.signIn();
    received(Response.json({ retcode: '0' }));
    await rested();
    expect(await agent.events()).toEqual(signedIn);
  });

  test('under way while the agent synchronizes loses no event that comes after', async () => {
    const agent = await signIn();
    const { answer } = receiver;
    let received = (_: Response) => {};
    receiver.answer = () =>
      new Promise((resolve) => {
        received = resolve;
      });
    await agent.call(sayBusy, {});
    await agent.call(sayFree, {});
    await rested();
    await agent.call(syncagentinfo, {});
    await agent.call(sayBusy, {});
    receiver.answer = answer;
    received(Response.json({ retcode: '0' }));
    await rested();
    // The first was under way, the second was forgotten, the third came after.
    const busy = ['AgentState_SetNotReady_Success'];
    expect(receiver.types).toEqual([signedIn, busy, busy]);
    expect(agent.seen).toMatchObject({ waitingEvents: 0 });
  });

  test('reads no more of an answer than one can be', async () => {
    let read = 0;
    const agent = await signIn();
    receiver.answer = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            read += 1;
            controller.enqueue(new Uint8Array(16_384).fill(32));
          },
        }),
      );
    await agent.call(sayBusy, {});
    for (let turn = 0; turn < 1000 && agent.centre.clock.timers < 2; turn += 1) await new Promise(setImmediate);
    // What is longer than that is no answer, and the event is sent again.
    expect([read < 20, agent.centre.clock.timers, agent.seen]).toMatchObject([true, 2, { waitingEvents: 1 }]);
  });

  test.each(['is sent', 'waits for its next try'])('ends with the simulator while it %s', async (way) => {
    const agent = await signIn();
    receiver.answer = way !== 'is sent' ? () => Response.json({ retcode: '1' }) : () => new Promise(() => {});
    await agent.call(sayBusy, {});
    await rested();
    agent.centre.close();
    expect(receiver.signals.at(-1)?.aborted).toBe(true);
    const sent = receiver.pushed.length;
    centre.clock.advance(3_600_000);
    await rested();
    expect([receiver.pushed.length, centre.clock.timers]).toEqual([sent, 0]);
  });

  test('ends with a reset', async () => {
    const agent = await signIn();
    receiver.answer = () => Response.json({ retcode: '1' });
    await agent.call(sayBusy, {});
    await rested();
    const sent = receiver.pushed.length;
    centre.simulator.do('reset', {});
    centre.clock.advance(100_000);
    await rested();
    expect(receiver.pushed).toHaveLength(sent);
  });
});

describe('a push never comes back to the simulator', () => {
  const push = { serviceToken: 'token' };
  const own = `agentgateway/resource/onlineagent/291/saybusy`;

  test('whose address is refused at the sign-in, by whatever name', async () => {
    const running = await startSimulator({ httpPort: 0, pushHosts: ['*'] });
    try {
      const { port = 0, baseUrl = '' } = running.http ?? {};
      for (const host of [
        '127.0.0.1',
        'localhost',
        'LOCALHOST.',
        '127.1.2.3',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '2130706433',
      ]) {
        const response = await fetch(`${baseUrl}/onlineagent/291`, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ password: '', phonenum: '1', ...push, callBackUri: `http://${host}:${port}/${own}` }),
        });
        expect([host, ((await response.json()) as { retcode: string }).retcode]).toEqual([host, '100-001']);
        expect(response.headers.get('X-Simulator-Reason')).toMatch(
          /^Field callBackUri is an address of this simulator; /,
        );
      }
    } finally {
      await running.close();
    }
  });

  test('nor goes round through another name or a second simulator', async () => {
    let calls = 0;
    const simulators: ContactCentre[] = [];
    const send: typeof fetch = async (input, init) => {
      calls += 1;
      return (await simulators[0]?.simulator.fetch(String(input), init)) ?? new Response(null, { status: 404 });
    };
    simulators.push(open({ fetch: send }));
    const agent = new AgentClient(simulators[0] as ContactCentre, '291');
    await agent.signIn({ ...push, callBackUri: `http://127.0.0.1:9/${own}` });
    await rested();
    expect([calls, agent.seen.state]).toEqual([1, 'idle']);
  });
});

describe('a web page that signs an agent in', () => {
  test.each([
    ['http://127.0.0.1:9/events', undefined, '0'],
    ['http://127.0.0.1:9/events', 'http://127.0.0.1:9', '0'],
    ['http://127.0.0.1:9/events', 'http://127.0.0.1:5173', '100-001'],
    ['http://127.0.0.1:9/events', 'https://127.0.0.1:9', '100-001'],
    ['http://127.0.0.1:9/events', 'http://evil.example', '100-001'],
    ['http://127.0.0.1:9/events', 'null', '100-001'],
    ['http://agent.test/events', 'http://evil.example', '0'],
    ['http://evil.example/events', 'http://evil.example', '100-001'],
  ])('has events pushed to %s, coming from %s: %s', async (callBackUri, origin, code) => {
    const named = callBackUri.includes('agent.test') && { pushHosts: ['agent.test'], pushToLoopback: true };
    const agent = new AgentClient(open({ fetch: new Receiver().fetch, ...named }), '291');
    const outcome = await login(
      agent.gateway,
      { agentid: '291', body: { password: '', phonenum: '1', serviceToken: 'token', callBackUri } },
      { headers: origin === undefined ? {} : { origin } },
    );
    expect(codeOf(outcome)).toBe(code);
  });
});
