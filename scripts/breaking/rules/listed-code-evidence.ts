import { evidenceOf } from '../evidence.ts';
import { changed, type RuleOn } from '../rule.ts';

export const listedCodeEvidence: RuleOn<'listed code'> = {
  id: 'operation/code-evidence',
  on: 'listed code',
  covers: ['OperationRetcode.evidence'],
  judge: changed((old, now) => evidenceOf(old.evidence, now.evidence)),
};
