import { changed, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const schemaBits: RuleOn<'form'> = {
  id: 'schema/bits',
  on: 'form',
  covers: ['NumberSchema.bits'],
  judge: changed((old, now, { by }) => {
    if (!('bits' in old || 'bits' in now) || old.kind !== now.kind) return undefined;
    return 'bits' in now
      ? wider(by, 'The number may need 64 bits; clients in Java, Go or C# read it as another type.')
      : narrower(by, 'The number fits 32 bits.');
  }),
};
