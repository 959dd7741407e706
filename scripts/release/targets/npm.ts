import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildClientPackage } from '../../build/client-package.ts';
import { buildConformancePackage } from '../../build/conformance-package.ts';
import { buildOpenapiPackage } from '../../build/openapi-package.ts';
import { buildReactPackage } from '../../build/react-package.ts';
import { buildSimulatorPackage } from '../../build/simulator-package.ts';
import { holds, listTar, readInTar } from '../contents.ts';
import type { Finding } from '../finding.ts';
import { npmPackages } from '../npm-packages.ts';
import type { Step } from '../plan.ts';
import { npmPublishes } from '../preflight.ts';
import { isOnNpm } from '../registries.ts';
import { must } from '../run.ts';
import type { Target } from '../target.ts';
import { withFolder } from '../temporary.ts';
import { useTarball } from './npm-fresh.ts';
import { judgeManifest } from './npm-manifest.ts';

const builders: Record<(typeof npmPackages)[number], typeof buildClientPackage> = {
  openapi: buildOpenapiPackage,
  client: buildClientPackage,
  react: buildReactPackage,
  simulator: buildSimulatorPackage,
  conformance: buildConformancePackage,
};

/** What every tarball holds, beside what its package is for. */
const always = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** The npm packages, each a tarball. */
export const target: Target = {
  name: 'npm',
  async make({ identity, step }, into) {
    const folder = join(into, 'npm');
    await mkdir(folder);
    const findings: Finding[] = [];
    await withFolder(async (work) => {
      for (const name of npmPackages) {
        await builders[name](join(work, name), step);
        await must('npm', ['pack', '--silent', '--pack-destination', folder, join(work, name)]);
      }
      const tarballs = Object.fromEntries(npmPackages.map((name) => [name, tarballOf(into, name, identity.version)]));
      for (const name of npmPackages) {
        step(`npm: ${name} in a fresh project`);
        findings.push(...(await useTarball(`@ccgateway/${name}`, tarballs, work, into)));
      }
    });
    return findings;
  },
  async inspect({ identity }, from) {
    const findings: Finding[] = [];
    for (const name of npmPackages) {
      const file = tarballOf(from, name, identity.version);
      const files = await listTar(file);
      findings.push(
        ...holds(
          `@ccgateway/${name}`,
          files,
          always.map((one) => `package/${one}`),
        ),
      );
      if (!files.includes('package/package.json')) continue;
      const manifest = JSON.parse(await readInTar(file, 'package/package.json'));
      findings.push(...judgeManifest(manifest, name, identity));
    }
    return findings;
  },
  async steps(release, from) {
    const { identity, registries, env } = release;
    return npmPackages.map(
      (name): Step => ({
        phase: 'npm',
        what: `@ccgateway/${name} ${identity.version} to npm`,
        isThere: () => isOnNpm(registries, `@ccgateway/${name}`, identity.version),
        publish: async () => {
          const provenance = env.ACTIONS_ID_TOKEN_REQUEST_URL ? ['--provenance'] : ['--provenance=false'];
          const where = ['--registry', `${registries.npm}/`, '--access', 'public', ...provenance];
          await must('npm', ['publish', tarballOf(from, name, identity.version), '--ignore-scripts', ...where]);
        },
        lacks: () => npmPublishes(release),
      }),
    );
  },
};

/** Where the tarball of a package lies in the folder of all targets. */
export function tarballOf(folder: string, name: string, version: string): string {
  return join(folder, 'npm', `ccgateway-${name}-${version}.tgz`);
}
