import { type RuleOn, removed } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const propertyRemoved: RuleOn<'property'> = {
  id: 'field/removed',
  on: 'property',
  covers: ['ObjectSchema.properties', 'Property.name'],
  judge: removed((_, { by }) =>
    by === 'client'
      ? {
          what: 'The field is gone.',
          clients: major('A client that sends it is not heard or is refused; code that names it does not compile.'),
          gateways: nothing,
        }
      : {
          what: 'The field is gone.',
          clients: major('A client that reads it finds nothing; code that names it does not compile.'),
          gateways: minor('A gateway need not send it.'),
        },
  ),
};
