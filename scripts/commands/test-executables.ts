import { join } from 'node:path';
import { buildClientPackage } from '../build/client-package.ts';
import { buildConformancePackage } from '../build/conformance-package.ts';
import { buildExecutables } from '../build/executable/executables.ts';
import { ownPlatform, type Platform, platforms } from '../build/executable/node-binary.ts';
import { buildSimulatorPackage } from '../build/simulator-package.ts';
import { install } from '../cli/install.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';

const folder = 'packages/simulator/runtimes';
const executables = 'packages/simulator/executables';

const help = `Proves the built simulator where people have it: on Node 20, 22 and 24, the client and ccgateway-conformance beside it,
and as one file without Node. Node 20 and 22 come from npm into ${folder}/node_modules (330 MB), Node for Windows
(30 MB) into scripts/executables/.work; that needs the registry or npm's cache. What
is not for this platform is left out and told, and the executable of Windows looked at, not run; with CI set in the
environment, a missing Node is a failure.

  --own  builds and proves the executable of this platform alone, and leaves it in packages/simulator/executables

Example: npm run test:executables`;

const options = { own: { type: 'boolean', default: false } } as const;

export async function main(args: string[]): Promise<number> {
  const given = readOptions(args, options, help);
  if (!given) return 0;
  const progress = new Progress();
  const step = (name: string) => progress.step(name);
  try {
    if (!given.own) await installPackages(step);
    const all = Object.keys(platforms) as Platform[];
    const chosen = given.own ? all.filter((platform) => platform === ownPlatform) : all;
    await buildExecutables(join(root, executables), chosen, step);
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const tests = ['run', '--config', `${folder}/vitest.config.ts`, ...(given.own ? ['executables.test.ts'] : [])];
  const { code } = await runTool('vitest', tests, { inherit: true });
  return code;
}

/** Older versions of Node, and the packages as they are published. */
async function installPackages(step: (name: string) => void): Promise<void> {
  await install(folder, () => step('installing Node 20 and 22'));
  const packages = join(root, folder, 'node_modules/@ccgateway');
  await buildSimulatorPackage(join(packages, 'simulator'), step);
  await buildClientPackage(join(packages, 'client'), step);
  await buildConformancePackage(join(packages, 'conformance'), step);
}
