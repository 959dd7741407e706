// Failures name their cause, and are reported before anything is sent if the cause is known by then.
import { describe, expect, test, vi } from 'vitest';
import {
  createGateway,
  type GatewayOptions,
  getAgentEvent,
  guidOf,
  login,
  loginEx,
  parsePushedEvents,
  sayBusy,
  unwrap,
  updateGuid,
} from '../src/index.ts';
import { pathClient } from '../src/paths.ts';
import {
  agentid,
  answer,
  baseUrl,
  body,
  fakeClock,
  guid,
  ok,
  online,
  pass,
  paths,
  refused,
  type Step,
  StubGateway,
  sessionAt,
  signedIn,
  statesOf,
} from './stub-gateway.ts';

/** A gateway with the same answer for every call. */
function answering(step: Step, options: Partial<GatewayOptions> = {}) {
  const sent: RequestInit[] = [];
  const gateway = createGateway({
    baseUrl,
    fetch: async (_, init) => {
      sent.push(init ?? {});
      return step({} as never);
    },
    ...options,
  });
  return { gateway, sent };
}

describe('a baseUrl', () => {
  const secret = 'secret-password';
  const bad = [
    `https://agent:${secret}@gateway.test/resource`,
    `https://${secret}@gateway.test/resource`,
    `//agent:${secret}@gateway.test/resource`,
    `https:/agent:${secret}@gateway.test`,
    `https:agent:${secret}@gateway.test`,
    `https://gateway.test\\@${secret}`,
    `https:\\\\agent:${secret}@gateway.test`,
    `https://gateway.test/resource?token=${secret}`,
    `https://gateway.test/resource#${secret}`,
    `ftp://gateway.test/${secret}`,
    `gateway.test:8043/${secret}`,
    `javascript:${secret}`,
    `https://gateway.test:99999/${secret}`,
    `https://[::1/${secret}`,
    `https:///${secret}`,
    `https://gateway.test/ ${secret}`,
    `/resource?${secret}`,
    undefined,
    null,
    42,
    {},
  ];

  test.each(bad)('of %s is invalid; nothing is sent and no value quoted', async (given) => {
    const { gateway, sent } = answering(ok(), { baseUrl: given as never });
    const outcome = await sayBusy(gateway, { agentid });
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message: expect.stringContaining('baseUrl') });
    const call = pathClient(gateway).POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid } } });
    const thrown: Error = await call.then(
      () => expect.fail('A call was sent.'),
      (error) => error,
    );
    expect(thrown).toBeInstanceOf(Error);
    expect(`${JSON.stringify(outcome)} ${thrown.stack} ${thrown.cause}`).not.toContain(secret);
    const session = await sessionAt(new StubGateway(), { baseUrl: given as never }).signIn(body);
    expect(session).toMatchObject({ ok: false, kind: 'invalid' });
    expect(sent).toEqual([]);
  });

  test.each([
    'https://gateway.test',
    'https://gateway.test/',
    'HTTP://192.0.2.10:8043/agentgateway/resource',
    'https://[2001:db8::1]:8043/x',
    'https://gateway.test/a@b/:c',
    '//gateway.test/resource',
    '/agentgateway/resource',
    'agentgateway/resource',
    '',
  ])('of %j is usable', async (given) => {
    const { gateway, sent } = answering(ok(), { baseUrl: given });
    expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
  });

  test('that is a path alone is usable in a page only', async () => {
    const gateway = createGateway({ baseUrl: '/agentgateway/resource' });
    expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: false, kind: 'invalid' });
    vi.stubGlobal('location', { href: 'https://gateway.test/' });
    try {
      const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{"retcode":"0"}'));
      const page = createGateway({ baseUrl: '/agentgateway/resource' });
      expect(await sayBusy(page, { agentid })).toMatchObject({ ok: true });
      expect(fetched).toHaveBeenCalledOnce();
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
  });
});

