import { changed, type RuleOn } from '../rule.ts';
import { other } from '../sides.ts';

export const resultKind: RuleOn<'result'> = {
  id: 'answer/kind',
  on: 'result',
  covers: ['Result.kind', 'Operation.result'],
  judge: changed((old, now, { by }) =>
    old.kind === now.kind
      ? undefined
      : other(by, `A success answers ${words[now.kind]} instead of ${words[old.kind]}.`),
  ),
};

const words = {
  none: 'nothing beside the return code',
  json: 'a JSON value',
  event: 'an event',
  file: 'a file',
} as const;
