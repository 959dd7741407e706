import { Problem } from '../cli/problem.ts';
import type { Facts, Rule } from './rule.ts';
import { agentidShared } from './rules/agentid-shared.ts';
import { callDecided } from './rules/call-decided.ts';
import { correctionPlace } from './rules/correction-place.ts';
import { editionKnown } from './rules/edition-known.ts';
import { editionOnce } from './rules/edition-once.ts';
import { eventKnown } from './rules/event-known.ts';
import { exampleOrigin } from './rules/example-origin.ts';
import { guidConsistent } from './rules/guid-consistent.ts';
import { legacyKnown } from './rules/legacy-known.ts';
import { retcodeKnown } from './rules/retcode-known.ts';
import { retcodeUsed } from './rules/retcode-used.ts';
import { titleUnique } from './rules/title-unique.ts';
import { unitStated } from './rules/unit-stated.ts';
import { uriMatches } from './rules/uri-matches.ts';
import { webhookTag } from './rules/webhook-tag.ts';

const rules: readonly Rule[] = [
  agentidShared,
  callDecided,
  correctionPlace,
  editionKnown,
  editionOnce,
  eventKnown,
  exampleOrigin,
  guidConsistent,
  legacyKnown,
  retcodeKnown,
  retcodeUsed,
  titleUnique,
  unitStated,
  uriMatches,
  webhookTag,
];

/**
 * Refuses facts of different files that contradict each other.
 *
 * @throws Problem with a line for each mistake: file, line, what, cure
 */
export function lintFacts(facts: Facts): void {
  const mistakes = rules.flatMap((rule) => rule(facts));
  if (mistakes.length === 0) return;
  const lines = mistakes.map(({ file, keys, text }) => {
    const line = facts.files.get(file)?.lineOf(keys) ?? 1;
    return `spec/${file}:${line}: ${text}`;
  });
  throw new Problem(lines.join('\n'));
}
