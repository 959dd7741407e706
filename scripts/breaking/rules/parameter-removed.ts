import { type RuleOn, removed } from '../rule.ts';
import { major, nothing, other } from '../sides.ts';

export const parameterRemoved: RuleOn<'parameter'> = {
  id: 'parameter/removed',
  on: 'parameter',
  covers: [
    'Operation.parameters',
    'Operation.parameters.path',
    'Operation.parameters.query',
    'Operation.parameters.header',
    'Parameter.name',
  ],
  judge: removed((_, { by }) =>
    by === 'gateway'
      ? other(by, 'The parameter is gone.')
      : {
          what: 'The parameter is gone.',
          clients: major('A client that sends it is not heard or is refused; code that names it does not compile.'),
          gateways: nothing,
        },
  ),
};
