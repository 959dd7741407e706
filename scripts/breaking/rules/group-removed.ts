import { type RuleOn, removed } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const groupRemoved: RuleOn<'group'> = {
  id: 'group/removed',
  on: 'group',
  covers: ['Model.groups', 'Group.name'],
  judge: removed(({ name }) => ({
    what: `The group ${name} is gone.`,
    clients: major('Code generators make a class of each group: the class is gone.'),
    gateways: nothing,
  })),
};
