import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const propertyRequired: RuleOn<'property'> = {
  id: 'field/required',
  on: 'property',
  covers: ['Property.required'],
  judge: changed((old, now, { by }) => {
    if (old.required === now.required) return undefined;
    return now.required
      ? narrower(by, 'The field is mandatory, no longer optional.')
      : wider(by, 'The field is optional, no longer mandatory.');
  }),
};
