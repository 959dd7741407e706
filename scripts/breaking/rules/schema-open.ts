import { changed, type RuleOn } from '../rule.ts';
import { minor, narrower } from '../sides.ts';

export const schemaOpen: RuleOn<'form'> = {
  id: 'schema/open',
  on: 'form',
  covers: ['ObjectSchema.open'],
  judge: changed((old, now, { by }) => {
    if (old.kind !== 'object' || now.kind !== 'object') return undefined;
    const [before, after] = [old.open, now.open].map((open) =>
      open === undefined ? 'no' : open === true ? 'any' : 'typed',
    );
    if (before === after) return undefined;
    if (after === 'no' || (before === 'any' && after === 'typed')) {
      return narrower(by, `Further fields: ${after === 'no' ? 'none are expected any more' : 'of one type only'}.`);
    }
    return {
      what: `Further fields are expected: ${after === 'any' ? 'of any type' : 'of one type'}.`,
      clients: minor(
        'A client may meet or send fields that no source names; it must pass over those that it does not know anyway.',
      ),
      gateways: minor('A gateway may meet or send fields that no source names.'),
    };
  }),
};
