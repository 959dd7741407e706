import { failing, groupsOf, type Outcome, reasonsOf } from './outcome.ts';
import { often, placeOf, titleOf } from './texts.ts';

const most = 20;

/** The failures alone, short enough for a comment or a chat: two lines each, at most twenty. */
export function failuresReport(outcome: Outcome): string {
  const reasons = reasonsOf(outcome);
  if (reasons.length === 0) return `${outcome.report.target}: the contract is kept.`;
  const severities = failing(outcome.failOn);
  const lines = [
    ...groupsOf(outcome)
      .filter(({ finding, required }) => required && severities.includes(finding.severity))
      .map((group) => {
        const { finding } = group;
        const place = placeOf(finding);
        return `${titleOf(finding)}${often(group)}: ${finding.part} was ${finding.came}${place ? ` (${place})` : ''}\n  ${finding.expected}`;
      }),
  ];
  const left = lines.length - most;
  return [
    `${outcome.report.target}: ${reasons.join(' ')}`,
    ...lines.slice(0, most),
    ...(left > 0 ? [`and ${left} more`] : []),
  ].join('\n');
}
