// Mistakes of hand-written clients of this gateway; each test shows that this client cannot make one of them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockAgent } from 'undici';
import { describe, expect, test, vi } from 'vitest';
import { checkInput } from '../src/checks.ts';
import {
  type AgentEvent,
  AgentSession,
  createGateway,
  disconnect,
  forceLogoutWithReason,
  GatewayError,
  login,
  queryCallInfo,
  release,
  resetSkill,
  sayBusy,
  secondDialEx,
  unwrap,
} from '../src/index.ts';
import { pathClient } from '../src/paths.ts';
import { describe as describeOutcome, retcodes } from '../src/retcodes.ts';
import {
  after,
  agentid,
  answer,
  baseUrl,
  body,
  event,
  fakeClock,
  guid,
  hanging,
  html,
  idle,
  ok,
  online,
  pass,
  paths,
  refused,
  type Step,
  StubGateway,
  sessionAt,
  settle,
  signedIn,
  statesOf,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

/** A gateway without a session. */
function gatewayAt(stub: StubGateway, options: Partial<Parameters<typeof createGateway>[0]> = {}) {
  return createGateway({ baseUrl, fetch: stub.fetch, ...options });
}

describe('1. GUID lost', () => {
  test('a plain login stores Set-GUID, and every later call carries it', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    await settle();
    await session.call(sayBusy, {});
    await session.signOut();
    const later = stub.requests.filter(({ name }) => name !== paths.login);
    expect(new Set(later.map(({ name }) => name))).toEqual(new Set([paths.poll, paths.sayBusy, paths.logout]));
    for (const { headers } of later) expect(headers.get('Guid')).toBe(guid);
  });

  test('a poll loop that answers 000-003 pauses each time and ends', async () => {
    const stub = new StubGateway({ [paths.poll]: [refused('000-003')] });
    const session = await online(stub);
    await pass(600_000, 1000);
    expect(stub.sent(paths.poll)).toHaveLength(5);
    expect(Math.min(...stub.gaps(paths.poll))).toBeGreaterThanOrEqual(200);
    expect(session.connection).toMatchObject({ state: 'ended', reason: 'refused', code: '000-003' });
  });
});

