import type { Description } from '../description.ts';
import type { Exchange, WireRequest } from './exchange.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Account, Capability, Target } from './target.ts';

/** One active check. What it sends is judged by every rule of the judge as well. */
export interface Check {
  /** `bounds/upper/queryRecord`, `auth/guid-missing/sayBusy`; any prefix at a slash selects it. */
  readonly id: string;
  readonly sentence: string;
  readonly needs: readonly Capability[];
  readonly operation?: string;
  /** Return codes that prove the reason of a refusal. */
  readonly codes?: readonly string[];
  readonly source: Evidence;
  readonly run: (context: Context) => Promise<readonly Finding[]>;
}

/** What a check works with. */
export interface Context {
  readonly target: Target;
  readonly description: Description;
  readonly edition: string;
  readonly signal: AbortSignal;
  /** Sends a request and returns the judged exchange. */
  send(request: WireRequest): Promise<Exchange>;
  /** Signs an account in (once, kept for the checks to come) and returns its session. */
  session(account?: Account): Promise<Session>;
  /** Ends the check as not testable: a prerequisite is missing. */
  missing(reason: string): never;
}

/** A signed-in agent. */
export interface Session {
  readonly agentid: string;
  guid: string;
}

export type Verdict = 'passed' | 'failed' | 'not-applicable' | 'not-testable';

export interface CheckResult {
  readonly check: string;
  readonly operation?: string;
  readonly verdict: Verdict;
  /** Whether the frozen set of the edition holds the check; what is not required cannot fail a run. */
  readonly required: boolean;
  readonly findings: readonly Finding[];
  /** Why a check was not applicable or not testable. */
  readonly reason?: string;
  readonly milliseconds: number;
}