describe('a fault of the caller', () => {
  test('a check that throws is reported as such, with its error, not as a wrong parameter; nothing is sent', async () => {
    const cause = new Error('The rules could not be read.');
    const check = () => {
      throw cause;
    };
    const { gateway, sent } = answering(ok(), { check });
    const outcome = await sayBusy(gateway, { agentid });
    expect(outcome).toMatchObject({ ok: false, kind: 'check', cause });
    expect(outcome.ok || outcome.message).not.toContain(cause.message);
    expect(() => unwrap(outcome)).toThrow(expect.objectContaining({ kind: 'check', cause }));
    expect(sent).toEqual([]);
    expect(await sessionAt(new StubGateway(), { check }).signIn(body)).toMatchObject({ kind: 'check', cause });
  });

  test.each([
    [
      'path',
      {
        agentid: {
          toString: () => {
            throw new Error('secret');
          },
        },
      },
      'agentid',
    ],
    [
      'query',
      {
        agentid,
        reason: {
          toString: () => {
            throw new Error('secret');
          },
        },
      },
      'reason',
    ],
    [
      'body',
      {
        agentid,
        body: {
          toJSON: () => {
            throw new Error('secret');
          },
        },
      },
      'body',
    ],
  ])('a value of the %s that cannot be written is named, without what it says itself', async (_, parameters, name) => {
    const { gateway, sent } = answering(ok());
    const call = gateway.call({ method: 'POST', path: '/x/{agentid}', query: ['reason'] }, parameters);
    const outcome = await call;
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message: expect.stringContaining(name) });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(sent).toEqual([]);
  });
});

describe('a sign-in whose answer shows no GUID', () => {
  fakeClock();

  test.each(['000-003', '100-006'])(
    'fails if the gateway asks for one (%s), and says what hides it',
    async (retcode) => {
      const stub = new StubGateway({
        [paths.login]: [ok({ workno: agentid })],
        [`GET /onlineagent/${agentid}/agentstatus`]: [refused(retcode)],
      });
      const session = sessionAt(stub);
      const states = statesOf(session);
      const outcome = await session.signIn(body);
      expect(outcome).toMatchObject({ ok: false, kind: 'decode', message: expect.stringContaining('Set-GUID') });
      expect(outcome.ok || outcome.message).toContain('Access-Control-Expose-Headers');
      expect(() => unwrap(outcome)).toThrow('Access-Control-Expose-Headers');
      await pass(10_000, 100);
      expect(states).toEqual(['offline']);
      expect(stub.sent(paths.poll)).toEqual([]);
      expect(JSON.stringify(outcome)).not.toContain('retcode');
    },
  );

  test('succeeds if the gateway asks for none', async () => {
    const stub = new StubGateway({ [paths.login]: [ok({ workno: agentid })] });
    const session = sessionAt(stub);
    expect(await session.signIn(body)).toMatchObject({ ok: true });
    await pass(1_000);
    expect(session.connection.state).toBe('online');
  });

  test('one that shows it sends no further request', async () => {
    const stub = new StubGateway({ [paths.login]: [signedIn()] });
    await online(stub);
    expect(stub.requests.map(({ name }) => name).slice(0, 2)).toEqual([paths.login, paths.poll]);
  });
});

