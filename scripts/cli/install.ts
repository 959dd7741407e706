import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';
import { Problem } from './problem.ts';
import { runTool } from './run-tool.ts';

const npm = ['ci', '--ignore-scripts', '--workspaces=false', '--no-audit', '--no-fund'];

/**
 * Installs the packages that the lock file of a folder pins, into the folder's own node_modules, unless they are there.
 *
 * @param folder from the root of the repository
 * @param tell called before npm starts
 */
export async function install(folder: string, tell: () => void): Promise<void> {
  if (await isInstalled(folder)) return;
  tell();
  const { code, stderr } = await runTool('npm', npm, { cwd: join(root, folder) });
  if (code !== 0) {
    throw new Problem(
      `${folder}: npm ci failed; it needs the registry, or a cache of npm that has everything.\n${stderr.trim()}`,
    );
  }
  await copyFile(lockOf(folder), mark(folder));
}

/** Whether the folder has what its lock file pins. */
export async function isInstalled(folder: string): Promise<boolean> {
  const installed = await readFile(mark(folder), 'utf8').catch(() => undefined);
  return installed === (await readFile(lockOf(folder), 'utf8'));
}

function lockOf(folder: string): string {
  return join(root, folder, 'package-lock.json');
}

/** A copy of the lock file that was installed. */
function mark(folder: string): string {
  return join(root, folder, 'node_modules/.installed.json');
}
