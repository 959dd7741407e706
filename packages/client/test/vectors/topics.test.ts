import { existsSync } from 'node:fs';
import { vectorTopics } from '@ccgateway/testing/vectors';
import { expect, test } from 'vitest';

test('every topic of generated/vectors has a runner here', () => {
  const topics = vectorTopics();
  expect(topics).toContain('requests');
  expect(topics.filter((topic) => !existsSync(new URL(`${topic}.test.ts`, import.meta.url)))).toEqual([]);
});
