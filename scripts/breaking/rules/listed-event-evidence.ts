import { evidenceOf } from '../evidence.ts';
import { changed, type RuleOn } from '../rule.ts';

export const listedEventEvidence: RuleOn<'listed event'> = {
  id: 'operation/event-evidence',
  on: 'listed event',
  covers: ['OperationEvent.evidence'],
  judge: changed((old, now) => evidenceOf(old.evidence, now.evidence)),
};
