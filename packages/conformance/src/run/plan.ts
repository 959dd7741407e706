import { makers } from '../../checks/index.ts';
import type { Contract } from '../contract/contract.ts';
import { judged } from '../judge/judge.ts';
import type { Check } from '../kit/check.ts';
import type { Capability } from '../kit/target.ts';
import { unanswered } from './conversation.ts';

export interface Selection {
  /** Prefixes of identifiers: only these checks; all by default. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** What would run. */
export interface Plan {
  /** Active checks, in the order in which they run. */
  readonly checks: readonly Planned[];
  /** Identifiers of rules that judge everything that is sent and comes back, with a sentence each. */
  readonly rules: Readonly<Record<string, string>>;
}

export interface Planned {
  readonly check: Check;
  /** What the check needs and the target does not claim. */
  readonly lacks: readonly Capability[];
}

const plans = new WeakMap<Contract, Check[]>();

/** All active checks of an edition. */
export function checksOf(contract: Contract): Check[] {
  const known = plans.get(contract) ?? makers.flatMap((make) => make(contract));
  plans.set(contract, known);
  return known;
}

/** Chooses checks by prefix, and says which ones the target's claims suffice for. */
export function planOf(
  contract: Contract,
  claims: ReadonlySet<Capability>,
  { only = [''], skip = [] }: Selection,
): Plan {
  const chosen = (id: string) =>
    only.some((prefix) => id.startsWith(prefix)) && !skip.some((prefix) => id.startsWith(prefix));
  const checks = checksOf(contract).filter(({ id }) => chosen(id));
  return {
    checks: checks.map((check) => ({ check, lacks: check.needs.filter((need) => !claims.has(need)) })),
    rules: Object.fromEntries(Object.entries({ ...unanswered, ...judged }).filter(([id]) => chosen(id))),
  };
}
