export type { Check, CheckResult, Context, Verdict } from './check.ts';
export type { Exchange, Place, WireHeaders, WireRequest, WireResponse } from './exchange.ts';
export type { Evidence, Finding, Severity } from './finding.ts';
export type { Judge, JudgeOptions } from './judge.ts';
export { type Coverage, type CoverageItem, noCoverage, type Report } from './report.ts';
export { severityOf } from './severity.ts';
export {
  type Account,
  type Capability,
  type Control,
  type Receiver,
  type Target,
  type Transport,
  Unreachable,
} from './target.ts';
