import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { bundle } from './bundle.ts';
import { writeModuleTypes } from './module-types.ts';
import { writeReadme } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/react';

/** Where `npm run build` puts the package, from the root of the repository. */
export const reactPackage = `${folder}/dist`;

/** Builds `@ccgateway/react` as it is published: an ES module with its types; everything else is a peer. */
export function buildReactPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const source = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const { name, version, description, license, type, sideEffects, peerDependencies } = source;
    step('react: module');
    const external = Object.keys(peerDependencies);
    const code = await bundle({ entryPoints: [join(root, folder, 'src/index.ts')], external });
    await writeFile(join(draft, 'index.js'), code);
    step('react: declarations');
    await writeModuleTypes(`${folder}/src`, ['index.ts'], draft);
    const exports = {
      '.': { types: './types/index.d.ts', default: './index.js' },
      './package.json': './package.json',
    };
    const manifest = { name, version, description, license, type, sideEffects, exports, peerDependencies };
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await writeReadme(folder, draft);
  });
}
