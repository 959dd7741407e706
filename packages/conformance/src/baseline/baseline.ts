import type { Place } from '../kit/exchange.ts';
import { type Finding, keyOf } from '../kit/finding.ts';
import type { Report } from '../kit/report.ts';

/** A breach that is known and forgiven for a while. */
export interface BaselineEntry {
  readonly check: string;
  readonly operation?: string;
  /** All parts unless given. */
  readonly part?: string;
  readonly reason: string;
  /** Day on which it was written, as 2026-01-31. */
  readonly date: string;
  /** Last day on which it forgives; for ever unless given. */
  readonly expires?: string;
}

export interface Baseline {
  readonly file: string;
  readonly entries: readonly { readonly entry: BaselineEntry; readonly line: number }[];
}

export interface Forgiven {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
  readonly place: Place;
}

/** An entry that says something in vain. */
export interface Stale {
  readonly entry: BaselineEntry;
  readonly place: Place;
  readonly why: string;
}

/** What a baseline leaves of the findings. */
export function forgive(
  { findings }: Pick<Report, 'findings'>,
  baseline: Baseline,
  today: string,
): { readonly open: Finding[]; readonly forgiven: Forgiven[]; readonly stale: Stale[] } {
  const open: Finding[] = [];
  const forgiven: Forgiven[] = [];
  const used = new Set<BaselineEntry>();
  for (const finding of findings) {
    const found = baseline.entries.find(({ entry }) => covers(entry, finding));
    if (found) used.add(found.entry);
    if (found && !isOver(found.entry, today))
      forgiven.push({ finding, entry: found.entry, place: { file: baseline.file, line: found.line } });
    else open.push(finding);
  }
  const stale = baseline.entries.flatMap(({ entry, line }): Stale[] => {
    const place = { file: baseline.file, line };
    const what = `the entry for ${[entry.check, entry.operation, entry.part].filter(Boolean).join(' ')}`;
    if (!used.has(entry)) return [{ entry, place, why: `${what} forgives nothing any more; remove it.` }];
    if (isOver(entry, today))
      return [
        { entry, place, why: `${what} expired on ${entry.expires}; mend the breach, or give a new day and a reason.` },
      ];
    return [];
  });
  return { open, forgiven, stale };
}

function covers(entry: BaselineEntry, finding: Finding): boolean {
  if (entry.check !== finding.check || (entry.operation ?? '') !== (finding.operation ?? '')) return false;
  return entry.part === undefined || keyOf({ ...entry, part: entry.part }) === keyOf(finding);
}

function isOver({ expires }: BaselineEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** The text of a baseline that forgives all that a report found; entries that are there already keep reason and date. */
export function baselineText(report: Report, before: Baseline | undefined, today: string): string {
  const known = new Map((before?.entries ?? []).map(({ entry }) => [keyOf({ part: '', ...entry }), entry]));
  const entries = new Map<string, BaselineEntry>();
  for (const finding of report.findings) {
    const { check, operation, part } = finding;
    const key = keyOf(finding);
    const whole = keyOf({ check, part: '', ...(operation && { operation }) });
    const kept = known.get(key) ?? known.get(whole);
    entries.set(
      kept ? keyOf({ part: '', ...kept }) : key,
      kept ?? {
        check,
        ...(operation && { operation }),
        part: part.replaceAll(/\[\d+\]/g, '[]'),
        reason: 'not given yet',
        date: today,
      },
    );
  }
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return `${JSON.stringify({ entries: sorted }, null, 2)}\n`;
}
