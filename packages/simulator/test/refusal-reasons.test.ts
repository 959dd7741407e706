import { boundariesOf, mutationsOf, operationsOf, readDescription } from '@ccgateway/conformance';
import { exampleParameters } from '@ccgateway/conformance/suite/support';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Clock, createSimulator } from '../src/index.ts';
import { type AccessEntry, type RunningSimulator, startSimulator } from '../src/node.ts';
import type { WireReply } from '../src/wire/reply.ts';
import { headerOf, type RawAnswer, rawRequest, sendRaw } from './raw.ts';

const base = '/agentgateway/resource';
const json = { 'Content-Type': 'application/json' };
const clock = new Clock({ manual: true });
const log: AccessEntry[] = [];
let running: RunningSimulator;

beforeAll(async () => {
  const agents = [
    { agentid: '291', password: 'secret-password' },
    { agentid: '292', inspector: false },
  ];
  running = await startSimulator({ httpPort: 0, pollHold: 0, clock, agents, onAnswer: (entry) => log.push(entry) });
});
afterAll(() => running.close());

/** Sends a request; the header and the line of the log must say the same. */
async function ask(line: string, headers: Record<string, string> = {}, body = ''): Promise<[RawAnswer, string]> {
  log.length = 0;
  const answer = await sendRaw(running.http?.port ?? 0, rawRequest(line, headers, body));
  const reason = headerOf(answer, 'X-Simulator-Reason');
  expect(reason).toMatch(/^[A-Z][ -~]{10,298}\.$/);
  expect(log.map((entry) => entry.reason)).toEqual([reason]);
  return [answer, reason ?? ''];
}

const retcodeOf = ({ body }: RawAnswer) => (body === '' ? '' : (JSON.parse(body) as { retcode?: string }).retcode);
const login = (fields: object) =>
  ask(`PUT ${base}/onlineagent/291`, json, JSON.stringify({ password: 'secret-password', phonenum: '1', ...fields }));

/** Signs the agent in; answers the GUID. */
async function signIn(agentid = '291', word = ''): Promise<string> {
  const body = JSON.stringify({ password: 'secret-password', phonenum: '1', autoanswer: false });
  const request = rawRequest(`PUT ${base}/onlineagent/${agentid}${word}`, json, body);
  const answer = await sendRaw(running.http?.port ?? 0, request);
  expect(retcodeOf(answer)).toBe('0');
  return headerOf(answer, 'Guid') ?? '';
}

const signOut = () => running.simulator.do('reset', {});
const forward = (advance: number) => running.simulator.do('clock', { advance });

describe('a sign-in is told', () => {
  test.each([
    [
      'which field is missing',
      { phonenum: undefined },
      '100-001',
      /^Field phonenum .+ is missing; it is text of at most/,
    ],
    ['which field is null', { password: null }, '100-001', /^Field password .+ is null; expected text/],
    ['which values there are', { status: 9 }, '100-001', /^Field status .+ is not one of 3, 4, 5\.$/],
    ['which type is expected', { releasephone: 'x' }, '100-001', /^Field releasephone .+ is not one of true, false/],
    ['which field is too long', { ip: '1'.repeat(16) }, '100-016', /^Field ip .+ is not text of at most 15 characters/],
    ['which code a field has', { agenttype: 5 }, '100-012', /^Field agenttype .+ one of 4, 11/],
    [
      'where events may be pushed to',
      { callBackUri: 'https://desktop.example.com/', serviceToken: 't' },
      '100-001',
      /^Field callBackUri: .+ loopback or a --push-host/,
    ],
    ['where the password is set', { password: 'geheim' }, '100-004', /^Field password .+ --agent/],
  ] as const)('%s', async (_, fields, code, reason) => {
    const [answer, told] = await login(fields);
    expect([retcodeOf(answer), told]).toEqual([code, expect.stringMatching(reason)]);
  });

  test.each([
    ['that the body is missing', json, '', /^The body is missing; expected a JSON object with password, phonenum\.$/],
    ['where the JSON breaks', json, '{"password":"geheim",}', /^The body is not valid JSON at position 21;/],
    ['that a list is none', json, '[]', /^The body is a list; expected a JSON object/],
    [
      'which Content-Type to send',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      '{"password":"geheim","phonenum":"1"}',
      /^Header Content-Type .+ send Content-Type: application\/json/,
    ],
  ] as const)('%s', async (_, headers, body, reason) => {
    const [answer, told] = await ask(`PUT ${base}/onlineagent/291`, headers, body);
    expect([retcodeOf(answer), told]).toEqual(['100-001', expect.stringMatching(reason)]);
  });

  test('that there is no such agent', async () => {
    const [answer, told] = await ask(`PUT ${base}/onlineagent/300`, json, '{"password":"","phonenum":"1"}');
    expect([retcodeOf(answer), told]).toEqual(['100-004', expect.stringMatching(/--agents/)]);
  });

  test('that the agent is signed in already', async () => {
    await signIn();
    const [answer, told] = await login({});
    expect([retcodeOf(answer), told]).toEqual(['100-002', expect.stringMatching(/forceLogin/)]);
    signOut();
  });
});

