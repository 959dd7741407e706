import { type RuleOn, removed } from '../rule.ts';
import { other } from '../sides.ts';

export const bodyRemoved: RuleOn<'body'> = {
  id: 'body/removed',
  on: 'body',
  covers: ['Operation.body'],
  judge: removed((_, { by }) => other(by, 'The request has no body any more.')),
};
