import { changed, missing, type RuleOn } from '../rule.ts';
import { minor, nothing, patch } from '../sides.ts';

/** What was reworded cannot be told from what was exchanged; only a longer list is surely more than words. */
export const operationPrerequisites: RuleOn<'call'> = {
  id: 'operation/prerequisites',
  on: 'call',
  covers: ['Operation.prerequisites'],
  judge: changed((old, now) => {
    const [more, less] = [missing(now.prerequisites, old.prerequisites), missing(old.prerequisites, now.prerequisites)];
    if (more.length === 0 && less.length === 0) return undefined;
    return more.length > less.length
      ? {
          what: `There are more prerequisites: ${more.join(' ')}`,
          clients: minor(
            'Read it: a client that calls earlier may be refused. Only a person can tell whether that is new.',
          ),
          gateways: nothing,
        }
      : {
          what: 'The prerequisites are told in other words, or there are fewer.',
          clients: patch('Read it.'),
          gateways: nothing,
        };
  }),
};
