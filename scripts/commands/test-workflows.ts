import { buildExecutables } from '../build/executable/executables.ts';
import { ownPlatform } from '../build/executable/node-binary.ts';
import { readOptions } from '../cli/options.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';
import { containerFolder, install } from '../repository/tools.ts';

const help = `Lints the workflows with actionlint, all shell scripts with shellcheck, and the container recipe with hadolint. On Linux
it runs the executable as the container does, and where an engine for containers is, the container itself.

It needs Go and Python 3; the linters come from the Go module proxy and PyPI into scripts/repository/.work (230 MB), once.
What the machine lacks is left out and told; with CI set in the environment, missing Go or Python is a failure.

Example: npm run test:workflows`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    const step = (name: string) => progress.step(name);
    await install(step);
    if (ownPlatform === 'linux-x64') await buildExecutables(containerFolder, [ownPlatform], step);
    progress.end();
  } catch (error) {
    progress.end('✗');
    console.log('0 passed, 1 failed');
    throw error;
  }
  const { code } = await runTool('vitest', ['run', '--config', 'packages/testing/repository.config.ts'], {
    inherit: true,
  });
  return code;
}
