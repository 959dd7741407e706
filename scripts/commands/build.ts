import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildClientPackage, clientPackage } from '../build/client-package.ts';
import { buildConformancePackage, conformancePackage } from '../build/conformance-package.ts';
import { buildOpenapiPackage, openapiPackage } from '../build/openapi-package.ts';
import { buildReactPackage, reactPackage } from '../build/react-package.ts';
import { buildSimulatorPackage, simulatorPackage } from '../build/simulator-package.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';

const packages = {
  openapi: { folder: openapiPackage, build: buildOpenapiPackage },
  client: { folder: clientPackage, build: buildClientPackage },
  react: { folder: reactPackage, build: buildReactPackage },
  simulator: { folder: simulatorPackage, build: buildSimulatorPackage },
  conformance: { folder: conformancePackage, build: buildConformancePackage },
};

const help = `Builds the packages as they are published, each into its folder dist: @ccgateway/openapi,
@ccgateway/client (ES modules, CommonJS, a script for pages without a bundler, types), @ccgateway/react,
@ccgateway/simulator and @ccgateway/conformance. Pack or publish those folders, not the ones around them.

  --package <name>  builds only this one: ${Object.keys(packages).join(', ')}; may be given again
  --into <folder>   builds each into a folder of its name there, instead of its dist

Example: npm run build && npm pack ./${clientPackage}`;

const options = {
  package: { type: 'string', multiple: true },
  into: { type: 'string' },
} as const;

export async function main(args: string[]): Promise<number> {
  const given = readOptions(args, options, help);
  if (!given) return 0;
  const names = given.package ?? Object.keys(packages);
  const unknown = names.find((name) => !Object.hasOwn(packages, name));
  if (unknown !== undefined)
    throw new Problem(`There is no package "${unknown}"; the packages are ${Object.keys(packages).join(', ')}.`);
  const chosen = names.map((name) => {
    const { folder, build } = packages[name as keyof typeof packages];
    return { build, target: given.into === undefined ? join(root, folder) : resolve(given.into, name) };
  });
  const progress = new Progress();
  try {
    for (const { build, target } of chosen) await build(target, (name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    throw error;
  }
  for (const { target } of chosen) {
    const files = await readdir(target, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
    );
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    console.log(`${relative(root, target)}: ${sizes.length} files, ${Math.round(bytes / 1000)} kB`);
  }
  return 0;
}
