import { Problem } from '../cli/problem.ts';

/** The addresses of the registries, without a slash at the end. */
export interface Registries {
  readonly npm: string;
  readonly pypi: string;
  /** Where released artefacts of Java can be fetched. */
  readonly maven: string;
  /** Where they are handed in. */
  readonly central: string;
}

export const publicRegistries: Registries = {
  npm: 'https://registry.npmjs.org',
  pypi: 'https://pypi.org',
  maven: 'https://repo1.maven.org/maven2',
  central: 'https://central.sonatype.com',
};

/** How long a registry has for its answer, in milliseconds. */
const limit = 15_000;

/** Whether npm has a package in a version. */
export function isOnNpm({ npm }: Registries, name: string, version: string): Promise<boolean> {
  return has('npm', `${npm}/${name.replace('/', '%2f')}/${version}`);
}

/** Whether PyPI has a project in a version. */
export function isOnPypi({ pypi }: Registries, name: string, version: string): Promise<boolean> {
  return has('PyPI', `${pypi}/pypi/${name}/${version}/json`);
}

/** Whether Maven Central has an artefact in a version. */
export function isOnMaven({ maven }: Registries, group: string, artifact: string, version: string): Promise<boolean> {
  return has('Maven Central', `${maven}/${mavenPath(group, artifact, version)}/${artifact}-${version}.pom`);
}

/** The folder of an artefact in a Maven repository. */
export function mavenPath(group: string, artifact: string, version: string): string {
  return `${group.replaceAll('.', '/')}/${artifact}/${version}`;
}

/** Whether there is something at an address: 200 says yes, 404 no, and everything else nothing. */
async function has(registry: string, address: string): Promise<boolean> {
  const { status } = await ask(registry, address, {});
  if (status === 200) return true;
  if (status === 404) return false;
  throw new Problem(`${registry} answers ${status} for ${address}, which tells neither that it is there nor that not.`);
}

/** Asks a registry, within the limit. The body is dropped. */
async function ask(registry: string, address: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(limit) });
    await answer.body?.cancel();
    return answer;
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Problem(
      `${registry} is out of reach at ${address}: ${cause instanceof Error ? cause.message : message}.`,
    );
  }
}
