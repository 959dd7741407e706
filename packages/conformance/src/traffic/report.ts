import { judged } from '../judge/judge.ts';
import type { CheckResult } from '../kit/check.ts';
import type { Finding } from '../kit/finding.ts';
import type { Report } from '../kit/report.ts';
import { requiredOf } from '../run/required.ts';
import type { Seen } from './traffic.ts';

export interface ReportOptions {
  readonly command: 'har' | 'proxy';
  /** The files that were read, or the address of the gateway. */
  readonly target: string;
  /** Prefixes of identifiers: only these rules; all by default. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Whether rules that the frozen set of the edition lacks cannot fail. */
  readonly pinned?: boolean;
  readonly milliseconds: number;
  /** Results beside those of the rules. */
  readonly more?: readonly CheckResult[];
}

/** What traffic showed, in the form of a run: a rule for which nothing came is not applicable, and does not count. */
export function reportOf(seen: Seen, options: ReportOptions): Report {
  const { only = [''], skip = [], pinned = false, more = [] } = options;
  const chosen = (id: string) =>
    only.some((prefix) => id.startsWith(prefix)) && !skip.some((prefix) => id.startsWith(prefix));
  const required = pinned ? requiredOf(seen.edition) : undefined;
  const found = new Map<string, Finding[]>();
  for (const finding of seen.findings) {
    const known = found.get(finding.check) ?? [];
    found.set(finding.check, [...known, finding]);
  }
  const ruled = Object.entries(judged)
    .filter(([check]) => chosen(check))
    .map(([check, sentence]): CheckResult => {
      const findings = found.get(check) ?? [];
      const lacking = findings.length > 0 ? undefined : lackingFor(check, seen);
      return {
        check,
        sentence,
        required: required?.has(check) ?? true,
        milliseconds: 0,
        findings,
        ...(lacking === undefined
          ? { verdict: findings.length > 0 ? 'failed' : 'passed' }
          : { verdict: 'not-applicable', reason: lacking }),
      };
    });
  const results = [...more, ...ruled];
  return {
    target: options.target,
    command: options.command,
    edition: seen.edition,
    // Of traffic the exchanges count; how many there would be is nowhere written.
    planned: seen.calls + seen.pushes,
    run: seen.calls + seen.pushes,
    results,
    findings: results.flatMap(({ findings }) => findings),
    coverage: seen.coverage,
    milliseconds: Math.round(options.milliseconds),
  };
}

/** What did not come, so that a rule could say nothing. */
function lackingFor(check: string, { calls, pushes, withEvents }: Seen): string | undefined {
  if (check.startsWith('push/')) return pushes === 0 ? 'There was no push.' : undefined;
  if (check.startsWith('event/') && check !== 'event/lost') return withEvents === 0 ? 'There was no event.' : undefined;
  return calls === 0 ? 'There was no call of the interface.' : undefined;
}
