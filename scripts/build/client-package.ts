import { writeDeclarations } from './declarations.ts';
import { publishedManifest, readManifest, writeManifest } from './manifest.ts';
import { writeGlobal, writeModules } from './modules.ts';
import { writePapers } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/client';

/** Where `npm run build` puts the package, from the root of the repository. */
export const clientPackage = `${folder}/dist`;

/**
 * Builds `@ccgateway/client` as it is published.
 *
 * @param target absolute path of the folder
 * @param step called with the name of each step that begins
 */
export function buildClientPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = await readManifest(folder);
    step('client: ES modules and CommonJS');
    await writeModules(folder, manifest, draft);
    step('client: the script for pages');
    await writeGlobal(folder, manifest, draft);
    step('client: declarations');
    await writeDeclarations(folder, manifest, draft);
    step('client: README, licence, changelog and manifest');
    await writePapers(folder, draft);
    await writeManifest(draft, publishedManifest(manifest));
  });
}
