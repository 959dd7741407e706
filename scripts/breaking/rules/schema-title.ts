import { changed, type RuleOn, told } from '../rule.ts';
import { major, nothing } from '../sides.ts';

export const schemaTitle: RuleOn<'schema'> = {
  id: 'schema/title',
  on: 'schema',
  covers: ['SchemaBase.title'],
  judge: changed((old, now) => {
    // Generators name the types of objects and unions after their titles; titles of simple values are only read.
    const names = [old, now].every(({ kind }) => kind === 'object' || kind === 'union');
    if (old.title === now.title) return undefined;
    return {
      what: `The title is ${told(now.title)} instead of ${told(old.title)}.`,
      clients: names
        ? major('Code generators name the type after it: code that names the type does not compile.')
        : nothing,
      gateways: nothing,
    };
  }),
};
