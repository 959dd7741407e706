import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { root } from '../cli/paths.ts';
import { bundle } from './bundle.ts';
import { dependenciesOf, manifestText, modulesOf, publishedManifest, readManifest } from './manifest.ts';
import { writeModuleTypes } from './module-types.ts';
import { writeReadme } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/react';

/** Where `npm run build` puts the package, from the root of the repository. */
export const reactPackage = `${folder}/dist`;

/** Builds `@ccgateway/react` as it is published: ES modules with their types; everything else is a peer. */
export function buildReactPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = await readManifest(folder);
    const modules = modulesOf(manifest);
    step('react: modules');
    for (const { source, file } of modules) {
      const code = await bundle({ entryPoints: [join(root, folder, source)], external: dependenciesOf(manifest) });
      await writeFile(join(draft, file), code);
    }
    step('react: declarations');
    await writeModuleTypes(
      `${folder}/src`,
      modules.map(({ source }) => posix.relative('src', source)),
      draft,
      `${folder}/tsconfig.json`,
    );
    step('react: manifest, README and licence');
    await writeFile(join(draft, 'package.json'), manifestText(publishedManifest(manifest)));
    await writeReadme(folder, draft);
  });
}
