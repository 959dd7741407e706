import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const modelFormat: RuleOn<'model'> = {
  id: 'model/format',
  on: 'model',
  covers: ['Model.format'],
  judge: changed((old, now) =>
    old.format === now.format
      ? undefined
      : {
          what: `model.json has the format ${now.format} instead of ${old.format}.`,
          clients: major('Programs that read model.json misread it.'),
          gateways: nothing,
        },
  ),
};
