import { exitCodeOf, groupsOf, type Outcome, reasonsOf } from './outcome.ts';

/** The whole report as data; `report.schema.json` describes it. */
export function jsonReport(outcome: Outcome): string {
  const { report, forgiven, stale, failOn } = outcome;
  const count = (verdict: string) => report.results.filter((result) => result.verdict === verdict).length;
  const value = {
    format: 1,
    command: report.command,
    target: report.target,
    edition: report.edition,
    milliseconds: report.milliseconds,
    exitCode: exitCodeOf(outcome),
    reasons: reasonsOf(outcome),
    failOn,
    checks: {
      planned: report.planned,
      run: report.run,
      passed: count('passed'),
      failed: count('failed'),
      notTestable: count('not-testable'),
      notApplicable: count('not-applicable'),
    },
    findings: groupsOf(outcome).map(({ finding, times, required }) => ({ ...finding, times, required })),
    results: report.results.map(({ findings, sentence: _, ...result }) => ({ ...result, findings: findings.length })),
    baseline: {
      forgiven: forgiven.map(({ finding, place }) => ({
        check: finding.check,
        operation: finding.operation,
        part: finding.part,
        place,
      })),
      stale: stale.map(({ place, why }) => ({ place, why })),
    },
    coverage: report.coverage,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
