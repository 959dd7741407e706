import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const operationRenamed: RuleOn<'call'> = {
  id: 'operation/renamed',
  on: 'call',
  covers: ['Operation.id'],
  judge: changed((old, now) =>
    old.id === now.id
      ? undefined
      : {
          what: `The operation is called ${now.id} instead of ${old.id}.`,
          clients: major(
            'Requests stay the same, but functions and types that are made from the description have other names.',
          ),
          gateways: nothing,
        },
  ),
};
