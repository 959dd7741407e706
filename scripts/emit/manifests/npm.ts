import type { Identity } from '../../release/identity.ts';
import type { Field, Place } from './place.ts';

/** Folders of the packages that npm users get. The content of their dist is what is published. */
export const published = ['openapi', 'client', 'react', 'simulator', 'conformance'].map((name) => `packages/${name}`);

/** Folders of those that nobody gets; their manifests have the version and the licence, so that all agree. */
const unpublished = ['packages/testing', 'docs', 'bench'];

/** Every manifest of npm, and every lock file that names a package of ours. */
export function npmPlaces(identity: Identity, userNode: string): Place[] {
  return [
    ...published.map((folder) =>
      manifest(`${folder}/package.json`, (name) => publishedFields(identity, name, userNode)),
    ),
    ...unpublished.map((folder) => manifest(`${folder}/package.json`, () => commonFields(identity))),
    ...['package-lock.json', 'bench/package-lock.json', 'examples/desktop/package-lock.json'].map((path) =>
      lockFile(path, identity),
    ),
  ];
}

type Json = Record<string, unknown>;
type Wanted = Readonly<Record<string, unknown>>;

function commonFields({ version, license }: Identity): Wanted {
  return { version, license };
}

function publishedFields(identity: Identity, folder: string, node: string): Wanted {
  return {
    ...commonFields(identity),
    homepage: identity.homepage,
    bugs: { url: identity.bugs },
    author: identity.author,
    repository: { type: 'git', url: identity.repository, directory: folder },
    engines: { node },
    publishConfig: { access: 'public', provenance: true },
  };
}

/** The order in which people look for what a manifest begins with. */
const head = [
  ...['name', 'version', 'private', 'description', 'keywords', 'homepage', 'bugs', 'license', 'author', 'repository'],
  ...['publishConfig', 'type', 'sideEffects', 'engines'],
];

function manifest(path: string, wantedIn: (folder: string) => Wanted): Place {
  const wanted = wantedIn(path.replace('/package.json', ''));
  return {
    path,
    fields: (text) => {
      const found: Json = JSON.parse(text);
      const own = Object.entries(wanted).map(([name, value]) => field(name, found[name], value));
      return [...own, ...neighbours(found, String(wanted.version))];
    },
    written: (text) => {
      const found: Json = JSON.parse(text);
      const all: Json = { ...found, ...wanted };
      const names = [...head.filter((name) => name in all), ...Object.keys(all).filter((name) => !head.includes(name))];
      const ordered = Object.fromEntries(names.map((name) => [name, all[name]]));
      return jsonText(withNeighbours(ordered, String(wanted.version)));
    },
  };
}

/** A lock file: npm writes into it what the manifests say, and `npm ci` refuses one that says something else. */
function lockFile(path: string, { version }: Identity): Place {
  // The lock file of an example has the packages of ours, but the version of the example is its own.
  const isOurs = (key: string, entry: Json) =>
    entry.version !== undefined &&
    (/^(packages\/[^/]+|generated|docs)$|(^|\/)node_modules\/@ccgateway\/[^/]+$/.test(key) ||
      (key === '' && !path.startsWith('examples/')));
  const entriesOf = (lock: Json) => Object.entries((lock.packages ?? {}) as Record<string, Json>);
  return {
    path,
    fields: (text) => {
      const lock: Json = JSON.parse(text);
      const top = lock.version === undefined ? [] : [field('version', lock.version, version)];
      const entries = entriesOf(lock).flatMap(([key, entry]) => {
        const own = isOurs(key, entry) ? [field('version', entry.version, version)] : [];
        return [...own, ...neighbours(entry, version)].map((one) => ({
          ...one,
          name: `${key || 'packages'}: ${one.name}`,
        }));
      });
      return [...top, ...entries];
    },
    written: (text) => {
      const lock: Json = JSON.parse(text);
      const packages = entriesOf(lock).map(([key, entry]) => [
        key,
        withNeighbours(isOurs(key, entry) ? { ...entry, version } : entry, version),
      ]);
      return jsonText({
        ...lock,
        ...(lock.version !== undefined && { version }),
        packages: Object.fromEntries(packages),
      });
    },
  };
}

const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Packages of ours on which others of ours depend: all have the same version. */
function neighbours(manifest: Json, version: string): Field[] {
  return kinds.flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, string>)
      .filter(([name, range]) => isNeighbour(name, range))
      .map(([name, range]) => field(`${kind}["${name}"]`, range, version)),
  );
}

function withNeighbours(manifest: Json, version: string): Json {
  const changed = kinds.flatMap((kind) => {
    const ranges = manifest[kind] as Record<string, string> | undefined;
    if (ranges === undefined) return [];
    const raised = Object.entries(ranges).map(([name, range]) => [name, isNeighbour(name, range) ? version : range]);
    return [[kind, Object.fromEntries(raised)] as const];
  });
  return { ...manifest, ...Object.fromEntries(changed) };
}

function isNeighbour(name: string, range: string): boolean {
  return name.startsWith('@ccgateway/') && !range.startsWith('file:');
}

function field(name: string, found: unknown, wanted: unknown): Field {
  return { name, found: found === undefined ? undefined : JSON.stringify(found), wanted: JSON.stringify(wanted) };
}

function jsonText(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
