import { contractOf } from '../contract/contract.ts';
import type { CheckResult } from '../kit/check.ts';
import type { Exchange } from '../kit/exchange.ts';
import type { Finding } from '../kit/finding.ts';
import { type Coverage, noCoverage, type Report } from '../kit/report.ts';
import { type Target, Unreachable } from '../kit/target.ts';
import { SignInError } from './agents.ts';
import { Bench, Missing } from './bench.ts';
import { ControlError } from './control.ts';
import { Conversation } from './conversation.ts';
import { type Planned, planOf, type Selection } from './plan.ts';
import { requiredOf } from './required.ts';

export interface RunOptions extends Selection {
  /** Edition of the documents; the baseline unless given. */
  readonly edition?: string;
  /** Whether checks that the frozen set of the edition lacks cannot fail the run. */
  readonly pinned?: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds after which what has not run is not testable; ten minutes unless given. */
  readonly limit?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Sees every exchange, such as a counter of coverage. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly coverage?: () => Coverage;
}

export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly check: string;
}

/** Milliseconds for what signs agents out at the end. */
const farewell = 5_000;

/** Runs the checks against a target. Rejects only if nothing can be said of it: unreachable, or no sign-in. */
export async function runChecks(target: Target, options: RunOptions = {}): Promise<Report> {
  const begun = performance.now();
  const contract = contractOf(undefined, options.edition);
  const plan = planOf(contract, target.claims, options);
  const required = options.pinned ? requiredOf(contract.edition) : undefined;
  const isRequired = (id: string) => required?.has(id) ?? true;
  const limit = options.limit ?? 600_000;
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => stop.abort();
  const clock = setTimeout(end, limit);
  options.signal?.addEventListener('abort', end);
  if (options.signal?.aborted) end();
  let exchanges = 0;
  const conversation = new Conversation(target, contract, signal, (exchange) => {
    exchanges += 1;
    options.onExchange?.(exchange);
  });
  const bench = new Bench(conversation);
  const ruled = new Map<string, Finding[]>();
  const results: CheckResult[] = [];
  const applicable = plan.checks.filter(({ lacks }) => lacks.length === 0);
  try {
    // Before anything is reset: an agent who is signed in elsewhere stays so.
    if (applicable.length > 0 || Object.keys(plan.rules).length > 0) await greet(bench, limit, options.signal);
    for (const planned of plan.checks) {
      const { check } = planned;
      if (planned.lacks.length === 0)
        options.onProgress?.({ done: results.length, planned: plan.checks.length, check: check.id });
      results.push(await perform(planned, bench, isRequired(check.id), signal, stopped(signal)));
      keep(conversation.taken(), ruled);
      if (signal.aborted) break;
    }
  } finally {
    clearTimeout(clock);
    options.signal?.removeEventListener('abort', end);
    await leave(bench, conversation, target);
  }
  keep(conversation.taken(), ruled);
  for (const [id, sentence] of Object.entries(plan.rules)) {
    const findings = [...(ruled.get(id) ?? [])];
    const verdict = exchanges === 0 ? 'not-testable' : findings.length > 0 ? 'failed' : 'passed';
    results.push({ check: id, sentence, verdict, required: isRequired(id), findings, milliseconds: 0 });
  }
  const planned = applicable.length + Object.keys(plan.rules).length;
  return {
    target: target.baseUrl,
    command: 'run',
    edition: contract.edition,
    planned,
    run: results.filter(({ verdict }) => verdict === 'passed' || verdict === 'failed').length,
    results,
    findings: results.flatMap(({ findings }) => findings),
    coverage: options.coverage?.() ?? noCoverage,
    milliseconds: Math.round(performance.now() - begun),
  };
}

function stopped(signal: AbortSignal): string | undefined {
  return signal.aborted ? 'The run was stopped, or its time was over.' : undefined;
}

/** Signs everybody in. A run that is stopped meanwhile has nothing to say. */
async function greet(bench: Bench, limit: number, byUser: AbortSignal | undefined): Promise<void> {
  try {
    for (const account of bench.target.accounts) await bench.agents.signIn(account);
  } catch (error) {
    if (!bench.signal.aborted) throw error;
    if (!byUser?.aborted)
      throw new Unreachable(
        `${new URL(bench.target.baseUrl).host} does not answer within ${limit / 1000} s; check the address, or raise --limit.`,
      );
  }
}

async function perform(
  { check, lacks }: Planned,
  bench: Bench,
  required: boolean,
  stopped: AbortSignal,
  ended: string | undefined,
): Promise<CheckResult> {
  const begun = performance.now();
  const done = (rest: Pick<CheckResult, 'verdict' | 'findings'> & { readonly reason?: string }): CheckResult => ({
    check: check.id,
    sentence: check.sentence,
    ...(check.operation !== undefined && { operation: check.operation }),
    required,
    ...rest,
    milliseconds: Math.round(performance.now() - begun),
  });
  if (lacks.length > 0)
    return done({ verdict: 'not-applicable', findings: [], reason: `The target does not claim ${lacks.join(', ')}.` });
  if (ended !== undefined) return done({ verdict: 'not-testable', findings: [], reason: ended });
  try {
    const findings = await check.run(bench);
    return done({ verdict: findings.length > 0 ? 'failed' : 'passed', findings });
  } catch (error) {
    if (stopped.aborted) return done({ verdict: 'not-testable', findings: [], reason: 'The run was stopped.' });
    if (!(error instanceof Missing || error instanceof SignInError || error instanceof ControlError)) throw error;
    const { message: reason } = error;
    const finding: Finding = {
      check: check.id,
      severity: 'error',
      about: 'gateway',
      ...(check.operation !== undefined && { operation: check.operation }),
      part: 'prerequisite',
      came: reason,
      expected: `What the target claims is there, so that this can be tested: ${check.sentence}`,
      source: { evidence: 'seen', pages: [] },
    };
    return done({ verdict: 'not-testable', findings: [finding], reason });
  }
}

/** Keeps what the rules found: one finding for each part of an operation, however often it came. */
function keep(findings: readonly Finding[], ruled: Map<string, Finding[]>): void {
  for (const finding of findings) {
    const known = ruled.get(finding.check) ?? [];
    ruled.set(finding.check, known);
    if (!known.some(({ operation, part }) => operation === finding.operation && part === finding.part))
      known.push(finding);
  }
}

/** Signs out who was signed in here, also if the run was stopped. */
async function leave(bench: Bench, conversation: Conversation, target: Target): Promise<void> {
  conversation.goOn(AbortSignal.timeout(farewell));
  try {
    if (target.claims.has('reset') && target.control) await target.control.heal();
    await bench.agents.signOutAll();
  } catch (error) {
    // What is unreachable now was told before, or holds nobody any more.
    if (!(error instanceof Unreachable) && !(error instanceof Error && error.name === 'TimeoutError')) throw error;
  }
}