describe('2. cookies mangled and leaked', () => {
  const setting =
    (...cookies: string[]): Step =>
    () => {
      const headers = new Headers({ 'Set-GUID': `JSESSIONID=${guid}` });
      for (const cookie of cookies) headers.append('Set-Cookie', cookie);
      return new Response('{"message":"","retcode":"0"}', { headers });
    };
  const cookieOf = (stub: StubGateway, name: string) => stub.sent(name).at(-1)?.headers.get('Cookie');

  test('a cookie goes back character by character, without its attributes', async () => {
    const stub = new StubGateway({
      [paths.login]: [setting('SERVERID=10.0.0.1:8043|a=b==; Path=/agentgateway; HttpOnly; Secure; Max-Age=600')],
    });
    await online(stub);
    await settle();
    expect(cookieOf(stub, paths.poll)).toBe('SERVERID=10.0.0.1:8043|a=b==');
  });

  test('several cookies go back in one header, each once and in its newest form', async () => {
    const stub = new StubGateway({
      [paths.login]: [setting('route=one; Path=/', 'node=7')],
      [paths.poll]: [setting('route=two'), idle],
    });
    await online(stub);
    await pass(300);
    expect(cookieOf(stub, paths.poll)).toBe('route=two; node=7');
  });

  test('a cookie that follows Set-GUID is kept from the sign-in to the sign-out', async () => {
    const stub = new StubGateway({ [paths.login]: [setting('route=one')] });
    const session = await online(stub);
    await pass(5000, 100);
    await session.call(sayBusy, {});
    await pathClient(session.gateway).DELETE('/voicecall/{agentid}/release', { params: { path: { agentid } } });
    await session.signOut();
    const usual = { 'content-type': 'application/json; charset=UTF-8', guid, cookie: 'route=one' };
    for (const { name, headers } of stub.requests.slice(1))
      expect([name, Object.fromEntries(headers)]).toEqual([name, usual]);
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test.each(['route=; Max-Age=0', 'route=; max-age = -1', 'route=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
    'a cookie goes out beside those of the caller, until %j withdraws it',
    async (withdrawal) => {
      const stub = new StubGateway({
        [paths.login]: [setting('route=one')],
        [paths.release]: [setting(withdrawal)],
      });
      const given: unknown[] = [];
      const session = await online(stub, {
        fetch: (input, init) => {
          given.push(Object.getPrototypeOf(init?.headers));
          return stub.fetch(input, init);
        },
      });
      const headers = { Cookie: 'own=1' };
      await sayBusy(session.gateway, { agentid }, { headers });
      expect(cookieOf(stub, paths.sayBusy)).toBe('own=1; route=one');
      await release(session.gateway, { agentid });
      // A caller's fetch may copy the headers by spreading.
      expect(new Set(given)).toEqual(new Set([Object.prototype]));
      await sayBusy(session.gateway, { agentid }, { headers });
      expect(cookieOf(stub, paths.sayBusy)).toBe('own=1');
    },
  );

  test('a cookie of one agent never goes out with another', async () => {
    const first = new StubGateway({ [paths.login]: [setting('route=one')] });
    await online(first);
    const second = new StubGateway();
    await online(second);
    await settle();
    for (const { headers } of second.requests) expect(headers.has('Cookie')).toBe(false);
  });
});

describe('3. timeouts gone', () => {
  test('every call has a timeout by default', async () => {
    const stub = new StubGateway({ [paths.release]: [hanging] });
    const call = release(gatewayAt(stub), { agentid });
    await pass(15_000, 100);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
  });

  test('every event poll has a timeout', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    await online(stub);
    await pass(30_000, 100);
    expect(stub.sent(paths.poll)[0]?.signal.aborted).toBe(true);
  });

  test.each([0, Number.NaN, -1])('a timeout of %d fails at once instead of hanging', async (timeout) => {
    const stub = new StubGateway({ [paths.release]: [hanging] });
    const call = release(gatewayAt(stub, { timeout }), { agentid });
    await pass(10, 1);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
  });

  test('only an explicit Infinity waits for ever', async () => {
    const stub = new StubGateway({ [paths.release]: [after(3_600_000, ok())] });
    const call = release(gatewayAt(stub, { timeout: Number.POSITIVE_INFINITY }), { agentid });
    await pass(3_600_000, 10_000);
    expect(await call).toMatchObject({ ok: true });
  });

  test('calls share connections instead of opening one each', async () => {
    vi.useRealTimers();
    let connections = 0;
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json').end('{"message":"","retcode":"0"}');
    }).on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gateway = createGateway({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    for (let call = 0; call < 20; call++) expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: true });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(connections).toBeLessThan(20);
  });
});

describe('4. hot loops', () => {
  const loops: [string, Step][] = [
    ['empty polls', idle],
    ['refused connections', unreachable],
    ['unknown return codes', refused('424-242')],
    ['pages of a proxy', html(502)],
    ['empty answers', answer('')],
    ['endless events', event('AgentState_Ready')],
    ['100-006', refused('100-006')],
  ];
  test.each(loops)('%s cause at most five polls a second', async (_, step) => {
    const stub = new StubGateway({ [paths.poll]: [step] });
    await online(stub);
    await pass(10_000);
    expect(stub.sent(paths.poll).length).toBeLessThanOrEqual(51);
    expect(stub.gaps(paths.poll).filter((gap) => gap < 200)).toEqual([]);
  });

  test.each([
    ['without a result keep their pause', answer('{"message":"","retcode":"0"}'), 30_000],
    ['that fail come sooner, but never at once', unreachable, 5_000],
  ])('heartbeats %s', async (_, step, gap) => {
    const stub = new StubGateway({ [paths.beat]: [step] });
    await sessionAt(stub).signIn({ ...body, callBackUri: 'https://client.test/events', serviceToken: 'token' });
    await pass(120_000, 1000);
    expect(new Set(stub.gaps(paths.beat))).toEqual(new Set([gap]));
  });
});

