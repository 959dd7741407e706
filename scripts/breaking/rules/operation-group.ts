import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const operationGroup: RuleOn<'call'> = {
  id: 'operation/group',
  on: 'call',
  covers: ['Operation.group'],
  judge: changed((old, now) =>
    old.group === now.group
      ? undefined
      : {
          what: `The operation is in the group ${now.group} instead of ${old.group}.`,
          clients: major('Code generators make a class of each group: the method moves to another class.'),
          gateways: nothing,
        },
  ),
};
