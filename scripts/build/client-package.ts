import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDeclarations } from './declarations.ts';
import { clientFolder, manifestOf, readClientManifest } from './manifest.ts';
import { writeGlobal, writeModules } from './modules.ts';
import { writeReadme } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

/** Where `npm run build` puts the package, from the root of the repository. */
export const clientPackage = `${clientFolder}/dist`;

/**
 * Builds `@ccgateway/client` as it is published.
 *
 * @param target absolute path of the folder
 * @param step called with the name of each step that begins
 */
export function buildClientPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const source = await readClientManifest();
    step('client: ES modules and CommonJS');
    await writeModules(source, draft);
    step('client: the script for pages');
    await writeGlobal(source, draft);
    step('client: declarations');
    await writeDeclarations(source, draft);
    step('client: manifest, README and licence');
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifestOf(source), undefined, 2)}\n`);
    await writeReadme(clientFolder, draft);
  });
}
