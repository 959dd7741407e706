import type { Model } from '../../model/model.ts';
import { guid } from './requests.ts';
import { parametersOf } from './values.ts';
import type { Answer, Outcome, Parameters, Topic, Vector } from './vector.ts';

interface GuidVector extends Vector {
  /** The GUID that the client knows at the start; absent if it knows none. */
  readonly guid?: string;
  /** Whether the exchanges are calls of a session, which keeps cookies. */
  readonly session?: true;
  readonly exchanges: readonly Exchange[];
  /** Requests that a second server got, to which a redirect leads. */
  readonly requestsElsewhere?: number;
}

interface Exchange {
  readonly operation: string;
  readonly parameters: Parameters;
  /** What the request carries. */
  readonly sends?: { readonly require?: Readonly<Record<string, string>>; readonly forbid?: readonly string[] };
  readonly answer: Answer;
  readonly expect?: Outcome;
}

type Headers = NonNullable<Answer['headers']>;

const renewed = 'bbbb.AgentGateway0';
const success = '{"message":"","retcode":"0"}';
const json = ['Content-Type', 'application/json'] as const;

/** Spellings of an answer's GUID, all of the same GUID. */
const spellings: Readonly<Record<string, Headers>> = {
  documented: [['Set-GUID', `JSESSIONID=${renewed}`]],
  lowerCase: [['set-guid', `JSESSIONID=${renewed}`]],
  upperCase: [['SET-GUID', `JSESSIONID=${renewed}`]],
  bare: [['Set-GUID', renewed]],
  lowerName: [['Set-GUID', `jsessionid=${renewed}`]],
  otherName: [['Set-GUID', `GUID=${renewed}`]],
  quoted: [['Set-GUID', `"${renewed}"`]],
  quotedValue: [['Set-GUID', `JSESSIONID="${renewed}"`]],
  quotedWhole: [['Set-GUID', `"JSESSIONID=${renewed}"`]],
  blanks: [['Set-GUID', `JSESSIONID = ${renewed}`]],
  attributes: [['Set-GUID', `JSESSIONID=${renewed}; Path=/agentgateway; Secure; HttpOnly`]],
  expires: [['Set-GUID', `JSESSIONID=${renewed}; Expires=Wed, 21 Oct 2037 07:28:00 GMT`]],
  doubled: [
    ['Set-GUID', 'JSESSIONID=cccc.AgentGateway2'],
    ['Set-GUID', `JSESSIONID=${renewed}`],
  ],
  doubledAlike: [
    ['Set-GUID', `JSESSIONID=${renewed}`],
    ['Set-GUID', `JSESSIONID=${renewed}`],
  ],
  doubledEmpty: [
    ['Set-GUID', `JSESSIONID=${renewed}`],
    ['Set-GUID', ''],
  ],
  joined: [['Set-GUID', `JSESSIONID=cccc.AgentGateway2, JSESSIONID=${renewed}`]],
  besideEcho: [
    ['Guid', guid],
    ['Set-GUID', `JSESSIONID=${renewed}`],
  ],
};

/** Headers that hold no new GUID for a client that knows one. */
const keeping: Readonly<Record<string, Headers>> = {
  none: [],
  empty: [['Set-GUID', '']],
  nameOnly: [['Set-GUID', 'JSESSIONID=']],
  quotesOnly: [['Set-GUID', '""']],
  sentence: [['Set-GUID', 'no session here']],
  echo: [['Guid', 'cccc.AgentGateway2']],
  cookie: [['Set-Cookie', 'JSESSIONID=cccc.AgentGateway2; Path=/']],
};

