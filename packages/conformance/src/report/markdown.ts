import { groupsOf, type Outcome, reasonsOf } from './outcome.ts';
import { checksLine, coverageLine, findingsLine, placeOf, sourceOf, titleOf } from './texts.ts';

/** A comment of a pull request may hold 65,536 characters. */
const most = 60_000;

/** For a comment of a pull request: the verdict, a table, and each breach folded. */
export function markdownReport(outcome: Outcome): string {
  const { report } = outcome;
  const reasons = reasonsOf(outcome);
  const groups = groupsOf(outcome);
  const head = [
    `## ${reasons.length === 0 ? 'The contract is kept' : 'The contract is broken'}`,
    '',
    `\`${code(report.target)}\`, edition ${report.edition}. ${checksLine(report)} ${findingsLine(outcome)}`,
    ...reasons.map((reason) => `- ${text(reason)}`),
  ].join('\n');
  const rows = groups.map(
    ({ finding, times }) =>
      `| ${finding.severity} | \`${code(titleOf(finding))}\` | \`${code(finding.part)}\` | \`${code(finding.came)}\` | ${times} |`,
  );
  const table =
    rows.length === 0
      ? ''
      : ['| Severity | Check | Part | Came | Times |', '| --- | --- | --- | --- | ---: |', ...rows].join('\n');
  const details = groups.map(({ finding }) =>
    [
      `<details><summary>${text(titleOf(finding))}: ${text(finding.part)}</summary>`,
      '',
      `${text(finding.expected)} Source: ${sourceOf(finding)}.`,
      ...(placeOf(finding) ? ['', `\`${code(placeOf(finding) ?? '')}\``] : []),
      ...(finding.reproduce ? ['', '```sh', finding.reproduce.replaceAll('```', "'''"), '```'] : []),
      '</details>',
    ].join('\n'),
  );
  return bounded([head, table, ...details, coverageLine(report)].filter((part) => part !== ''));
}

/** Whole parts only, so that no table and no fold is left open. */
function bounded(parts: readonly string[]): string {
  const kept: string[] = [];
  let size = 0;
  for (const part of parts) {
    size += part.length + 2;
    if (size > most)
      return [...kept, 'More was found than a comment holds; the other reports have all of it.', ''].join('\n\n');
    kept.push(part);
  }
  return `${kept.join('\n\n')}\n`;
}

/** Inside of back quotes in a table. */
function code(value: string): string {
  return value.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|');
}
