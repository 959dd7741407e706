import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../cli/problem.ts';
import { before, type Finding } from '../finding.ts';
import { must } from '../run.ts';
import { writeSbom } from '../sbom.ts';

const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

interface Installed {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * Installs a tarball where nothing of this repository is, imports and requires all that it exports, runs its commands, and
 * writes its SBOM.
 *
 * @param tarballs those of all packages by their folders, because one may be the peer of another
 * @returns that the registry could not be reached, if so
 */
export async function useTarball(
  name: string,
  tarballs: Readonly<Record<string, string>>,
  work: string,
  into: string,
): Promise<Finding[]> {
  const short = name.split('/')[1] ?? name;
  const folder = join(work, `fresh-${short}`);
  await mkdir(folder);
  const own = tarballs[short] ?? '';
  await must('tar', ['-xzf', own, '-C', folder]);
  const manifest: Installed = JSON.parse(await readFile(join(folder, 'package/package.json'), 'utf8'));
  const ours = Object.keys(manifest.peerDependencies ?? {}).filter((peer) => peer.startsWith('@ccgateway/'));
  const peers = ours.map((peer) => tarballs[peer.split('/')[1] ?? ''] ?? peer);
  await writeFile(join(folder, 'package.json'), '{ "name": "fresh", "version": "1.0.0", "private": true }\n');
  try {
    await must('npm', ['install', ...quiet, own, ...peers], { cwd: folder });
    await sbomOf(join(folder, 'package'), short, into);
  } catch (error) {
    if (
      !(error instanceof Problem) ||
      !/E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT)|ENOTCACHED/.test(error.message)
    )
      throw error;
    return [before(`npm is out of reach, so ${name} was not tried in a fresh project, and there is no SBOM of it.`)];
  }
  for (const [file, load] of [
    ['use.mjs', 'await import(name)'],
    ['use.cjs', 'require(name)'],
  ] as const) {
    await writeFile(join(folder, file), program(name, manifest, load));
    await must(process.execPath, [join(folder, file)], { cwd: folder });
  }
  for (const command of Object.keys(manifest.bin ?? {})) {
    const help = await must('npm', ['exec', '--no', '--', command, '--help'], { cwd: folder });
    if (!help.includes(command))
      throw new Problem(`${name}: ${command} --help says nothing about ${command}:\n${help}`);
  }
  return [];
}

/** Loads every module and file that a package exports; a module may miss an optional peer, and nothing else. */
function program(name: string, { exports, peerDependencies = {} }: Installed, load: string): string {
  const entries = Object.entries(exports).filter(([specifier]) => !specifier.includes('*'));
  const modules = entries.filter(([specifier]) => !/\.(json|yaml)$/.test(specifier));
  const files = entries.filter(([specifier]) => /\.(json|yaml)$/.test(specifier));
  const specifiers = (some: typeof entries) => JSON.stringify(some.map(([specifier]) => name + specifier.slice(1)));
  const async = load.startsWith('await');
  return `${async ? "import { existsSync } from 'node:fs';\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" : "const { existsSync } = require('node:fs');"}
const peers = ${JSON.stringify(Object.keys(peerDependencies))};
for (const name of ${specifiers(modules)}) {
  try {
    ${load};
  } catch (error) {
    const missing = /Cannot find (?:package|module) '((?:@[^/']+\\/)?[^/']+)/.exec(error.message)?.[1];
    if (!peers.includes(missing)) throw error;
  }
}
for (const name of ${specifiers(files)}) if (!existsSync(require.resolve(name))) throw new Error(name + ' is no file');
`;
}

/** Installs what an unpacked package needs, without its peers, and lists that. */
async function sbomOf(folder: string, short: string, into: string): Promise<void> {
  await must('npm', ['install', ...quiet, '--omit=dev', '--legacy-peer-deps', '--package-lock=false'], { cwd: folder });
  const arguments_ = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--legacy-peer-deps'];
  const document = JSON.parse(await must('npm', arguments_, { cwd: folder }));
  // The same artefact has the same bytes.
  const { serialNumber: _, metadata: { timestamp: __, ...metadata } = {}, ...rest } = document;
  await writeSbom(into, `npm-${short}`, { ...rest, metadata });
}
