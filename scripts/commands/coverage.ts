import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from '../lib/options.ts';
import { root } from '../lib/paths.ts';

const help = `Prints docs/coverage.md: how each part of the interface was seen, and by name what was not. The file is
generated; "npm run check" fails when it is not current.

Example: npm run coverage`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  console.log(await readFile(join(root, 'docs/coverage.md'), 'utf8'));
  return 0;
}
