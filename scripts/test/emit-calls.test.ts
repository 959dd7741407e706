import { expect, test } from 'vitest';
import { emitCalls } from '../emit/calls.ts';
import type { Description, Operation } from '../lib/openapi.ts';

const operation = {
  operationId: 'releaseEx',
  summary: 'Release',
  description: 'Releases.',
  tags: ['voicecall'],
  deprecated: true,
  responses: { 200: { description: 'The outcome.' } },
  'x-source': {},
  'x-prerequisites': [],
} as unknown as Operation;

const emitted = (more: Partial<Operation>) =>
  emitCalls({
    paths: { '/release': { delete: { ...operation, ...more } } },
    components: { schemas: {} },
  } as unknown as Description);

test('a deprecated operation names its successor, and says so where it has none', () => {
  expect(emitted({ 'x-replaced-by': 'release' })).toContain('@deprecated Use release instead.');
  const alone = emitted({});
  expect(alone).toContain('@deprecated The documents name no successor.');
  expect(alone).not.toContain('undefined');
});
