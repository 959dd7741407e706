import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildClientPackage } from '../build/client-package.ts';
import { buildReactPackage } from '../build/react-package.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';

const folder = 'packages/client/runtimes';
const npm = ['ci', '--ignore-scripts', '--workspaces=false', '--no-audit', '--no-fund'];

const help = `Proves the built client in Node, Deno, Bun, workerd and jest with jsdom, and a session in Vue, Pinia, MobX, Svelte and
React. They come from npm into an install of their own, ${folder}/node_modules (460 MB), which
needs the registry or npm's cache. A runtime that npm has not for this platform is left out and told; with CI set in
the environment that is a failure.

Example: npm run test:runtimes`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    await install(progress);
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

/** Installs what the lock file pins, unless that is what a run before this one installed. */
async function install(progress: Progress): Promise<void> {
  const wanted = join(root, folder, 'package-lock.json');
  const present = join(root, folder, 'node_modules/.installed.json');
  if ((await readFile(wanted, 'utf8')) === (await readFile(present, 'utf8').catch(() => undefined))) return;
  progress.step('installing the runtimes');
  const { code, stderr } = await runTool('npm', npm, { cwd: join(root, folder) });
  if (code !== 0) throw new Problem(`${folder}: the runtimes could not be installed.\n${stderr.trim()}`);
  await copyFile(wanted, present);
}
