import { answers, envelope, headers, successes, texts } from '../breaks.ts';
import { type Fault, hidden, shown } from '../fault.ts';

const html = '<!DOCTYPE html><html><body><h1>Internal error</h1></body></html>';

/** What is wrong with the frame of an answer: status, headers, envelope, characters. */
export const answerFaults: readonly Fault[] = [
  shown(
    'answer/no-message',
    'A busy agent is told so without the key message.',
    successes('sayBusy', ({ message: _, ...rest }) => rest),
    ['answer/envelope', 'sayBusy', 'answer.body.message'],
  ),
  shown(
    'answer/no-retcode',
    'The answer to cancelBusy lacks its return code.',
    successes('cancelBusy', ({ retcode: _, ...rest }) => rest),
    ['answer/envelope', 'cancelBusy', 'answer.body.retcode'],
  ),
  shown(
    'answer/numeric-retcode',
    'The return code of a poll is a number.',
    successes('getAgentEvent', (body) => ({ ...body, retcode: 0 })),
    ['answer/envelope', 'getAgentEvent', 'answer.body.retcode'],
  ),
  shown(
    'answer/null-message',
    'The message is null where nothing is to be said.',
    successes('rest', (body) => ({ ...body, message: null })),
    ['answer/envelope', 'rest', 'answer.body.message'],
  ),
  shown(
    'answer/list',
    'The envelope comes in a list.',
    successes('queryAgentSkills', (body) => [body]),
    ['answer/envelope', 'queryAgentSkills', 'answer.body'],
  ),
  shown(
    'answer/wrapped',
    'The envelope is a field of another object.',
    successes('hold', (data) => ({ data })),
    ['answer/envelope', 'hold', 'answer.body'],
  ),
  shown(
    'answer/empty',
    'A success has no body.',
    texts('getHold', () => ''),
    ['answer/envelope', 'getHold', 'answer.body'],
  ),
  shown(
    'answer/truncated',
    'The last bytes of the body are lost.',
    texts('queryCallInfo', (text) => text.slice(0, -5)),
    ['answer/envelope', 'queryCallInfo', 'answer.body'],
  ),
  shown(
    'answer/html',
    'A page comes with the status 200.',
    texts('answer', () => html),
    ['answer/envelope', 'answer', 'answer.body'],
  ),
  shown(
    'answer/script',
    'The envelope is the argument of a callback.',
    texts('cancelRest', (text) => `callback(${text});`),
    ['answer/envelope', 'cancelRest', 'answer.body'],
  ),
  shown(
    'answer/spelling',
    'The key is spelled retCode.',
    successes('logout', ({ retcode: retCode, ...rest }) => ({ ...rest, retCode })),
    ['answer/envelope', 'logout', 'answer.body.retcode'],
  ),
  shown(
    'answer/status-500',
    'Whatever is answered to release has the status 500.',
    answers('release', (response) => ({ ...response, status: 500 })),
    ['answer/status', 'release', 'answer.status'],
  ),
  shown(
    'answer/status-401',
    'Who is not signed in is answered with the status 401.',
    answers('getAgentStatus', (response) =>
      /100-006|000-003/.test(response.body ?? '') ? { ...response, status: 401 } : response,
    ),
    ['answer/status', 'getAgentStatus', 'answer.status'],
  ),
  hidden(
    'answer/page-500',
    'An error page comes with the status 500.',
    answers('sayBusy', () => ({ status: 500, headers: [['Content-Type', 'text/html']], body: html })),
    ['success/sayBusy', 'sayBusy', 'answer.body.retcode'],
  ),
  hidden(
    'answer/status-204',
    'A success has the status 204 and no body.',
    answers('sayFree', () => ({ status: 204, headers: [] })),
    ['success/sayFree', 'sayFree', 'answer.body.retcode'],
  ),
  hidden(
    'answer/redirect',
    'A proxy leads to the page of its own sign-in.',
    answers('queryAgentSkills', () => ({ status: 302, headers: [['Location', '/login']], body: '' })),
    ['success/queryAgentSkills', 'queryAgentSkills', 'answer.body.retcode'],
  ),
  shown(
    'answer/html-type',
    'JSON comes as text/html.',
    headers('getAgentStatus', (name, value) => [name, name === 'Content-Type' ? 'text/html' : value]),
    ['answer/content-type', 'getAgentStatus', 'answer.header.Content-Type'],
  ),
  shown(
    'answer/no-type',
    'The header Content-Type is missing.',
    headers('sayFree', (name, value) => (name === 'Content-Type' ? undefined : [name, value])),
    ['answer/content-type', 'sayFree', 'answer.header.Content-Type'],
  ),
  shown(
    'answer/charset',
    'The charset is said to be GBK.',
    headers('querySkillQueueOnAgentVDN', (name, value) => [
      name,
      name === 'Content-Type' ? 'application/json; charset=GBK' : value,
    ]),
    ['answer/content-type', 'querySkillQueueOnAgentVDN', 'answer.header.Content-Type'],
  ),
  shown(
    'answer/file-type',
    'A recording comes as audio/wav.',
    headers('downloadRecordFile', (name, value) => [name, name === 'Content-Type' ? 'audio/wav' : value]),
    ['answer/content-type', 'downloadRecordFile', 'answer.header.Content-Type'],
  ),
  shown(
    'answer/byte-order-mark',
    'A byte order mark is before the JSON.',
    texts('sayBusy', (text) => `\uFEFF${text}`),
    ['answer/encoding', 'sayBusy', 'answer.body'],
  ),
  shown(
    'answer/latin-1',
    'The message of a refusal is encoded in Latin-1.',
    answers('release', (response) =>
      envelopeIn('latin1', {
        message: 'kein Gespräch zu lösen',
        retcode: /"retcode":"([^"]*)"/.exec(response.body ?? '')?.[1],
      }),
    ),
    ['answer/encoding', 'release', 'answer.body'],
  ),
];

/** An answer whose bytes are of another encoding, as who reads UTF-8 sees it. */
function envelopeIn(encoding: BufferEncoding, body: object) {
  const { headers: own } = envelope('0');
  return { status: 200, headers: own, body: Buffer.from(JSON.stringify(body), encoding).toString('utf8') };
}
