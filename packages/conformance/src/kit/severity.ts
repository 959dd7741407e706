import type { Evidence, Severity } from './finding.ts';

const severities = { seen: 'error', inferred: 'warning', 'third-party': 'note' } as const;

/** A rule that was only inferred cannot accuse as loudly as one that was seen. */
export function severityOf({ evidence }: Pick<Evidence, 'evidence'>): Severity {
  return severities[evidence];
}
