import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { partsOfDerivation } from '../../scripts/cli/derivation.ts';
import { root } from '../../scripts/cli/paths.ts';

/** Files and folders of which a page may be made, from the root of the repository. What is generated stands for the facts. */
const inputsOfSite = [
  ...['scripts', 'generated', 'packages', 'docs'],
  ...['CHANGELOG.md', 'package.json', 'package-lock.json', 'redocly.yaml'],
];

const others = new Set([
  'node_modules',
  'dist',
  'test',
  'commands',
  'serve',
  '.astro',
  '.work',
  'picture.ts',
  'picture.webp',
]);

/** A hash of everything that the site is made of; with the same one a build gives the same site. */
export function hashOfInputs(options: object): Promise<string> {
  return hashOfFiles(inputsOfSite, { options });
}

/** A hash of the facts, of what derives from them, and of the results: one that was edited has to be derived again. */
export function hashOfDerived(): Promise<string> {
  return hashOfFiles(partsOfDerivation);
}

/**
 * A hash of the names and contents of files, without those that decide nothing.
 *
 * @param paths files and folders below the base
 * @param settings where the paths begin, and options that decide too
 */
export async function hashOfFiles(
  paths: readonly string[],
  settings: { base?: string; options?: object } = {},
): Promise<string> {
  const { base = root, options = {} } = settings;
  const hash = createHash('sha256').update(JSON.stringify(options));
  const files = (await Promise.all(paths.map((path) => filesOf(join(base, path))))).flat().sort();
  for (const file of files) {
    const content = await readFile(file);
    // The length keeps two files from reading as one of another cut.
    hash.update(`\0${relative(base, file)}\0${content.length}\0`).update(content);
  }
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