describe('the GUID of an answer', () => {
  const plain = 'a-1.AgentGateway0';
  const decorated = [
    plain,
    `JSESSIONID=${plain}`,
    `jsessionid = ${plain}`,
    `  JSESSIONID=${plain}  `,
    `"${plain}"`,
    `JSESSIONID="${plain}"`,
    `"JSESSIONID=${plain}"`,
    `JSESSIONID=${plain}; Path=/agentgateway; HttpOnly`,
    `JSESSIONID=${plain}; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Secure`,
    `JSESSIONID=older.AgentGateway0, JSESSIONID=${plain}`,
    `GUID=${plain}`,
  ];

  test.each(decorated)('is read from %j: in Set-GUID, in Guid, in a body, in the options and as set', async (value) => {
    for (const name of ['Set-GUID', 'set-guid', 'Guid'])
      expect(guidOf(new Response(null, { headers: { [name]: value } }))).toBe(plain);
    const signed = answering(ok({}, { headers: { 'Set-GUID': value } }));
    await loginEx(signed.gateway, { agentid, body: { password: '' } });
    expect(signed.gateway.guid).toBe(plain);
    const beside = answering(ok({}, { headers: { Guid: value } }));
    await login(beside.gateway, { agentid, body });
    expect(beside.gateway.guid).toBe(plain);
    const renewed = answering(ok({ guid: value }), { guid });
    await updateGuid(renewed.gateway, { agentid });
    expect(renewed.gateway.guid).toBe(plain);
    const given = answering(ok(), { guid: value });
    expect(given.gateway.guid).toBe(plain);
    given.gateway.guid = undefined;
    given.gateway.guid = value;
    await sayBusy(given.gateway, { agentid });
    expect(given.sent[0]?.headers).toMatchObject({ Guid: plain });
  });

  test.each(['', ' ', 'JSESSIONID=', '""', ';', ',', 'JSESSIONID=""; Path=/'])('is not in %j', async (value) => {
    expect(guidOf(new Response(null, { headers: { 'Set-GUID': value } }))).toBeUndefined();
    const { gateway } = answering(ok({}, { headers: { 'Set-GUID': value } }), { guid });
    await sayBusy(gateway, { agentid });
    expect(gateway.guid).toBe(guid);
  });

  test('the header Guid does not replace a known one, because it may echo an older one', async () => {
    const { gateway } = answering(ok({}, { headers: { Guid: 'older.AgentGateway0' } }), { guid });
    await sayBusy(gateway, { agentid });
    expect(gateway.guid).toBe(guid);
  });

  const headers = { 'Set-GUID': `JSESSIONID=${plain}` };
  const strangers: [string, Step][] = [
    ['a page with status 200', () => new Response('<html></html>', { headers })],
    ['a page with status 502', answer('', { status: 502, headers })],
    ['a redirect', answer('{"retcode":"0"}', { status: 307, headers })],
    ['JSON without a return code', answer('{"sign":"in"}', { headers })],
    ['a success under status 500', answer('{"retcode":"0"}', { status: 500, headers })],
  ];
  test.each(strangers)('is not taken from %s, called by function or by path', async (_, step) => {
    const { gateway } = answering(step, { guid, retries: 0 });
    await sayBusy(gateway, { agentid });
    await pathClient(gateway)
      .POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid } } })
      .catch(() => {});
    expect(gateway.guid).toBe(guid);
  });

  test('is taken from a refusal too', async () => {
    const { gateway } = answering(answer({ message: '', retcode: '100-007' }, { headers }), { guid });
    await sayBusy(gateway, { agentid });
    expect(gateway.guid).toBe(plain);
  });

  test('is taken from a poll with an event', async () => {
    const { gateway } = answering(
      () => new Response('{"message":"","retcode":"0","event":{"eventType":"AgentState_Ready"}}', { headers }),
    );
    await getAgentEvent(gateway, { agentid });
    expect(gateway.guid).toBe(plain);
  });
});

