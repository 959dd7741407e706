import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Progress } from '../cli/progress.ts';
import { runTool } from '../cli/run-tool.ts';
import { isHere } from '../generators/run.ts';
import { startSimulator } from '../generators/simulator.ts';
import { countsOf, signIn } from '../schemathesis/run.ts';
import { install, output, schemathesis } from '../schemathesis/tools.ts';

const help = `Runs Schemathesis with docs/ci/schemathesis.toml at the simulator: every answer has to fit its schema.

It needs Python 3.11 or later; Schemathesis comes from PyPI into scripts/schemathesis/.work (90 MB), once. Without Python
or PyPI nothing is proved and that is told; with CI set in the environment, a missing python3 is a failure. The report,
in which GUIDs are masked, is .work/output/schemathesis/junit.xml.

Example: npm run test:schemathesis`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  if (!(await isHere('python3'))) return unproved('This machine has no python3', process.env.CI !== undefined);
  const progress = new Progress();
  progress.step('Schemathesis from PyPI');
  try {
    await install();
    progress.end();
  } catch (error) {
    progress.end('✗');
    return unproved(`Schemathesis could not be installed: ${(error as Error).message}`, false);
  }
  // The description has the operations of all editions.
  const simulator = await startSimulator('--poll-hold', '0', '--edition', 'all');
  try {
    await rm(output, { recursive: true, force: true });
    await mkdir(output, { recursive: true });
    const guid = await signIn(simulator.url);
    const settings = ['--config-file', join(root, 'docs/ci/schemathesis.toml')];
    const description = join(root, 'generated/openapi.json');
    const { code } = await runTool(schemathesis, [...settings, 'run', description, '--no-color'], {
      inherit: true,
      cwd: output,
      env: { GATEWAY: simulator.url, GUID: guid },
    });
    const junit = await readFile(join(output, 'schemathesis/junit.xml'), 'utf8').catch(() => '');
    if (junit.includes(guid)) {
      await rm(output, { recursive: true });
      console.error('The report held the GUID and was removed; the settings have to mask it.');
      console.log('0 passed, 1 failed');
      return 1;
    }
    const { passed, failed } = countsOf(junit);
    // A run that ended for another reason than a failure of an operation is one.
    const all = failed + (failed === 0 && (code !== 0 || passed === 0) ? 1 : 0);
    console.log(`${passed} passed, ${all} failed`);
    return all === 0 ? 0 : 1;
  } finally {
    await simulator.close();
  }
}

function unproved(why: string, fails: boolean): number {
  console.warn(`${why}: that answers fit their schemas is NOT proved by Schemathesis.`);
  console.log(`0 passed, ${fails ? 1 : 0} failed`);
  return fails ? 1 : 0;
}
