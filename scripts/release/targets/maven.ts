import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { language, runFreshProgram } from '../../languages/java.ts';
import { publishBundle } from '../central.ts';
import { fieldsOf, judgePom } from '../central-pom.ts';
import { checksum } from '../checksums.ts';
import { holds, listZip } from '../contents.ts';
import { before, wrong } from '../finding.ts';
import type { Identity } from '../identity.ts';
import { isOnMaven, mavenPath } from '../registries.ts';
import { maybe, must } from '../run.ts';
import { type Component, cyclonedx, writeSbom } from '../sbom.ts';
import { sign } from '../signature.ts';
import type { Release, Target } from '../target.ts';
import { withFolder } from '../temporary.ts';
import { builtClient } from './language-tools.ts';

const artifact = 'ccgateway';
const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];

/** The Java client, in the folders of a Maven repository, as Maven Central takes it in a bundle. */
export const target: Target = {
  name: 'maven',
  async make(release, into) {
    const { identity, step, env } = release;
    const tools = await builtClient(language, step);
    const folder = folderOf(into, identity);
    await mkdir(folder, { recursive: true });
    const [jar, sources, javadoc, pom] = filesOf(identity);
    for (const name of [jar, sources, javadoc] as string[])
      await copyFile(join(tools.folder, 'target', name), join(folder, name));
    await copyFile(join(tools.client, 'pom.xml'), join(folder, pom as string));
    if (env.MAVEN_GPG_KEY) await signAll(folder, identity, env);
    await writeChecksums(folder, identity);
    step('maven: a fresh project, from a repository of files');
    await runFreshProgram(tools, join(into, 'maven'));
    await writeSbom(into, 'maven-ccgateway', sbom(identity, await readFile(join(folder, pom as string), 'utf8')));
    return [];
  },
  async inspect({ identity }, from) {
    const folder = folderOf(from, identity);
    const files = await readdir(folder);
    const findings = holds('the bundle for Maven Central', files, filesOf(identity));
    for (const name of filesOf(identity).filter((one) => files.includes(one))) {
      findings.push(
        ...holds(
          `the bundle for Maven Central: ${name}`,
          files,
          algorithms.map((one) => `${name}.${one}`),
        ),
      );
      for (const algorithm of algorithms.filter((one) => files.includes(`${name}.${one}`))) {
        const written = await readFile(join(folder, `${name}.${algorithm}`), 'utf8');
        if (written.trim() !== (await checksum(join(folder, name), algorithm)))
          findings.push(wrong(`${name}.${algorithm} is not the checksum of ${name}.`));
      }
    }
    if (findings.length > 0) return findings;
    const [jar, sources, javadoc, pom] = filesOf(identity).map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    findings.push(
      ...holds(jar, await listZip(jar), ['META-INF/LICENSE', 'META-INF/README.md', 'META-INF/CHANGELOG.md']),
    );
    if (!(await listZip(jar)).some((name) => name.endsWith('.class'))) findings.push(wrong(`${jar} has no class.`));
    if (!(await listZip(sources)).some((name) => name.endsWith('.java')))
      findings.push(wrong(`${sources} has no source.`));
    findings.push(...holds(javadoc, await listZip(javadoc), ['index.html']));
    return [...findings, ...judgePom(await readFile(pom, 'utf8'), identity)];
  },
  async steps(release, from) {
    const { identity, registries, env } = release;
    const { javaGroup, version } = identity;
    return [
      {
        phase: 'maven',
        what: `${javaGroup}:${artifact}:${version} to Maven Central`,
        isThere: () => isOnMaven(registries, javaGroup, artifact, version),
        publish: () => withFolder(async (work) => publishBundle(await bundle(release, from, work), registries, env)),
        lacks: async () => {
          const needed = ['MAVEN_GPG_KEY', 'CENTRAL_USERNAME', 'CENTRAL_PASSWORD'].filter((name) => !env[name]);
          const findings = needed.map((name) => before(`${name} is not set, which Maven Central needs.`));
          for (const program of ['gpg', 'jar'])
            if ((await maybe(program, ['--version'])) === undefined)
              findings.push(before(`${program} is not on this machine, which the bundle for Maven Central needs.`));
          return findings;
        },
      },
    ];
  },
};

/** The files that Maven Central demands, but for signatures and checksums. */
export function filesOf({ version }: Identity): string[] {
  const base = `${artifact}-${version}`;
  return [`${base}.jar`, `${base}-sources.jar`, `${base}-javadoc.jar`, `${base}.pom`];
}

/** Where they lie in the folder of all targets. */
export function folderOf(folder: string, { javaGroup, version }: Identity): string {
  return join(folder, 'maven', mavenPath(javaGroup, artifact, version));
}

/** Writes the checksums of the files, which Maven itself writes only when it hands in. */
export async function writeChecksums(folder: string, identity: Identity): Promise<void> {
  for (const name of filesOf(identity))
    for (const algorithm of algorithms)
      await writeFile(join(folder, `${name}.${algorithm}`), await checksum(join(folder, name), algorithm));
}

/** Packs a signed copy of the files as Maven Central takes them; what was built stays as it is. */
export async function bundle({ identity, env }: Release, from: string, work: string): Promise<string> {
  const copy = folderOf(work, identity);
  await mkdir(copy, { recursive: true });
  for (const name of await readdir(folderOf(from, identity)))
    await copyFile(join(folderOf(from, identity), name), join(copy, name));
  await signAll(copy, identity, env);
  const file = join(work, `${artifact}-${identity.version}-bundle.zip`);
  await must('jar', ['--create', '--no-manifest', '--file', file, '-C', join(work, 'maven'), '.']);
  return file;
}

function signAll(folder: string, identity: Identity, env: Release['env']): Promise<void> {
  const files = filesOf(identity).map((name) => join(folder, name));
  return sign(files, env.MAVEN_GPG_KEY ?? '', env.MAVEN_GPG_PASSPHRASE);
}

/** The artefact with what its pom brings to a user; that of Jackson's core brings nothing along. */
function sbom({ javaGroup, version, license }: Identity, pom: string): object {
  const parts = [...pom.matchAll(/<dependency>[\s\S]*?<\/dependency>/g)]
    .map(([xml]) => fieldsOf(xml))
    .filter((fields) => !fields.has('dependency/scope') && fields.get('dependency/optional') !== 'true')
    .map((fields) => {
      const [group, name, part] = ['groupId', 'artifactId', 'version'].map((field) =>
        fields.get(`dependency/${field}`),
      );
      return component(group ?? '', name ?? '', part ?? '');
    });
  return cyclonedx({ ...component(javaGroup, artifact, version), license }, parts);
}

function component(group: string, name: string, version: string): Component {
  return { purl: `pkg:maven/${group}/${name}@${version}`, name, version };
}
