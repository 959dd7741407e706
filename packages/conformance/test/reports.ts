import type { CheckResult } from '../src/kit/check.ts';
import type { Finding } from '../src/kit/finding.ts';
import { noCoverage, type Report } from '../src/kit/report.ts';
import type { Outcome } from '../src/report/outcome.ts';

/** A breach, of hold unless told otherwise. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    check: 'answer/envelope',
    severity: 'error',
    about: 'gateway',
    operation: 'hold',
    part: 'answer.body.message',
    came: 'nothing',
    expected: 'An answer has a message.',
    source: { evidence: 'seen', pages: ['cec_07_1239'], edition: '2023-09' },
    reproduce: "curl -i -X POST -H 'Guid: ***' 'http://127.0.0.1/voicecall/291/hold'",
    ...given,
  };
}

export function result(given: Partial<CheckResult> = {}): CheckResult {
  const { findings = [] } = given;
  return {
    check: 'success/hold',
    sentence: `What ${given.check ?? 'success/hold'} shows.`,
    verdict: findings.length > 0 ? 'failed' : 'passed',
    required: true,
    milliseconds: 12,
    ...given,
    findings,
  };
}

export function report(results: readonly CheckResult[], given: Partial<Report> = {}): Report {
  const count = results.filter(({ verdict }) => verdict !== 'not-applicable').length;
  return {
    target: 'http://127.0.0.1:8060/agentgateway/resource',
    command: 'run',
    edition: '2023-09',
    planned: count,
    run: results.filter(({ verdict }) => verdict === 'passed' || verdict === 'failed').length,
    results,
    findings: results.flatMap(({ findings }) => findings),
    coverage: noCoverage,
    milliseconds: 1234,
    ...given,
  };
}

export function outcome(report: Report, given: Partial<Outcome> = {}): Outcome {
  return { report, open: report.findings, forgiven: [], stale: [], failOn: 'error', ...given };
}
