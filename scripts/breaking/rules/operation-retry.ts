import type { RetryClass } from '../../model/model.ts';
import { changed, type RuleOn } from '../rule.ts';
import { major, minor, nothing, sides } from '../sides.ts';

/** From the class that allows nothing to the one that allows most. */
const freedom: readonly RetryClass[] = ['never', 'after-check', 'safe'];

export const operationRetry: RuleOn<'call'> = {
  id: 'operation/retry',
  on: 'call',
  covers: ['Operation.retry'],
  judge: changed((old, now, { by }) => {
    if (old.retry === now.retry) return undefined;
    const what = `The retry class is ${now.retry} instead of ${old.retry}.`;
    return freedom.indexOf(now.retry) < freedom.indexOf(old.retry)
      ? sides(by, what, major('Who sends it again by the old class may do it twice, or drop a call.'), nothing)
      : sides(
          by,
          what,
          minor('After no answer it may be sent again more freely.'),
          major('Who does something else on the second call than on the first breaks the contract now.'),
        );
  }),
};
