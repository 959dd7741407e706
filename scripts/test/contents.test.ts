import { expect, test } from 'vitest';
import { assertContents } from '../languages/contents.ts';

const contents = { must: ['LICENSE', 'a/x.py'], may: /^a\/\w+\.py$/ };

test('an archive with what it must and may hold passes', () => {
  expect(() => assertContents('x.whl', ['a/', 'LICENSE', 'a/x.py', 'a/y.py', ''], contents)).not.toThrow();
});

test('a file that is missing and one that does not belong there are named', () => {
  expect(() => assertContents('x.whl', ['a/x.py', 'a/x.pyc', 'tests/x.py'], contents)).toThrow(
    'x.whl: LICENSE is missing, a/x.pyc does not belong there, tests/x.py does not belong there.',
  );
});
