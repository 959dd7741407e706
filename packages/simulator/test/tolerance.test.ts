import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccessEntry, type RunningSimulator, startSimulator } from '../src/node.ts';
import { headerOf, type RawAnswer, rawRequest, sendRaw } from './raw.ts';

// Requests as they were seen on the wire, sent byte by byte, since no client library would send all of them.

const base = '/agentgateway/resource';
const json = { 'Content-Type': 'application/json;charset=UTF-8' };
let strict: RunningSimulator;
let lenient: RunningSimulator;
const log: AccessEntry[] = [];
let nextAgent = 1000;

beforeAll(async () => {
  const options = { httpPort: 0, authmode: 1, pollHold: 0 } as const;
  [strict, lenient] = await Promise.all([
    startSimulator({ ...options, strict: true }),
    startSimulator({ ...options, onAnswer: (entry) => log.push(entry) }),
  ]);
});
afterAll(() => Promise.all([strict.close(), lenient.close()]));

const portOf = (running: RunningSimulator) => running.http?.port ?? 0;
const retcodeOf = ({ body }: RawAnswer) => (JSON.parse(body) as { retcode: string }).retcode;

interface Client {
  readonly agentid: string;
  readonly guid: string;
  send(method: string, path: string, headers?: Record<string, string>, body?: string): Promise<RawAnswer>;
}

/** Signs an agent in, each test another one. */
async function signedIn(running: RunningSimulator): Promise<Client> {
  nextAgent += 1;
  const agentid = String(nextAgent);
  const body = JSON.stringify({ password: '', phonenum: '40038' });
  const answer = await sendRaw(portOf(running), rawRequest(`PUT ${base}/onlineagent/${agentid}`, json, body));
  const guid = headerOf(answer, 'Set-GUID')?.replace('JSESSIONID=', '') ?? '';
  return {
    agentid,
    guid,
    send: (method, path, headers = {}, content = '') =>
      sendRaw(
        portOf(running),
        rawRequest(`${method} ${path.replace('{agentid}', agentid)}`, { Guid: guid, ...headers }, content),
      ),
  };
}

/** A leniency: what it is called, and a request that needs it. */
const leniencies: [name: string, method: string, path: string, headers: Record<string, string>, body?: string][] = [
  ['no Content-Type', 'POST', `${base}/onlineagent/{agentid}/saybusy`, {}],
  ['no Content-Type', 'DELETE', `${base}/voicecall/{agentid}/release`, { 'Content-Length': '0' }],
  ['no Content-Type', 'PUT', `${base}/voicecall/{agentid}/callout`, {}, '{"called":"10086"}'],
  ['double slash', 'POST', `${base}//onlineagent/{agentid}/saybusy`, json],
  ['double slash', 'POST', `//agentgateway///resource/onlineagent//{agentid}/saybusy`, json],
  ['trailing slash', 'POST', `${base}/onlineagent/{agentid}/saybusy/`, json],
  ['unknown query parameter', 'GET', `${base}/onlineagent/{agentid}/agentstatus?time=1471585949806`, json],
  ['unknown query parameter', 'GET', `${base}/agentevent/{agentid}?resteasy_jsapi_anti_cache=1`, json],
  [
    'empty query parameter phonelinkage',
    'POST',
    `${base}/onlineagent/{agentid}/resetskill/true?skillid=&phonelinkage=`,
    json,
  ],
  ['body where none is documented', 'DELETE', `${base}/voicecall/{agentid}/release`, json, '{"confid":"1"}'],
  ['body where none is documented', 'POST', `${base}/onlineagent/{agentid}/saybusy`, json, '{"reason":null}'],
  ['body where none is documented', 'POST', `${base}/onlineagent/{agentid}/saybusy`, json, 'not even JSON'],
  ['unknown field color', 'PUT', `${base}/voicecall/{agentid}/callout`, json, '{"called":"10086","color":"red"}'],
  ['null for callappdata', 'PUT', `${base}/voicecall/{agentid}/callout`, json, '{"called":"10086","callappdata":null}'],
  [
    'string for the integer devicetype',
    'POST',
    `${base}/voicecall/{agentid}/transfer`,
    json,
    '{"devicetype":"1","address":"1","mode":0}',
  ],
  ['another case of the boolean autoflag', 'POST', `${base}/onlineagent/{agentid}/resetskill/True`, json],
  ['another case of the boolean prolong', 'POST', `${base}/onlineagent/{agentid}/saybusy?prolong=FALSE`, json],
  ['null query parameter reason', 'POST', `${base}/onlineagent/{agentid}/saybusy?reason=null`, json],
  [
    'address PUT /voicecall/{agentid}/previewcallout',
    'PUT',
    `${base}/voicecall/{agentid}/previewcallout`,
    json,
    '{"called":"10086","callcontrolid":0}',
  ],
  ['address PUT /voicecall/{agentid}/phonepickup', 'PUT', `${base}/voicecall/{agentid}/phonepickup`, json],
  ['address PUT /voicecall/{agentid}/phonehangup', 'PUT', `${base}/voicecall/{agentid}/phonehangup`, json],
  ['skillid for the query parameter skillId', 'POST', `${base}/voicecall/{agentid}/requestcall/1-1/0?skillid=1`, json],
  ['byte order mark', 'PUT', `${base}/voicecall/{agentid}/callout`, json, '\uFEFF{"called":"10086"}'],
  ['number for the string dstaddress', 'POST', `${base}/voicecall/{agentid}/innerhelp`, json, '{"dstaddress":49997}'],
];

