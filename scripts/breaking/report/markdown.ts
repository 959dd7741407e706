import { countsOf, levels, opinionOf, placeOf, type Report, usersOf, verdictOf } from './report.ts';

/** The outcome for the comment of a pull request. */
export function toMarkdown(report: Report): string {
  const { agreement, changes, comparedWith, oldVersion } = report;
  const lines = [
    `## Changes of the contract: ${report.rating ?? 'none'}`,
    '',
    `Compared with ${comparedWith}, version ${oldVersion}: ${countsOf(changes)}. ${verdictOf(report)}`,
  ];
  lines.push(
    '',
    agreement.problems.length === 0 ? 'Version and changelog agree.' : '**Version and changelog do not agree:**',
    ...(agreement.problems.length === 0 ? [] : ['', ...agreement.problems.map((problem) => `- ${escaped(problem)}`)]),
  );
  for (const level of levels) {
    const some = changes.filter((change) => change.level === level);
    if (some.length === 0) continue;
    const rows = some.map((change) => {
      const { what, clients, gateways, rule } = change;
      const users = usersOf(change);
      const place = `${placeOf(change)}${users && ` (${users})`}`;
      return `| ${[place, `${what} \`${rule}\``, `${clients.level}: ${clients.text}`, `${gateways.level}: ${gateways.text}`].map(escaped).join(' | ')} |`;
    });
    const table = ['| Where | What | Clients | Gateways |', '| --- | --- | --- | --- |', ...rows];
    lines.push('', `### ${level} (${some.length})`, '');
    // What nobody has to act on takes no room.
    if (level === 'patch') lines.push('<details><summary>Texts and sources</summary>', '', ...table, '', '</details>');
    else lines.push(...table);
  }
  lines.push('', `Second opinion: ${opinionOf(report).map(escaped).join('<br>')}`, '');
  return lines.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
