import { changed, type RuleOn } from '../rule.ts';
import { minor, nothing } from '../sides.ts';

export const operationDeprecated: RuleOn<'call'> = {
  id: 'operation/deprecated',
  on: 'call',
  covers: ['Operation.deprecated'],
  judge: changed((old, now) =>
    old.deprecated === now.deprecated
      ? undefined
      : {
          what: now.deprecated ? 'The operation is deprecated.' : 'The operation is not deprecated any more.',
          clients: minor('It works as before; editors and linters say something else of it.'),
          gateways: nothing,
        },
  ),
};