describe('headers', () => {
  test.each([
    ['a record', { guid: 'mine', 'content-type': 'text/plain', 'X-A': '1', 'x-a': '2' }],
    [
      'a list',
      [
        ['guid', 'mine'],
        ['content-type', 'text/plain'],
        ['X-A', '2'],
      ] as never,
    ],
    ['Headers', new Headers({ guid: 'mine', 'content-type': 'text/plain', 'X-A': '2' }) as never],
  ])('of one call, given as %s, replace the usual ones whatever their case', async (_, given) => {
    const { gateway, sent } = answering(ok(), { guid });
    await sayBusy(gateway, { agentid }, { headers: given });
    expect(Object.keys(sent[0]?.headers ?? {})).toHaveLength(3);
    const headers = Object.fromEntries(new Headers(sent[0]?.headers));
    expect(headers).toEqual({ guid: 'mine', 'content-type': 'text/plain', 'x-a': '2' });
  });

  test.each([undefined, null])('that are %s are not sent', async (value) => {
    const { gateway, sent } = answering(ok(), { guid });
    await sayBusy(gateway, { agentid }, { headers: { guid: value, service_token: value } as never });
    expect(sent[0]?.headers).toEqual({ 'Content-Type': 'application/json; charset=UTF-8', Guid: guid });
  });

  test.each(['Cookie', 'cookie', 'COOKIE'])(
    'of the caller named %s are sent once, with those of the jar',
    async (name) => {
      const cookies = new Headers({ 'Set-GUID': guid });
      for (const cookie of ['route=one', 'own=jar']) cookies.append('Set-Cookie', cookie);
      const inits: RequestInit[] = [];
      const session = sessionAt(new StubGateway(), {
        fetch: async (_, init) => {
          inits.push(init ?? {});
          return new Response('{"message":"","retcode":"0"}', { headers: cookies });
        },
      });
      await login(session.gateway, { agentid, body });
      await sayBusy(session.gateway, { agentid }, { headers: { [name]: 'own=1; b=2' } });
      const sent = Object.entries(inits[1]?.headers ?? {}).filter(([given]) => /^cookie$/i.test(given));
      expect(sent).toEqual([[name, 'own=1; b=2; route=one']]);
    },
  );
});

describe('pushed events', () => {
  test.each([291, '291'])('with the work number %j belong to agent 291', async (workNo) => {
    const pushed = parsePushedEvents({ workNo, eventList: [{ eventType: 'AgentState_Ready', workNo, content: null }] });
    expect(pushed).toMatchObject({ workNo: '291', events: [{ eventType: 'AgentState_Ready' }] });
    const session = sessionAt(new StubGateway());
    if (pushed) session.deliver(pushed);
    expect(session.agentState).toBe('idle');
    const unread = sessionAt(new StubGateway());
    unread.deliver({ workNo, events: [{ eventType: 'AgentState_Ready' }] } as never);
    expect(unread.agentState).toBe('idle');
  });

  test.each([null, true, 1.5, Number.NaN, {}, ['291']])('with the work number %j belong to nobody', (workNo) => {
    expect(parsePushedEvents({ workNo, eventList: [] })).toBeUndefined();
  });
});

describe('stored answers', () => {
  test('are requested by no call', async () => {
    const { gateway, sent } = answering(ok());
    await sayBusy(gateway, { agentid });
    await pathClient(gateway).GET('/calldata/{agentid}/callinfo', { params: { path: { agentid } } });
    expect(sent.map(({ cache }) => cache)).toEqual(['no-store', 'no-store']);
  });

  test('are not mentioned if the runtime throws on the field, as workerd did: each call is sent once', async () => {
    const refuse = (init: RequestInit | undefined) => {
      if (init && 'cache' in init) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
    };
    const { Request: Own } = globalThis;
    vi.stubGlobal(
      'Request',
      class extends Own {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          refuse(init);
          super(input, init);
        }
      },
    );
    try {
      const sent: RequestInit[] = [];
      const gateway = createGateway({
        baseUrl,
        fetch: async (_, init) => {
          sent.push(init ?? {});
          refuse(init);
          return new Response('{"retcode":"0"}');
        },
      });
      expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: true });
      expect(sent).toHaveLength(1);
      const raw = await pathClient(gateway).GET('/calldata/{agentid}/callinfo', { params: { path: { agentid } } });
      expect(raw.data).toEqual({ retcode: '0' });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
