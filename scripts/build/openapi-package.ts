import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../cli/paths.ts';
import { bundle } from './bundle.ts';
import { fileOf, publishedManifest, readManifest, writeManifest } from './manifest.ts';
import { writeModuleTypes } from './module-types.ts';
import { writePapers } from './readme.ts';
import { writeWithMap } from './source-map.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/openapi';
const sources = 'generated/typescript';

/** Where `npm run build` puts the package, from the root of the repository. */
export const openapiPackage = `${folder}/dist`;

/** Builds `@ccgateway/openapi` as it is published: the description, its model, registries and types. */
export function buildOpenapiPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = publishedManifest(await readManifest(folder));
    const entries = Object.values(manifest.exports).map(fileOf);
    const modules = entries.filter((file) => file.endsWith('.js')).map((file) => basename(file, '.js'));
    const files = entries.filter((file) => !file.endsWith('.js') && file !== './package.json');
    step('openapi: modules');
    for (const module of modules) {
      const code = await bundle({ entryPoints: [join(root, sources, `${module}.ts`)], sourcemap: 'inline' });
      await writeWithMap(join(draft, `${module}.js`), code);
    }
    step('openapi: declarations');
    await writeModuleTypes(
      sources,
      modules.map((module) => `${module}.ts`),
      draft,
      `${folder}/tsconfig.json`,
    );
    step('openapi: description, README, licence, changelog and manifest');
    // A pattern of exports stands for a folder.
    for (const file of files.map((one) => one.replace(/\/\*$/, ''))) {
      await cp(join(root, 'generated', file), join(draft, file), { recursive: true });
    }
    await writePapers(folder, draft);
    await writeManifest(draft, manifest);
  });
}
