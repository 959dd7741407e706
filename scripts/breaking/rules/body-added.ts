import { added, type RuleOn } from '../rule.ts';
import { other, wider } from '../sides.ts';

export const bodyAdded: RuleOn<'body'> = {
  id: 'body/added',
  on: 'body',
  covers: ['Operation.body'],
  judge: added(({ required }, { by }) =>
    required ? other(by, 'The request must have a body.') : wider(by, 'The request may have a body.'),
  ),
};
