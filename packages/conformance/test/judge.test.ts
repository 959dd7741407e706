import { expect, test } from 'vitest';
import { createJudge, type Exchange, type Finding } from '../src/index.ts';

const base = 'http://gateway.test/agentgateway/resource';
const guid = 'abc.AgentGateway1';
const json: [string, string] = ['Content-Type', 'application/json;charset=UTF-8'];

let at = 0;

interface Given {
  readonly body?: unknown;
  readonly guid?: string;
  readonly answer: unknown;
  readonly status?: number;
  readonly headers?: [string, string][];
}

/** One exchange, a second after the one before. */
function exchange(line: string, { body, guid: sent = guid, answer, status = 200, headers = [json] }: Given): Exchange {
  const [method = '', path = ''] = line.split(' ');
  at += 1000;
  return {
    at,
    request: {
      method,
      url: base + path,
      headers: [json, ['Guid', sent]],
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    },
    response: { status, headers, body: typeof answer === 'string' ? answer : JSON.stringify(answer) },
  };
}

/** What a new judge finds in exchanges, as check and part. */
function found(...exchanges: Exchange[]): string[] {
  const judge = createJudge();
  return [...exchanges.flatMap((one) => judge.judge(one)), ...judge.end()].map(({ check, part }) => `${check} ${part}`);
}

const ok = { message: '', retcode: '0' };
const signIn = exchange('PUT /onlineagent/291', {
  body: { password: 'secret!', phonenum: '40038' },
  answer: {
    ...ok,
    result: { vdnid: 1, workno: '291', mediatype: 'TTF', loginTime: '1471585949806', isForceChange: 'false' },
  },
  headers: [json, ['Set-GUID', `JSESSIONID=${guid}`]],
});
const poll = (event?: object, given: Partial<Given> = {}) =>
  exchange('GET /agentevent/291', { answer: event === undefined ? ok : { ...ok, event }, ...given });
const event = (eventType: string, content: unknown = null, workNo = '291') => ({ eventType, workNo, content });
const ready = poll(event('AgentState_Ready'));
const sayBusy = exchange('POST /onlineagent/291/saybusy', { answer: ok });
const call = { callid: '1-1', caller: '1', called: '2', feature: 0, type: 'main', mediaAbility: 0 };

test('a mistake in an address is told each time', () => {
  const wrong = () => exchange('POST /onlineagent/291/saybusy?reason=many', { answer: ok });
  expect(found(signIn, wrong(), wrong())).toEqual([
    'request/parameter request.query.reason',
    'request/parameter request.query.reason',
  ]);
});

test('a day that keeps the contract gives no finding', () => {
  const logout = exchange('DELETE /onlineagent/291/logout', { answer: ok });
  const after = exchange('POST /onlineagent/291/saybusy', { answer: { message: '', retcode: '100-006' } });
  const busy = poll(event('AgentState_SetNotReady_Success', { reason: '0' }));
  expect(found(signIn, ready, sayBusy, busy, poll(), logout, after)).toEqual([]);
});

