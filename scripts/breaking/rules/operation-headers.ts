import { changed, missing, type RuleOn } from '../rule.ts';
import { narrower, wider } from '../sides.ts';

export const operationHeaders: RuleOn<'call'> = {
  id: 'operation/headers',
  on: 'call',
  covers: ['Operation.headers'],
  judge: changed((old, now, { by }) => [
    ...missing(now.headers, old.headers).map((name) => narrower(by, `The request must have the header ${name}.`)),
    ...missing(old.headers, now.headers).map((name) => wider(by, `The request may lack the header ${name}.`)),
  ]),
};
