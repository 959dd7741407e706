import { changed, type RuleOn } from '../rule.ts';
import { secretOf } from '../secret.ts';

export const schemaSecret: RuleOn<'schema'> = {
  id: 'schema/secret',
  on: 'schema',
  covers: ['SchemaBase.secret'],
  judge: changed((old, now) => secretOf(old.secret, now.secret)),
};
