import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { bundle } from './bundle.ts';
import { writeModuleTypes } from './module-types.ts';
import { writeReadme } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'generated';

/** Where `npm run build` puts the package, from the root of the repository. */
export const openapiPackage = `${folder}/dist`;

/** Builds `@ccgateway/openapi` as it is published: the description, its registries and its types. */
export function buildOpenapiPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const source = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const { name, version, description, license, type, sideEffects } = source;
    const modules = ['index', 'retcodes'];
    step('openapi: modules');
    for (const module of modules) {
      const code = await bundle({ entryPoints: [join(root, folder, `typescript/${module}.ts`)] });
      await writeFile(join(draft, `${module}.js`), code);
    }
    step('openapi: declarations');
    await writeModuleTypes(
      `${folder}/typescript`,
      modules.map((module) => `${module}.ts`),
      draft,
    );
    const entry = (module: string) => ({ types: `./types/${module}.d.ts`, default: `./${module}.js` });
    const exports = {
      '.': entry('index'),
      './retcodes': entry('retcodes'),
      './openapi.json': './openapi.json',
      './openapi.yaml': './openapi.yaml',
      './package.json': './package.json',
    };
    const manifest = { name, version, description, license, type, sideEffects, exports };
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    for (const file of ['openapi.json', 'openapi.yaml']) {
      await copyFile(join(root, folder, file), join(draft, file));
    }
    await writeReadme(folder, draft);
  });
}
