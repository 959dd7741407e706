import { changed, type RuleOn, told } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const schemaUnit: RuleOn<'schema'> = {
  id: 'schema/unit',
  on: 'schema',
  covers: ['SchemaBase.unit'],
  judge: changed((old, now) => {
    if (old.unit === now.unit) return undefined;
    const what = `The unit is ${told(now.unit)}, before ${told(old.unit)}.`;
    return old.unit === undefined || now.unit === undefined
      ? { what, clients: minor('Read it: the number itself stays the same.'), gateways: nothing }
      : {
          what,
          clients: major('The same number means something else; no type check finds it.'),
          gateways: major('The same number means something else; no type check finds it.'),
        };
  }),
};
