import { install } from '../cli/install.ts';
import { readOptions } from '../cli/options.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';

const folder = 'packages/testing/attw';

const help = `Proves the packages as they are published (built, packed, installed), the commands that make them, and the rating
of changes. What checks the published types comes from npm into an install of its own, ${folder}/node_modules
(40 MB), which needs the registry or npm's cache.

Example: npm run test:packages`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    await install(folder, () => progress.step('installing attw, which checks published types'));
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const { code } = await runTool('npm', ['test', '--', '--set', 'packages'], { inherit: true });
  return code;
}