describe('a request that is not as documented', () => {
  test.each(leniencies)(
    'with %s is answered, and told with --strict: %s %s',
    async (name, method, path, headers, body) => {
      for (const running of [strict, lenient]) {
        const client = await signedIn(running);
        const answer = await client.send(method, path, headers, body);
        expect(answer.status).toBe(200);
        // No leniency is a wrong parameter.
        expect(['0', '100-007', '200-017', '200-012', '200-018']).toContain(retcodeOf(answer));
        expect(headerOf(answer, 'X-Simulator-Leniency')).toBe(running === strict ? name : undefined);
      }
    },
  );

  test('is told of with every leniency that it needed', async () => {
    const client = await signedIn(strict);
    const answer = await client.send('POST', `${base}//onlineagent/{agentid}/saybusy/?time=1&prolong=`, {}, '{}');
    expect(headerOf(answer, 'X-Simulator-Leniency')?.split(', ')).toEqual([
      'double slash',
      'trailing slash',
      'empty query parameter prolong',
      'unknown query parameter',
      'no Content-Type',
      'body where none is documented',
    ]);
  });

  test('is answered as any other when it is as documented', async () => {
    const client = await signedIn(strict);
    const answer = await client.send('POST', `${base}/onlineagent/{agentid}/saybusy?reason=`, json);
    expect(retcodeOf(answer)).toBe('0');
    expect(headerOf(answer, 'X-Simulator-Leniency')).toBeUndefined();
  });
});

describe('a sign-in in every form that was seen', () => {
  /** Fields as clients send them, and what --strict says to each. */
  const fields: [field: string, told: string | undefined][] = [
    ['"status":"4"', 'string for the integer status'],
    ['"status":4', undefined],
    ['"agenttype":"4"', 'string for the integer agenttype'],
    ['"releasephone":"false"', 'string for the boolean releasephone'],
    ['"releasephone":true', undefined],
    ['"checkInWebm":"true"', 'string for the boolean checkInWebm'],
    ['"entryIp":null,"vcPhoneNumber":null', 'null for entryIp, null for vcPhoneNumber'],
    ['"autoanswer":"True"', 'string for the boolean autoanswer'],
    ['"phonelinkage":"FALSE"', 'string for the boolean phonelinkage'],
    ['"phonenum":8091', 'number for the string phonenum'],
    ['"status":null,"autoanswer":null', 'null for status, null for autoanswer'],
    ['"pushUrl":"http://192.0.2.1/"', 'unknown field pushUrl'],
    ['"callBackUri":"","serviceToken":""', undefined],
  ];

  test.each(fields)('%s', async (field, told) => {
    nextAgent += 1;
    const body = `{"password":"","phonenum":"40038",${field}}`;
    const answer = await sendRaw(portOf(strict), rawRequest(`PUT ${base}/onlineagent/${nextAgent}`, json, body));
    expect(retcodeOf(answer)).toBe('0');
    expect(headerOf(answer, 'X-Simulator-Leniency')).toBe(told);
  });

  test('with a boolean in another case, which means the same', async () => {
    const modes: unknown[] = [];
    for (const autoanswer of ['True', 'FALSE']) {
      nextAgent += 1;
      const agentid = String(nextAgent);
      const body = `{"password":"","phonenum":8091,"autoanswer":"${autoanswer}"}`;
      await sendRaw(portOf(lenient), rawRequest(`PUT ${base}/onlineagent/${agentid}`, json, body));
      const session = lenient.simulator.gateway.centre.agents.get(agentid)?.session;
      modes.push(session?.autoAnswer, session?.phonenum);
    }
    expect(modes).toEqual([true, '8091', false, '8091']);
  });

  test.each([
    [`"pushUrl":"http://192.0.2.1/?token=geheim"`, /^Nothing is pushed to pushUrl, .+ events are polled/],
    [`"pushUrl":"http://192.0.2.1/","callBackUri":"http://127.0.0.1:9/","serviceToken":"t"`, /go to callBackUri/],
    [`"callBackUri":"http://127.0.0.1:9/"`, /polled: only callBackUri was sent/],
    [`"serviceToken":"geheim"`, /polled: only serviceToken was sent/],
  ])('that asks for a push it does not get is told so: %s', async (fields, words) => {
    nextAgent += 1;
    const body = `{"password":"","phonenum":"40038",${fields}}`;
    const answer = await sendRaw(portOf(lenient), rawRequest(`PUT ${base}/onlineagent/${nextAgent}`, json, body));
    expect(retcodeOf(answer)).toBe('0');
    const note = headerOf(answer, 'X-Simulator-Note');
    expect(note).toMatch(words);
    expect(note).not.toContain('geheim');
    const line = log.find(({ agentid }) => agentid === String(nextAgent));
    expect(line?.note).toBe(note);
    lenient.simulator.do('signout', { agentid: String(nextAgent) });
  });

  test('with Expect: 100-continue', async () => {
    nextAgent += 1;
    const body = '{"password":"","phonenum":"40038"}';
    const headers = { ...json, Expect: '100-continue' };
    const answer = await sendRaw(portOf(strict), rawRequest(`PUT ${base}/onlineagent/${nextAgent}`, headers, body));
    expect(retcodeOf(answer)).toBe('0');
  });
});

