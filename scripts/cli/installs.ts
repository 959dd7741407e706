import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockFile, nameAt, readJson } from './lock-files.ts';
import { root } from './paths.ts';
import { Problem } from './problem.ts';

/** What a user's install of one of the published packages brings beside it. */
export interface Install {
  /** As its registry names it. */
  readonly name: string;
  /** Packages that its manifest names; those that are a user's choice do not count. */
  readonly named: readonly string[];
  /** Those, and what they need in turn, by the lock file; undefined for languages whose packages this repository does not lock. */
  readonly all: readonly string[] | undefined;
  /** The most that it may bring: of `all`, or of `named` where nothing is locked. */
  readonly limit: number;
}

/** Each further package is one more that users have to trust. Who raises a limit says in the commit what it is for. */
const limits = {
  openapi: 0,
  // openapi-fetch, which the subpath /paths loads, and its types.
  client: 2,
  // What the client brings, the client, and React.
  react: 4,
  // yaml; ajv and the four that ajv needs.
  simulator: 6,
  conformance: 5,
} as const;

/** The installs of all published packages. */
export function readInstalls(): Install[] {
  const lock = readJson<LockFile>('package-lock.json');
  return [...Object.entries(limits).map(([name, limit]) => installOf(name, limit, lock)), python(), java(), go()];
}

/** Fails if an install brings more than it may. */
export function assertInstalls(installs: readonly Install[]): void {
  const wrong = installs.filter(({ named, all, limit }) => (all ?? named).length > limit);
  if (wrong.length === 0) return;
  throw new Problem(
    wrong
      .map(
        ({ name, named, all, limit }) => `${name} brings ${(all ?? named).join(', ')}; at most ${limit} are allowed.`,
      )
      .join('\n'),
  );
}

/** The table of READMEs. */
export function installTable(installs: readonly Install[]): string {
  const rows = installs.map(({ name, named, all }) => {
    const names = named.map((one) => `\`${one}\``).join(', ');
    return `| \`${name}\` | ${names || 'none'} | ${all?.length ?? (named.length > 0 ? 'these, and what they need' : 0)} |`;
  });
  return ['| Package | needs | packages installed beside it |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @param folder of the package, in packages/ */
function installOf(folder: string, limit: number, lock: LockFile): Install {
  const manifest = readJson<Manifest>(`packages/${folder}/package.json`);
  return { name: manifest.name, named: needs(manifest), all: closure(`packages/${folder}`, manifest, lock), limit };
}

type Manifest = LockFile['packages'][string] & { readonly name: string };

/** What npm installs with it: dependencies, and peers that are not optional. */
function needs({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Partial<Manifest>) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true);
  return [...new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])].sort();
}

/** All that npm installs with a package: names of packages, each with its version if two of one name are there. */
export function closure(place: string, manifest: Partial<Manifest>, { packages }: LockFile): string[] {
  const found = new Set<string>();
  const walk = (from: string, package_: Partial<Manifest>) => {
    for (const name of needs(package_)) {
      const at = placeOf(name, from, packages);
      if (at === undefined)
        throw new Problem(`package-lock.json has no ${name}, which ${from} needs; run "npm install".`);
      if (found.has(at)) continue;
      found.add(at);
      walk(at, packages[at] ?? {});
    }
  };
  walk(place, manifest);
  return [...found].map((at) => packages[at]?.name ?? nameAt(at)).sort();
}

/** Where Node finds a package from a place: in the nearest node_modules; a workspace at its own folder. */
function placeOf(name: string, from: string, packages: LockFile['packages']): string | undefined {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
    const at = `${above === '' ? '' : `${above}/`}node_modules/${name}`;
    const locked = packages[at];
    if (locked !== undefined) return locked.link === true ? locked.resolved : at;
    if (above === '') return undefined;
  }
}

function python(): Install {
  const list = /^dependencies = \[(.*)\]$/m.exec(read('packages/client-python/pyproject.toml'))?.[1] ?? '';
  const named = [...list.matchAll(/"([\w-]+)/g)].map(([, name = '']) => name);
  return { name: 'ccgateway (Python)', named, all: undefined, limit: 2 };
}

function java(): Install {
  const all = [...read('packages/client-java/pom.xml').matchAll(/<dependency>(.*?)<\/dependency>/gs)];
  const named = all
    .filter(([, text = '']) => !/<optional>true<|<scope>(test|provided)</.test(text))
    .map(([, text = '']) => /<artifactId>(.*?)</.exec(text)?.[1] ?? '');
  return { name: 'ccgateway (Java)', named, all: undefined, limit: 1 };
}

function go(): Install {
  const text = read('packages/client-go/ccgateway/go.mod');
  const named = [...text.matchAll(/^(?:require )?\s*(\S+\.\S+\/\S+) v\d/gm)].map(([, name = '']) => name);
  return { name: 'ccgateway (Go)', named, all: undefined, limit: 0 };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
