import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildExecutables } from '../build/executable/executables.ts';
import { type Platform, platforms } from '../build/executable/node-binary.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';

/** Where the executables are put, from the root of the repository. */
const usual = 'packages/simulator/executables';

const help = `Builds the simulator as one file for each platform, with Node in it, for teams without Node; beside them the licences
of all parts and SHA256SUMS. It takes the Node that package-lock.json pins, that of another platform from npm (30 MB),
and postject, which it installs first.

  --platform <name>  builds only this one: ${Object.keys(platforms).join(', ')}; may be given again
  --into <folder>    puts the files there instead of ${usual}; the folder is replaced

Example: npm run executables -- --platform linux-x64`;

const options = {
  platform: { type: 'string', multiple: true },
  into: { type: 'string' },
} as const;

export async function main(args: string[]): Promise<number> {
  const given = readOptions(args, options, help);
  if (!given) return 0;
  const names = given.platform ?? Object.keys(platforms);
  const unknown = names.find((name) => !Object.hasOwn(platforms, name));
  if (unknown !== undefined)
    throw new Problem(`There is no platform "${unknown}"; the platforms are ${Object.keys(platforms).join(', ')}.`);
  const target = given.into === undefined ? join(root, usual) : resolve(given.into);
  const progress = new Progress();
  try {
    await buildExecutables(target, names as Platform[], (name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    throw error;
  }
  for (const name of await readdir(target)) {
    const { size } = await stat(join(target, name));
    console.log(`${relative(root, join(target, name))}: ${Math.round(size / 1000)} kB`);
  }
  return 0;
}
