import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const editionRemoved: RuleOn<'edition'> = {
  id: 'edition/removed',
  on: 'edition',
  covers: ['Model.editions', 'Edition.name'],
  judge: removed(({ name }) => ({
    what: `The edition ${name} is not published any more.`,
    clients: major('Its description, its types and `createCheck` for it are gone.'),
    gateways: major('A gateway of that edition cannot be checked any more.'),
  })),
};
