import { changed, listed, missing, type RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

export const schemaExcept: RuleOn<'form'> = {
  id: 'schema/except',
  on: 'form',
  covers: ['StringSchema.except'],
  judge: changed((old, now, { by }) => {
    if (old.kind !== 'string' || now.kind !== 'string') return undefined;
    const [before, after] = [old.except ?? [], now.except ?? []];
    const [more, less] = [missing(after, before), missing(before, after)];
    return bySize(by, `These values are excluded: ${listed(after) || 'none'}; before: ${listed(before) || 'none'}.`, {
      lost: more.length > 0,
      gained: less.length > 0,
    });
  }),
};
