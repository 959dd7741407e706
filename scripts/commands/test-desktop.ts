import { join } from 'node:path';
import { buildClientPackage, clientPackage } from '../build/client-package.ts';
import { buildReactPackage, reactPackage } from '../build/react-package.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';

const folder = 'examples/desktop';
const npm = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

const help = `Proves the example desktop as its README says: builds the packages that it uses, installs it with them from
its lock file into ${folder}/node_modules (150 MB), runs its unit tests, builds it, and uses it in a browser at the
simulator. It needs the registry or npm's cache.

Example: npm run test:desktop`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    await buildClientPackage(join(root, clientPackage), (name) => progress.step(name));
    await buildReactPackage(join(root, reactPackage), (name) => progress.step(name));
    // Always, because the install has copies of the packages.
    progress.step('installing the desktop');
    const { code, stderr } = await runTool('npm', npm, { cwd: join(root, folder) });
    if (code !== 0) throw new Problem(`${folder}: npm ci failed.\n${stderr.trim()}`);
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const { code } = await runTool('vitest', ['run', '--config', 'examples/vitest.config.ts'], { inherit: true });
  return code;
}
