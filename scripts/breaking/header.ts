import type { Header } from '../model/model.ts';
import type { Judgement } from './change.ts';
import type { Pair } from './rule.ts';
import { bySize, major, minor, narrower, other, sides, wider } from './sides.ts';

/** What a change of a header means, for requests and answers alike. */
export function judgeHeader({ old, now, place: { by } }: Pair<Header>): Judgement[] {
  if (old === undefined && now === undefined) return [];
  if (now === undefined) return [other(by, 'The header is gone.')];
  if (old === undefined) {
    const { required } = now;
    const writes = required ? major('What is sent without it breaks the contract now.') : minor('It may be sent.');
    return [
      sides(by, `The header is new and ${required ? 'mandatory' : 'optional'}.`, writes, minor('It may be read.')),
    ];
  }
  const judgements: (Judgement | undefined)[] = [];
  if ((old.required ?? false) !== (now.required ?? false)) {
    judgements.push(
      now.required
        ? narrower(by, 'The header is mandatory, no longer optional.')
        : wider(by, 'The header is optional, no longer mandatory.'),
    );
  }
  if (old.default !== now.default) {
    judgements.push(other(by, `The usual value is ${now.default ?? 'none'} instead of ${old.default ?? 'none'}.`));
  }
  if (old.pattern !== now.pattern) {
    const size = { lost: now.pattern !== undefined, gained: old.pattern !== undefined };
    judgements.push(bySize(by, `The pattern is ${now.pattern ?? 'gone'}, before ${old.pattern ?? 'none'}.`, size));
  }
  return judgements.filter((one) => one !== undefined);
}
