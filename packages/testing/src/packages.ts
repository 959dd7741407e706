import { root, runTool, type ToolResult } from './tools.ts';

export type PackageName = 'openapi' | 'client' | 'react' | 'simulator';

/** Builds packages as `npm run build` does, each into a folder of its name below the given one. */
export async function buildPackages(folder: string, names: readonly PackageName[]): Promise<void> {
  const chosen = names.flatMap((name) => ['--package', name]);
  const { code, stderr } = await runTool('node', [`${root}/scripts/run.mjs`, 'build', '--into', folder, ...chosen]);
  if (code !== 0) throw new Error(`npm run build ended with ${code}.\n${stderr}`);
}

/** What publint finds in a built package; "All good" is the last word where it finds nothing. */
export function publint(folder: string): Promise<ToolResult> {
  return runTool('publint', [folder, '--strict']);
}

/** Whether the types of a built package of ES modules resolve; files that are no modules are left out. */
export function attw(folder: string, files: readonly string[] = []): Promise<ToolResult> {
  const excluded = files.length > 0 ? ['--exclude-entrypoints', ...files] : [];
  return runTool('attw', ['--pack', folder, '--profile', 'esm-only', ...excluded]);
}
