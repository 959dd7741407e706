import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPackages } from '@ccgateway/testing/packages';
import { root, runTool } from '@ccgateway/testing/tools';

/** A project of somebody else: the package as it is published, its dependencies from the repository. */
export interface Project {
  readonly folder: string;
  /** Folder of the installed package. */
  readonly installed: string;
  /** The installed command. */
  readonly command: string;
  remove(): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-project-'));
  const installed = join(folder, 'node_modules/@ccgateway/simulator');
  await buildPackages(join(folder, 'built'), ['simulator']);
  const built = join(folder, 'built/simulator');
  const { stdout } = await runTool('npm', ['pack', '--silent', '--pack-destination', folder, built]);
  await mkdir(installed, { recursive: true });
  await runTool('tar', ['-xzf', join(folder, stdout.trim()), '-C', folder]);
  await cp(join(folder, 'package'), installed, { recursive: true });
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies ?? {})) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place);
  }
  const command = join(installed, 'bin/ccgateway-simulator.mjs');
  return { folder, installed, command, remove: () => rm(folder, { recursive: true, force: true }) };
}
