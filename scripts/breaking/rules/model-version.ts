import { changed, type RuleOn } from '../rule.ts';
import { nothing } from '../sides.ts';

export const modelVersion: RuleOn<'model'> = {
  id: 'model/version',
  on: 'model',
  covers: ['Model.version'],
  judge: changed((old, now) =>
    old.version === now.version
      ? undefined
      : { what: `The version is ${now.version}, before ${old.version}.`, clients: nothing, gateways: nothing },
  ),
};
