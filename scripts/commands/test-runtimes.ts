import { join } from 'node:path';
import { buildClientPackage } from '../build/client-package.ts';
import { buildReactPackage } from '../build/react-package.ts';
import { install } from '../cli/install.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';

const folder = 'packages/client/runtimes';

const help = `Proves the built client in Node, Deno, Bun, workerd and jest with jsdom, a session in Vue, Pinia, MobX, Svelte and React,
and the package with the oldest tools it works with, TypeScript 5.0 and webpack 4. They come from npm into an install of their own, ${folder}/node_modules (540 MB), which
needs the registry or npm's cache. A runtime that npm has not for this platform is left out and told; with CI set in
the environment that is a failure.

Example: npm run test:runtimes`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    await install(folder, () => progress.step('installing the runtimes'));
    const packages = join(root, folder, 'node_modules/@ccgateway');
    await buildClientPackage(join(packages, 'client'), (name) => progress.step(name));
    await buildReactPackage(join(packages, 'react'), (name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const { code } = await runTool('vitest', ['run', '--config', `${folder}/vitest.config.ts`], { inherit: true });
  return code;
}