const broken: Readonly<Record<string, readonly [string, ...Exchange[]]>> = {
  'an envelope under another status': [
    'answer/status answer.status',
    { ...sayBusy, response: { ...sayBusy.response, status: 500 } as never },
  ],
  'another Content-Type': [
    'answer/content-type answer.header.Content-Type',
    exchange('POST /onlineagent/291/saybusy', { answer: ok, headers: [['Content-Type', 'text/html']] }),
  ],
  'another charset': [
    'answer/content-type answer.header.Content-Type',
    exchange('POST /onlineagent/291/saybusy', {
      answer: ok,
      headers: [['Content-Type', 'application/json; charset=GBK']],
    }),
  ],
  'a truncated body': [
    'answer/envelope answer.body',
    exchange('POST /onlineagent/291/saybusy', { answer: '{"message":"","retc' }),
  ],
  'no message': [
    'answer/envelope answer.body.message',
    exchange('POST /onlineagent/291/saybusy', { answer: { retcode: '0' } }),
  ],
  'a number as code': [
    'answer/envelope answer.body.retcode',
    exchange('POST /onlineagent/291/saybusy', { answer: { message: '', retcode: 0 } }),
  ],
  'a code outside of the register': [
    'answer/retcode/registered answer.body.retcode',
    exchange('POST /onlineagent/291/saybusy', { answer: { message: '', retcode: '100-999' } }),
  ],
  'a code of other operations': [
    'answer/retcode/listed answer.body.retcode',
    exchange('POST /onlineagent/291/saybusy', { answer: { message: '', retcode: '900-001' } }),
  ],
  'a sign-in without Set-GUID': [
    'answer/set-guid/sent answer.header.Set-GUID',
    { ...signIn, response: { ...signIn.response, headers: [json] } as never },
  ],
  'a GUID without its name': [
    'answer/set-guid/form answer.header.Set-GUID',
    { ...signIn, response: { ...signIn.response, headers: [json, ['Set-GUID', guid]] } as never },
  ],
  'a header in lower case': [
    'answer/set-guid/spelling answer.header.Set-GUID',
    { ...signIn, response: { ...signIn.response, headers: [json, ['set-guid', `JSESSIONID=${guid}`]] } as never },
  ],
  'a byte order mark': [
    'answer/encoding answer.body',
    exchange('POST /onlineagent/291/saybusy', { answer: `\uFEFF${JSON.stringify(ok)}` }),
  ],
  'bytes of another charset': [
    'answer/encoding answer.body',
    exchange('POST /onlineagent/291/saybusy', { answer: '{"message":"\uFFFD","retcode":"0"}' }),
  ],
  'a list of events': ['event/envelope answer.body.event', poll([event('AgentState_Ready')])],
  'an event nobody knows': ['event/known answer.body.event.eventType', poll(event('AgentState_Asleep'))],
  'an event with a wrong field': ['event/content answer.body.event.content', poll(event('AgentState_Ready', 7))],
  'an event of another agent': ['event/agent answer.body.event.workNo', poll(event('AgentState_Ready', null, '292'))],
  'an event twice': ['event/doubled answer.body.event', ready, ready],
  'a call that rings after it was talked in': [
    'event/order answer.body.event',
    poll(event('AgentEvent_Talking', call)),
    poll(event('AgentEvent_Ringing', call)),
  ],
  'a change of state without its event': ['event/lost answer.body.event', ready, sayBusy, poll()],
  'success after the sign-out': [
    'session/ended answer.body.retcode',
    signIn,
    exchange('DELETE /onlineagent/291/logout', { answer: ok }),
    exchange('POST /onlineagent/291/saybusy', { answer: ok }),
  ],
  'an unknown address': [
    'request/address request.path',
    exchange('POST /onlineagent/291/saynothing', { answer: '', status: 404 }),
  ],
  'another method': [
    'request/method request.method',
    exchange('GET /onlineagent/291/saybusy', { answer: '', status: 405 }),
  ],
  'a parameter out of its range': [
    'request/parameter request.path.time',
    exchange('POST /onlineagent/291/rest/86400/0', { answer: { message: '', retcode: '000-002' } }),
  ],
  'a missing field': [
    'request/body request.body.phonenum',
    { ...signIn, request: { ...signIn.request, body: '{"password":""}' } },
  ],
  'a GUID with its name': [
    'request/guid request.header.Guid',
    signIn,
    poll(undefined, { guid: `JSESSIONID=${guid}`, answer: { message: '', retcode: '000-003' } }),
  ],
  'a GUID that is not renewed': [
    'session/newest-guid answer.body.retcode',
    { ...signIn, at: 0 },
    { ...poll(), at: 100_000 },
    { ...poll(undefined, { answer: { message: '', retcode: '000-003' } }), at: 121_000 },
  ],
};

test.each(Object.entries(broken))('%s is found, and nothing else', (_, [finding, ...exchanges]) => {
  expect(found(...exchanges)).toEqual([finding]);
});

test('no finding holds a secret', () => {
  const judge = createJudge();
  const wrong: Exchange = {
    ...signIn,
    response: { status: 500, headers: [['Set-GUID', guid]], body: '{"retcode":1,"caller":"13800000000"}' },
  };
  const findings: readonly Finding[] = judge.judge(wrong);
  expect(findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).not.toMatch(/abc|secret!|40038|13800000000/);
});

test('severity follows the evidence', () => {
  const severities = (...exchanges: Exchange[]) => {
    const judge = createJudge();
    return exchanges.flatMap((one) => judge.judge(one)).map(({ severity }) => severity);
  };
  expect(severities(...((broken['a number as code'] ?? []).slice(1) as Exchange[]))).toEqual(['error']);
  expect(severities(...((broken['a code of other operations'] ?? []).slice(1) as Exchange[]))).toEqual(['warning']);
  expect(severities(...((broken['a header in lower case'] ?? []).slice(1) as Exchange[]))).toEqual(['note']);
});

test('the memory of a judge is bounded: GUIDs of long ago are strangers', () => {
  const renewed = (number: number) =>
    poll(undefined, {
      guid: `${number}.AgentGateway1`,
      headers: [json, ['Set-GUID', `JSESSIONID=${number + 1}.AgentGateway1`]],
    });
  const renewals = Array.from({ length: 150 }, (_, number) => renewed(number));
  const old = (number: number) =>
    poll(undefined, { guid: `${number}.AgentGateway1`, answer: { message: '', retcode: '000-003' } });
  expect(found(signIn, ...renewals, old(140))).toEqual(['request/guid request.header.Guid']);
  expect(found(signIn, ...renewals, old(10))).toEqual([]);
});
