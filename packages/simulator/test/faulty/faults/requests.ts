import { mends, refuses, requests, takes } from '../breaks.ts';
import { type Asked, type Break, type Fault, hidden } from '../fault.ts';

const fieldOf = ({ body = '{}' }: Asked, name: string): unknown => {
  try {
    return JSON.parse(body)[name];
  } catch {
    return undefined;
  }
};

/** Requests that are taken although they are wrong, or refused although they are right. All need whoever sends them. */
export const requestFaults: readonly Fault[] = [
  hidden(
    'request/above',
    'A rest may last a second longer than a day.',
    takes('rest', /rest\/86400\//, 'rest/86399/'),
    ['bounds/rest/time', 'rest', 'request.path.time'],
  ),
  hidden('request/below', 'A rest may last no second at all.', takes('rest', /rest\/0\//, 'rest/1/'), [
    'bounds/rest/time',
    'rest',
    'request.path.time',
  ]),
  hidden(
    'request/at-most',
    'The longest rest is refused.',
    refuses('rest', ({ url }) => /rest\/86399\//.test(url)),
    ['bounds/rest/time', 'rest', 'request.path.time'],
  ),
  hidden(
    'request/at-least',
    'The lowest reason for a rest is refused.',
    refuses('rest', ({ url }) => /rest\/\d+\/0$/.test(url)),
    ['bounds/rest/restcause', 'rest', 'request.path.restcause'],
  ),
  hidden(
    'request/query-above',
    'A state of its own may have the number after the last.',
    takes('setCustomState', /customstate=65535/, 'customstate=1'),
    ['bounds/setCustomState/customstate', 'setCustomState', 'request.query.customstate'],
  ),
  hidden(
    'request/query-at-most',
    'The last number of a state of its own is refused.',
    refuses('setCustomState', ({ url }) => /customstate=65534/.test(url)),
    ['bounds/setCustomState/customstate', 'setCustomState', 'request.query.customstate'],
  ),
  hidden('request/choice', 'A busy agent may give the reason 251.', takes('sayBusy', /reason=251/, 'reason=250'), [
    'bounds/sayBusy/reason',
    'sayBusy',
    'request.query.reason',
  ]),
  hidden(
    'request/choice-refused',
    'A busy agent may not give the reason 250.',
    refuses('sayBusy', ({ url }) => /reason=250/.test(url)),
    ['bounds/sayBusy/reason', 'sayBusy', 'request.query.reason'],
  ),
  hidden('request/enum', 'setTalkRight takes the flag 2.', takes('setTalkRight', /flag=2/, 'flag=1'), [
    'bounds/setTalkRight/flag',
    'setTalkRight',
    'request.query.flag',
  ]),
  hidden(
    'request/enum-refused',
    'setTalkRight refuses the flag 0.',
    refuses('setTalkRight', ({ url }) => /flag=0/.test(url)),
    ['bounds/setTalkRight/flag', 'setTalkRight', 'request.query.flag'],
  ),
  hidden('request/longer', 'secondDialEx takes 25 digits.', takes('secondDialEx', /(number=\d{24})\d+/, '$1'), [
    'bounds/secondDialEx/number',
    'secondDialEx',
    'request.query.number',
  ]),
  hidden(
    'request/longest',
    'secondDialEx refuses 24 digits.',
    refuses('secondDialEx', ({ url }) => /number=\d{24}$/.test(url)),
    ['bounds/secondDialEx/number', 'secondDialEx', 'request.query.number'],
  ),
  hidden(
    'request/range',
    'The agent 60000 may be inspected.',
    takes('forceBusy', /forcebusy\/60000/, 'forcebusy/292'),
    ['bounds/forceBusy/workNo', 'forceBusy', 'request.path.workNo'],
  ),
  hidden(
    'request/spelling',
    'A work number may begin with a nought.',
    takes('forceBusy', /forcebusy\/0\d+/, 'forcebusy/292'),
    ['bounds/forceBusy/workNo', 'forceBusy', 'request.path.workNo'],
  ),
  hidden(
    'request/agent',
    'The agent 100 may be asked for.',
    requests('getAgentStatus', (asked) => ({ ...asked, url: asked.url.replace('/100/', '/291/') })),
    ['bounds/getAgentStatus/agentid', 'getAgentStatus', 'request.path.agentid'],
  ),
  hidden(
    'request/no-number',
    'What is no number counts as the lowest one.',
    takes('rest', /rest\/no%20number\//, 'rest/1/'),
    ['bounds/rest/time', 'rest', 'request.path.time'],
  ),
  hidden(
    'request/body-above',
    'A conference may have 121 members.',
    mends('requestAgentConf', (body) => (body.memberNum === 121 ? { ...body, memberNum: 120 } : body)),
    ['body/refused/requestAgentConf', 'requestAgentConf', 'request.body'],
  ),
  hidden(
    'request/body-at-most',
    'A conference may not have 120 members.',
    refuses('requestAgentConf', (asked) => Number(fieldOf(asked, 'memberNum')) === 120),
    ['body/taken/requestAgentConf', 'requestAgentConf', 'request.body.memberNum'],
  ),
  hidden(
    'request/body-longer',
    'A note may have 1024 characters.',
    mends('sendNoteletEx', (body) => ({
      ...body,
      content: typeof body.content === 'string' ? body.content.slice(0, 1023) : body.content,
    })),
    ['body/refused/sendNoteletEx', 'sendNoteletEx', 'request.body'],
  ),
  hidden(
    'request/body-longest',
    'A note may not have 1023 characters.',
    refuses('sendNoteletEx', (asked) => String(fieldOf(asked, 'content')).length === 1023),
    ['body/taken/sendNoteletEx', 'sendNoteletEx', 'request.body.content'],
  ),
  hidden(
    'request/body-lacks',
    'A sign-in needs no phone number.',
    mends('login', (body) => ({ phonenum: '40038', ...body })),
    ['body/refused/login', 'login', 'request.body'],
  ),
  hidden(
    'request/body-type',
    'The number to call may be null.',
    mends('callout', (body) => ({ ...body, called: body.called ?? '10086' })),
    ['body/refused/callout', 'callout', 'request.body'],
  ),
  hidden('request/body-missing', 'Who to call need not be said.', callingAnyone(), [
    'body/refused/callout',
    'callout',
    'request.body',
  ]),
  hidden(
    'request/body-no-json',
    'A body that is no JSON counts as the right one.',
    reading((asked) => !isJson(asked.body)),
    ['body/refused/login', 'login', 'request.body'],
  ),
  hidden(
    'request/body-text',
    'A body may come as text/plain.',
    reading(({ headers }) => headers.some(([name, value]) => name === 'Content-Type' && /plain/.test(value))),
    ['body/refused/login', 'login', 'request.body'],
  ),
  hidden(
    'request/body-enum',
    'No call may be one of video and audio.',
    refuses('callout', (asked) => Number(fieldOf(asked, 'mediaability')) === 2),
    ['body/taken/callout', 'callout', 'request.body.mediaability'],
  ),
  hidden('request/method', 'Agents may be busy by PUT as well.', anyMethod(), [
    'method/sayBusy',
    'sayBusy',
    'request.method',
  ]),
  hidden(
    'request/boolean',
    'Booleans in other capitals are refused.',
    refuses('sayBusy', ({ url }) => /prolong=TRUE/.test(url)),
    ['tolerance/sayBusy', 'sayBusy', 'request.prolong'],
  ),
  hidden('request/query-changes', 'Who asks for its state is busy afterwards.', busyAfter(), [
    'idempotent/queryAgentSkills',
    'queryAgentSkills',
    'state',
  ]),
];

const isJson = (text = ''): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Signs in whoever sends a body that is wrong. */
function reading(wrong: (asked: Asked) => boolean): Break {
  return requests('login', (asked) =>
    wrong(asked)
      ? {
          ...asked,
          headers: asked.headers.map(([name, value]) => [name, name === 'Content-Type' ? 'application/json' : value]),
          body: JSON.stringify({ password: '', phonenum: '40038' }),
        }
      : undefined,
  );
}

function callingAnyone(): Break {
  return requests('callout', (asked) =>
    isJson(asked.body) && fieldOf(asked, 'called') === undefined ? { ...asked, body: '{"called":"10086"}' } : undefined,
  );
}

function anyMethod(): Break {
  return (sound) => (asked) =>
    asked.operation === undefined && /\/saybusy(\?|$)/.test(asked.url)
      ? sound({ ...asked, method: 'POST', operation: 'sayBusy' })
      : sound(asked);
}

function busyAfter(): Break {
  return (sound) => async (asked) => {
    const response = await sound(asked);
    if (asked.operation === 'queryAgentSkills')
      await sound({ ...asked, method: 'POST', url: asked.url.replace('agentskills', 'saybusy') });
    return response;
  };
}
