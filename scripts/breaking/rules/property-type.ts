import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

/** The values are judged by the rules of schemas; this is about the name of the type. */
export const propertyType: RuleOn<'property'> = {
  id: 'field/type-name',
  on: 'property',
  covers: ['Property.schema', 'RefSchema.name'],
  judge: changed(({ schema: old }, { schema: now }) => {
    const [before, after] = [old, now].map((schema) => (schema.kind === 'ref' ? schema.name : undefined));
    if (before === undefined || after === undefined || before === after) return undefined;
    return {
      what: `Its type is ${after} instead of ${before}.`,
      clients: major('Code that names the old type does not compile where it meets the new one.'),
      gateways: nothing,
    };
  }),
};
