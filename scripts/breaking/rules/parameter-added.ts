import { added, type RuleOn } from '../rule.ts';
import { major, minor } from '../sides.ts';

export const parameterAdded: RuleOn<'parameter'> = {
  id: 'parameter/added',
  on: 'parameter',
  covers: [
    'Operation.parameters',
    'Operation.parameters.path',
    'Operation.parameters.query',
    'Operation.parameters.header',
    'Parameter.name',
  ],
  judge: added(({ required }, { by }) => {
    const what = `The parameter is new and ${required ? 'mandatory' : 'optional'}.`;
    const [writes, reads] = [
      required ? major('Calls without it are no longer allowed.') : minor('Calls may have it.'),
      minor('It must be read.'),
    ];
    return by === 'client' ? { what, clients: writes, gateways: reads } : { what, clients: reads, gateways: writes };
  }),
};
