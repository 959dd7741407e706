import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const schemaTypeName: RuleOn<'form'> = {
  id: 'schema/type-name',
  on: 'form',
  covers: ['ObjectSchema.name'],
  judge: changed((old, now) => {
    if (old.kind !== 'object' || now.kind !== 'object' || old.name === now.name) return undefined;
    return {
      what: `The type is called ${now.name} instead of ${old.name}.`,
      clients: major('The wire stays the same; code that names the type does not compile.'),
      gateways: nothing,
    };
  }),
};
