import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

export const editionAdded: RuleOn<'edition'> = {
  id: 'edition/added',
  on: 'edition',
  covers: ['Model.editions', 'Edition.name'],
  judge: added(({ name }) => ({
    what: `The edition ${name} is published.`,
    clients: minor('A client may be checked against it.'),
    gateways: minor('A gateway may be checked against it.'),
  })),
};
