import { type Group, groupsOf, type Outcome, reasonsOf } from './outcome.ts';
import { checksLine, coverageLine, findingsLine, often, placeOf, sourceOf, titleOf, whose } from './texts.ts';

const colours = { error: 31, warning: 33, note: 36, dim: 2, good: 32 } as const;

/** What a person reads: each breach, then a table of them, then the counts and why it fails. */
export function terminalReport(outcome: Outcome, { colour = false } = {}): string {
  const paint = (name: keyof typeof colours, text: string) => (colour ? `\x1b[${colours[name]}m${text}\x1b[0m` : text);
  const groups = groupsOf(outcome);
  const { report } = outcome;
  const blocks = groups.map(({ finding, times, required }) =>
    [
      `${paint(finding.severity, finding.severity.padEnd(7))} ${titleOf(finding)}${often({ finding, times, required })}`,
      `        ${whose[finding.about]}, ${finding.part}: ${finding.came}`,
      `        the contract: ${finding.expected}`,
      `        ${paint('dim', `source: ${sourceOf(finding)}`)}`,
      ...(placeOf(finding) ? [`        ${placeOf(finding)}`] : []),
      ...(finding.reproduce ? [`        ${paint('dim', finding.reproduce)}`] : []),
    ].join('\n'),
  );
  const reasons = reasonsOf(outcome);
  const end = [
    `${report.target}, edition ${report.edition}, ${(report.milliseconds / 1000).toFixed(1)} s`,
    checksLine(report),
    `${findingsLine(outcome)} ${coverageLine(report)}`.trim(),
    ...(reasons.length === 0
      ? [paint('good', 'The contract is kept.')]
      : reasons.map((reason) => paint('error', `Failed: ${reason}`))),
  ].join('\n');
  return [...blocks, ...(groups.length > 1 ? [table(groups)] : []), end].join('\n\n');
}

/** One row for each check and operation. */
function table(groups: readonly Group[]): string {
  const rows = new Map<string, { severity: string; times: number }>();
  for (const { finding, times } of groups) {
    const title = titleOf(finding);
    rows.set(title, { severity: finding.severity, times: (rows.get(title)?.times ?? 0) + times });
  }
  const width = Math.max(...[...rows.keys()].map((title) => title.length));
  const lines = [...rows].map(
    ([title, { severity, times }]) => `${title.padEnd(width)}  ${severity.padEnd(8)} ${String(times).padStart(6)}`,
  );
  return [`${'check'.padEnd(width)}  severity  times`, ...lines].join('\n');
}
