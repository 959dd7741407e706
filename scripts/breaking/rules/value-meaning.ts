import { changed, type RuleOn, same } from '../rule.ts';
import { major, nothing } from '../sides.ts';

/** Words change often; a value that takes the meaning of another one is no matter of words. */
export const valueMeaning: RuleOn<'known'> = {
  id: 'schema/meaning',
  on: 'known',
  covers: ['Value.meaning', 'Retcode.meaning'],
  judge: changed((old, now) =>
    now.flatMap(({ value, meaning }) => {
      const before = old.find((one) => same(one.value, value));
      if (before === undefined || meaning === undefined || before.meaning === meaning) return [];
      const taken = old.find((one) => one.meaning === meaning && !same(one.value, value));
      return taken === undefined
        ? [{ what: `The meaning of ${String(value)} is told in other words.`, clients: nothing, gateways: nothing }]
        : [
            {
              what: `${String(value)} means what ${String(taken.value)} meant: ${meaning}`,
              clients: major('The same value means something else; no type check finds it.'),
              gateways: major('The same value means something else; no type check finds it.'),
            },
          ];
    }),
  ),
};
