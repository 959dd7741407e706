import type { Coverage, CoverageItem } from '../kit/report.ts';

/** A table of what was covered, and below it what was not. */
export function coverageTable(coverage: Coverage): string {
  const kinds = Object.entries(coverage) as [string, readonly CoverageItem[]][];
  const seen = (items: readonly CoverageItem[]) => items.filter(({ times }) => times > 0).length;
  const rows = kinds.map(
    ([kind, items]) => `${kind.padEnd(12)} ${String(seen(items)).padStart(6)} of ${String(items.length).padStart(6)}`,
  );
  const missed = kinds.flatMap(([kind, items]) => {
    const ids = items.filter(({ times }) => times === 0).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${kind} not covered: ${ids.join(', ')}`];
  });
  return [...rows, '', ...missed].join('\n');
}
