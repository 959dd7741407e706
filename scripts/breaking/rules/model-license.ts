import { changed, type RuleOn, same } from '../rule.ts';
import { minor } from '../sides.ts';

export const modelLicense: RuleOn<'model'> = {
  id: 'model/license',
  on: 'model',
  covers: ['Model.license', 'Model.license.name', 'Model.license.identifier'],
  judge: changed((old, now) =>
    same(old.license, now.license)
      ? undefined
      : {
          what: `The licence is ${now.license.identifier} instead of ${old.license.identifier}.`,
          clients: minor('Read it; the interface stays the same.'),
          gateways: minor('Read it; the interface stays the same.'),
        },
  ),
};
