import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, wrong } from './finding.ts';
import { goFolder, type Identity } from './identity.ts';
import { npmPackages } from './npm-packages.ts';

/** Every manifest says the version of the root, and Go's module the path that its tag leads to. */
export async function versions(root: string, identity: Identity): Promise<Finding[]> {
  const read = (file: string) => readFile(join(root, file), 'utf8');
  const { version, goModule } = identity;
  const findings: Finding[] = [];
  const compare = (file: string, what: string, found: string | undefined, wanted: string) => {
    if (found !== wanted)
      findings.push(wrong(`${file}: ${what} is ${found ?? 'missing'} instead of ${wanted}; run "npm run generate".`));
  };
  for (const name of npmPackages) {
    const file = `packages/${name}/package.json`;
    const manifest = JSON.parse(await read(file)) as Manifest;
    compare(file, 'version', manifest.version, version);
    for (const field of ['dependencies', 'peerDependencies'] as const)
      for (const [other, wanted] of Object.entries(manifest[field] ?? {}))
        if (other.startsWith('@ccgateway/')) compare(file, `${field} ${other}`, wanted, version);
  }
  const python = 'packages/client-python/pyproject.toml';
  compare(python, 'version', /^version = "([^"]*)"$/m.exec(await read(python))?.[1], version);
  const java = 'packages/client-java/pom.xml';
  compare(
    java,
    'version',
    /<artifactId>ccgateway<\/artifactId>\s*<version>([^<]*)</.exec(await read(java))?.[1],
    version,
  );
  const go = `${goFolder}/go.mod`;
  compare(go, 'module', /^module (\S+)$/m.exec(await read(go))?.[1], goModule);
  findings.push(...goPath(identity));
  return findings;
}

/** Go finds the tag of a version by the path of the module, which ends with the major version from 2 on. */
export function goPath({ version, goModule, goTag }: Pick<Identity, 'version' | 'goModule' | 'goTag'>): Finding[] {
  const [major = 0] = version.split('.').map(Number);
  const findings: Finding[] = [];
  if (major >= 2 && !goModule.endsWith(`/v${major}`))
    findings.push(
      wrong(
        `version ${version}: the path of the Go module must end with /v${major}, or Go never finds it: ${goModule}.`,
      ),
    );
  if (goTag !== `${goFolder}/v${version}`)
    findings.push(
      wrong(`the tag of the Go module is ${goTag}, but its folder and version say ${goFolder}/v${version}.`),
    );
  return findings;
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
