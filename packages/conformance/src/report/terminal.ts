import type { Report } from '../kit/report.ts';

/** The findings one below the other, then the counts. */
export function terminalReport({ target, edition, planned, run, results, findings, milliseconds }: Report): string {
  const blocks = findings.map((finding) =>
    [
      `${finding.severity.padEnd(7)} ${finding.check}${finding.operation && !finding.check.endsWith(finding.operation) ? ` (${finding.operation})` : ''}`,
      `        ${finding.part}: ${finding.came}`,
      `        ${finding.expected}`,
      ...(finding.source.pages.length > 0
        ? [`        source: ${finding.source.evidence}, ${finding.source.pages.slice(0, 3).join(', ')}`]
        : []),
      ...(finding.reproduce ? [`        ${finding.reproduce}`] : []),
    ].join('\n'),
  );
  const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  const summary = `${target}, edition ${edition}: ${run} of ${planned} checks ran in ${(milliseconds / 1000).toFixed(1)} s; ${count('passed')} passed, ${count('failed')} failed, ${count('not-testable')} not testable, ${count('not-applicable')} not applicable. ${findings.length} findings.`;
  return [...blocks, summary].join('\n\n');
}
