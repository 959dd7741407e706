import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { emitCalls } from '../emit/client/calls.ts';
import type { Model, Operation } from '../model/model.ts';

const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
const { deprecatedBy: _, ...deprecated } = model.operations.find((one) => one.deprecated) as Operation;
const emitted = (operation: Operation) => emitCalls({ ...model, operations: [operation] });

test('a deprecated operation names its successor, or says that it has none', () => {
  expect(emitted({ ...deprecated, deprecatedBy: 'release' })).toContain('@deprecated Use release instead.');
  const alone = emitted(deprecated);
  expect(alone).toContain('@deprecated The documents name no successor.');
  expect(alone).not.toContain('undefined');
});
