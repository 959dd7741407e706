import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../cli/problem.ts';

/** Who this project is: what the root package.json says, and what follows from it for each language. */
export interface Identity {
  /** The one version of all packages. */
  readonly version: string;
  /** The SPDX expression of the licence. */
  readonly license: string;
  /** Whom manifests name as the authors. */
  readonly author: string;
  /** The address of the repository as Git takes it, as in `git+https://host/owner/name.git`. */
  readonly repository: string;
  /** The address of the repository for people, as in `https://host/owner/name`. */
  readonly address: string;
  readonly homepage: string;
  readonly bugs: string;
  /** Everything between the host and the name; empty if there is nothing. */
  readonly owner: string;
  readonly name: string;
  /** Whether the address is only a placeholder, because nobody has said where the repository is. */
  readonly placeholder: boolean;
  /** The path by which Go imports the client. From major version 2 on it ends with the version. */
  readonly goModule: string;
  /** The groupId of the Java client. */
  readonly javaGroup: string;
  /** The tag of a release of this version. */
  readonly tag: string;
  /** The tag by which Go finds the client in this version: Go demands the folder as its prefix. */
  readonly goTag: string;
  tagOf(version: string): string;
}

/** The folder of the Go module, from the root of the repository. */
export const goFolder = 'packages/client-go/ccgateway';

interface RootManifest {
  readonly version?: string;
  readonly license?: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly repository?: { readonly url: string };
}

/** Reads the identity from the package.json of a folder, the root of the repository. */
export function readIdentity(root: string): Identity {
  const manifest: RootManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = stated(manifest.version, 'version', /^\d+\.\d+\.\d+(-[\w.-]+)?$/, '0.1.0');
  const repository = stated(
    manifest.repository?.url,
    'repository.url',
    /^git\+https:\/\/[\w.-]+(\/[\w.-]+)+\.git$/,
    'git+https://github.com/owner/name.git',
  );
  const address = repository.slice('git+'.length, -'.git'.length);
  const [host = '', ...path] = address.slice('https://'.length).split('/');
  const name = path.at(-1) ?? '';
  const owner = path.slice(0, -1).join('/');
  const tagOf = (one: string) => `v${one}`;
  return {
    version,
    license: stated(manifest.license, 'license', /^\S+$/, 'Apache-2.0'),
    author: stated(manifest.author, 'author', /\S/, 'The contributors of CC-Gateway Contract'),
    repository,
    address,
    homepage: manifest.homepage ?? `${address}#readme`,
    bugs: manifest.bugs?.url ?? `${address}/issues`,
    owner,
    name,
    placeholder: isPlaceholder(host),
    goModule: [host, ...path, goFolder, ...majorOf(version)].join('/'),
    javaGroup: groupOf(host, owner),
    tag: tagOf(version),
    goTag: `${goFolder}/${tagOf(version)}`,
    tagOf,
  };
}

/** Whether a host is one of those that are reserved for examples and never lead anywhere. */
export function isPlaceholder(host: string): boolean {
  return /(^|\.)(example\.(com|net|org)|example|invalid|test|localhost)$/.test(host);
}

/** Go demands the major version at the end of the path, from 2 on. */
function majorOf(version: string): string[] {
  const [major = 0] = version.split('.').map(Number);
  return major >= 2 ? [`v${major}`] : [];
}

/** Hosts for whose owners Maven Central grants a namespace, which begins so. */
const namespaces: Readonly<Record<string, string>> = {
  'github.com': 'io.github',
  'gitlab.com': 'io.gitlab',
  'gitee.com': 'io.gitee',
  'bitbucket.org': 'io.bitbucket',
  'codeberg.org': 'org.codeberg',
};

/** The namespace that Maven Central grants to the owner, on other hosts to the owner of the domain. */
function groupOf(host: string, owner: string): string {
  const namespace = namespaces[host];
  const [first = ''] = owner.split('/');
  if (namespace !== undefined) return `${namespace}.${first.toLowerCase()}`;
  return host.split('.').reverse().join('.');
}

function stated(value: string | undefined, field: string, form: RegExp, example: string): string {
  if (value !== undefined && form.test(value)) return value;
  throw new Problem(
    `package.json: ${field} is ${value === undefined ? 'missing' : `"${value}"`}; write it as in "${example}".`,
  );
}
