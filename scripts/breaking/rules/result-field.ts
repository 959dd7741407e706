import { changed, type RuleOn, told } from '../rule.ts';
import { major } from '../sides.ts';

export const resultField: RuleOn<'result'> = {
  id: 'answer/field',
  on: 'result',
  covers: ['Result.field'],
  judge: changed((old, now) =>
    old.field === now.field
      ? undefined
      : {
          what: `The result is in the field ${told(now.field)} instead of ${told(old.field)}.`,
          clients: major('A client takes the result from the wrong field.'),
          gateways: major('A gateway that answers it in the old field breaks the contract now.'),
        },
  ),
};
