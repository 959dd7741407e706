import type { RuleOn } from '../rule.ts';
import { other, wider } from '../sides.ts';

export const eventContent: RuleOn<'event'> = {
  id: 'event/content',
  on: 'event',
  covers: ['Event.content'],
  judge: ({ old, now, place: { by } }) => {
    if (!old || !now || (old.content === undefined) === (now.content === undefined)) return undefined;
    return now.content === undefined
      ? other(by, 'The event has no content any more.')
      : wider(by, 'The event has content.');
  },
};
