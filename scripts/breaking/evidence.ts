import type { Evidence } from '../model/model.ts';
import type { Judgement } from './change.ts';
import { minor, nothing } from './sides.ts';

/** What another evidence of a fact means. Tests of gateways treat a breach of what was seen as an error. */
export function evidenceOf(old: Evidence | undefined, now: Evidence | undefined): Judgement | undefined {
  if (old === now) return undefined;
  const what = `The evidence is "${now ?? 'none'}" instead of "${old ?? 'none'}".`;
  return now === 'seen'
    ? {
        what,
        clients: nothing,
        gateways: minor('What was a guess is sure now; a gateway that does otherwise has an error.'),
      }
    : { what, clients: nothing, gateways: nothing };
}
