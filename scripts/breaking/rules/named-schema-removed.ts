import { type RuleOn, removed } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const namedSchemaRemoved: RuleOn<'named schema'> = {
  id: 'schema/removed',
  on: 'named schema',
  covers: ['Model.schemas'],
  judge: removed(() => ({
    what: 'The type of this name is gone.',
    clients: major('The wire may be the same; code that names the type does not compile.'),
    gateways: nothing,
  })),
};
