import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';

/** A folder inside the repository, where imports find what is installed. It is removed when the process ends. */
export async function scratch(name: string): Promise<string> {
  const folder = await mkdtemp(join(root, `bench/.${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
