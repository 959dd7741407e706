import { answers, bodyOf, results, succeeds, successes } from '../breaks.ts';
import { type Break, type Fault, hidden, shown } from '../fault.ts';

interface Queue {
  readonly id: unknown;
}

/** Results that are not what the description gives their operations. */
export const resultFaults: readonly Fault[] = [
  shown(
    'result/number-for-string',
    'The work number of a sign-in is a number.',
    results('login', (result) => ({ ...result, workno: Number(result.workno) })),
    ['answer/result', 'login', 'answer.body.result.workno'],
  ),
  shown(
    'result/boolean-for-string',
    'isForceChange is a boolean.',
    results('login', (result) => ({ ...result, isForceChange: false })),
    ['answer/result', 'login', 'answer.body.result.isForceChange'],
  ),
  shown(
    'result/string-for-boolean',
    'isWorking is a text.',
    results('getAgentStatus', (result) => ({ ...result, isWorking: 'no' })),
    ['answer/result', 'getAgentStatus', 'answer.body.result'],
  ),
  shown(
    'result/unknown-value',
    'isForceChange is neither true nor false.',
    results('login', (result) => ({ ...result, isForceChange: 'perhaps' })),
    ['answer/result', 'login', 'answer.body.result.isForceChange'],
  ),
  shown(
    'result/missing',
    'The answer to getAgentStatus has no result.',
    successes('getAgentStatus', ({ result: _, ...rest }) => rest),
    ['answer/result', 'getAgentStatus', 'answer.body.result'],
  ),
  shown(
    'result/null',
    'The skill queues of an agent are null.',
    results('queryAgentSkills', () => null),
    ['answer/result', 'queryAgentSkills', 'answer.body.result'],
  ),
  shown(
    'result/object-for-list',
    'One skill queue comes without its list.',
    results<unknown[]>('queryAgentSkills', ([first]) => first),
    ['answer/result', 'queryAgentSkills', 'answer.body.result'],
  ),
  shown(
    'result/item',
    'The id of one skill queue in the list is an object.',
    results<Queue[]>('querySkillQueueOnAgentVDN', ([first, ...rest]) => [{ ...first, id: {} }, ...rest]),
    ['answer/result', 'querySkillQueueOnAgentVDN', 'answer.body.result[0].id'],
  ),
  shown(
    'result/pattern',
    'The media types of an agent are said in words.',
    results('login', (result) => ({ ...result, mediatype: 'voice' })),
    ['answer/result', 'login', 'answer.body.result.mediatype'],
  ),
  shown('result/other-operation', 'queryAgentSkills is answered what getAgentStatus asked for before.', mixedUp(), [
    'answer/result',
    'queryAgentSkills',
    'answer.body.result',
  ]),
  shown(
    'result/text',
    'The result is JSON in a text.',
    results('queryCallInfo', (result) => JSON.stringify(result)),
    ['answer/result', 'queryCallInfo', 'answer.body.result'],
  ),
  hidden('result/changes', 'A query that is asked twice leaves a field out.', forgetful(), [
    'idempotent/queryCallInfo',
    'queryCallInfo',
    'answer.body',
  ]),
];

/** Answers to one operation go to the next call of another. */
function mixedUp(): Break {
  return answers('queryAgentSkills', (response) =>
    succeeds(response)
      ? { ...response, body: JSON.stringify({ ...bodyOf(response), result: { agentState: 4, isWorking: false } }) }
      : response,
  );
}

function forgetful(): Break {
  return (sound) => {
    let times = 0;
    return async (asked) => {
      const response = await sound(asked);
      if (asked.operation !== 'queryCallInfo' || !succeeds(response)) return response;
      times += 1;
      const { result, ...rest } = bodyOf(response);
      const { caller: _, ...less } = result as { readonly caller?: unknown };
      return times % 2 === 1 ? response : { ...response, body: JSON.stringify({ ...rest, result: less }) };
    };
  };
}
