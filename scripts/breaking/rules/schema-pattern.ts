import { changed, type RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

/** Whether one pattern admits more than another one cannot be decided in general, so another pattern counts as both. */
export const schemaPattern: RuleOn<'form'> = {
  id: 'schema/pattern',
  on: 'form',
  covers: ['StringSchema.pattern'],
  judge: changed((old, now, { by }) => {
    if (old.kind !== 'string' || now.kind !== 'string' || old.pattern === now.pattern) return undefined;
    return bySize(by, `The pattern is ${now.pattern ?? 'gone'}, before ${old.pattern ?? 'none'}.`, {
      lost: now.pattern !== undefined,
      gained: old.pattern !== undefined,
    });
  }),
};