describe('a call is told', () => {
  const status = `GET ${base}/onlineagent/291/agentstatus`;

  test.each([
    ['no Guid', undefined, /Guid is missing/],
    ['one with its prefix', (guid: string) => `JSESSIONID=${guid}`, /only what follows JSESSIONID=/],
    ['two of them', (guid: string) => `${guid}, ${guid}`, /more than once/],
    ['a foreign one', () => 'geheim', /not the GUID of this agent/],
  ] as const)('why %s is not taken', async (_, change, reason) => {
    const guid = await signIn();
    const [answer, told] = await ask(status, change && { Guid: change(guid) });
    expect([retcodeOf(answer), told]).toEqual(['000-003', expect.stringMatching(reason)]);
    signOut();
  });

  test('that the GUID has expired, and what to do', async () => {
    const guid = await signIn();
    forward(60_000);
    await sendRaw(running.http?.port ?? 0, rawRequest(`GET ${base}/agentevent/291`, { Guid: guid }));
    forward(60_001);
    const [answer, told] = await ask(status, { Guid: guid });
    expect([retcodeOf(answer), told]).toEqual(['000-003', expect.stringMatching(/expired.+Set-GUID.+--authmode 1/)]);
    signOut();
  });

  test.each([
    ['nobody polled', () => forward(121_000), /no poll or heartbeat came for 120 s/],
    [
      'the control interface did it',
      () => running.simulator.do('signout', { agentid: '291' }),
      /control action signout/,
    ],
    ['nobody is signed in', signOut, /^The agent is not signed in; login/],
  ] as const)('why the agent is signed out: %s', async (_, end, reason) => {
    const guid = await signIn();
    end();
    const [answer, told] = await ask(status, { Guid: guid });
    expect([retcodeOf(answer), told]).toEqual(['100-006', expect.stringMatching(reason)]);
    signOut();
  });

  test('that somebody else took over', async () => {
    const guid = await signIn();
    await signIn('291', '/forcelogin');
    const [answer, told] = await ask(status, { Guid: guid });
    expect([retcodeOf(answer), told]).toEqual(['000-003', expect.stringMatching(/took over by force/)]);
    signOut();
  });

  test.each([
    ['POST', '/onlineagent/291/rest/0/1', '000-002', /^Path parameter time is not a whole number from 1 to 86399\.$/],
    [
      'POST',
      '/onlineagent/291/saybusy?reason=7',
      '000-002',
      /^Query parameter reason is not a whole number from 200 to 250, or 0, or empty\.$/,
    ],
    ['POST', '/onlineagent/29/saybusy', '000-002', /^Path parameter agentid is not text from 101 to 59999\.$/],
    [
      'POST',
      '/voicecall/291/requestcall/1-1/0',
      '000-002',
      /^Query parameter skillId is missing; it is a whole number/,
    ],
    ['POST', '/onlineagent/291/cancelbusy', '100-009', /^The agent is idle; sayBusy comes before cancelBusy\.$/],
    ['PUT', '/voicecall/291/answer', '200-002', /^No call.+ rings at the agent; the control action ring/],
  ] as const)('what was expected: %s %s', async (method, path, code, reason) => {
    const guid = await signIn();
    const [answer, told] = await ask(`${method} ${base}${path}`, { Guid: guid });
    expect([retcodeOf(answer), told]).toEqual([code, expect.stringMatching(reason)]);
    signOut();
  });

  test('that a fault was asked for', async () => {
    const guid = await signIn();
    running.simulator.do('fault', { retcode: '999-001', times: 1 });
    const [answer, told] = await ask(status, { Guid: guid });
    expect([retcodeOf(answer), told]).toEqual(['999-001', expect.stringMatching(/heal/)]);
    signOut();
  });
});

describe('an answer that is no return code says why', () => {
  test.each([
    ['GET /nosuch', 404, /gateway is at \/agentgateway\/resource/],
    [`GET ${base}/nosuch/291`, 404, /--operations/],
    [`GET ${base}/onlineagent/291/saybusy`, 405, /takes POST\.$/],
    ['POST /simulator/nosuch', 404, /lists what there is/],
    ['POST /simulator/ring', 415, /application\/json/],
    ['OPTIONS /simulator/ring', 403, /addresses of the gateway only/],
  ] as const)('%s', async (line, status, reason) => {
    const [answer, told] = await ask(line);
    expect([answer.status, told]).toEqual([status, expect.stringMatching(reason)]);
  });

  test('of the control interface in its body too', async () => {
    const [answer, told] = await ask('POST /simulator/ring', json, '{"agentid":"291"}');
    expect([answer.status, JSON.parse(answer.body)]).toEqual([409, { error: told }]);
  });

  test('of a body that is too large', async () => {
    const [answer] = await ask(`PUT ${base}/onlineagent/291`, { 'Content-Length': '999999' });
    expect(answer.status).toBe(413);
  });
});

