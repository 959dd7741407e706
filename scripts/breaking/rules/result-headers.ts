import { changed, missing, type RuleOn } from '../rule.ts';
import { major, minor } from '../sides.ts';

export const resultHeaders: RuleOn<'result'> = {
  id: 'answer/headers',
  on: 'result',
  covers: ['Result.headers'],
  judge: changed((old, now) => [
    ...missing(old.headers, now.headers).map((name) => ({
      what: `The answer does not have the header ${name} any more.`,
      clients: major('A client that reads it finds nothing.'),
      gateways: minor('A gateway need not send it.'),
    })),
    ...missing(now.headers, old.headers).map((name) => ({
      what: `The answer has the header ${name}.`,
      clients: minor('A client may read it.'),
      gateways: major('A gateway that does not send it breaks the contract now.'),
    })),
  ]),
};
