import { expect, test } from 'vitest';
import { Remembered } from '../src/kit/remembered.ts';

function counted() {
  const asked: string[] = [];
  const remembered = new Remembered((text) => {
    asked.push(text);
    return { text };
  });
  return { asked, remembered };
}

test('what comes again is made once', () => {
  const { asked, remembered } = counted();
  expect(remembered.of('a')).toBe(remembered.of('a'));
  expect(remembered.of('b')).toEqual({ text: 'b' });
  expect(asked).toEqual(['a', 'b']);
});

test('texts without end are not kept, neither many nor long ones', () => {
  const { asked, remembered } = counted();
  remembered.of('first');
  for (let index = 0; index < 1_000; index++) remembered.of(`${index}`);
  remembered.of('first');
  expect(asked.filter((text) => text === 'first')).toHaveLength(2);
  const long = 'x'.repeat(401);
  expect(remembered.of(long)).not.toBe(remembered.of(long));
});
