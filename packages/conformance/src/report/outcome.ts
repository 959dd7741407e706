import type { Forgiven, Stale } from '../baseline/baseline.ts';
import type { CheckResult } from '../kit/check.ts';
import { type Finding, keyOf, type Severity } from '../kit/finding.ts';
import type { Report } from '../kit/report.ts';

/** The least severity that makes a run fail. */
export type FailOn = Severity;

/** A report, seen through a baseline: what counts, what is forgiven, and what the baseline says in vain. */
export interface Outcome {
  readonly report: Report;
  /** Findings that count, those of checks that are not required included. */
  readonly open: readonly Finding[];
  readonly forgiven: readonly Forgiven[];
  readonly stale: readonly Stale[];
  readonly failOn: FailOn;
}

/** Findings with the same check, operation and part, of which one is shown. */
export interface Group {
  readonly finding: Finding;
  readonly times: number;
  /** False if the frozen list of the edition does not hold the check: it cannot fail a run. */
  readonly required: boolean;
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** The severities that fail: `warning` makes errors and warnings fail. */
export function failing(failOn: FailOn): readonly Severity[] {
  return order.slice(0, order.indexOf(failOn) + 1);
}

/** One group for each place of a breach, the worst first, those that cannot fail a run last. */
export function groupsOf({ report, open }: Outcome): Group[] {
  const optional = optionalFindings(report);
  const groups = new Map<string, Group>();
  for (const finding of open) {
    const key = keyOf(finding);
    const known = groups.get(key);
    const required = (known?.required ?? false) || !optional.has(finding);
    groups.set(key, { finding: known?.finding ?? finding, times: (known?.times ?? 0) + 1, required });
  }
  const rank = ({ finding, required }: Group) => order.indexOf(finding.severity) + (required ? 0 : order.length);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

function optionalFindings({ results }: Report): ReadonlySet<Finding> {
  return new Set(results.filter(({ required }) => !required).flatMap(({ findings }) => findings));
}

/** Checks that were claimed but not testable: each counts as a finding. */
export function untestable({ results }: Report): CheckResult[] {
  return results.filter(({ verdict, required }) => verdict === 'not-testable' && required);
}

/** Why a run fails, one sentence each; none if it does not. */
export function reasonsOf(outcome: Outcome): string[] {
  const { report, stale, failOn } = outcome;
  const severities = failing(failOn);
  const count = groupsOf(outcome).filter(
    ({ finding, required }) => required && severities.includes(finding.severity),
  ).length;
  const blocked = untestable(report).length;
  return [
    ...(count > 0 ? [`${counted(count, 'finding')} of severity ${severities.join(' or ')}.`] : []),
    ...(blocked > 0 ? [`${counted(blocked, 'check')} not testable.`] : []),
    ...(report.run < report.planned ? [`Only ${report.run} of ${counted(report.planned, 'planned check')} ran.`] : []),
    ...(report.run === 0
      ? [`Nothing was checked${report.command === 'run' ? '' : ': no call of the interface was there'}.`]
      : []),
    ...stale.map(({ why, place }) => `${place.file}:${place.line}: ${why}`),
  ];
}

/**
 * 0 clean, 1 findings. A wrong call (2) and a target out of reach (3) end a command before there is a report, so they
 * count more; everything else that fails gives 1.
 */
export function exitCodeOf(outcome: Outcome): 0 | 1 {
  return reasonsOf(outcome).length > 0 ? 1 : 0;
}

/** "1 finding", "2 findings". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
