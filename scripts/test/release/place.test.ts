import { expect, test } from 'vitest';
import { placeOf } from '../../release/git.ts';

test.each([
  'git+https://github.com/Owner/name.git',
  'https://github.com/owner/name',
  'https://user:secret@github.com/owner/name.git',
  'git@github.com:owner/name.git',
  'ssh://git@github.com:22/owner/name.git/',
])('%s is github.com/owner/name', (given) => {
  expect(placeOf(given)).toBe('github.com/owner/name');
});