describe('5. null dereference on a status other than 200', () => {
  test.each([204, 400, 401, 403, 404, 405, 500, 502, 503])('status %i is an outcome like any other', async (status) => {
    const step: Step = () => new Response(status === 204 ? null : '<html></html>', { status });
    const outcome = await sayBusy(gatewayAt(new StubGateway({ [paths.sayBusy]: [step] })), { agentid });
    expect(outcome).toMatchObject({ ok: false, kind: status === 204 ? 'decode' : 'http', response: { status } });
  });
});

describe('6. errors swallowed', () => {
  const errors: [string, Step, string][] = [
    ['a refused connection', unreachable, 'network'],
    ['a gateway that hangs', hanging, 'timeout'],
    ['a sentence where JSON is expected', answer('Internal error'), 'decode'],
    ['a stack trace as the body', answer('java.lang.NullPointerException\n\tat x.y', { status: 500 }), 'http'],
    ['a refusal', refused('100-007'), 'retcode'],
  ];
  test.each(errors)('%s has a kind and a sentence, and unwrap() throws it', async (_, step, kind) => {
    const call = sayBusy(gatewayAt(new StubGateway({ [paths.sayBusy]: [step] })), { agentid });
    await pass(15_000, 100);
    const outcome = await call;
    expect(outcome).toMatchObject({ ok: false, kind, message: expect.stringMatching(/\w{4}/) });
    expect(() => unwrap(outcome)).toThrow(GatewayError);
  });

  test('the cause is the error that fetch threw', async () => {
    const cause = new TypeError('fetch failed');
    const stub = new StubGateway({ [paths.sayBusy]: [() => Promise.reject(cause)] });
    const outcome = await sayBusy(gatewayAt(stub), { agentid });
    expect(outcome).toMatchObject({ kind: 'network', cause });
    expect(() => unwrap(outcome)).toThrow(expect.objectContaining({ name: 'GatewayError', kind: 'network', cause }));
  });

  test('a return code is thrown with its code, and describe() says what it means and what to do', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [refused('100-006')] });
    const outcome = await sayBusy(gatewayAt(stub), { agentid });
    const error = thrownBy(() => unwrap(outcome));
    expect(error).toMatchObject({ retcode: '100-006', status: 200, message: expect.stringContaining('100-006') });
    expect(describeOutcome(outcome)).toEqual(retcodes['100-006']);
    expect(describeOutcome(error as GatewayError)).toEqual(retcodes['100-006']);
  });

  test.each(['424-242', 'constructor', '__proto__'])('the unknown return code %s is told as such', async (retcode) => {
    const stub = new StubGateway({ [paths.sayBusy]: [refused(retcode)] });
    const outcome = await sayBusy(gatewayAt(stub), { agentid });
    expect(thrownBy(() => unwrap(outcome))).toMatchObject({ retcode });
    const { meaning, advice } = describeOutcome(outcome);
    expect(meaning).toContain(retcode);
    expect(advice).toMatch(/^Look /);
  });

  test.each(errors)('%s has a meaning and an advice', async (_, step) => {
    const call = sayBusy(gatewayAt(new StubGateway({ [paths.sayBusy]: [step] })), { agentid });
    await pass(15_000, 100);
    const outcome = await call;
    expect(describeOutcome(outcome)).toEqual({
      meaning: expect.stringMatching(/^[A-Z].*\.$/),
      advice: expect.stringMatching(/^[A-Z].*\.$/),
      ...(!outcome.ok && outcome.kind === 'retcode' && { evidence: expect.any(String) }),
    });
  });

  test('a success has a meaning too', async () => {
    expect(describeOutcome(await sayBusy(gatewayAt(new StubGateway()), { agentid }))).toEqual({
      meaning: 'The gateway did what was asked.',
      advice: '',
    });
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe('7. blocking', () => {
  test('a hanging call and a hanging poll block neither the page nor other calls', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging], [paths.callInfo]: [hanging] });
    const session = await online(stub);
    const stuck = session.call(queryCallInfo, {});
    expect(stuck).toBeInstanceOf(Promise);
    expect(await session.call(release, {})).toMatchObject({ ok: true });
    expect(await session.signOut()).toMatchObject({ ok: true });
  });
});

