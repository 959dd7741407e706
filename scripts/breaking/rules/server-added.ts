import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

export const serverAdded: RuleOn<'server'> = {
  id: 'server/added',
  on: 'server',
  covers: ['Model.servers', 'Server.url'],
  judge: added(({ url }) => ({
    what: `The base address ${url} is new.`,
    clients: minor('A client may call it.'),
    gateways: minor('A gateway may be at it.'),
  })),
};
