import { changed, type RuleOn } from '../rule.ts';
import { major, nothing } from '../sides.ts';

/** The values are judged by the rules of schemas; this is about the name of the type. */
export const bodySchema: RuleOn<'body'> = {
  id: 'body/type-name',
  on: 'body',
  covers: ['Body.schema', 'RefSchema.name'],
  judge: changed(({ schema: old }, { schema: now }) => {
    const [before, after] = [old, now].map((schema) => ('name' in schema ? schema.name : undefined));
    if (before === undefined || before === after) return undefined;
    return {
      what: `The type of the body is ${after ?? 'without a name'} instead of ${before}.`,
      clients: major('Code that names the old type does not compile.'),
      gateways: nothing,
    };
  }),
};
