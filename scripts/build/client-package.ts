import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../lib/paths.ts';
import { writeDeclarations } from './declarations.ts';
import { clientFolder, manifestOf, readClientManifest } from './manifest.ts';
import { writeGlobal, writeModules } from './modules.ts';

/** Where `npm run build` puts the package, from the root of the repository. */
export const clientPackage = `${clientFolder}/dist`;

/**
 * Builds `@ccgateway/client` as it is published. The folder appears as a whole, in place of one that was there: a build
 * that fails leaves the previous one as it was.
 *
 * @param target absolute path of the folder
 * @param step called with the name of each step that begins
 */
export async function buildClientPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  const source = await readClientManifest();
  const draft = `${target}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    step('ES modules and CommonJS');
    await writeModules(source, draft);
    step('the script for pages');
    await writeGlobal(source, draft);
    step('declarations');
    await writeDeclarations(source, draft);
    step('manifest, README and licence');
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifestOf(source), undefined, 2)}\n`);
    await copyFile(join(root, clientFolder, 'README.md'), join(draft, 'README.md'));
    await copyFile(join(root, 'LICENSE'), join(draft, 'LICENSE'));
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
