import { added, type RuleOn } from '../rule.ts';
import { minor, nothing } from '../sides.ts';

export const namedSchemaAdded: RuleOn<'named schema'> = {
  id: 'schema/added',
  on: 'named schema',
  covers: ['Model.schemas'],
  judge: added(() => ({
    what: 'The type of this name is new.',
    clients: minor('Code may name it.'),
    gateways: nothing,
  })),
};