describe('8. query building', () => {
  const urlOf = async (call: (gateway: ReturnType<typeof gatewayAt>) => Promise<unknown>) => {
    const stub = new StubGateway();
    await call(gatewayAt(stub));
    return stub.requests[0]?.url;
  };

  test('a parameter that is left out, undefined or null is not sent', async () => {
    for (const absent of [undefined, null]) {
      const parameters = { agentid, reason: absent, prolong: absent } as never;
      expect((await urlOf((gateway) => sayBusy(gateway, parameters)))?.search).toBe('');
      const skills = { agentid, autoflag: true, skillid: absent, phonelinkage: absent } as never;
      expect((await urlOf((gateway) => resetSkill(gateway, skills)))?.search).toBe('');
    }
  });

  test('a list of skills is encoded', async () => {
    const url = await urlOf((gateway) => resetSkill(gateway, { agentid, autoflag: false, skillid: '1;2 3&4' }));
    expect(url?.search).toMatch(/^\?skillid=1(;|%3B)2(%20|\+)3%264$/);
    expect(url?.searchParams.get('skillid')).toBe('1;2 3&4');
  });

  test('# and * of a second dialling arrive unchanged', async () => {
    const url = await urlOf((gateway) => secondDialEx(gateway, { agentid, number: '12#*,%' }));
    expect(url?.searchParams.get('number')).toBe('12#*,%');
    expect(url?.hash).toBe('');
  });

  test('a value in the path stays in its segment', async () => {
    const number = '../#?*/1';
    const url = await urlOf((gateway) => disconnect(gateway, { agentid, number }));
    expect(decodeURIComponent(url?.pathname.split('/').at(-1) ?? '')).toBe(number);
    expect(url?.pathname).toMatch(/\/voicecall\/291\/disconnect\/[^/]+$/);
  });

  test.each([undefined, null, ''])('a path value of %j is refused instead of sent', async (given) => {
    const stub = new StubGateway();
    const outcome = await forceLogoutWithReason(gatewayAt(stub), { agentid, reason: given } as never);
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message: expect.stringContaining('reason') });
    expect(stub.requests).toEqual([]);
  });
});

describe('9. wrong types', () => {
  test('a cause code that is no number does not compile, and the check refuses it', async () => {
    const stub = new StubGateway();
    const gateway = gatewayAt(stub, { check: checkInput });
    // @ts-expect-error a cause code is a number
    const outcomes = [await forceLogoutWithReason(gateway, { agentid, reason: 'lunch' })];
    outcomes.push(await forceLogoutWithReason(gateway, { agentid, reason: Number.NaN }));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message: expect.stringContaining('reason') });
    }
    expect(stub.requests).toEqual([]);
  });

  test('a return code is a text: comparing it with a number does not compile', async () => {
    const outcome = await sayBusy(gatewayAt(new StubGateway({ [paths.sayBusy]: [refused('0')] })), { agentid });
    expect(outcome.ok).toBe(true);
    const refusal = await sayBusy(gatewayAt(new StubGateway({ [paths.sayBusy]: [refused('100-006')] })), { agentid });
    if (refusal.ok || refusal.kind !== 'retcode') throw new Error('The refusal was not understood.');
    // @ts-expect-error a return code is no number
    expect(refusal.retcode === 0).toBe(false);
    expect(refusal.retcode).toBe('100-006');
  });

  test('a status as text does not compile', async () => {
    const stub = new StubGateway();
    // @ts-expect-error the status after the sign-in is a number
    await login(gatewayAt(stub), { agentid, body: { ...body, status: '4' } });
    expect(stub.requests).toHaveLength(1);
  });
});

