import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { modulesOf, publishedManifest, readManifest, writeManifest } from './manifest.ts';
import { writeModuleTypes } from './module-types.ts';
import { writeModules } from './modules.ts';
import { writePapers } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/react';

/** Where `npm run build` puts the package, from the root of the repository. */
export const reactPackage = `${folder}/dist`;

/** Builds `@ccgateway/react` as it is published: ES modules and CommonJS with their types; everything else is a peer. */
export function buildReactPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = await readManifest(folder);
    const modules = modulesOf(manifest);
    step('react: modules');
    await writeModules(folder, manifest, draft);
    step('react: declarations');
    await writeModuleTypes(
      `${folder}/src`,
      modules.map(({ source }) => posix.relative('src', source)),
      draft,
      `${folder}/tsconfig.json`,
    );
    await writeCommonTypes(join(draft, 'types'));
    step('react: README, licence, changelog and manifest');
    await writePapers(folder, draft);
    await writeManifest(draft, publishedManifest(manifest));
  });
}

/** Writes the declarations for CommonJS beside those of ES modules, which CommonJS must not import. */
async function writeCommonTypes(types: string): Promise<void> {
  for (const file of await readdir(types)) {
    const text = await readFile(join(types, file), 'utf8');
    const common = text.replace(/(?<=\bfrom '\.\/[\w-]+)\.js(?=')/g, '.cjs');
    await writeFile(join(types, file.replace(/\.ts$/, '.cts')), common);
  }
}
