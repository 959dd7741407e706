import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

export const operationAdded: RuleOn<'operation'> = {
  id: 'operation/added',
  on: 'operation',
  covers: ['Model.operations'],
  judge: added(({ method, path }) => ({
    what: `The operation ${method} ${path} is new.`,
    clients: minor('A client may call it.'),
    gateways: minor('A gateway has one operation more to answer.'),
  })),
};
