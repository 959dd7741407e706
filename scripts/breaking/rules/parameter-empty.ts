import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const parameterEmpty: RuleOn<'parameter'> = {
  id: 'parameter/empty',
  on: 'parameter',
  covers: ['Parameter.allowEmptyValue'],
  judge: changed((old, now, { by }) => {
    if (old.allowEmptyValue === now.allowEmptyValue) return undefined;
    return now.allowEmptyValue
      ? wider(by, 'The name of the parameter without a value is allowed.')
      : narrower(by, 'The name of the parameter without a value is not allowed any more.');
  }),
};
