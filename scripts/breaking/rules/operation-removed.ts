import { type RuleOn, removed } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const operationRemoved: RuleOn<'operation'> = {
  id: 'operation/removed',
  on: 'operation',
  covers: ['Model.operations'],
  judge: removed(({ method, path }) => ({
    what: `The operation ${method} ${path} is gone.`,
    clients: major('A client that calls it may get no answer; its function and types are gone.'),
    gateways: nothing,
  })),
};
