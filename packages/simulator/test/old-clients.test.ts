import { createJudge, type Finding } from '@ccgateway/conformance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { exchange, headerOf, type RawAnswer } from './raw.ts';

// How seven public clients of 2014 to 2020 write their requests (third-party): methods, targets, headers in their case,
// and bodies, to the byte. Header lines that no source shows are those of the HTTP library that the client uses.

/** What differs from request to request. */
interface Given {
  /** Method and target. */
  readonly line: string;
  readonly guid: string;
  readonly body: string;
}

/** The bytes of a request. */
type Writer = (given: Given) => string;

const base = '/agentgateway/resource';

/** Header lines and a body; empty lines are left out. */
function written(line: string, headers: readonly string[], body: string): string {
  return [`${line} HTTP/1.1`, ...headers.filter(Boolean), '', body].join('\r\n');
}

const lengthOf = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
const guidAs = (name: string, guid: string) => (guid === '' ? '' : `${name}: ${guid}`);

const writers = {
  /** Apache HttpClient 4; a Content-Type with every request, and a body with some DELETEs. */
  'a Java sample': ({ line, guid, body }) =>
    written(
      line,
      [
        'Content-Type: application/json;charset=UTF-8',
        guidAs('Guid', guid),
        /^GET/.test(line) ? '' : lengthOf(body),
        'Host: 127.0.0.1',
        'Connection: Keep-Alive',
        'User-Agent: Apache-HttpClient/4.3.6 (java 1.5)',
        'Accept-Encoding: gzip,deflate',
      ],
      body,
    ),

  /** The same library; a cookie whose signs : and = are gone, sent twice. */
  "a supervisor's Java sample": ({ line, guid, body }) =>
    written(
      line,
      [
        'Content-Type: application/json;charset=UTF-8',
        guidAs('guid', guid),
        'Cookie: ccgateway_nodeAgentGateway0',
        'Cookie: ccgateway_node=AgentGateway0; Path=/; HttpOnly',
        /^GET/.test(line) ? '' : lengthOf(body),
        'Host: 127.0.0.1',
        'Connection: Keep-Alive',
        'User-Agent: Apache-HttpClient/4.3.6 (java 1.5)',
      ],
      body,
    ),

  /** HttpWebRequest of .NET: no Content-Type without a body, Expect with one. */
  'a desktop in C#': ({ line, guid, body }) =>
    written(
      line,
      [
        body && 'Content-Type: application/json; charset=UTF-8',
        guidAs('Guid', guid),
        'Host: 127.0.0.1',
        /^GET/.test(line) ? '' : lengthOf(body),
        body && 'Expect: 100-continue',
        'Connection: Keep-Alive',
      ],
      body,
    ),

  /** XMLHttpRequest behind the script of the gateway, from a page of another origin. */
  'a browser page': ({ line, guid, body }) =>
    written(
      line,
      [
        'Host: 127.0.0.1',
        'Connection: keep-alive',
        /^(GET|DELETE)/.test(line) ? '' : lengthOf(body),
        guidAs('Guid', guid),
        'Origin: http://desktop.test',
        'Accept: application/json',
        body && 'Content-Type: application/json',
        'User-Agent: Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
      ],
      body,
    ),

  /** HttpURLConnection of Java; a JSON object of nulls where nothing is to be said. */
  'a Java system': ({ line, guid, body }) =>
    written(
      line,
      [
        'Content-Type: application/json;charset=UTF-8',
        guidAs('Guid', guid),
        'User-Agent: Java/1.7.0_79',
        'Host: 127.0.0.1',
        'Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
        'Connection: keep-alive',
        body && lengthOf(body),
      ],
      body,
    ),

  /** The same lineage, some years later, with the header's name in lower case. */
  "a Java system's successor": ({ line, guid, body }) =>
    written(
      line,
      [
        'Content-Type: application/json;charset=UTF-8',
        guidAs('guid', guid),
        /^(GET|DELETE)/.test(line) ? '' : lengthOf(body),
        'Host: 127.0.0.1',
        'Connection: Keep-Alive',
        'User-Agent: Apache-HttpClient/4.5.3 (Java/1.8.0_151)',
      ],
      body,
    ),

  /** Node's http: chunks, also around no body at all, and no GUID, since the gateway has authentication off. */
  'a server in Node.js': ({ line, body }) => {
    const chunks = body === '' ? '' : `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;
    const head = ['Host: 127.0.0.1', 'Connection: close'];
    if (/^GET/.test(line)) return written(line, head, '');
    return written(
      line,
      ['Content-Type: application/json', ...head, 'Transfer-Encoding: chunked'],
      `${chunks}0\r\n\r\n`,
    );
  },
} satisfies Record<string, Writer>;

type Client = keyof typeof writers;

/** The sign-in of each client. */
const signIns: Record<Client, string> = {
  'a Java sample': '{"password":"","phonenum":"40038","status":"4","releasephone":"true","agenttype":"4"}',
  "a supervisor's Java sample": '{"password":"","phonenum":"40038","autoanswer":"false","agenttype":"4","status":"4"}',
  'a desktop in C#':
    '{"password":"","phonenum":"40038","autoanswer":false,"autoenteridle":true,"releasephone":true,"agenttype":4,"status":4,"ip":"127.0.0.1","entryIp":null,"phonelinkage":false,"checkInWebm":false,"vcPhoneNumber":null}',
  'a browser page':
    '{"password":"","phonenum":"40038","autoanswer":"false","autoenteridle":"true","releasephone":"true"}',
  'a Java system': '{"password":"","phonenum":"40038","status":"4","agenttype":"4","autoanswer":"false","ip":null}',
  "a Java system's successor":
    '{"password":"","phonenum":"40038","autoanswer":false,"status":"4","pushUrl":"http://127.0.0.1:9/cc?token=x"}',
  'a server in Node.js': '{"password":"","phonenum":40038,"autoanswer":"false","status":4}',
};

/** What a request is answered. */
type Expected = { readonly retcode: string; readonly [field: string]: unknown } | { readonly status: number };

const ok = { retcode: '0' };
const idle = '{"message":"","retcode":"0"}';

/** Who sends what, and what is answered; `given` is the state of the agent's call before. */
const forms: readonly {
  readonly client: Client;
  readonly what: string;
  readonly line: string;
  readonly body?: string;
  readonly answer: Expected;
  readonly given?: 'ringing' | 'talking' | 'held';
}[] = [
  {
    client: 'a Java sample',
    what: 'skill queues reset without a body',
    line: `POST ${base}/onlineagent/{agentid}/resetskill/true`,
    answer: ok,
  },
  {
    client: 'a Java sample',
    what: 'skill queues reset with texts null',
    line: `POST ${base}/onlineagent/{agentid}/resetskill/true?skillid=null&phonelinkage=null`,
    answer: ok,
  },
  {
    client: 'a Java sample',
    what: 'an event poll with a Content-Type',
    line: `GET ${base}/agentevent/{agentid}`,
    answer: { retcode: '0', event: { eventType: 'AgentOther_InService', workNo: '{agentid}' } },
  },
  {
    client: 'a Java sample',
    what: 'the heartbeat of push mode without a body',
    line: `PUT ${base}/onlineagent/{agentid}/heartbeat`,
    answer: ok,
  },
  {
    client: 'a Java sample',
    what: 'the agents who are signed in',
    line: `GET ${base}/agentgroup/{agentid}/onlineagentonvdn`,
    answer: { retcode: '0', result: expect.arrayContaining([expect.objectContaining({ workno: '{agentid}' })]) },
  },
  {
    client: 'a Java sample',
    what: 'the reasons for a rest',
    line: `GET ${base}/agentgroup/{agentid}/restreason`,
    answer: {
      retcode: '0',
      result: expect.arrayContaining([{ restReasonId: expect.any(Number), restReason: expect.any(String) }]),
    },
  },
  {
    client: 'a Java sample',
    what: 'the access codes',
    line: `GET ${base}/queuedevice/{agentid}/innoinfo`,
    answer: {
      retcode: '0',
      result: [{ id: 1, inno: '60015', vdnid: 1, mediatype: 5, description: expect.any(String) }],
    },
  },
  {
    client: 'a Java sample',
    what: 'a notice to a skill queue',
    line: `POST ${base}/onlineagent/{agentid}/notifybulletin`,
    body: '{"targettype":"1","bulletindata":"closed today","targetname":"voice"}',
    answer: ok,
  },
  {
    client: 'a Java sample',
    what: 'a call outside',
    line: `PUT ${base}/voicecall/{agentid}/callout`,
    body: '{"caller":"","called":"10086","skillid":1,"callappdata":"","mediaability":"1"}',
    answer: { retcode: '0', result: expect.stringMatching(/^\d+-\d+$/) },
  },
  {
    client: 'a Java sample',
    what: 'a call given up, with a redundant body',
    line: `POST ${base}/voicecall/{agentid}/dropcall/{callid}`,
    body: '{"callid":"{callid}"}',
    answer: ok,
    given: 'talking',
  },

  {
    client: "a supervisor's Java sample",
    what: 'the agents with their states',
    line: `GET ${base}/agentgroup/{agentid}/allagentstatus`,
    answer: { retcode: '0', result: expect.arrayContaining([expect.objectContaining({ workno: '{agentid}' })]) },
  },
  {
    client: "a supervisor's Java sample",
    what: 'the idle agents',
    line: `GET ${base}/agentgroup/{agentid}/idleagent`,
    answer: { retcode: '0', result: expect.arrayContaining([expect.objectContaining({ workno: '{agentid}' })]) },
  },
  {
    client: "a supervisor's Java sample",
    what: 'the skill queues of its VDN',
    line: `GET ${base}/queuedevice/{agentid}/vdnskill/1`,
    answer: {
      retcode: '0',
      result: expect.arrayContaining([{ name: 'voice', id: 1, mediatype: 5, serviceType: 1, realFlag: 1 }]),
    },
  },
  {
    client: "a supervisor's Java sample",
    what: 'whether it may inspect, with a slash at the end',
    line: `GET ${base}/agentgroup/{agentid}/iscensor/`,
    answer: { retcode: '0', result: true },
  },
  {
    client: "a supervisor's Java sample",
    what: 'a monitoring that no source explains',
    line: `POST ${base}/qualitycontrol/{agentid}/beginmonitor?agents=291;292`,
    answer: { status: 404 },
  },

  {
    client: 'a desktop in C#',
    what: 'skill queues reset with an empty list',
    line: `POST ${base}/onlineagent/{agentid}/resetskill/True?skillid=&phonelinkage=0`,
    answer: ok,
  },
  {
    client: 'a desktop in C#',
    what: 'busy, without a Content-Type',
    line: `POST ${base}/onlineagent/{agentid}/saybusy`,
    answer: ok,
  },
  {
    client: 'a desktop in C#',
    what: 'whether it may pick up calls of others',
    line: `GET ${base}/agentgroup/{agentid}/ispickup`,
    answer: { retcode: '0', result: true },
  },
  {
    client: 'a desktop in C#',
    what: 'its group',
    line: `GET ${base}/agentgroup/{agentid}/groupbyagent/{agentid}`,
    answer: {
      retcode: '0',
      result: {
        id: expect.any(Number),
        name: expect.any(String),
        monitorno: expect.any(Number),
        monitorname: expect.any(String),
      },
    },
  },
  {
    client: 'a desktop in C#',
    what: 'all groups',
    line: `GET ${base}/agentgroup/{agentid}/grouponvdn`,
    answer: { retcode: '0', result: [expect.objectContaining({ monitorno: expect.any(Number) })] },
  },
  {
    client: 'a desktop in C#',
    what: 'the agents of a group',
    line: `GET ${base}/agentgroup/{agentid}/agentongroupex?groupid=1`,
    answer: { retcode: '0', result: expect.arrayContaining([expect.objectContaining({ workno: '{agentid}' })]) },
  },
  {
    client: 'a desktop in C#',
    what: 'the skill queues it has signed in to',
    line: `GET ${base}/queuedevice/{agentid}/agentskill/{agentid}`,
    answer: { retcode: '0', result: [] },
  },
  {
    client: 'a desktop in C#',
    what: 'the ids of its calls',
    line: `GET ${base}/calldata/{agentid}/allcallid`,
    answer: { retcode: '0', result: ['{callid}'] },
    given: 'talking',
  },
  {
    client: 'a desktop in C#',
    what: 'one of its calls',
    line: `GET ${base}/calldata/{agentid}/callinfobycallid/{callid}`,
    answer: { retcode: '0', result: expect.objectContaining({ callid: '{callid}', caller: '70093' }) },
    given: 'talking',
  },
  {
    client: 'a desktop in C#',
    what: 'data for a call in the address',
    line: `PUT ${base}/calldata/{agentid}?calldata=a%20b&callid={callid}`,
    answer: ok,
    given: 'talking',
  },
  {
    client: 'a desktop in C#',
    what: 'digits in the address',
    line: `POST ${base}/voicecall/{agentid}/seconddial/12*`,
    answer: ok,
    given: 'talking',
  },
  {
    client: 'a desktop in C#',
    what: 'a call taken from hold',
    line: `POST ${base}/voicecall/{agentid}/gethold?callid={callid}`,
    answer: ok,
    given: 'held',
  },
  {
    client: 'a desktop in C#',
    what: 'a notice to a group',
    line: `POST ${base}/onlineagent/{agentid}/notifybulletin`,
    body: '{"targettype":0,"bulletindata":"closed today","targetname":"1"}',
    answer: ok,
  },
  {
    client: 'a desktop in C#',
    what: 'the end of a multimedia conference, a DELETE with a body, which the interface never had',
    line: `DELETE ${base}/multimediaconf/{agentid}/stopconf`,
    body: '{"confid":1}',
    answer: { status: 404 },
  },
  {
    client: 'a desktop in C#',
    what: 'a new password',
    line: `POST ${base}/onlineagent/{agentid}/modifyaccountpwdex`,
    body: '{"oldPassword":"","newPassword":"Changed-it-1"}',
    answer: ok,
  },

  {
    client: 'a browser page',
    what: 'a poll below a base address that ends in a slash, against the cache',
    line: `GET ${base}//agentevent/{agentid}?time=1471585949806`,
    answer: { retcode: '0', event: { eventType: 'AgentOther_InService' } },
  },
  {
    client: 'a browser page',
    what: "the script's own cache buster",
    line: `GET ${base}//onlineagent/{agentid}/agentstatus?resteasy_jsapi_anti_cache=1471585949806`,
    answer: { retcode: '0', result: { agentState: 4 } },
  },
  {
    client: 'a browser page',
    what: 'busy',
    line: `POST ${base}//onlineagent/{agentid}/saybusy`,
    answer: ok,
  },
  {
    client: 'a browser page',
    what: 'an answer to a call',
    line: `PUT ${base}//voicecall/{agentid}/answer`,
    answer: ok,
    given: 'ringing',
  },
  {
    client: 'a browser page',
    what: 'the phone picked up, by PUT',
    line: `PUT ${base}//voicecall/{agentid}/phonepickup`,
    answer: { retcode: '100-007' },
  },
  {
    client: 'a browser page',
    what: 'the phone hung up',
    line: `DELETE ${base}//voicecall/{agentid}/releasephone`,
    answer: ok,
    given: 'talking',
  },
  {
    client: 'a browser page',
    what: 'help asked for, the agent a number',
    line: `POST ${base}//voicecall/{agentid}/innerhelp`,
    body: '{"dstaddress":49997,"devicetype":2,"mode":1}',
    answer: ok,
    given: 'talking',
  },
  {
    client: 'a browser page',
    what: 'a call transferred, its data in the body',
    line: `POST ${base}//voicecall/{agentid}/transfer`,
    body: '{"devicetype":"1","address":"2","mode":"0","callappdata":""}',
    answer: ok,
    given: 'talking',
  },

  {
    client: 'a Java system',
    what: 'busy, with a body of nulls',
    line: `POST ${base}/onlineagent/{agentid}/saybusy`,
    body: '{"reason":null,"prolong":null}',
    answer: ok,
  },
  {
    client: 'a Java system',
    what: 'the sign-out, with a body of nulls',
    line: `DELETE ${base}/onlineagent/{agentid}/logout`,
    body: '{"password":null,"phonenum":null}',
    answer: ok,
  },
  {
    client: 'a Java system',
    what: 'a wait of no length at all for a free agent',
    line: `POST ${base}/onlineagent/{agentid}/sayfree`,
    answer: ok,
  },
  {
    client: 'a Java system',
    what: 'the numbers of the other parties',
    line: `GET ${base}/calldata/{agentid}/remotenumbers`,
    answer: { retcode: '0', result: ['70093'] },
    given: 'talking',
  },
  {
    client: 'a Java system',
    what: 'names of agents',
    line: `GET ${base}/agentgroup/{agentid}/agentwasnameonvdn`,
    answer: { retcode: '0', result: expect.objectContaining({ '{agentid}': expect.any(String) }) },
  },
  {
    client: 'a Java system',
    what: 'agents without their skill queues',
    line: `POST ${base}/agentgroup/{agentid}/agentinfonoskills`,
    body: '["{agentid}","59999"]',
    answer: { retcode: '0', result: [expect.objectContaining({ workno: '{agentid}' })] },
  },
  {
    client: 'a Java system',
    what: 'the calls of an agent',
    line: `GET ${base}/calldata/{agentid}/allcallinfo/{agentid}`,
    answer: { retcode: '0', result: [expect.objectContaining({ callid: '{callid}', caller: '70093' })] },
    given: 'talking',
  },
  {
    client: 'a Java system',
    what: 'a record of calls that the simulator does not keep',
    line: `GET ${base}/calldata/{agentid}/callRecordInfoList?workno=&skillid=&startdate=&enddate=`,
    answer: { status: 404 },
  },

  {
    client: "a Java system's successor",
    what: 'a poll',
    line: `GET ${base}/agentevent/{agentid}`,
    answer: { retcode: '0', event: { eventType: 'AgentOther_InService' } },
  },
  {
    client: "a Java system's successor",
    what: 'a sign-in by force of an agent who is signed in',
    line: `PUT ${base}/onlineagent/{agentid}/forcelogin`,
    body: '{"password":"","phonenum":"40038","autoanswer":false,"status":"4"}',
    answer: { retcode: '0', result: { workno: '{agentid}' } },
  },
  {
    client: "a Java system's successor",
    what: 'the hold of a call',
    line: `POST ${base}/voicecall/{agentid}/hold`,
    answer: ok,
    given: 'talking',
  },
  {
    client: "a Java system's successor",
    what: 'a rest',
    line: `POST ${base}/onlineagent/{agentid}/rest/600/1`,
    answer: ok,
  },

  {
    client: 'a server in Node.js',
    what: 'busy, in no chunk at all',
    line: `POST ${base}/onlineagent/{agentid}/saybusy`,
    answer: ok,
  },
  {
    client: 'a server in Node.js',
    what: 'the phone hung up, by PUT',
    line: `PUT ${base}/voicecall/{agentid}/phonehangup`,
    answer: { retcode: '100-007' },
  },
  {
    client: 'a server in Node.js',
    what: 'calls that wait',
    line: `GET ${base}/queuedevice/{agentid}/waitnum?time=1471585949806`,
    answer: { retcode: '0', result: 0 },
  },
  {
    client: 'a server in Node.js',
    what: 'the events of all agents in one poll',
    line: `GET ${base}/agentevent/allagentevent?time=1471585949806`,
    answer: {
      retcode: '0',
      event: expect.arrayContaining([{ eventType: 'AgentOther_InService', workNo: '{agentid}', content: null }]),
    },
  },
];

