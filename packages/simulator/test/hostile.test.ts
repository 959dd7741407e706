import { connect, type Socket } from 'node:net';
import { AgentSession, getAgentStatus } from '@ccgateway/client';
import { patience } from '@ccgateway/testing/patience';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ActionName, actionSchemas } from '../src/control/actions/index.ts';
import { accessRefusal } from '../src/control/control-access.ts';
import { Clock, createSimulator } from '../src/index.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import type { WireReply } from '../src/wire/reply.ts';
import { headerOf, rawRequest, sendRaw } from './raw.ts';

const base = '/agentgateway/resource';
// A request that is neither answered nor closed hangs its test: none is held for as long as a test waits.
const held = 2 * patience;
let running: RunningSimulator;
/** Gives up on a client at once; the other waits so long that a busy machine makes none of its requests late. */
let hasty: RunningSimulator;
let port = 0;
let bystander: AgentSession;
let seen: AsyncIterableIterator<{ eventType: string }>;

beforeAll(async () => {
  running = await startSimulator({
    httpPort: 0,
    authmode: 1,
    pollHold: held,
    strict: true,
    timeouts: { headers: held, request: held },
  });
  hasty = await startSimulator({ httpPort: 0, timeouts: { headers: 50, request: 80 } });
  port = running.http?.port ?? 0;
  bystander = new AgentSession({
    baseUrl: running.http?.baseUrl ?? '',
    agentid: '900',
    pollPause: 1,
    pollTimeout: held,
  });
  await bystander.signIn({ password: '', phonenum: '1' });
  seen = bystander.events();
  for (let count = 0; count < 2; count += 1) await seen.next();
});

afterAll(async () => {
  await bystander.signOut();
  await Promise.all([running.close(), hasty.close()]);
});

const ownKeys = Object.getOwnPropertyNames(Object.prototype).sort();

// Whatever was sent: another agent's session goes on, and nothing is left behind.
afterEach(async () => {
  const { centre } = running.simulator.gateway;
  expect(await bystander.call(getAgentStatus, {})).toMatchObject({ ok: true, result: { agentState: 4 } });
  running.simulator.do('event', { agentid: '900', eventType: 'AgentOther_Note' });
  expect((await seen.next()).value).toMatchObject({ eventType: 'AgentOther_Note' });
  expect(bystander.connection.state).toBe('online');

  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(ownKeys);
  for (const agent of centre.agents.values())
    if (agent.session && agent.id !== '900') centre.signOut(agent, { tell: false });
  for (const { id, events, calls } of centre.agents.values()) expect([id, events, calls.size]).toEqual([id, [], 0]);
  // The tick of every second, and the bystander's poll where one is being held.
  await expect.poll(() => centre.clock.timers).toBeLessThanOrEqual(2);
});

interface Reply {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  readonly retcode: string | undefined;
}

/** Opens a connection and answers what came until the server closed it. */
function open(to = port): { socket: Socket; closed: Promise<string> } {
  const socket = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  socket.setEncoding('latin1').on('data', (data) => {
    text += data;
  });
  // A server that closes while it is being written to resets the connection.
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => {
    socket.once('end', () => socket.end()).once('close', () => resolve(text));
  });
  return { socket, closed };
}

/** The answers in what came over a connection. */
function read(text: string): Reply[] {
  const replies: Reply[] = [];
  for (let rest = text; rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n');
    const head = rest.slice(0, end);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    const body = rest.slice(end + 4, end + 4 + length);
    const retcode = body.startsWith('{') ? (JSON.parse(body) as { retcode?: string }).retcode : undefined;
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
    if (status !== 100) replies.push({ status, head, body, retcode });
    rest = end < 0 ? '' : rest.slice(end + 4 + length);
  }
  return replies;
}

/** Sends bytes; answers the first answer, undefined if the connection was closed without one. */
async function send(bytes: string | Buffer, to = port): Promise<Reply | undefined> {
  const { socket, closed } = open(to);
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return read(await closed)[0];
}

