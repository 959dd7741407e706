import { modelOf } from '../model/edition.ts';
import type { Model } from '../model/model.ts';
import { type Change, highest, type Judgement, type OwnerKind, type Side } from './change.ts';
import { type Emit, matched } from './pairs/emit.ts';
import { pairContent, pairModels } from './pairs/model.ts';
import { usageOf } from './pairs/usage.ts';
import type { Pair, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

interface Found extends Judgement {
  readonly rule: string;
  readonly of: OwnerKind;
  readonly owner: string;
  readonly part: string;
  /** Undefined stands for the whole description. */
  readonly editions: Set<string | undefined>;
}

/**
 * All changes from one model to another, the gravest first.
 *
 * @param whole leaves out changes that only single editions have
 */
export function compareModels(old: Model, now: Model, rules: readonly Rule[] = allRules, whole = false): Change[] {
  const found = new Map<string, Found>();
  collect(found, undefined, rules, (emit) => pairModels(emit, old, now));
  const names = old.editions.map(({ name }) => name).filter((name) => now.editions.some((one) => one.name === name));
  for (const name of !whole && editionsDiffer(old, now) ? names : []) {
    collect(found, name, rules, (emit) => pairContent(emit, inEdition(old, name), inEdition(now, name)));
  }
  return byGravity(together([...found.values()], operationsBySchema(old, now), names));
}

/**
 * Whether an edition may have a change that the whole description does not show. What differs and is alike in all editions
 * is told of the whole.
 */
function editionsDiffer(old: Model, now: Model): boolean {
  const differing = [
    ...matched(old.operations, now.operations, ({ id }) => id),
    ...matched(old.webhooks, now.webhooks, ({ id }) => id),
    ...matched(old.events, now.events, ({ type }) => type),
    ...matched(old.retcodes, now.retcodes, ({ code }) => code),
    ...matched(Object.entries(old.schemas), Object.entries(now.schemas), ([name]) => name),
  ];
  return /"(introducedIn|removedIn|changes)":/.test(JSON.stringify(differing));
}

/** The models of editions are kept as long as their model, because one old model may be compared with many. */
const kept = new WeakMap<Model, Map<string, Model>>();

function inEdition(model: Model, edition: string): Model {
  const editions = kept.get(model) ?? new Map<string, Model>();
  kept.set(model, editions);
  const cut = editions.get(edition) ?? modelOf(model, edition);
  editions.set(edition, cut);
  return cut;
}

/** Lets the rules judge all pairs, and merges what they say of one place in several editions or directions. */
function collect(
  found: Map<string, Found>,
  edition: string | undefined,
  rules: readonly Rule[],
  pairUp: (emit: Emit) => void,
): void {
  const emit: Emit = (kind, pair) => {
    for (const rule of rules) {
      if (rule.on !== kind) continue;
      const judge = rule.judge as (pair: Pair<unknown>) => ReturnType<Rule['judge']>;
      for (const judgement of [judge(pair) ?? []].flat() as Judgement[]) {
        const { of, owner, part } = pair.place;
        const key = JSON.stringify([rule.id, of, owner, part, judgement.what]);
        const before = found.get(key);
        const { what } = judgement;
        const clients = graver(before?.clients, judgement.clients);
        const gateways = graver(before?.gateways, judgement.gateways);
        const editions = (before?.editions ?? new Set()).add(edition);
        found.set(key, { rule: rule.id, of, owner, part, what, clients, gateways, editions });
      }
    }
  };
  pairUp(emit);
}

function graver(one: Side | undefined, other: Side): Side {
  if (one === undefined) return other;
  return highest([one.level, other.level]) === one.level ? one : other;
}

/** Merges what is the same for several operations, events and so on. */
function together(
  found: readonly Found[],
  operations: ReadonlyMap<string, readonly string[]>,
  editions: readonly string[],
): Change[] {
  const groups = Map.groupBy(found, ({ rule, of, part, what, clients, gateways, editions: some }) =>
    JSON.stringify([rule, of, part, what, clients, gateways, some.has(undefined) || [...some]]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, of, part, what, clients, gateways } = first;
    const owners = group.map(({ owner }) => owner);
    const usedBy = of === 'schema' ? [...new Set(owners.flatMap((owner) => operations.get(owner) ?? []))].sort() : [];
    const level = highest([clients.level, gateways.level]) ?? 'patch';
    const own = first.editions.has(undefined) ? [] : editions.filter((name) => first.editions.has(name));
    return { rule, level, of, owners, part, what, clients, gateways, usedBy, editions: own };
  });
}

function operationsBySchema(old: Model, now: Model): ReadonlyMap<string, readonly string[]> {
  const [before, after] = [usageOf(old), usageOf(now)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      [...new Set([...(before.get(name)?.operations ?? []), ...(after.get(name)?.operations ?? [])])],
    ]),
  );
}

function byGravity(changes: readonly Change[]): Change[] {
  const rank = { major: 0, minor: 1, patch: 2 };
  return [...changes].sort((one, other) => rank[one.level] - rank[other.level]);
}
