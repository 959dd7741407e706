import { answers, bodyOf, envelope, type Json, succeeds } from '../breaks.ts';
import { type Break, type Fault, hidden, shown } from '../fault.ts';

/** Answers another return code in place of one. */
function recoded(operation: string, from: string, to: string): Break {
  return answers(operation, (response) => {
    const body: Json = bodyOf(response);
    return body.retcode === from ? { ...response, body: JSON.stringify({ ...body, retcode: to }) } : response;
  });
}

/** Return codes that are wrong, or say something else than what happened. */
export const retcodeFaults: readonly Fault[] = [
  shown(
    'retcode/unregistered',
    'A second sign-in answers a code that no register has.',
    recoded('login', '100-002', '100-999'),
    ['answer/retcode/registered', 'login', 'answer.body.retcode'],
  ),
  shown('retcode/spelling', 'The code of success is 00.', recoded('sayFree', '0', '00'), [
    'answer/retcode/registered',
    'sayFree',
    'answer.body.retcode',
  ]),
  shown('retcode/separator', 'Who is not signed in gets 100006.', recoded('getAgentStatus', '100-006', '100006'), [
    'answer/retcode/registered',
    'getAgentStatus',
    'answer.body.retcode',
  ]),
  shown(
    'retcode/foreign',
    'sayBusy answers the code of a queue that does not exist.',
    recoded('sayBusy', '0', '900-001'),
    ['answer/retcode/listed', 'sayBusy', 'answer.body.retcode'],
  ),
  hidden(
    'retcode/other-reason',
    'Who sends no Guid gets 100-007, an internal error.',
    recoded('queryAgentSkills', '000-003', '100-007'),
    ['auth/missing/queryAgentSkills', 'queryAgentSkills', 'answer.body.retcode'],
  ),
  hidden(
    'retcode/parameter-reason',
    'A rest that is too long is told as an internal error.',
    recoded('rest', '000-002', '100-007'),
    ['bounds/rest/time', 'rest', 'request.path.time'],
  ),
  hidden(
    'retcode/signed-in',
    'A second sign-in is refused as one with a wrong password.',
    recoded('login', '100-002', '100-004'),
    ['session/twice', 'login', 'answer.body.retcode'],
  ),
  hidden(
    'retcode/failure-as-success',
    'The failures of sayFree are told as successes.',
    answers('sayFree', (response) => (succeeds(response) ? response : envelope('0'))),
    ['retcode/sayFree/', 'sayFree', 'answer.body.retcode'],
  ),
  hidden(
    'retcode/one-for-all',
    'All failures of answer are told as 100-007.',
    answers('answer', (response) => (succeeds(response) ? response : envelope('100-007'))),
    ['retcode/answer/', 'answer', 'answer.body.retcode'],
  ),
];
