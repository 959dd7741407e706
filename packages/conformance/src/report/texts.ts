import type { Finding } from '../kit/finding.ts';
import type { Report } from '../kit/report.ts';
import { counted, type Group, groupsOf, type Outcome } from './outcome.ts';

/** Whose breach a finding is, in a word of a sentence. */
export const whose: Readonly<Record<Finding['about'], string>> = {
  gateway: 'the gateway',
  client: 'the client',
  harness: 'this program',
};

/** Where a rule was read. */
export function sourceOf({ source }: Finding): string {
  const pages = source.pages.slice(0, 3).join(', ');
  return [source.evidence, pages, source.edition && `edition ${source.edition}`].filter(Boolean).join(', ');
}

/** Identifier of the check and the operation, each named once. */
export function titleOf({ check, operation }: Finding): string {
  return operation && !check.endsWith(`/${operation}`) ? `${check} ${operation}` : check;
}

/** "HAR file:line", if the finding has a place. */
export function placeOf({ place }: Finding): string | undefined {
  return place && `${place.file}:${place.line}`;
}

/** How many checks ran and how they ended. */
export function checksLine({ results, planned, run, command }: Report): string {
  const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  if (command !== 'run') return `${counted(run, 'call')} of the interface judged.`;
  return `${run} of ${planned} checks ran: ${count('passed')} passed, ${count('failed')} failed, ${count('not-testable')} not testable; ${count('not-applicable')} not applicable.`;
}

/** How many findings there are of each severity. */
export function findingsLine(outcome: Outcome): string {
  const groups = groupsOf(outcome);
  const tally = (['error', 'warning', 'note'] as const).map((severity) =>
    counted(groups.filter(({ finding }) => finding.severity === severity).length, severity),
  );
  const forgiven =
    outcome.forgiven.length > 0 ? `; ${outcome.forgiven.length} forgiven by ${outcome.forgiven[0]?.place.file}` : '';
  const optional = groups.filter(({ required }) => !required).length;
  return `${tally.join(', ')}${optional > 0 ? `; ${optional} of checks that this edition does not require` : ''}${forgiven}.`;
}

/** What was covered, in one line. */
export function coverageLine({ coverage }: Report): string {
  const parts = Object.entries(coverage).flatMap(([kind, items]) => {
    const list = items as Report['coverage']['operations'];
    return list.length === 0 ? [] : [`${list.filter(({ times }) => times > 0).length} of ${list.length} ${kind}`];
  });
  return parts.length === 0 ? '' : `Covered: ${parts.join(', ')}.`;
}

/** "(17 times)", if more than once. */
export function often({ times }: Group): string {
  return times > 1 ? ` (${times} times)` : '';
}
