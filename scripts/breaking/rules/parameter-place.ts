import { changed, listed, type RuleOn } from '../rule.ts';
import { other } from '../sides.ts';

export const parameterPlace: RuleOn<'parameter places'> = {
  id: 'parameter/place',
  on: 'parameter places',
  covers: ['Operation.parameters.path', 'Operation.parameters.query', 'Operation.parameters.header'],
  judge: changed((old, now, { by }) => other(by, `The parameter is in ${listed(now)} instead of ${listed(old)}.`)),
};
