import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildClientPackage, clientPackage } from '../build/client-package.ts';
import { readOptions } from '../lib/options.ts';
import { root } from '../lib/paths.ts';
import { Progress } from '../lib/progress.ts';

const help = `Builds @ccgateway/client as it is published into ${clientPackage}: ES modules, CommonJS, a script for
pages without a bundler, and the types of each. Pack or publish that folder, not the one around it.

Example: npm run build && npm pack ./${clientPackage}`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  const folder = join(root, clientPackage);
  try {
    await buildClientPackage(folder, (name) => progress.step(name));
    progress.end();
  } catch (error) {
    progress.end('✗');
    throw error;
  }
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`${clientPackage}: ${sizes.length} files, ${Math.round(bytes / 1000)} kB`);
  return 0;
}