let guarded: RunningSimulator;
let open: RunningSimulator;
let nextAgent = 2000;

beforeAll(async () => {
  const options = { httpPort: 0, pollHold: 0 } as const;
  [guarded, open] = await Promise.all([
    startSimulator({ ...options, authmode: 2 }),
    startSimulator({ ...options, authmode: 0 }),
  ]);
});
afterAll(() => Promise.all([guarded.close(), open.close()]));

const simulatorOf = (client: Client) => (client === 'a server in Node.js' ? open : guarded);

async function send(client: Client, line: string, guid = '', body = ''): Promise<RawAnswer> {
  const write: Writer = writers[client];
  const answer = await exchange(simulatorOf(client).http?.port ?? 0, write({ line, guid, body }));
  expect(blamed(client, { line, guid, body }, answer)).toEqual([]);
  return answer;
}

/** The traffic with each gateway is judged as a recording of it would be. */
const judges = { guarded: createJudge(), open: createJudge() };
let moment = 0;

/** What the rules of conformance say against the gateway; it is sound, however its clients write. */
function blamed(client: Client, { line, guid, body }: Given, answer: RawAnswer): Finding[] {
  const [method = '', target = ''] = line.split(' ');
  const judge = simulatorOf(client) === open ? judges.open : judges.guarded;
  moment += 1;
  const findings = judge.judge({
    at: moment,
    request: {
      method,
      url: `http://gateway.test${target}`,
      headers: guid === '' ? [] : [['Guid', guid]],
      ...(body !== '' && { body }),
    },
    response: {
      status: answer.status,
      headers: answer.headers.map((one) => [one.split(': ')[0] ?? '', one.slice(one.indexOf(': ') + 2)] as const),
      body: answer.body,
    },
  });
  return findings.filter(({ about }) => about === 'gateway');
}

