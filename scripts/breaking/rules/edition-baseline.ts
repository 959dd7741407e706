import { changed, type RuleOn } from '../rule.ts';
import { major } from '../sides.ts';

export const editionBaseline: RuleOn<'model'> = {
  id: 'edition/baseline',
  on: 'model',
  covers: ['Model.edition'],
  judge: changed((old, now) =>
    old.edition === now.edition
      ? undefined
      : {
          what: `The baseline is the edition ${now.edition} instead of ${old.edition}.`,
          clients: major('Who names no edition gets the values of another one.'),
          gateways: major('A gateway that is checked without an edition is checked against another one.'),
        },
  ),
};
