import { expect, test } from 'vitest';
import { markdownOf } from '../src/lib/footer.ts';

test.each([
  ['/', '/', '/index.md'],
  ['/operations/hold/', '/', '/operations/hold.md'],
  ['/cc/operations/hold/', '/cc/', '/cc/operations/hold.md'],
  ['/cc', '/cc/', '/cc/index.md'],
  ['/zh-cn/operations/hold/', '/', '/zh-cn/operations/hold.md'],
  ['/404/', '/', undefined],
  ['/cc/zh-cn/404/', '/cc/', undefined],
  ['/cc/zh-cn/404.html', '/cc/', undefined],
  ['/elsewhere/', '/cc/', undefined],
])('the twin of %s below %s is %s', (path, base, twin) => {
  expect(markdownOf(path, base)).toBe(twin);
});
