import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Setup } from './stage.ts';

/** Runs the printed tests in vitest; what they print is a line for each test, without its time. */
export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    // Packages of this repository are read from their sources.
    const conditions = ['source', 'module', 'node', 'development|production'];
    const config = `export default ${JSON.stringify({ ssr: { resolve: { conditions } } })};\n`;
    await writeFile(join(stage.folder, 'vitest.config.mjs'), config);
    // Vitest waits for another vitest whose variables it finds.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/VITEST|^TEST$|^VITE_/.test(name)));
    const vitest = join(stage.folder, 'node_modules/vitest/vitest.mjs');
    const options = { cwd: stage.folder, env };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [vitest, 'run', basename(file), '--reporter=json'],
      options,
    );
    const { testResults }: Report = JSON.parse(stdout);
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    return tests.map(({ status, title }) => `${status}: ${title}`).join('\n');
  };
};

/** What is read of the report of vitest. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}
