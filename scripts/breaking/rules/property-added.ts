import { added, type RuleOn } from '../rule.ts';
import { major, minor, sides } from '../sides.ts';

/** Readers pass over fields that they do not know. */
export const propertyAdded: RuleOn<'property'> = {
  id: 'field/added',
  on: 'property',
  covers: ['ObjectSchema.properties', 'Property.name'],
  judge: added(({ required }, { by }) =>
    sides(
      by,
      `The field is new and ${required ? 'mandatory' : 'optional'}.`,
      required ? major('What is sent without it breaks the contract now.') : minor('It may be sent.'),
      minor('It may be read.'),
    ),
  ),
};
