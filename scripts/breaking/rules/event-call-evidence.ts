import { evidenceOf } from '../evidence.ts';
import { changed, type RuleOn } from '../rule.ts';
import { nothing } from '../sides.ts';

export const eventCallEvidence: RuleOn<'event'> = {
  id: 'event/call-evidence',
  on: 'event',
  covers: ['CallEffect.evidence', 'CallEffect.note'],
  judge: changed(({ call: old }, { call: now }) => {
    if (old === undefined || now === undefined) return undefined;
    const noted =
      old.note === now.note
        ? []
        : [{ what: 'The reason of its effect on a call is told in other words.', clients: nothing, gateways: nothing }];
    return [...noted, ...[evidenceOf(old.evidence, now.evidence) ?? []].flat()];
  }),
};
