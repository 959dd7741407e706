import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';

/** The Python in which this project's client is installed, from its sources. */
export function installedPython(): string {
  const python = join(root, 'scripts/languages/.work/python/oldest/bin/python');
  if (!existsSync(python))
    throw new Problem('The Python client is not installed; npm run test:languages -- --language python does it.');
  return python;
}
