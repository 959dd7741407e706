import { changed, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const listedEventCondition: RuleOn<'listed event'> = {
  id: 'operation/event-condition',
  on: 'listed event',
  covers: ['OperationEvent.when'],
  judge: changed((old, now) => {
    if (old.when === now.when) return undefined;
    if (old.when === undefined) {
      return {
        what: `The event comes only when ${now.when}.`,
        clients: major('A client that waits for it after every call may wait for ever.'),
        gateways: nothing,
      };
    }
    return now.when === undefined
      ? {
          what: `The event always comes, not only when ${old.when}.`,
          clients: minor('A client may wait for it after every call.'),
          gateways: major('A gateway that sends it only then breaks the contract now.'),
        }
      : {
          what: `The event comes when ${now.when}, before: when ${old.when}.`,
          clients: minor('Read it: only a person can tell whether these are other cases.'),
          gateways: minor('Read it: only a person can tell whether these are other cases.'),
        };
  }),
};
