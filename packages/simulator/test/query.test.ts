import { expect, test } from 'vitest';
import { parseQuery } from '../src/wire/query.ts';

test.each([
  '',
  'reason=200&prolong=true',
  'reason=1&reason=2',
  'reason',
  'reason=',
  '=200',
  '=',
  '&&reason=200&',
  'reason==200=',
  'rea%73on=%32&b=a+b',
  'broken=%E0%A4%A&b=%',
  '?reason=200',
  '__proto__=1&constructor=2',
  'a;b=c;d',
])('reads %j as URLSearchParams does', (query) => {
  const expected = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) if (!expected.has(name)) expected.set(name, value);
  expect([...parseQuery(query)]).toEqual([...expected]);
});
