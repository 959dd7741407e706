import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';

/** Files and folders of which a page may be made, from the root of the repository. What is generated stands for the facts. */
const inputs = [
  ...['scripts', 'generated', 'packages', 'docs'],
  ...['CHANGELOG.md', 'package.json', 'package-lock.json', 'redocly.yaml'],
];
const others = new Set(['node_modules', 'dist', 'test', 'commands', 'serve', '.astro', '.work']);

/** A hash of everything that the site is made of; with the same one a build gives the same site. */
export async function hashOfInputs(options: object): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  const files = (await Promise.all(inputs.map((input) => filesOf(join(root, input))))).flat().sort();
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (entries === undefined) return [path];
  const kept = entries.filter(({ name }) => !others.has(name));
  const files = await Promise.all(
    kept.map((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)])),
  );
  return files.flat();
}
