import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

/** What an entry of `exports` leads to under one condition: a file, or more conditions. */
export type Target = string | { readonly [condition: string]: Target };

/** A manifest as its package's folder has it: the published one, but for the condition `source` and the folder `dist`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
  readonly sideEffects?: boolean;
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** What this repository needs beside the others, and what the build puts into the package. */
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What `exports` names: a module, or a file for tools. */
export interface Entry {
  /** Its source, from the folder of the package. */
  readonly source: string;
  /** What is made of it, from the folder `dist`. */
  readonly file: string;
}

/** Reads the manifest of a package's folder, which is named from the root of the repository. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
}

/** The manifest with which the content of `dist` is published. */
export function publishedManifest({ private: _, devDependencies: __, ...manifest }: Manifest): Manifest {
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([specifier, target]) => [specifier, withoutSource(target)]),
  );
  return JSON.parse(JSON.stringify({ ...manifest, exports }).replaceAll('./dist/', './'));
}

/** Writes the manifest of a built package as the last of its files: they are what npm packs, and nothing that comes later. */
export async function writeManifest(draft: string, manifest: Manifest): Promise<void> {
  const files = (await readdir(draft)).sort();
  await writeFile(join(draft, 'package.json'), `${JSON.stringify({ ...manifest, files }, undefined, 2)}\n`);
}

/** The entries of a package that have a source in its folder. */
export function entriesOf({ exports }: Manifest): Entry[] {
  return Object.values(exports).flatMap((target) => {
    if (typeof target === 'string' || typeof target.source !== 'string') return [];
    return [{ source: target.source, file: fileOf(target).replace('./dist/', '') }];
  });
}

/** Entries that are modules; the others are files for tools. */
export function modulesOf(manifest: Manifest): Entry[] {
  return entriesOf(manifest).filter(({ source }) => source.endsWith('.ts'));
}

/** Packages that a program finds beside this one. What is among the devDependencies becomes part of the package. */
export function dependenciesOf({ dependencies, peerDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...peerDependencies });
}

function withoutSource(target: Target): Target {
  if (typeof target === 'string') return target;
  const { source: _, ...published } = target;
  return published;
}

/** The built file that an import gets. */
export function fileOf(target: Target): string {
  return typeof target === 'string' ? target : fileOf(target.import ?? target.default ?? '');
}