describe('a body', () => {
  const path = `${base}/onlineagent/{agentid}/saybusy`;
  test.each([
    ['absent, without a length', {}, ''],
    ['of length 0', { 'Content-Length': '0' }, ''],
    ['chunked and empty', { 'Transfer-Encoding': 'chunked' }, '0\r\n\r\n'],
  ])('%s is none', async (_, headers, body) => {
    const client = await signedIn(strict);
    const answer = await client.send('POST', path, { ...json, ...headers }, body);
    expect(retcodeOf(answer)).toBe('0');
    expect(headerOf(answer, 'X-Simulator-Leniency')).toBeUndefined();
  });

  test('in chunks is one', async () => {
    const client = await signedIn(strict);
    const chunks = ['{"called":', '"10086"}'].map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    const headers = { ...json, 'Transfer-Encoding': 'chunked' };
    const answer = await client.send(
      'PUT',
      `${base}/voicecall/{agentid}/callout`,
      headers,
      `${chunks.join('')}0\r\n\r\n`,
    );
    expect(retcodeOf(answer)).toBe('0');
  });
});

describe('a header', () => {
  test.each(['Guid', 'guid', 'GUID', 'gUiD'])('%s carries the GUID', async (name) => {
    const { agentid, guid } = await signedIn(lenient);
    const request = rawRequest(`GET ${base}/onlineagent/${agentid}/agentstatus`, { ...json, [name]: guid });
    expect(retcodeOf(await sendRaw(portOf(lenient), request))).toBe('0');
  });

  test('is answered in the case that clients compare', async () => {
    nextAgent += 1;
    const body = '{"password":"","phonenum":"40038"}';
    const answer = await sendRaw(portOf(lenient), rawRequest(`PUT ${base}/onlineagent/${nextAgent}`, json, body));
    expect(headerOf(answer, 'Set-GUID')).toMatch(/^JSESSIONID=./);
    expect(headerOf(answer, 'Set-GUID')).toBe(`JSESSIONID=${headerOf(answer, 'Guid')}`);
    expect(headerOf(answer, 'Set-Cookie')).toMatch(/^ccgateway_node=/);
    // The script of 2014 reads JSON only if this is all.
    expect(headerOf(answer, 'Content-Type')).toBe('application/json');
  });

  test('changes nothing in the bytes of a poll without an event', async () => {
    const client = await signedIn(lenient);
    await client.send('GET', `${base}/agentevent/{agentid}`, json);
    await client.send('GET', `${base}/agentevent/{agentid}`, json);
    const { body } = await client.send('GET', `${base}/agentevent/{agentid}`, json);
    expect(body).toBe('{"message":"","retcode":"0"}');
  });
});

