import { added, type RuleOn } from '../rule.ts';
import { minor, nothing } from '../sides.ts';

export const groupAdded: RuleOn<'group'> = {
  id: 'group/added',
  on: 'group',
  covers: ['Model.groups', 'Group.name'],
  judge: added(({ name }) => ({
    what: `The group ${name} is new.`,
    clients: minor('Code generators make a class of it.'),
    gateways: nothing,
  })),
};
