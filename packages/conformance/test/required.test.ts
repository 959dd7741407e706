import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contractOf } from '../src/contract/contract.ts';
import { readDescription } from '../src/index.ts';
import { factsOf, factsTable } from '../src/run/facts.ts';
import { checksOf, planOf } from '../src/run/plan.ts';
import { requiredOf } from '../src/run/required.ts';

const editions = readDescription().model.editions.map(({ name }) => name);
const folder = fileURLToPath(new URL('..', import.meta.url));

test.each(editions)('edition %s still has every check that its frozen list requires', (edition) => {
  const { checks, rules } = planOf(contractOf(undefined, edition), new Set(), {});
  const there = new Set([...checks.map(({ check }) => check.id), ...Object.keys(rules)]);
  const required = [...(requiredOf(edition) ?? [])];
  expect(required.length).toBeGreaterThan(1000);
  expect(required.filter((id) => !there.has(id))).toEqual([]);
});

test('every edition has a list, and every list an edition', () => {
  const lists = globSync('required/*.txt', { cwd: folder }).map((file) =>
    file.slice('required/'.length, -'.txt'.length),
  );
  expect(lists.toSorted()).toEqual(editions.toSorted());
});

test('identifiers are unique, and each check says what it needs', () => {
  for (const edition of editions) {
    const checks = checksOf(contractOf(undefined, edition));
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(checks.filter(({ sentence, needs }) => !sentence.endsWith('.') || needs.length === 0)).toEqual([]);
  }
});

test('every documented fact has a check, or a reason why it has none; the table shows it', () => {
  const newest = contractOf(undefined, editions.at(-1));
  const bare = factsOf(newest).filter(({ checks, excluded }) => checks.length === 0 && !excluded);
  expect(bare).toEqual([]);
  // Written by: ccgateway-conformance list --facts --edition latest
  expect(readFileSync(`${folder}/facts.md`, 'utf8')).toBe(factsTable(newest));
});

test('prefixes choose checks and rules alike', () => {
  const contract = contractOf(undefined, editions[0]);
  const { checks, rules } = planOf(contract, new Set(['read']), {
    only: ['success/', 'answer/'],
    skip: ['answer/retcode'],
  });
  expect(new Set(checks.map(({ check }) => check.id.split('/')[0]))).toEqual(new Set(['success']));
  expect(Object.keys(rules)).toContain('answer/envelope');
  expect(Object.keys(rules).filter((id) => id.startsWith('answer/retcode'))).toEqual([]);
  expect(checks.find(({ check }) => check.id === 'success/sayBusy')?.lacks).toEqual(['change-state']);
});
