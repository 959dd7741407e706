import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildClientPackage, clientPackage } from '../build/client-package.ts';
import { buildOpenapiPackage, openapiPackage } from '../build/openapi-package.ts';
import { buildReactPackage, reactPackage } from '../build/react-package.ts';
import { buildSimulatorPackage, simulatorPackage } from '../build/simulator-package.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Progress } from '../cli/progress.ts';

const help = `Builds the packages as they are published, each into its folder dist: @ccgateway/openapi,
@ccgateway/client (ES modules, CommonJS, a script for pages without a bundler, types), @ccgateway/react and
@ccgateway/simulator. Pack or publish those folders, not
the ones around them.

Example: npm run build && npm pack ./${clientPackage}`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  const packages = [
    [openapiPackage, buildOpenapiPackage],
    [clientPackage, buildClientPackage],
    [reactPackage, buildReactPackage],
    [simulatorPackage, buildSimulatorPackage],
  ] as const;
  try {
    for (const [folder, build] of packages) await build(join(root, folder), (name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    throw error;
  }
  for (const [folder] of packages) {
    const files = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
    );
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    console.log(`${folder}: ${sizes.length} files, ${Math.round(bytes / 1000)} kB`);
  }
  return 0;
}