function request(line: string, { body = '', headers = {} as Record<string, string>, last = true } = {}): string {
  const all = {
    Host: '127.0.0.1',
    ...(last && { Connection: 'close' }),
    ...(body !== '' && { 'Content-Type': 'application/json', 'Content-Length': String(body.length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

const login = (body: string, headers = {}) => request(`PUT ${base}/onlineagent/301`, { body, headers });
const post = (rest: string, headers = {}) => request(`POST ${base}${rest}`, { headers });
const control = (name: string, body: string, headers = {}) => request(`POST /simulator/${name}`, { body, headers });
const nested = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);

/** Signs an agent in and answers the header with which it calls. */
async function signIn(agentid: string): Promise<{ Guid: string }> {
  const body = '{"password":"","phonenum":"1","autoanswer":false}';
  const reply = await send(request(`PUT ${base}/onlineagent/${agentid}`, { body }));
  const Guid = /^Set-GUID: JSESSIONID=(.+)$/m.exec(reply?.head ?? '')?.[1] ?? '';
  expect(Guid).not.toBe('');
  running.simulator.gateway.centre.agents.get(agentid)?.forget();
  return { Guid };
}

describe('bodies', () => {
  test.each([
    ['malformed JSON', '{"password":'],
    ['JSON with something behind it', '{"password":"","phonenum":"1"} x'],
    ['a list', '[{"password":""}]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a text', '"password"'],
    ['100,000 nested lists', nested('[', ']')],
    ['100,000 lists never closed', '['.repeat(100_000)],
    ['100,000 nested objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['100,000 nested lists in a field', `{"password":${nested('[', ']')},"phonenum":"1"}`],
    ['a compressed body', '\x1f\x8b\x08\x00\x00\x00'],
  ])('%s is a wrong parameter', async (_, body) => {
    expect(await send(login(body))).toMatchObject({ status: 200, retcode: '100-001' });
  });

  test.each([
    ['100,000 nested lists in a field that nobody knows', `{"password":"","phonenum":"1","x":${nested('[', ']')}}`],
    ['bytes that are no UTF-8', '{"password":"\xff\xfe\xc0","phonenum":"1"}'],
    ['a lone surrogate', '{"password":"\\ud800","phonenum":"1"}'],
    ['NUL characters', '{"password":"\\u0000","phonenum":"1"}'],
    [
      '10,000 fields',
      `{"password":"","phonenum":"1"${Array.from({ length: 10_000 }, (_, n) => `,"f${n}":1`).join('')}}`,
    ],
    ['a field whose name would break a header', '{"password":"","phonenum":"1","x\\r\\nInjected: 1":1}'],
  ])('%s are lived with', async (_, body) => {
    const reply = await send(login(body));
    expect(reply?.head).not.toMatch(/^injected/im);
    // A header that tells of 10,000 leniencies is longer than clients read.
    expect(reply?.head.length).toBeLessThan(8192);
    expect(reply).toMatchObject({ status: 200, retcode: '0' });
  });

  const tenMegabytes = 10 * 1024 * 1024;
  test('10 MB with a length are refused before they are read', async () => {
    const { socket, closed } = open();
    socket.write(request(`PUT ${base}/onlineagent/301`, { headers: { 'Content-Length': String(tenMegabytes) } }));
    expect(read(await closed)).toMatchObject([{ status: 413 }]);
  });

  test.each([
    ['with a length', `Content-Length: ${tenMegabytes}`, (text: string) => text],
    ['in chunks', 'Transfer-Encoding: chunked', (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`],
  ])('10 MB %s that a client sends all the same end the connection', async (_, header, framed) => {
    const { socket, closed } = open();
    socket.write(`PUT ${base}/onlineagent/301 HTTP/1.1\r\nHost: 127.0.0.1\r\n${header}\r\n\r\n`);
    for (let sent = 0; sent < tenMegabytes; sent += 65_536) socket.write(framed('x'.repeat(65_536)));
    // The answer may be lost when the server closes in the middle of it.
    for (const { status } of read(await closed)) expect(status).toBe(413);
  });

  test('a body that stops coming is given up', async () => {
    const { socket, closed } = open(hasty.http?.port);
    socket.write(`PUT ${base}/onlineagent/301 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{"pass`);
    for (const { status } of read(await closed)) expect(status).toBe(408);
    expect(hasty.simulator.gateway.centre.agents.get('301')?.session).toBeUndefined();
  });

  test('a body that trickles is given up', async () => {
    const { socket, closed } = open(hasty.http?.port);
    socket.write(`PUT ${base}/onlineagent/301 HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const trickle = setInterval(() => socket.write('1\r\n{\r\n'), 20);
    for (const { status } of read(await closed)) expect(status).toBe(408);
    clearInterval(trickle);
  });

  test('one that is asked for first is answered', async () => {
    const headers = { Expect: '100-continue' };
    expect(await send(login('{"password":"","phonenum":"1"}', headers))).toMatchObject({ status: 200, retcode: '0' });
    expect(await send(login('{}', { Expect: 'nonsense' }))).toMatchObject({ status: 417 });
  });
});

describe('heads', () => {
  test.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'],
    ['half a request line', 'GET /agentgate'],
  ])('%s are given up', async (_, bytes) => {
    for (const { status } of [await send(bytes, hasty.http?.port)].filter((reply) => reply !== undefined))
      expect(status).toBe(408);
  });

  test('headers that trickle are given up', async () => {
    const { socket, closed } = open(hasty.http?.port);
    socket.write('GET / HTTP/1.1\r\n');
    const trickle = setInterval(() => socket.write('X: 1\r\n'), 20);
    for (const { status } of read(await closed)) expect(status).toBe(408);
    clearInterval(trickle);
  });

  const thousand = Object.fromEntries(Array.from({ length: 1000 }, (_, count) => [`X-${count}`, '1']));
  test.each([
    ['1,000 short header lines', post('/onlineagent/301/saybusy', thousand), 431],
    ['1,000 long header lines', post('/onlineagent/301/saybusy', mapValues(thousand, 'x'.repeat(1000))), 431],
    ['a header of 1 MB', post('/onlineagent/301/saybusy', { X: 'x'.repeat(1_000_000) }), 431],
    ['a header name of 1 MB', post('/onlineagent/301/saybusy', { ['X'.repeat(1_000_000)]: '1' }), 431],
    ['an address of 1 MB', post(`/onlineagent/${'1'.repeat(1_000_000)}/saybusy`), 431],
    ['NUL in a header', post('/onlineagent/301/saybusy', { X: 'a\0b' }), 400],
    ['NUL in the address', post('/onlineagent/3\x0001/saybusy'), 400],
    ['bytes that are no UTF-8 in the address', post('/onlineagent/\xff\xfe/saybusy'), 400],
    ['a blank in the address', post('/onlineagent/3 01/saybusy'), 400],
    ['a header folded over two lines', post('/onlineagent/301/saybusy', { X: 'a\r\n b' }), 400],
    ['a header without a name', post('/onlineagent/301/saybusy', { '': 'x' }), 400],
    ['two lengths', login('{}', { 'Content-length': '3' }), 400],
    ['a length and chunks', login('{}', { 'Transfer-Encoding': 'chunked' }), 400],
    ['a negative length', post('/onlineagent/301/saybusy', { 'Content-Length': '-1' }), 400],
    ['a length that is no number', post('/onlineagent/301/saybusy', { 'Content-Length': '0x10' }), 400],
    ['an enormous length', post('/onlineagent/301/saybusy', { 'Content-Length': '9'.repeat(40) }), 400],
    ['a chunk of an enormous length', `${login('', { 'Transfer-Encoding': 'chunked' })}${'f'.repeat(40)}\r\n`, 400],
    ['no host', `GET ${base}/x HTTP/1.1\r\n\r\n`, 400],
    ['HTTP/0.9', 'GET /\r\n\r\n', 404],
    ['HTTP/9.9', 'GET / HTTP/9.9\r\n\r\n', 400],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['nonsense', '\xff\xfe\xfd\r\n\r\n', 400],
    ['an unknown method', request(`BREW ${base}/onlineagent/301/saybusy`), 400],
    ['a method of another kind', request(`PATCH ${base}/onlineagent/301/saybusy`), 405],
    ['a method of WebDAV', request(`PROPFIND ${base}/onlineagent/301/saybusy`), 405],
    ['TRACE', request(`TRACE ${base}/onlineagent/301/saybusy`), 405],
    ['an address of another scheme', request(`GET ftp://127.0.0.1${base}/onlineagent/301/agentstatus`), 404],
    ['an address of no host', request(`GET http:${base}/onlineagent/301/agentstatus`), 400],
    ['the address *', request('OPTIONS *'), 403],
    ['an upgrade', request('GET /', { headers: { Connection: 'upgrade, close', Upgrade: 'websocket' } }), 404],
  ])('%s', async (_, bytes, status) => {
    expect(await send(bytes)).toMatchObject({ status });
  });

  test('a tunnel is refused', async () => {
    expect(await send(request('CONNECT 127.0.0.1:1'))).toBeUndefined();
  });

  test('HTTP/1.0 is answered', async () => {
    const reply = await send(`POST ${base}/onlineagent/301/saybusy HTTP/1.0\r\n\r\n`);
    expect(reply).toMatchObject({ status: 200, retcode: '100-006' });
  });
});

describe('addresses', () => {
  test.each([
    ['encoded bytes that are no UTF-8', '%ff%fe'],
    ['an overlong encoding', '%c0%af'],
    ['half an encoding', '%'],
    ['an encoding that is none', '%zz'],
    ['a broken character', '%e0%a4'],
    ['the folder above', '%2e%2e'],
    ['a path in an ID', '..%2f..%2f..%2fetc%2fpasswd'],
    ['a slash in an ID', '3%2f01'],
    ['a backslash in an ID', '3%5c01'],
    ['a new header in an ID', '301%0d%0aInjected:%20yes'],
    ['a new answer in an ID', '301%0d%0a%0d%0aHTTP%2f1.1'],
    ['NUL in an ID', '301%00'],
    ['a very long ID', '3'.repeat(10_000)],
    ['a long ID of encodings', '%33'.repeat(4000)],
    ['a number that is too large', '99999999999999999999'],
    ['a number of another notation', '3.01e2'],
    ['digits of another script', '%d9%a3%d9%a0%d9%a1'],
    ['a prototype', '__proto__'],
    ['a constructor', 'constructor'],
    ['an ID below the range', '100'],
    ['an ID above the range', '60000'],
  ])('%s is a wrong parameter', async (_, id) => {
    const reply = await send(post(`/onlineagent/${id}/saybusy`));
    expect(reply).toMatchObject({ status: 200, retcode: '000-002' });
    expect(reply?.head).not.toMatch(/^injected/im);
  });

  test('a path of 5,000 segments is no address', async () => {
    expect(await send(request(`GET ${base}/${'a/'.repeat(5000)}`))).toMatchObject({ status: 404, body: '' });
  });

  test.each([
    '/../../simulator/agents',
    '/../../../../etc/passwd',
    '/onlineagent/../../../simulator/agents',
    '/onlineagent/301/../301/saybusy',
    '/onlineagent/301/saybusy/%2e%2e',
    '/onlineagent%2f301%2fsaybusy',
    '/__proto__/301',
    '/constructor',
    '/onlineagent/301/toString',
  ])('%s is no address', async (path) => {
    expect(await send(request(`GET ${base}${path}`))).toMatchObject({ status: 404, body: '' });
  });

  test.each([
    '/rest/99999999999999999999/1',
    '/rest/1e5/1',
    '/rest/0x10/1',
    '/rest/-1/1',
    '/rest/1/256',
    '/rest/60/NaN',
    `/saybusy?reason=${'9'.repeat(60)}`,
    '/saybusy?reason=Infinity',
    '/saybusy?reason=%ff',
    '/saybusy?reason=200%0d%0aInjected:1',
  ])('of a signed-in agent, %s is a wrong parameter', async (path) => {
    const reply = await send(post(`/onlineagent/302${path}`, await signIn('302')));
    expect(reply).toMatchObject({ status: 200, retcode: '000-002' });
    expect(reply?.head).not.toMatch(/^injected/im);
  });

  test('of a parameter given twice the first counts', async () => {
    const headers = await signIn('302');
    expect(await send(post('/onlineagent/302/saybusy?reason=200&reason=999', headers))).toMatchObject({ retcode: '0' });
    const events = running.simulator.gateway.centre.agents.get('302')?.events;
    expect(events).toMatchObject([{ eventType: 'AgentState_SetNotReady_Success', content: { reason: '200' } }]);
  });

  test('1,500 unknown parameters are passed over', async () => {
    const query = Array.from({ length: 1500 }, (_, count) => `p${count}=1`).join('&');
    const headers = await signIn('302');
    expect(await send(post(`/onlineagent/302/saybusy?${query}`, headers))).toMatchObject({ retcode: '0' });
  });
});

describe('keys that reach prototypes', () => {
  const poison = '"__proto__":{"polluted":1,"session":{}},"constructor":{"prototype":{"polluted":1}}';

  test('in a body', async () => {
    const reply = await send(login(`{"password":"","phonenum":"1",${poison}}`));
    expect(reply).toMatchObject({ status: 200, retcode: '0' });
    expect(await send(login(`{${poison}}`))).toMatchObject({ status: 200, retcode: '100-001' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('in a query', async () => {
    const query = '__proto__=1&__proto__[polluted]=1&constructor[prototype][polluted]=1&toString=1&hasOwnProperty=1';
    const headers = await signIn('302');
    expect(await send(post(`/onlineagent/302/saybusy?${query}`, headers))).toMatchObject({ retcode: '0' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('in the control interface', async () => {
    expect(await send(control('ring', `{"agentid":"900",${poison}}`))).toMatchObject({ status: 400 });
    expect(
      await send(control('event', `{"agentid":"900","eventType":"__proto__","content":{${poison}}}`)),
    ).toMatchObject({ status: 200 });
    expect((await seen.next()).value).toMatchObject({ eventType: '__proto__' });
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await send(control(name, '{}'))).toMatchObject({ status: 404 });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('connections', () => {
  test('100 requests at once are answered in their order', async () => {
    const { socket, closed } = open();
    const requests = Array.from({ length: 100 }, (_, count) =>
      request(`${count % 2 === 0 ? 'POST' : 'PATCH'} ${base}/onlineagent/301/saybusy`, { last: count === 99 }),
    );
    socket.write(requests.join(''));
    const replies = read(await closed);
    expect(replies.map(({ status }) => status)).toEqual(requests.map((_, count) => (count % 2 === 0 ? 200 : 405)));
  });

  test('requests behind a poll that is held are answered after it', async () => {
    const headers = await signIn('302');
    const { socket, closed } = open();
    const poll = request(`GET ${base}/agentevent/302`, { headers, last: false });
    // The second poll takes the place of the first, the third that of the second.
    socket.write(poll.repeat(3) + post('/onlineagent/302/saybusy', headers));
    const replies = read(await closed);
    expect(replies.map(({ retcode }) => retcode)).toEqual(['0', '0', '0', '0']);
    expect(replies.map(({ body }) => body.includes('SetNotReady_Success'))).toEqual([false, false, true, false]);
  });

  test('a client that closes its half is answered', async () => {
    const { socket, closed } = open();
    socket.end(request(`POST ${base}/onlineagent/301/saybusy`, { last: false }));
    expect(read(await closed)).toMatchObject([{ status: 200, retcode: '100-006' }]);
  });

  test('a client that closes without a word, or in the middle of one', async () => {
    for (const bytes of ['', 'GET', `PUT ${base}/onlineagent/301 HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{`]) {
      const { socket, closed } = open();
      socket.end(bytes);
      for (const { status } of read(await closed)) expect(status).toBe(400);
    }
  });

  test('an event is not lost when the client goes away during a poll', async () => {
    const headers = await signIn('302');
    const agent = running.simulator.gateway.centre.agents.get('302');
    const { socket, closed } = open();
    socket.write(request(`GET ${base}/agentevent/302`, { headers }));
    await expect.poll(() => agent?.waiting).toBeDefined();
    socket.destroy();
    await closed;
    await expect.poll(() => agent?.waiting).toBeUndefined();
    running.simulator.do('event', { agentid: '302', eventType: 'AgentOther_Note' });
    const next = await send(request(`GET ${base}/agentevent/302`, { headers }));
    expect(next?.body).toContain('AgentOther_Note');
    expect(agent?.events).toEqual([]);
  });

  test('an event is delivered once however a client that closes its half and the event meet', async () => {
    const headers = await signIn('302');
    const agent = running.simulator.gateway.centre.agents.get('302');
    for (let turns = 0; turns < 20; turns += 1) {
      const { socket, closed } = open();
      socket.write(request(`GET ${base}/agentevent/302`, { headers }));
      await expect.poll(() => agent?.waiting, { interval: 1 }).toBeDefined();
      socket.end();
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      running.simulator.do('event', { agentid: '302', eventType: 'AgentOther_Note' });
      const first = await closed;
      // The poll that was half closed has either brought the event, or left it for the next.
      expect([turns, first.includes('AgentOther_Note') ? 1 : 0, agent?.events.length]).toEqual(
        first.includes('AgentOther_Note') ? [turns, 1, 0] : [turns, 0, 1],
      );
      agent?.forget();
    }
  });
});

describe('a new GUID', () => {
  const begin = () => {
    const simulator = createSimulator({ authmode: 2, clock: new Clock({ manual: true }) });
    const ask = (method: string, path: string, given: { guid?: string; gone?: AbortSignal; body?: string } = {}) =>
      simulator.answer({
        method,
        url: `${base}${path}`,
        header: (name) => (name === 'guid' ? given.guid : undefined),
        body: given.body ?? '',
        ...(given.gone && { gone: given.gone }),
      }) as WireReply | Promise<WireReply>;
    void ask('PUT', '/onlineagent/301', { body: '{"password":"","phonenum":"1"}' });
    const agent = simulator.gateway.centre.agent('301');
    return { simulator, ask, agent, guid: agent?.session?.guid ?? '' };
  };

  test('that was lost on its way is handed out again', async () => {
    const { simulator, ask, agent, guid } = begin();
    simulator.do('clock', { advance: 60_000 });
    const lost = await ask('GET', '/agentevent/301', { guid });
    const renewed = agent?.session?.guid ?? '';
    expect(renewed).not.toBe(guid);
    expect(lost.headers).toContain(`JSESSIONID=${renewed}`);
    const again = await ask('GET', '/agentevent/301', { guid });
    expect(again.headers).toContain(`JSESSIONID=${renewed}`);
    agent?.emit('AgentOther_Note');
    expect((await ask('GET', '/agentevent/301', { guid: renewed })).headers).not.toContain('Set-GUID');
    simulator.close();
  });

  test('is not made for a client that is gone', async () => {
    const { simulator, ask, agent, guid } = begin();
    agent?.forget();
    simulator.do('clock', { advance: 55_000 });
    const client = new AbortController();
    const poll = ask('GET', '/agentevent/301', { guid, gone: client.signal });
    simulator.do('clock', { advance: 9000 });
    client.abort();
    expect((await poll).headers).not.toContain('Set-GUID');
    expect(agent?.session?.guid).toBe(guid);
    expect(agent?.waiting).toBeUndefined();
    simulator.close();
  });
});

describe('a log that fails', () => {
  test.each([
    ['at once', 0],
    ['later', 20],
  ])('for an answer %s ends neither the server nor a session', async (_, pollHold) => {
    let failed = 0;
    const other = await startSimulator({
      httpPort: 0,
      pollHold,
      onAnswer: () => {
        failed += 1;
        throw new Error('a full disk');
      },
    });
    try {
      const otherPort = other.http?.port ?? 0;
      const body = '{"password":"","phonenum":"1"}';
      const signedIn = await sendRaw(otherPort, request(`PUT ${base}/onlineagent/301`, { body }));
      expect(signedIn).toMatchObject({ status: 200 });
      const Guid = headerOf(signedIn, 'Set-GUID')?.replace('JSESSIONID=', '') ?? '';
      other.simulator.gateway.centre.agents.get('301')?.forget();
      const poll = await sendRaw(otherPort, request(`GET ${base}/agentevent/301`, { headers: { Guid } }));
      expect([poll.status, failed]).toEqual([200, 2]);
    } finally {
      await other.close();
    }
  });
});

describe('memory', () => {
  test('asking for agents who are not signed in keeps nothing', async () => {
    const { agents } = running.simulator.gateway.centre;
    const before = agents.size;
    const { socket, closed } = open();
    for (let id = 10_000; id < 12_000; id += 1)
      socket.write(request(`POST ${base}/onlineagent/${id}/saybusy`, { last: id === 11_999 }));
    expect(new Set(read(await closed).map(({ retcode }) => retcode))).toEqual(new Set(['100-006']));
    const headers = await signIn('302');
    const body = '{"called":"12001"}';
    expect(await send(request(`PUT ${base}/voicecall/302/callinner`, { body, headers }))).toMatchObject({
      retcode: '0',
    });
    expect([...agents.keys()].filter((id) => Number(id) >= 10_000)).toEqual([]);
    expect(agents.size).toBeLessThanOrEqual(before + 1);
  });

  test('agents who sign in, get calls and sign out leave no events, calls or timers', async () => {
    const { centre } = running.simulator.gateway;
    await expect.poll(() => centre.clock.timers).toBe(2);
    for (let id = 400; id < 450; id += 1) {
      const agentid = String(id);
      const headers = await signIn(agentid);
      const { callid } = running.simulator.do('ring', { agentid }) as { callid: string };
      await send(request(`PUT ${base}/voicecall/${id}/answer`, { headers }));
      await send(post(`/onlineagent/${id}/rest/600/0`, headers));
      if (id % 2 === 0) running.simulator.do('hangup', { callid });
      expect(await send(request(`DELETE ${base}/onlineagent/${id}/forcelogout`, { headers }))).toMatchObject({
        retcode: '0',
      });
      expect(centre.switchboard.find(callid)).toBeUndefined();
      expect(centre.agents.get(agentid)).toMatchObject({ events: [], restTimer: undefined, session: undefined });
    }
    expect(centre.clock.timers).toBe(2);
    expect(centre.switchboard.queued.size).toBe(0);
  });
});

describe('the control interface', () => {
  const ring = '{"agentid":"301"}';

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['text/plain; application/json', 415],
    ['application/json', 409],
    ['application/json; charset=UTF-8', 409],
  ])('content type %s answers %s', async (type, status) => {
    expect(await send(control('ring', ring, { 'Content-Type': type }))).toMatchObject({ status });
  });

  test('no content type answers 415', async () => {
    expect(await send(request('POST /simulator/reset'))).toMatchObject({ status: 415 });
  });

  test.each(['http://evil.example', 'https://127.0.0.1.evil.example', 'http://localhost:1', 'null', ''])(
    'pages of the origin %j are refused',
    async (Origin) => {
      for (const bytes of [
        control('ring', ring, { Origin }),
        control('reset', '{}', { Origin, 'Content-Type': 'text/plain' }),
        request('GET /simulator/agents', { headers: { Origin } }),
        request('OPTIONS /simulator/ring', {
          headers: {
            Origin,
            'Access-Control-Request-Method': 'POST',
            'Access-Control-Request-Headers': 'content-type',
          },
        }),
      ]) {
        const reply = await send(bytes);
        expect(reply).toMatchObject({ status: 403 });
        expect(reply?.head).not.toMatch(/^access-control-allow-origin/im);
        expect(reply?.body).not.toContain('900');
      }
    },
  );

  test('a page of its own origin is answered', async () => {
    const headers = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
    expect(await send(request('GET /simulator/agents', { headers }))).toMatchObject({ status: 200 });
  });

  test('a name that was made to mean this machine is refused', async () => {
    const headers = { Host: 'evil.example', Origin: 'http://evil.example' };
    expect(await send(request('GET /simulator/agents', { headers }))).toMatchObject({ status: 403 });
    expect(await send(control('ring', ring, headers))).toMatchObject({ status: 403 });
  });

  test('a name that was made to mean this machine is refused in an address for a proxy', async () => {
    // The address counts, not the header beside it.
    expect(await send(request('GET http://evil.example/simulator/agents'))).toMatchObject({ status: 403 });
    expect(await send(request('GET http://localhost:1/simulator/agents'))).toMatchObject({ status: 200 });
  });

  test('other machines are refused unless told otherwise', () => {
    for (const remote of ['192.0.2.7', '2001:db8::1', '::ffff:192.0.2.7', '12.7.0.0.1', undefined]) {
      const from = { remote, host: '127.0.0.1:8060', origin: undefined };
      expect(accessRefusal(from)).toMatch(/this machine only/);
      expect(accessRefusal(from, { fromAnywhere: true })).toBeUndefined();
      expect(accessRefusal({ ...from, origin: 'http://evil.example' }, { fromAnywhere: true })).toMatch(
        /other origins/,
      );
    }
    for (const remote of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']) {
      expect(accessRefusal({ remote, host: '[::1]:8060', origin: undefined })).toBeUndefined();
    }
  });

  test.each([
    ['evil.example:8060', false],
    ['evil.example', false],
    ['192.0.2.7.evil.example', false],
    ['', false],
    ['127.0.0.1:8060', true],
    ['localhost', true],
    ['192.0.2.7:8060', true],
    ['[2001:db8::1]:8060', true],
    ['Machine.test:8060', true],
    ['gateway:8060', true],
  ])('other machines that are let in must call it by a name that is its own, as %j: %s', (host, answered) => {
    const from = { remote: '192.0.2.7', host, origin: undefined };
    const objection = accessRefusal(from, { fromAnywhere: true, hosts: ['machine.test', 'gateway'] });
    expect(objection === undefined).toBe(answered);
    if (!answered) expect(objection).toMatch(/ --control-host adds a name\.$/);
  });

  test('a server that lets other machines in keeps to the names too', async () => {
    const open = await startSimulator({ httpPort: 0, controlFromAnywhere: true, controlHosts: ['gateway'] });
    const statusFor = async (host: string) =>
      (await sendRaw(open.http?.port ?? 0, rawRequest('GET /simulator/agents', { Host: host }))).status;
    try {
      expect([await statusFor('evil.example'), await statusFor('gateway'), await statusFor('192.0.2.7')]).toEqual([
        403, 200, 200,
      ]);
    } finally {
      await open.close();
    }
  });

  const broken = ['', '{', '[]', 'null', '1', '"x"', '{"x":1}', '{"agentid":[]}', nested('[', ']')];
  const names = Object.keys(actionSchemas) as ActionName[];
  test.each(names)('%s with bad parameters says in one sentence why', async (name) => {
    for (const parameters of broken) {
      const reply = await send(control(name, parameters, { 'Content-Type': 'application/json' }));
      // Without a body there are no parameters, which some actions need none of.
      if (parameters === '' && reply?.status === 200) continue;
      expect([parameters.slice(0, 20), reply?.status]).toEqual([parameters.slice(0, 20), expect.toBeOneOf([400, 409])]);
      const { error } = JSON.parse(reply?.body ?? '') as { error: string };
      expect(error).toMatch(/^[^\n]{5,200}\.$/);
    }
    // A bystander who was forgotten would sign in again.
    if (!running.simulator.gateway.centre.agents.get('900')?.session) await restoreBystander();
  });

  test.each([
    ['clock', '{"advance":1e308}'],
    ['clock', '{"advance":-1}'],
    ['clock', '{"advance":99999999999}'],
    ['fault', '{"latency":1e9}'],
    ['fault', '{"times":1e99}'],
    ['fault', '{"retcode":"0"}'],
    ['fault', '{"retcode":"1\\r\\nInjected: 1"}'],
    ['ring', '{"agentid":"900","skillid":99999999999999999999}'],
    ['queue', '{"skillid":1,"caller":"1\\r\\n2"}'],
    ['event', '{"agentid":"900","eventType":"a b"}'],
  ])('%s %s is refused', async (name, body) => {
    expect(await send(control(name, body))).toMatchObject({ status: 400 });
  });

  test('an event too deep to be sent is refused while a poll is held', async () => {
    const body = `{"agentid":"900","eventType":"AgentOther_Note","content":${nested('[', ']')}}`;
    expect(await send(control('event', body))).toMatchObject({ status: 409 });
  });

  test.each([
    `${base}/simulator/agents`,
    '/agentgateway/simulator/agents',
    '/simulator/../simulator/agents',
    '/simulatoragents',
  ])('is not at %s', async (path) => {
    expect(await send(request(`GET ${path}`))).toMatchObject({ status: 404 });
  });
});

async function restoreBystander(): Promise<void> {
  await expect.poll(() => bystander.connection.state).toBe('ended');
  await bystander.signIn({ password: '', phonenum: '1' });
  seen = bystander.events();
  for (let count = 0; count < 2; count += 1) await seen.next();
}

function mapValues(record: Record<string, string>, value: string): Record<string, string> {
  return Object.fromEntries(Object.keys(record).map((name) => [name, value]));
}
