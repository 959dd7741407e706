import type { CheckResult } from '../kit/check.ts';
import type { Report } from '../kit/report.ts';
import { type ReportOptions, reportOf } from '../traffic/report.ts';
import type { Recordings } from './read.ts';

const whole = 'A recording is a whole HAR file: JSON in UTF-8 with log.entries.';

/** The report on recordings. What cannot be read is a finding with its place: nobody knows what happened there. */
export function harReport(
  recordings: Recordings,
  options: Omit<ReportOptions, 'command' | 'more' | 'target'> & { readonly paths: readonly string[] },
): Report {
  const { paths, ...rest } = options;
  const broken = recordings.broken.map(({ problem, ...place }): CheckResult['findings'][number] => ({
    check: 'har/readable',
    severity: 'error',
    about: 'harness',
    part: 'recording',
    came: problem,
    expected: whole,
    source: { evidence: 'seen', pages: [] },
    place,
  }));
  const readable: CheckResult = {
    check: 'har/readable',
    sentence: whole,
    required: true,
    milliseconds: 0,
    findings: broken,
    ...(broken.length === 0
      ? { verdict: 'passed' }
      : { verdict: 'not-testable', reason: 'Not everything could be read.' }),
  };
  return reportOf(recordings, {
    ...rest,
    command: 'har',
    target: paths.join(', '),
    // Reading alone checks nothing.
    more: broken.length > 0 ? [readable] : [],
  });
}