describe('10. event handling', () => {
  test('events keep their order for a slow listener too', async () => {
    const types = Array.from({ length: 50 }, (_, index) => (index % 2 ? 'AgentState_Ready' : 'AgentState_Work'));
    const stub = new StubGateway({ [paths.poll]: [...types.map((type) => event(type)), idle] });
    const session = await online(stub);
    const heard: string[] = [];
    const read: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    void (async () => {
      for await (const { eventType } of session.events()) {
        await new Promise((resolve) => setTimeout(resolve, eventType === 'AgentState_Work' ? 100 : 1));
        read.push(eventType);
      }
    })();
    await pass(15_000, 50);
    expect(heard).toEqual(types);
    expect(read).toEqual(types);
  });

  test('two equal events in a row are two events', async () => {
    const ringing = event('AgentEvent_Ringing', { caller: '1', called: '2', callid: '3' });
    const session = await online(new StubGateway({ [paths.poll]: [ringing, ringing, idle] }));
    const heard: AgentEvent[] = [];
    session.on('*', (given) => heard.push(given));
    await pass(1000);
    expect(heard).toHaveLength(2);
  });

  test('AgentState_Busy means handling a call, not busy', async () => {
    const stub = new StubGateway({
      [paths.poll]: [event('AgentState_SetNotReady_Success'), event('AgentState_Busy'), idle],
    });
    const session = await online(stub);
    await settle();
    expect(session.agentState).toBe('busy');
    await pass(300);
    expect(session.agentState).toBe('occupied');
  });

  test('a backlog of events is fetched at five a second, not two', async () => {
    const stub = new StubGateway({ [paths.poll]: [event('AgentState_Ready')] });
    const session = await online(stub);
    let count = 0;
    session.on('*', () => {
      count += 1;
    });
    await pass(10_000);
    expect(count).toBeGreaterThanOrEqual(50);
  });

  test.each([
    '{"retcode":"0","message":""}',
    '{ "message": "", "retcode": "0" }\n',
    '{"message":"","retcode":"0","event":null}',
  ])('%j means that there is no event, however it is written', async (text) => {
    const session = await online(new StubGateway({ [paths.poll]: [answer(text)] }));
    const states = statesOf(session);
    const heard = vi.fn();
    session.on('*', heard);
    await pass(10_000);
    expect(heard).not.toHaveBeenCalled();
    expect(states).toEqual(['online']);
  });
});

describe('11. sign-in state', () => {
  test('a GUID that the gateway renews is used from then on', async () => {
    const stub = new StubGateway({ [paths.poll]: [signedIn('b.1'), signedIn('c.0'), idle] });
    await online(stub);
    await pass(500);
    expect(stub.sent(paths.poll).map(({ headers }) => headers.get('Guid'))).toEqual([guid, 'b.1', 'c.0']);
  });

  test('forceLogin follows 100-002 only', async () => {
    const retcodesOfLogin = ['100-001', '100-003', '100-004', '100-007', '100-012', '100-015', '100-021', '999-001'];
    for (const retcode of retcodesOfLogin) {
      const stub = new StubGateway({ [paths.login]: [refused(retcode)] });
      await sessionAt(stub).signIn(body, { takeOver: true });
      expect(stub.requests.map(({ name }) => name)).toEqual([paths.login]);
    }
  });

  test('the connection shows that polling has ended', async () => {
    const failures = [refused('100-006'), refused('000-003'), unreachable, html(), refused('424-242'), hanging];
    for (const failure of failures) {
      const session = await online(new StubGateway({ [paths.poll]: [failure] }));
      await pass(60_000, 100);
      expect(session.connection.state).not.toBe('online');
    }
  });

  test('no agent is taken over unless the caller asks for it', async () => {
    const stub = new StubGateway({ [paths.login]: [refused('100-002')] });
    expect(await sessionAt(stub).signIn(body)).toMatchObject({ kind: 'retcode', retcode: '100-002' });
    expect(stub.sent(paths.forceLogin)).toEqual([]);
  });

  test('the plain sign-in comes first, even if taking over was asked for', async () => {
    const stub = new StubGateway({ [paths.poll]: [hanging] });
    await sessionAt(stub).signIn(body, { takeOver: true });
    await settle();
    expect(stub.requests.map(({ name }) => name)).toEqual([paths.login, paths.poll]);
  });
});

