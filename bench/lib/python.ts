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

/**
 * The environment in which Python compiles each module once, as an installation does, but into a folder of its own and
 * not into the sources. Where the machine forbids Python to write what it compiled, every start would compile again.
 */
export function compiledInto(folder: string): { PYTHONPYCACHEPREFIX: string; PYTHONDONTWRITEBYTECODE: string } {
  return { PYTHONPYCACHEPREFIX: folder, PYTHONDONTWRITEBYTECODE: '' };
}
