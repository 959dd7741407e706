import { judged } from '../judge/judge.ts';
import { failing, type Group, groupsOf, type Outcome, untestable } from './outcome.ts';
import { often, placeOf, sourceOf, whose } from './texts.ts';

interface Case {
  readonly name: string;
  readonly suite: string;
  readonly seconds: number;
  readonly groups: readonly Group[];
  readonly skipped?: string;
  readonly error?: string;
}

/** JUnit XML with the elements that Jenkins and GitLab read: one suite a kind of check, one case a check. */
export function junitReport(outcome: Outcome): string {
  const cases = casesOf(outcome);
  const severities = failing(outcome.failOn);
  const isFailure = ({ finding, required }: Group) => required && severities.includes(finding.severity);
  const failed = ({ groups }: Case) => groups.some(isFailure);
  const suites = [...new Set(cases.map(({ suite }) => suite))].sort().map((suite) => {
    const own = cases.filter((one) => one.suite === suite);
    const counts = `tests="${own.length}" failures="${own.filter(failed).length}" errors="${own.filter(({ error }) => error).length}" skipped="${own.filter(({ skipped }) => skipped).length}"`;
    const seconds = own.reduce((sum, one) => sum + one.seconds, 0);
    return `  <testsuite name="${xml(suite)}" ${counts} time="${seconds.toFixed(3)}">\n${own.map((one) => caseXml(one, isFailure)).join('\n')}\n  </testsuite>`;
  });
  const { report } = outcome;
  const name = `${report.command} ${report.target}, edition ${report.edition}`;
  const totals = `tests="${cases.length}" failures="${cases.filter(failed).length}" errors="${cases.filter(({ error }) => error).length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(name)}" ${totals} time="${(report.milliseconds / 1000).toFixed(3)}">\n${suites.join('\n')}\n</testsuites>\n`;
}

/** The checks that were run, the rules that every exchange was judged by, and what the run as a whole did wrong. */
function casesOf(outcome: Outcome): Case[] {
  const { report, stale } = outcome;
  const groups = groupsOf(outcome);
  const ids = new Set([...Object.keys(judged), ...groups.map(({ finding }) => finding.check)]);
  const blocked = new Set(untestable(report).map(({ check }) => check));
  const checks = report.results.map(({ check, verdict, reason, milliseconds }): Case => {
    ids.delete(check);
    return {
      name: check,
      suite: kindOf(check),
      seconds: milliseconds / 1000,
      groups: groups.filter(({ finding }) => finding.check === check),
      ...(verdict === 'not-applicable' && { skipped: `not applicable: ${reason ?? ''}` }),
      ...(blocked.has(check) && { error: `not testable: ${reason ?? ''}` }),
    };
  });
  const rules = [...ids].sort().map(
    (name): Case => ({
      name,
      suite: kindOf(name),
      seconds: 0,
      groups: groups.filter(({ finding }) => finding.check === name),
    }),
  );
  const whole = [
    ...(report.run < report.planned ? [`only ${report.run} of ${report.planned} planned checks ran`] : []),
    ...(report.run === 0 ? ['nothing was checked'] : []),
    ...stale.map(({ why, place }) => `${place.file}:${place.line}: ${why}`),
  ].map((error, index): Case => ({ name: `run/${index + 1}`, suite: 'run', seconds: 0, groups: [], error }));
  return [...checks, ...rules, ...whole];
}

function kindOf(check: string): string {
  return check.split('/')[0] ?? check;
}

function caseXml({ name, suite, seconds, groups, skipped, error }: Case, isFailure: (group: Group) => boolean): string {
  const failures = groups.filter(isFailure);
  const others = groups.filter((group) => !isFailure(group));
  const children = [
    ...(skipped ? [`<skipped message="${xml(skipped)}"/>`] : []),
    ...(error ? [`<error message="${xml(error)}" type="not-testable"/>`] : []),
    // Readers of JUnit show one failure of a case.
    ...(failures.length > 0
      ? [
          `<failure message="${xml(
            failures
              .map(({ finding }) => finding.part)
              .join(', ')
              .slice(0, 300),
          )}" type="${failures[0]?.finding.severity}">${xml(failures.map(detailOf).join('\n\n'))}</failure>`,
        ]
      : []),
    ...(others.length > 0 ? [`<system-out>${xml(others.map(detailOf).join('\n\n'))}</system-out>`] : []),
  ];
  const open = `    <testcase classname="${xml(`ccgateway.${suite}`)}" name="${xml(name)}" time="${seconds.toFixed(3)}"`;
  return children.length === 0
    ? `${open}/>`
    : `${open}>\n${children.map((child) => `      ${child}`).join('\n')}\n    </testcase>`;
}

function detailOf(group: Group): string {
  const { finding } = group;
  return [
    `${finding.severity}${often(group)}: ${whose[finding.about]}${finding.operation ? `, ${finding.operation}` : ''}, ${finding.part}: ${finding.came}`,
    finding.expected,
    `source: ${sourceOf(finding)}`,
    ...(placeOf(finding) ? [placeOf(finding)] : []),
    ...(finding.reproduce ? [finding.reproduce] : []),
  ].join('\n');
}

/** Text for XML 1.0, which has no place for most control characters and for halves of surrogate pairs. */
export function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replaceAll(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
