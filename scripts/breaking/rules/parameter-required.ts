import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const parameterRequired: RuleOn<'parameter'> = {
  id: 'parameter/required',
  on: 'parameter',
  covers: ['Parameter.required'],
  judge: changed((old, now, { by }) => {
    if (old.required === now.required) return undefined;
    return now.required
      ? narrower(by, 'The parameter is mandatory, no longer optional.')
      : wider(by, 'The parameter is optional, no longer mandatory.');
  }),
};
