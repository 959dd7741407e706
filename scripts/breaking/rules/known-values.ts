import { changed, listed, missing, type RuleOn } from '../rule.ts';
import { major, minor, nothing } from '../sides.ts';

export const knownValues: RuleOn<'known'> = {
  id: 'schema/known-values',
  on: 'known',
  covers: ['SchemaBase.known', 'Value.value'],
  judge: changed((old, now) => {
    const values = (some: typeof old) => some.map(({ value }) => value);
    const [more, less] = [missing(values(now), values(old)), missing(values(old), values(now))];
    return [
      ...(more.length === 0
        ? []
        : [
            {
              what: `The meaning of further values is known: ${listed(more)}.`,
              clients: minor('A client may know them.'),
              gateways: nothing,
            },
          ]),
      ...(less.length === 0
        ? []
        : [
            {
              what: `The meaning of values is not told any more: ${listed(less)}.`,
              clients: major('A client that treats them apart does so in vain.'),
              gateways: nothing,
            },
          ]),
    ];
  }),
};
