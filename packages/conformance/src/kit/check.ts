import type { Bench } from '../run/bench.ts';
import type { Finding } from './finding.ts';
import type { Capability } from './target.ts';

/** One active check. What it sends is judged by every rule of the judge as well. */
export interface Check {
  /** `bounds/query/sayBusy/reason`, `auth/missing/sayBusy`; any prefix at a slash selects it. */
  readonly id: string;
  readonly sentence: string;
  readonly needs: readonly Capability[];
  readonly operation?: string;
  /** Return codes that prove the reason of a refusal. */
  readonly codes?: readonly string[];
  readonly run: (context: Context) => Promise<readonly Finding[]>;
}

/** What a check works with: the target, the agents, and ways to bring states about. */
export type Context = Bench;

export type Verdict = 'passed' | 'failed' | 'not-applicable' | 'not-testable';

export interface CheckResult {
  readonly check: string;
  /** What the check shows. */
  readonly sentence: string;
  readonly operation?: string;
  readonly verdict: Verdict;
  /** Whether the frozen set of the edition holds the check; what is not required cannot fail a run. */
  readonly required: boolean;
  readonly findings: readonly Finding[];
  /** Why a check was not applicable or not testable. */
  readonly reason?: string;
  readonly milliseconds: number;
}
