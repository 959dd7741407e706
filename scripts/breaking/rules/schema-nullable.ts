import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const schemaNullable: RuleOn<'schema'> = {
  id: 'schema/null',
  on: 'schema',
  covers: ['SchemaBase.nullable'],
  judge: changed((old, now, { by }) => {
    if (old.nullable === now.nullable) return undefined;
    return now.nullable ? wider(by, 'null is allowed.') : narrower(by, 'null is not allowed any more.');
  }),
};