describe('an address', () => {
  test.each([
    ['GET', '/agentgateway/resource/nosuch/291'],
    ['GET', '/agentgateway/resource'],
    ['GET', '/agentgateway/resource/'],
    ['GET', '/agentgateway/resourceful/onlineagent/291/agentstatus'],
    ['GET', '/'],
    ['GET', '/simulator-not'],
    // Older gateways have these, which are only known; none of them names an agent.
    ['POST', '/agentgateway/resource/agentevent/reportagentsisalive'],
    ['PUT', '/agentgateway/resource/onlineagent/loginbyaccount'],
  ])('that is none is answered with a bare 404: %s %s', async (method, path) => {
    const answer = await sendRaw(portOf(lenient), rawRequest(`${method} ${path}`, json));
    expect([answer.status, answer.body]).toEqual([404, '']);
  });

  test.each(['http://127.0.0.1:8060', 'HTTPS://gateway.test', 'http://user@gateway.test'])(
    'is the same with its host before it, as through a proxy: %s',
    async (host) => {
      const { agentid, guid } = await signedIn(lenient);
      const path = `${base}//onlineagent/${agentid}/agentstatus?time=1`;
      const request = rawRequest(`GET ${host}${path}`, { Guid: guid });
      expect(retcodeOf(await sendRaw(portOf(lenient), request))).toBe('0');
    },
  );

  test.each([
    ['/health', 'text/plain'],
    ['/metrics', 'text/plain; version=0.0.4'],
    [`${base}-js`, 'text/javascript; charset=UTF-8'],
    ['/simulator/agents', 'application/json'],
  ])('%s answers HEAD with the head of GET', async (path, type) => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => sendRaw(portOf(strict), rawRequest(`${method} ${path}`))),
    );
    const told = [get?.status, head?.status, head?.body, headerOf(head as RawAnswer, 'Content-Type')];
    expect(told).toEqual([200, 200, '', type]);
    expect(get?.body).not.toBe('');
  });

  test('of a query answers HEAD, with the reason where GET would be refused, and nothing happens', async () => {
    const { agentid, send } = await signedIn(lenient);
    const status = await send('HEAD', `${base}/onlineagent/{agentid}/agentstatus`);
    const reason = headerOf(status, 'X-Simulator-Reason');
    expect([status.status, status.body, reason]).toEqual([200, '', undefined]);
    const path = `${base}/onlineagent/${agentid}/agentstatus`;
    const refused = await sendRaw(portOf(lenient), rawRequest(`HEAD ${path}`));
    expect([refused.status, refused.body]).toEqual([200, '']);
    expect(headerOf(refused, 'X-Simulator-Reason')).toMatch(/Guid is missing/);
    // A poll would take the event.
    await send('HEAD', `${base}/agentevent/{agentid}`);
    const poll = await send('GET', `${base}/agentevent/{agentid}`);
    expect(poll.body).toContain('AgentOther_InService');
    const post = await send('HEAD', `${base}/onlineagent/{agentid}/saybusy`);
    expect([post.status, headerOf(post, 'Allow')]).toEqual([405, 'POST']);
  });

  test('takes its documented methods only', async () => {
    const answer = await sendRaw(portOf(lenient), rawRequest(`PATCH ${base}/onlineagent/291/saybusy`, json));
    expect([answer.status, headerOf(answer, 'Allow')]).toEqual([405, 'POST']);
  });
});

describe('a page of another origin', () => {
  const origin = 'http://desktop.test';
  const asks = {
    Origin: origin,
    'Access-Control-Request-Method': 'PUT',
    'Access-Control-Request-Headers': 'content-type,guid',
  };

  test('is let through its preflight', async () => {
    const answer = await sendRaw(portOf(lenient), rawRequest(`OPTIONS ${base}//onlineagent/291`, asks));
    expect(answer.status).toBe(204);
    expect(headerOf(answer, 'Access-Control-Allow-Origin')).toBe(origin);
    expect(headerOf(answer, 'Access-Control-Allow-Credentials')).toBe('true');
    expect(headerOf(answer, 'Access-Control-Allow-Headers')).toBe('content-type,guid');
    expect(headerOf(answer, 'Access-Control-Allow-Methods')?.split(', ').toSorted()).toEqual([
      'DELETE',
      'GET',
      'POST',
      'PUT',
    ]);
  });

  test('reads the GUID of a sign-in', async () => {
    nextAgent += 1;
    const body = '{"password":"","phonenum":"40038"}';
    const headers = { ...json, Origin: origin };
    const answer = await sendRaw(portOf(lenient), rawRequest(`PUT ${base}/onlineagent/${nextAgent}`, headers, body));
    expect(headerOf(answer, 'Access-Control-Allow-Origin')).toBe(origin);
    expect(headerOf(answer, 'Access-Control-Expose-Headers')?.split(', ')).toEqual(
      expect.arrayContaining(['Set-GUID', 'Guid', 'JSON-Type', 'X-Simulator-Reason', 'X-Simulator-Note']),
    );
  });

  test('gets nothing of the control interface', async () => {
    const preflight = await sendRaw(portOf(lenient), rawRequest('OPTIONS /simulator/ring', asks));
    expect(preflight.status).toBe(403);
    const read = await sendRaw(portOf(lenient), rawRequest('GET /simulator/agents', { Origin: origin }));
    expect(read.status).toBe(403);
    expect(headerOf(read, 'Access-Control-Allow-Origin')).toBeUndefined();
  });
});