describe('no reason', () => {
  test('is given where nothing was refused', async () => {
    const guid = await signIn();
    const port = running.http?.port ?? 0;
    const answer = await sendRaw(port, rawRequest(`GET ${base}/onlineagent/291/agentstatus`, { Guid: guid }));
    expect(headerOf(answer, 'X-Simulator-Reason')).toBeUndefined();
    signOut();
  });

  test('repeats what was sent', async () => {
    const secrets = ['geheim', '13800138000'];
    const own = await signIn();
    const given = [
      ...[
        { password: 'geheim' },
        { phonenum: ['13800138000'] },
        { callBackUri: 'ftp://geheim/', serviceToken: 'geheim' },
      ],
      ...[
        { vcPhoneNumber: '13800138000'.repeat(9) },
        { phonenum: { geheim: 1 } },
        { status: 'geheim' },
        { geheim: 1, ip: 1e9 },
      ],
    ];
    for (const fields of given) secretsIn((await login(fields))[1]);
    const guid = { Guid: own, service_token: 'geheim!' };
    const requests: [string, Record<string, string>, string][] = [
      [`PUT ${base}/onlineagent/291`, json, '{"phonenum":"13800138000",,"password":"geheim"}'],
      [`PUT ${base}/onlineagent/291`, { 'Content-Type': 'geheim' }, 'geheim'],
      [`GET ${base}/onlineagent/291/agentstatus`, { Guid: 'geheim' }, ''],
      [`GET ${base}/onlineagent/geheim/agentstatus`, guid, ''],
      [`GET ${base}/geheim/13800138000`, guid, ''],
      [`POST ${base}/agentevent/291/handshake`, guid, ''],
      [`DELETE ${base}/voicecall/291/disconnect/13800138000`, guid, ''],
      [`DELETE ${base}/voicecall/291/dropcall/geheim`, guid, ''],
    ];
    for (const [line, headers, body] of requests) secretsIn((await ask(line, headers, body))[1]);
    signOut();

    function secretsIn(reason: string): void {
      for (const secret of [...secrets, own]) expect(reason).not.toContain(secret);
    }
  });
});

describe('every operation', () => {
  const description = readDescription();
  const cases = operationsOf(description).flatMap((operation) =>
    operation.parameters
      .filter(({ in: place }) => place !== 'header')
      .flatMap(({ name, schema }) => {
        // The first of a boolean is TRUE, which is taken.
        const refused = boundariesOf(description, schema, true).refused.at(-1);
        return refused === undefined ? [] : [[operation.id, name, operation, refused] as const];
      }),
  );

  /** Calls an operation; answers the reason, if it was refused. */
  function reasonOf(operation: (typeof cases)[number][2], changed: Record<string, unknown>): string | undefined {
    const simulator = createSimulator({ authmode: 0, edition: 'all' });
    const agent = simulator.gateway.centre.agent('291');
    const given = { phonenum: '1', autoAnswer: true, autoEnterIdle: true, releasePhone: true, push: undefined };
    if (agent && operation.secured) simulator.gateway.centre.signIn(agent, given);
    const parameters: Record<string, unknown> = { ...exampleParameters(operation), agentid: '291', ...changed };
    const path = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(parameters[key])));
    const query = operation.parameters
      .filter(({ name, in: place }) => place === 'query' && parameters[name] !== undefined)
      .map(({ name }) => `${name}=${encodeURIComponent(String(parameters[name]))}`);
    const url = `${base}${path}?${query.join('&')}`;
    const body = parameters.body === undefined ? '' : JSON.stringify(parameters.body);
    const reply = simulator.answer({ method: operation.method, url, header: () => undefined, body }) as WireReply;
    simulator.close();
    return reply.reason;
  }

  test.each(cases)('%s names %s when it is wrong', (_, name, operation, value) => {
    const words = new RegExp(`^(Path|Query) parameter ${name} is not [ -~]{4,250}\\.$`);
    expect(reasonOf(operation, { [name]: value })).toMatch(words);
  });

  const bodies = operationsOf(description).flatMap((operation) => {
    const example = exampleParameters(operation).body;
    if (operation.request === undefined || example === undefined) return [];
    return [[operation.id, operation, mutationsOf(description, operation.request.schema, example)] as const];
  });

  test.each(bodies)('%s says of every broken body what was expected', (_, operation, mutations) => {
    const reasons = mutations.map(({ value }) => reasonOf(operation, { body: value }) ?? '');
    // The rest are forms that clients were seen to send, and are taken.
    const told = reasons.filter((reason) => /^(Field|The body)/.test(reason));
    expect(told.length).toBeGreaterThan(0);
    const words = /^(Field [\w. ]+ of the body|The body) is [ -~]*(not|expected|missing)[ -~]{4,200}\.$/;
    for (const reason of told) expect(reason).toMatch(words);
  });
});
