import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

/** The package's folder, from the root of the repository. */
export const clientFolder = 'packages/client';

/** The single file for pages that load scripts by a tag; it defines the global `CCGateway`. */
export const globalScript = 'ccgateway.global.js';

export interface ClientManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** Specifier, as `./checks`, and source file of each entry. */
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A manifest as its package's folder has it; the files that it names are in `dist`. */
export interface Manifest {
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** Reads the manifest of a package's folder, which is named from the root of the repository. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
}

/** The manifest with which the content of `dist` is published. */
export function publishedManifest({ private: _, ...manifest }: Manifest): Manifest {
  return JSON.parse(JSON.stringify(manifest).replaceAll('./dist/', './'));
}

/** The manifest that the sources are used with inside this repository. */
export async function readClientManifest(): Promise<ClientManifest> {
  return JSON.parse(await readFile(join(root, clientFolder, 'package.json'), 'utf8'));
}

/** File name, without extension, and source of each entry of the package. */
export function entriesOf(source: ClientManifest): { readonly specifier: string; name: string; file: string }[] {
  return Object.entries(source.exports).map(([specifier, file]) => ({
    specifier,
    name: specifier === '.' ? 'index' : specifier.slice('./'.length),
    file: join(root, clientFolder, file),
  }));
}

/** Dependencies from a registry. The code of `@ccgateway/openapi` is part of the package. */
export function dependenciesOf({ dependencies }: ClientManifest): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith('@ccgateway/')));
}

/** The manifest of the published package. */
export function manifestOf(source: ClientManifest): object {
  const { name, version, description, license } = source;
  const entries = entriesOf(source);
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    // For tools that do not read exports; they load CommonJS.
    main: './index.cjs',
    types: './index.d.cts',
    exports: {
      ...Object.fromEntries(
        entries.map((entry) => [
          entry.specifier,
          {
            import: { types: `./${entry.name}.d.ts`, default: `./${entry.name}.js` },
            require: { types: `./${entry.name}.d.cts`, default: `./${entry.name}.cjs` },
          },
        ]),
      ),
      './package.json': './package.json',
    },
    files: [
      ...entries.flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `${entry.name}.${extension}`)),
      'types',
      globalScript,
      `${globalScript}.LICENSE.txt`,
    ],
    dependencies: dependenciesOf(source),
  };
}
