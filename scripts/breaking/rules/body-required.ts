import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const bodyRequired: RuleOn<'body'> = {
  id: 'body/required',
  on: 'body',
  covers: ['Body.required'],
  judge: changed((old, now, { by }) => {
    if (old.required === now.required) return undefined;
    return now.required
      ? narrower(by, 'The body is mandatory, no longer optional.')
      : wider(by, 'The body is optional, no longer mandatory.');
  }),
};
