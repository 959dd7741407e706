import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { root } from './paths.ts';

/** What package-lock.json says of one folder: of a package in node_modules, of a workspace, or of the project itself. */
export interface Locked {
  readonly name?: string;
  readonly version?: string;
  /** Absent for what comes from the registry, because `.npmrc` or the environment may name a mirror of it. */
  readonly resolved?: string;
  readonly integrity?: string;
  /** Whether it is a workspace of this repository. */
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** What a manifest says of install scripts: false forbids those of a package, also to who calls npm by hand. */
export type AllowScripts = Readonly<Record<string, boolean>>;

const registry = 'https://registry.npmjs.org/';

/** Paths of all lock files of npm, from the root of the repository. */
export function lockFiles(): string[] {
  const exclude = (path: string) => /(^|[\\/])(node_modules|dist|\.work)$/.test(path);
  return globSync('**/package-lock.json', { cwd: root, exclude })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

/** What is wrong with the lock files of the repository. */
export function problemsOfLockFiles(): string[] {
  return lockFiles().flatMap((path) => {
    const { allowScripts = {} } = readJson<{ allowScripts?: AllowScripts }>(join(dirname(path), 'package.json'));
    return problemsOf(path, readJson(path), allowScripts);
  });
}

/** What is wrong with one lock file: what npm could not compare with a hash, what is from elsewhere, and what runs. */
export function problemsOf(path: string, { packages }: LockFile, allowScripts: AllowScripts): string[] {
  const problems: string[] = [];
  const withScripts = new Set<string>();
  for (const [place, locked] of Object.entries(packages)) {
    if (!place.includes('node_modules/') || locked.link === true) continue;
    const name = nameAt(place);
    const tell = (what: string) => problems.push(`${path}: ${place} ${what}`);
    if (locked.hasInstallScript === true) withScripts.add(name);
    if (isOurs(path, locked)) continue;
    if (locked.resolved !== undefined && !locked.resolved.startsWith(registry))
      tell(`comes from ${locked.resolved}; take a release that the registry of npm has.`);
    if (!/^sha512-\S+$/.test(locked.integrity ?? ''))
      tell(
        'has no integrity, so nobody can tell whether it was changed. Remove its entry from the file and run ' +
          '"npm install --package-lock-only", which writes it anew.',
      );
  }
  const manifest = posix.join(dirname(path), 'package.json');
  for (const name of withScripts) {
    if (allowScripts[name] !== false)
      problems.push(`${path}: ${name} has an install script; write it as false into allowScripts of ${manifest}.`);
  }
  for (const [name, allowed] of Object.entries(allowScripts)) {
    if (allowed) problems.push(`${manifest}: allowScripts lets ${name} run a script; no install needs one.`);
    if (!withScripts.has(name)) problems.push(`${manifest}: allowScripts names ${name}, which has no install script.`);
  }
  return problems;
}

/** Whether it is a package that this repository builds, as an example installs it. */
function isOurs(path: string, { resolved = '' }: Locked): boolean {
  if (!resolved.startsWith('file:')) return false;
  return /^packages\/[\w-]+\/dist$/.test(posix.join(dirname(path), resolved.slice('file:'.length)));
}

/** The name by which programs import what lies there. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

export function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