/** Signs another agent in; the GUID as the client takes it out of the header. */
async function signedIn(client: Client): Promise<{ agentid: string; guid: string; answer: RawAnswer }> {
  nextAgent += 1;
  const agentid = String(nextAgent);
  const answer = await send(client, `PUT ${base}/onlineagent/${agentid}`, '', signIns[client]);
  return { agentid, guid: headerOf(answer, 'Set-GUID')?.split('=')[1] ?? '', answer };
}

describe.each(Object.keys(writers) as Client[])('%s', (client) => {
  test('signs in, and an idle poll is the text that it compares', async () => {
    const { agentid, guid, answer } = await signedIn(client);
    expect(JSON.parse(answer.body)).toMatchObject({ message: '', retcode: '0', result: { workno: agentid } });
    expect(headerOf(answer, 'Content-Type')).toBe('application/json');
    expect(headerOf(answer, 'Set-Cookie')).toBeDefined();
    const polls: string[] = [];
    for (let times = 0; times < 3; times++)
      polls.push((await send(client, `GET ${base}/agentevent/${agentid}`, guid)).body);
    expect(polls.map((body) => (JSON.parse(body) as { event?: { eventType: string } }).event?.eventType)).toEqual([
      'AgentOther_InService',
      'AgentState_Ready',
      undefined,
    ]);
    expect(polls.at(-1)).toBe(idle);
  });

  test.each(forms.filter((form) => form.client === client))(
    'sends $what: $line',
    async ({ line, body = '', answer: expected, given }) => {
      const { agentid, guid } = await signedIn(client);
      const { simulator } = simulatorOf(client);
      if (given !== undefined) simulator.do('ring', { agentid, caller: '70093' });
      if (given === 'talking' || given === 'held') await send(client, `PUT ${base}/voicecall/${agentid}/answer`, guid);
      if (given === 'held') await send(client, `POST ${base}/voicecall/${agentid}/hold`, guid);
      const [call] = simulator.gateway.centre.agents.get(agentid)?.calls ?? [];
      const filled = (text: string) => text.replaceAll('{agentid}', agentid).replaceAll('{callid}', call?.id ?? '');
      const answer = await send(client, filled(line), guid, filled(body));
      if ('status' in expected) {
        expect([answer.status, answer.body]).toEqual([expected.status, '']);
        expect(headerOf(answer, 'X-Simulator-Reason')).toMatch(/^[A-Z].+\.$/);
        return;
      }
      expect(answer.status).toBe(200);
      // The agent and the call are known only now.
      expect(
        JSON.parse(answer.body.replaceAll(agentid, '{agentid}').replaceAll(call?.id ?? '{callid}', '{callid}')),
      ).toMatchObject(expected);
    },
  );
});
