import { changed, type RuleOn } from '../rule.ts';
import { secretOf } from '../secret.ts';

export const parameterSecret: RuleOn<'parameter'> = {
  id: 'parameter/secret',
  on: 'parameter',
  covers: ['Parameter.secret'],
  judge: changed((old, now) => secretOf(old.secret, now.secret)),
};
