import { countsOf, levels, opinionOf, placeOf, type Report, usersOf, verdictOf } from './report.ts';

/** The outcome for a terminal. Patches are counted, and listed only if asked for. */
export function toTerminal(report: Report, { all = false }: { all?: boolean } = {}): string {
  const lines = [`Compared with ${report.comparedWith}, version ${report.oldVersion}: ${countsOf(report.changes)}.`];
  for (const level of levels) {
    const changes = report.changes.filter((change) => change.level === level);
    if (changes.length === 0) continue;
    lines.push('', `${level.toUpperCase()} (${changes.length})`);
    if (level === 'patch' && !all) {
      lines.push('  Texts and sources only; --all lists them.');
      continue;
    }
    for (const change of changes) {
      const { what, clients, gateways, rule } = change;
      const users = usersOf(change);
      lines.push(`  ${placeOf(change)}${users && ` (${users})`}`, `    ${what} [${rule}]`);
      if (level === 'patch') continue;
      lines.push(
        `    clients   ${clients.level}: ${clients.text}`,
        `    gateways  ${gateways.level}: ${gateways.text}`,
      );
    }
  }
  lines.push('', verdictOf(report), `Second opinion: ${opinionOf(report).join('\n  ')}`);
  const { problems } = report.agreement;
  lines.push(
    problems.length === 0 ? 'Version and changelog agree.' : 'Version and changelog do NOT agree:',
    ...problems.map((problem) => `  ✗ ${problem}`),
  );
  return lines.join('\n');
}