/** guid.json: the session of a call, in every spelling, and what must not reach anybody else. */
export function guids(model: Model): Topic {
  const parameters = (id: string): Parameters => {
    const operation = model.operations.find((one) => one.id === id);
    if (!operation) throw new Error(`There is no operation ${id} any more.`);
    return parametersOf(model, operation, 'minimal');
  };
  const call = (operation: string, answer: Answer, more: Partial<Exchange> = {}): Exchange => ({
    operation,
    parameters: parameters(operation),
    ...more,
    answer,
  });
  const answered = (headers: Headers, body = success, status?: number): Answer => ({
    ...(status !== undefined && { status }),
    headers: [json, ...headers],
    body,
  });
  const requires = (value: string, name = 'Guid') => ({ sends: { require: { [name]: value } } });
  const vector = (name: string, exchanges: readonly Exchange[], more: Partial<GuidVector> = {}): GuidVector => ({
    id: `guid.${name}`,
    appliesTo: ['client'],
    ...more,
    exchanges,
  });
  const plain = { body: success };
  const first = (answer: Answer, expect?: Outcome) =>
    call('sayBusy', answer, { ...requires(guid), ...(expect && { expect }) });
  const then = (value: string) => call('sayFree', plain, requires(value));
  const known = { guid } as const;

  const signInSpellings = Object.entries(spellings).map(([name, headers]) =>
    vector(`signIn.${name}`, [
      call('login', answered(headers, '{"message":"","retcode":"0","result":{"workno":"291"}}'), {
        sends: { forbid: ['Guid'] },
      }),
      then(renewed),
    ]),
  );
  const renewals = Object.entries(spellings).map(([name, headers]) =>
    vector(`renewal.${name}`, [first(answered(headers)), then(renewed)], known),
  );
  const kept = Object.entries(keeping).map(([name, headers]) =>
    vector(`kept.${name}`, [first(answered(headers)), then(guid)], known),
  );
  const onAnyAnswer = ['getAgentEvent', 'handShake', 'getAgentStatus', 'release'].map((id) =>
    vector(
      `onAnyAnswer.${id}`,
      [call(id, answered(spellings.documented as Headers), requires(guid)), then(renewed)],
      known,
    ),
  );
  const set = spellings.documented as Headers;
  const decode = { ok: false, kind: 'decode', status: 200 } as const;
  const http = (status: number) => ({ ok: false, kind: 'http', status }) as const;
  const retcode = { ok: false, kind: 'retcode', retcode: '100-007', status: 200 } as const;
  const others = [
    vector('onRefusal', [first(answered(set, '{"message":"","retcode":"100-007"}'), retcode), then(renewed)], known),
    vector('notOnPage', [first(answered(set, '<html></html>'), decode), then(guid)], known),
    vector('notOn502', [first(answered(set, '<html></html>', 502), http(502)), then(guid)], known),
    vector('echoAtSignIn', [
      call('login', answered([['Guid', renewed]], '{"message":"","retcode":"0","result":{}}'), {
        sends: { forbid: ['Guid'] },
      }),
      then(renewed),
    ]),
    vector(
      'ofUpdateGuid',
      [
        call('updateGuid', { body: `{"message":"","retcode":"0","result":{"guid":"${renewed}"}}` }, requires(guid)),
        then(renewed),
      ],
      known,
    ),
    vector(
      'twice',
      [
        first(answered(set)),
        call('sayFree', answered([['Set-GUID', 'JSESSIONID=dddd.AgentGateway3']]), requires(renewed)),
        then('dddd.AgentGateway3'),
      ],
      known,
    ),
  ];
  const redirects = [301, 302, 303, 307, 308].map((status) =>
    vector(
      `redirect.${status}`,
      [
        first(
          answered([['Location', '{other}/agentgateway/resource/onlineagent/291/saybusy'], ...set], success, status),
          http(status),
        ),
        then(guid),
      ],
      { ...known, requestsElsewhere: 0 },
    ),
  );
  const cookie = (value: string): Headers => [['Set-Cookie', value]];
  const keeps = (name: string, cookies: Headers, expected: string) =>
    vector(`cookie.${name}`, [first(answered(cookies)), call('sayFree', plain, requires(expected, 'Cookie'))], {
      ...known,
      session: true,
    });
  const cookies = [
    keeps('kept', cookie('route=node1'), 'route=node1'),
    keeps('withoutAttributes', cookie('route=node1; Path=/; HttpOnly'), 'route=node1'),
    keeps('several', [...cookie('route=node1; Path=/'), ...cookie('zone=b; Path=/')], 'route=node1; zone=b'),
    vector(
      'cookie.replaced',
      [
        first(answered(cookie('route=node1; Path=/'))),
        call('sayFree', answered(cookie('route=node2; Path=/')), requires('route=node1', 'Cookie')),
        call('rest', plain, requires('route=node2', 'Cookie')),
      ],
      { ...known, session: true },
    ),
    vector(
      'cookie.withdrawn',
      [
        first(answered(cookie('route=node1; Path=/'))),
        call('sayFree', answered(cookie('route=; Path=/; Max-Age=0')), requires('route=node1', 'Cookie')),
        call('rest', plain, { sends: { require: { Guid: guid }, forbid: ['Cookie'] } }),
      ],
      { ...known, session: true },
    ),
  ];
  return {
    topic: 'guid',
    about:
      'Which GUID and cookies a request carries after the answers before it. Exchanges follow each other at one client; the ' +
      'last GUID of an answer of the gateway counts, and no redirect is followed.',
    axes: ['style'],
    vectors: [...signInSpellings, ...renewals, ...kept, ...onAnyAnswer, ...others, ...redirects, ...cookies],
  };
}
