import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createGateway,
  downloadRecordFile,
  getAgentEvent,
  loginEx,
  queryStatInfoOfAcd,
  reject,
  release,
  sayBusy,
} from '../src/index.ts';
import { pathClient } from '../src/paths.ts';

const baseUrl = 'https://gateway.test/agentgateway/resource';
const guid = 'aaaa.AgentGateway1';

/** A gateway that gives the given answer and records requests. */
function answering(body: BodyInit | null, init: ResponseInit = {}) {
  const requests: Request[] = [];
  const gateway = createGateway({
    baseUrl,
    guid,
    fetch: async (...request) => {
      requests.push(new Request(...request));
      return new Response(body, init);
    },
  });
  return { gateway, requests };
}

describe('a request', () => {
  test('a call without a body carries Content-Type and Guid and no body', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    await sayBusy(gateway, { agentid: '291', reason: 200, prolong: true });
    const [request] = requests;
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe(`${baseUrl}/onlineagent/291/saybusy?reason=200&prolong=true`);
    expect(request?.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
    expect(request?.headers.get('Guid')).toBe(guid);
    expect(await request?.text()).toBe('');
  });

  test.each([
    ['a lone surrogate in the path', { agentid: '\ud800' }],
    ['a lone surrogate in the query', { agentid: '291', reason: '\ud800' as never }],
    ['a symbol', { agentid: Symbol('291') as never }],
  ])('%s is a failure of kind invalid, and nothing is sent', async (_, parameters) => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    expect(await sayBusy(gateway, parameters)).toMatchObject({ ok: false, kind: 'invalid' });
    expect(requests).toEqual([]);
  });

  test('a body that JSON cannot hold is not sent', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    const body = { password: '', status: 4n as never };
    expect(await loginEx(gateway, { agentid: '291', body })).toMatchObject({ ok: false, kind: 'invalid' });
    expect(requests).toEqual([]);
  });

  test('a hostile query value stays one value, and an absent one is left out', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    await sayBusy(gateway, { agentid: '291', reason: '1&prolong=true#x' as never, prolong: undefined as never });
    expect(requests[0]?.url).toBe(`${baseUrl}/onlineagent/291/saybusy?reason=1%26prolong%3Dtrue%23x`);
  });

  test('a header of one call goes out with the usual ones, and with that call alone', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    await sayBusy(gateway, { agentid: '291' }, { headers: { service_token: 'x' } });
    await sayBusy(gateway, { agentid: '291' });
    const usual = { 'content-type': 'application/json; charset=UTF-8', guid };
    expect(requests.map(({ headers }) => Object.fromEntries(headers))).toEqual([
      { ...usual, service_token: 'x' },
      usual,
    ]);
  });

  test("a caller's fetch that changes its headers changes no other call, and no answer changes them", async () => {
    const seen: Record<string, string>[] = [];
    const gateway = createGateway({
      baseUrl,
      guid,
      fetch: async (_, init) => {
        const headers = init?.headers as Record<string, string>;
        headers['X-Once'] = `${seen.push(headers)}`;
        return new Response('{"message":"","retcode":"0"}', { headers: { 'Set-GUID': 'bbbb.AgentGateway0' } });
      },
    });
    await sayBusy(gateway, { agentid: '291' });
    await sayBusy(gateway, { agentid: '291' });
    const usual = { 'Content-Type': 'application/json; charset=UTF-8' };
    expect(seen).toEqual([
      { ...usual, Guid: guid, 'X-Once': '1' },
      { ...usual, Guid: 'bbbb.AgentGateway0', 'X-Once': '2' },
    ]);
  });

  test.each(['a\n', 'a\r\nb', '\0', '\u20ac', '\u007f'])('the header value %j is not sent', async (value) => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    const outcome = await sayBusy(gateway, { agentid: '291' }, { headers: { service_token: value } });
    const message = expect.stringContaining('The header service_token ');
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message });
    expect(JSON.stringify(outcome)).not.toContain(JSON.stringify(value).slice(1, -1));
    expect(requests).toEqual([]);
  });

  test('the fields of a flattened body are parameters and go out as the body', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    await reject(gateway, { agentid: '291', mode: 2 });
    await reject(gateway, { agentid: '291', callid: '1455885056-1095', mode: 1 });
    await queryStatInfoOfAcd(gateway, { agentid: '291', skills: [1, 2] });
    const bodies = await Promise.all(requests.map((request) => request.json()));
    expect(bodies).toEqual([{ mode: 2 }, { callid: '1455885056-1095', mode: 1 }, { skills: [1, 2] }]);
    expect(requests[0]?.url).toBe(`${baseUrl}/voicecall/291/reject`);
  });

  test('a slash at the end of the address changes nothing', async () => {
    const urls: string[] = [];
    const gateway = createGateway({
      baseUrl: `${baseUrl}/`,
      fetch: async (...request) => {
        urls.push(new Request(...request).url);
        return new Response('{"message":"","retcode":"0"}');
      },
    });
    await sayBusy(gateway, { agentid: '291' });
    await pathClient(gateway).POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid: '291' } } });
    expect(urls).toEqual(Array(2).fill(`${baseUrl}/onlineagent/291/saybusy`));
  });

  test('a hostile path value stays one segment', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    await release(gateway, { agentid: '../291/x?y#z' });
    expect(requests[0]?.url).toBe(`${baseUrl}/voicecall/..%2F291%2Fx%3Fy%23z/release`);
  });
});