describe('12. security', () => {
  test('there is no switch that trusts every certificate', async () => {
    const stub = new StubGateway();
    const settings: string[] = [];
    const gateway = createGateway({
      baseUrl,
      // @ts-expect-error no such setting
      rejectUnauthorized: false,
      fetch: (...request) => {
        settings.push(...Object.keys(request[1] ?? {}));
        return stub.fetch(...request);
      },
    });
    await sayBusy(gateway, { agentid });
    const usual = ['method', 'headers', 'body', 'signal', 'credentials', 'redirect', 'cache', 'dispatcher'];
    expect(new Set(settings)).toEqual(new Set(usual));
    expect(process.env.NODE_TLS_REJECT_UNAUTHORIZED).toBeUndefined();
  });

  test('one dispatcher that trusts a private authority serves every request', async () => {
    vi.useRealTimers();
    const seen: (string | undefined)[] = [];
    const agent = new MockAgent();
    agent.disableNetConnect();
    const reply = { message: '', retcode: '0', result: {} };
    const anything = { path: () => true, method: () => true };
    agent
      .get('https://gateway.test')
      .intercept(anything)
      .reply(200, reply, { headers: { 'Set-GUID': guid } })
      .persist();
    const dispatcher = agent.compose((dispatch) => (options, handler) => {
      seen.push(`${options.method} ${options.path.replace('/agentgateway/resource', '')}`);
      return dispatch(options, handler);
    });
    const gateway = createGateway({ baseUrl, dispatcher });
    await sayBusy(gateway, { agentid });
    await release(gateway, { agentid });
    await pathClient(gateway).POST('/onlineagent/{agentid}/sayfree', { params: { path: { agentid } } });
    const session = new AgentSession({ baseUrl, agentid, dispatcher });
    await session.signIn(body);
    await expect.poll(() => seen).toContain(paths.poll);
    await session.signOut();
    const raw = `POST /onlineagent/${agentid}/sayfree`;
    expect(new Set(seen)).toEqual(new Set([paths.sayBusy, paths.release, raw, paths.login, paths.poll, paths.logout]));
  });

  test('a redirect does not carry the GUID to another host', async () => {
    vi.useRealTimers();
    const strangers: unknown[] = [];
    const stranger = createServer((request, response) => {
      strangers.push(request.headers);
      response.end('{"message":"","retcode":"0"}');
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
    const server = createServer((_, response) => response.writeHead(307, { Location: location }).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gateway = createGateway({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, guid });
    expect(await sayBusy(gateway, { agentid })).toMatchObject({ ok: false });
    expect(strangers).toEqual([]);
    for (const each of [server, stranger]) {
      each.closeAllConnections();
      await new Promise((resolve) => each.close(resolve));
    }
  });

  test('nothing is logged, and nothing is stored where other pages find it', async () => {
    const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
    const touched: PropertyKey[] = [];
    const watched = new Proxy(
      {},
      {
        get: (_, key) => touched.push(key),
        set: (_, key) => touched.push(key) > 0,
      },
    );
    for (const name of ['document', 'localStorage', 'sessionStorage', 'indexedDB']) vi.stubGlobal(name, watched);
    const stub = new StubGateway({ [paths.poll]: [idle, unreachable, html(), refused('100-006')] });
    const session = await online(stub);
    await pass(5000);
    expect(session.connection.state).toBe('ended');
    expect(touched).toEqual([]);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  test('pushed events of another agent are refused', async () => {
    const session = await online(new StubGateway({ [paths.poll]: [hanging] }));
    const heard = vi.fn();
    session.on('*', heard);
    session.deliver({
      workNo: '292',
      events: [{ eventType: 'AgentOther_ShutdownService', workNo: '292', content: { loginTime: '' } }],
    });
    expect(heard).not.toHaveBeenCalled();
    expect(session.connection.state).toBe('online');
  });

  test.each([
    ['a cause code', (check: typeof checkInput) => ({ check, reason: 256, agentid })],
    ['an agent ID', (check: typeof checkInput) => ({ check, reason: 7, agentid: '100' })],
  ])('%s out of its range is refused where it is checked', async (_, parameters) => {
    const stub = new StubGateway();
    const { check, ...given } = parameters(checkInput);
    expect(await forceLogoutWithReason(gatewayAt(stub, { check }), given)).toMatchObject({ kind: 'invalid' });
    expect(stub.requests).toEqual([]);
  });

  test('every request of a session goes to the given address', async () => {
    const stub = new StubGateway({ [paths.poll]: [unreachable, html(), idle] });
    const session = await online(stub);
    await pass(5000);
    await session.signOut();
    for (const { url } of stub.requests) expect(url.href.startsWith(`${baseUrl}/`)).toBe(true);
  });
});
