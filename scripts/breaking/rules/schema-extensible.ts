import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const schemaExtensible: RuleOn<'form'> = {
  id: 'schema/extensible',
  on: 'form',
  covers: ['StringSchema.extensible'],
  judge: changed((old, now, { by }) => {
    if (old.kind !== 'string' || now.kind !== 'string' || old.extensible === now.extensible) return undefined;
    return now.extensible
      ? wider(by, 'The list of values may grow.')
      : narrower(by, 'The list of values is closed; it may not grow any more.');
  }),
};