describe('an answer', () => {
  test('retcode 0 is a success', async () => {
    const { gateway } = answering('{"message":"success","retcode":"0","result":{}}');
    expect(await sayBusy(gateway, { agentid: '291' })).toMatchObject({ ok: true, result: {}, message: 'success' });
  });

  test('a poll answers its event, or undefined, whatever else is in the answer', async () => {
    const event = { eventType: 'AgentState_Ready', workNo: '291', content: null };
    const both = answering(JSON.stringify({ message: '', retcode: '0', result: {}, event }));
    expect(await getAgentEvent(both.gateway, { agentid: '291' })).toMatchObject({ ok: true, result: event });
    const idle = answering('{"message":"","retcode":"0","result":{}}');
    expect(await getAgentEvent(idle.gateway, { agentid: '291' })).toMatchObject({ ok: true, result: undefined });
  });

  test.each(['100-006', '424-242'])('retcode %s is a failure', async (retcode) => {
    const { gateway } = answering(JSON.stringify({ message: 'agent not login', retcode, result: '' }));
    const outcome = await sayBusy(gateway, { agentid: '291' });
    expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode, message: 'agent not login' });
    expect(outcome).not.toHaveProperty('result');
  });
});

describe('a download', () => {
  const of = (body: string, type: string, status = 200) => {
    const { gateway } = answering(body, { status, headers: { 'Content-Type': type } });
    return downloadRecordFile(gateway, { agentid: '291' } as never);
  };

  test.each(['application/json', 'APPLICATION/JSON; charset=UTF-8', 'text/plain'])(
    'that is a refusal as %s is a failure',
    async (type) => {
      const outcome = await of('{"message":"","retcode":"100-006"}', type);
      expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode: '100-006' });
    },
  );
});

describe('when no answer comes', () => {
  test('a timeout longer than timers can wait is no timeout', async () => {
    const gateway = createGateway({ baseUrl, timeout: 2 ** 31, fetch: async () => new Response('{"retcode":"0"}') });
    expect(await sayBusy(gateway, { agentid: '291' })).toMatchObject({ ok: true });
  });
});

describe('the session', () => {
  test('a late answer of the previous session does not restore its GUID', async () => {
    let answerLate = (_: Response) => {};
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
    const gateway = createGateway({ baseUrl, guid, fetch: () => late });
    const call = release(gateway, { agentid: '291' });
    gateway.guid = 'bbbb.AgentGateway0';
    answerLate(new Response('{"message":"","retcode":"0"}', { headers: { 'Set-GUID': guid } }));
    expect(await call).toMatchObject({ ok: true });
    expect(gateway.guid).toBe('bbbb.AgentGateway0');
  });

  test('calls by path send and renew the same GUID, under the same Content-Type', async () => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}', {
      headers: { 'Set-GUID': 'bbbb.AgentGateway0' },
    });
    await pathClient(gateway).POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid: '291' } } });
    await sayBusy(gateway, { agentid: '291' });
    expect(requests.map(({ headers }) => headers.get('Guid'))).toEqual([guid, 'bbbb.AgentGateway0']);
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
  });

  test('the GUID does not show in a dump of the gateway', () => {
    expect(inspect(answering('').gateway, { depth: 9 })).not.toContain(guid);
  });
});

describe('a sentence says what to do', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  const cases: [string, object, string][] = [
    ['a missing parameter', {}, 'agentid is missing, empty or dots only; give its value.'],
    ['a body with GET', { agentid: '291', body: {} }, 'body cannot be sent with GET; leave it out.'],
  ];
  test.each(cases)('about %s', async (_, parameters, message) => {
    const { gateway, requests } = answering('{"message":"","retcode":"0"}');
    const outcome = await gateway.call({ method: 'GET', path: '/x/{agentid}' }, parameters);
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', message });
    expect(requests).toEqual([]);
  });

  test('about a body that is no plain data, and one about a page where the gateway should be', async () => {
    const { gateway } = answering('<html></html>');
    expect(await gateway.call({ method: 'POST', path: '/x' }, { body: loop })).toMatchObject({
      message: 'body cannot be written as JSON; give plain data.',
    });
    expect(await sayBusy(gateway, { agentid: '291' })).toMatchObject({
      message: 'No answer of the gateway: status 200 without a return code; check baseUrl.',
    });
  });
});

describe('an answer in pieces', () => {
  test.each([1, 2, 3, 1_000])(
    'of %d bytes is read as one text, also where a piece ends within a character',
    async (size) => {
      const bytes = new TextEncoder().encode('{"message":"座席 😀","retcode":"0","result":{}}');
      const body = new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      });
      const gateway = createGateway({ baseUrl, guid, fetch: async () => new Response(body) });
      expect(await sayBusy(gateway, { agentid: '291' })).toMatchObject({ ok: true, message: '座席 😀' });
    },
  );
});

describe('a fetch that ignores its signal', () => {
  test('does not hold a call, whose answer is dropped when it comes', async () => {
    let answerLate = (_: Response) => {};
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
    const gateway = createGateway({ baseUrl, guid, timeout: 5, fetch: () => late });
    expect(await sayBusy(gateway, { agentid: '291' })).toMatchObject({ ok: false, kind: 'timeout' });
    const dropped = new Promise<void>((resolve) => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"message":"","retcode":"0"}')),
        cancel: () => resolve(),
      });
      answerLate(new Response(body, { headers: { 'Set-GUID': 'late.AgentGateway0' } }));
    });
    await dropped;
    expect(gateway.guid).toBe(guid);
  });
});
