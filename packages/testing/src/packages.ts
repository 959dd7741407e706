import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, type ToolResult } from './tools.ts';

export type PackageName = 'openapi' | 'client' | 'react' | 'simulator' | 'conformance';

/** Builds packages as `npm run build` does, each into a folder of its name in the given one. */
export async function buildPackages(folder: string, names: readonly PackageName[]): Promise<void> {
  const chosen = names.flatMap((name) => ['--package', name]);
  const { code, stderr } = await runTool('node', [`${root}/scripts/run.mjs`, 'build', '--into', folder, ...chosen]);
  if (code !== 0) throw new Error(`npm run build ended with ${code}.\n${stderr}`);
}

/** The output of publint for a built package; it ends with "All good" if there is nothing to report. */
export function publint(folder: string): Promise<ToolResult> {
  return runTool('publint', [folder, '--strict']);
}

/** Checks that the types of a built package of ES modules resolve, except for files that are no modules. */
export function attw(folder: string, files: readonly string[] = []): Promise<ToolResult> {
  const excluded = files.length > 0 ? ['--exclude-entrypoints', ...files] : [];
  return runAttw('--pack', folder, '--profile', 'esm-only', ...excluded);
}

/** Runs the checker of published types, which brings a TypeScript of its own and so has an install of its own. */
export async function runAttw(...args: readonly string[]): Promise<ToolResult> {
  const program = join(root, 'packages/testing/attw/node_modules/@arethetypeswrong/cli/dist/index.js');
  if (!existsSync(program)) throw new Error('attw is not installed; npm run test:packages installs it.');
  return runTool(process.execPath, [program, ...args]);
}
