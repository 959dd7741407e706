import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const serverRemoved: RuleOn<'server'> = {
  id: 'server/removed',
  on: 'server',
  covers: ['Model.servers', 'Server.url'],
  judge: removed(({ url }) => ({
    what: `The base address ${url} is gone.`,
    clients: major('A client that calls it gets no answer.'),
    gateways: major('A gateway at it is not where clients look for it.'),
  })),
};
