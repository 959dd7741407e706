import { changed, type RuleOn } from '../rule.ts';
import { other } from '../sides.ts';

export const operationAddress: RuleOn<'call'> = {
  id: 'operation/address',
  on: 'call',
  covers: ['Operation.method', 'Operation.path'],
  judge: changed((old, now, { by }) => {
    const [before, after] = [old, now].map(({ method, path }) => `${method} ${path}`);
    return before === after ? undefined : other(by, `The address is ${after} instead of ${before}.`);
  }),
};
