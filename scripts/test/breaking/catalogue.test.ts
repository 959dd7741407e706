import { sampled } from '@ccgateway/testing/test-sets';
import { describe, expect, test } from 'vitest';
import { type Change, highest } from '../../breaking/change.ts';
import { compareModels } from '../../breaking/compare.ts';
import { rules } from '../../breaking/rules.ts';
import { readModel } from '../../cli/derive.ts';
import type { Model } from '../../model/model.ts';
import { breakingEdits, type Edit } from './breaking-edits.ts';
import type { DraftModel } from './draft.ts';
import { harmlessEdits } from './harmless-edits.ts';

const model = readModel();

function edited({ edit }: Edit): Model {
  const draft = structuredClone(model) as DraftModel;
  edit(draft);
  return draft as Model;
}

function found(changes: readonly Change[], { rule, clients, gateways }: Edit): boolean {
  return changes.some((one) => one.rule === rule && one.clients.level === clients && one.gateways.level === gateways);
}

const rating = (changes: readonly Change[]) => highest(changes.map(({ level }) => level));

describe.each([
  ['break somebody', breakingEdits],
  ['break nobody', harmlessEdits],
] as const)('edits that %s', (kind, edits) => {
  test.each(sampled(edits, 4))('$name: $rule', (edit) => {
    const now = edited(edit);
    const changes = compareModels(model, now);
    expect(
      changes.map(({ rule, what, level, clients, gateways }) => [rule, what, level, clients.level, gateways.level]),
    ).toContainEqual([
      edit.rule,
      expect.any(String),
      highest([edit.clients, edit.gateways]),
      edit.clients,
      edit.gateways,
    ]);
    if (kind === 'break nobody') expect(rating(changes)).not.toBe('major');
    // Without its rule nothing tells of it.
    const without = compareModels(
      model,
      now,
      rules.filter(({ id }) => id !== edit.rule),
    );
    expect(found(without, edit)).toBe(false);
  });
});

test('there are enough edits, and every rule has one', () => {
  const edits = [...breakingEdits, ...harmlessEdits];
  expect(new Set(edits.map(({ name }) => name)).size).toBe(edits.length);
  expect(breakingEdits.length).toBeGreaterThanOrEqual(30);
  expect(harmlessEdits.length).toBeGreaterThanOrEqual(20);
  expect(rules.map(({ id }) => id).filter((id) => !edits.some(({ rule }) => rule === id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('a model is no change of itself, whatever the order of its parts', () => {
  expect(compareModels(model, model)).toEqual([]);
  const turned = structuredClone(model) as DraftModel;
  turned.operations.reverse();
  turned.events.reverse();
  turned.retcodes.reverse();
  for (const { retcodes, parameters } of turned.operations) {
    retcodes.reverse();
    parameters.query.reverse();
  }
  expect(compareModels(model, turned as Model)).toEqual([]);
});
