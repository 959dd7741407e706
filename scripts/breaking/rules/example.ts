import type { RuleOn } from '../rule.ts';
import { minor, nothing, patch } from '../sides.ts';

export const example: RuleOn<'example'> = {
  id: 'example',
  on: 'example',
  covers: ['Body.examples', 'Result.examples', 'Example.name'],
  judge: ({ old, now }) => {
    if (old !== undefined && now !== undefined) return undefined;
    return now === undefined
      ? {
          what: 'The example is gone.',
          clients: minor('A test that asks a mock for it by its name gets another one.'),
          gateways: nothing,
        }
      : { what: 'The example is new.', clients: patch('Nothing to do.'), gateways: nothing };
  },
};
