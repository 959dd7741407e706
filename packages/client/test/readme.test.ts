import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '@ccgateway/testing/tools';
import { expect, test } from 'vitest';

// npm run test:desktop and npm run test:runtimes run them, with the built package.
test.each([
  ['vitest', 'examples/desktop/test/desk.test.tsx'],
  ['jest', 'packages/client/runtimes/programs/jest/fixtures.jest.cjs'],
])('the unit test with %s in the README is the one that is run', async (_, path) => {
  const readme = await readFile(join(root, 'packages/client/README.md'), 'utf8');
  expect(readme).toContain(`\n${await readFile(join(root, path), 'utf8')}\`\`\`\n`);
});
