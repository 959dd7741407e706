import { changed, type RuleOn, told } from '../rule.ts';
import { major, nothing } from '../sides.ts';

/** The values are judged by the rules of schemas; this is about the name of the type. */
export const resultAnswer: RuleOn<'result'> = {
  id: 'answer/type-name',
  on: 'result',
  covers: ['Result.answer'],
  judge: changed((old, now) =>
    old.answer === now.answer
      ? undefined
      : {
          what: `The type of the answer is ${told(now.answer)} instead of ${told(old.answer)}.`,
          clients: major('Code that names the old type does not compile.'),
          gateways: nothing,
        },
  ),
};
