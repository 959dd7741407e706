import { changed, type RuleOn, same, told } from '../rule.ts';
import { major, minor } from '../sides.ts';

export const schemaDefault: RuleOn<'schema'> = {
  id: 'schema/default',
  on: 'schema',
  covers: ['SchemaBase.default'],
  judge: changed((old, now) => {
    if (same(old.default, now.default)) return undefined;
    if (old.default === undefined) {
      return {
        what: `The default is ${told(now.default)}; before none was told.`,
        clients: minor('A client may leave it away where it means the default.'),
        gateways: minor('Read it: a gateway with another default has to change.'),
      };
    }
    return {
      what: `The default is ${told(now.default)} instead of ${told(old.default)}.`,
      clients: major('A message without it means something else than before.'),
      gateways: major('A gateway with the old default breaks the contract now.'),
    };
  }),
};
