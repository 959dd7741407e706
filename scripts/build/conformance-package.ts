import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from '../cli/paths.ts';
import { includeDescriptionTypes } from './description-types.ts';
import { dependenciesOf, fileOf, modulesOf, publishedManifest, readManifest, writeManifest } from './manifest.ts';
import { writeModuleTypes } from './module-types.ts';
import { writePapers } from './readme.ts';
import { writeSplitModules } from './split-modules.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/conformance';

/** Where `npm run build` puts the package, from the root of the repository. */
export const conformancePackage = `${folder}/dist`;

const settings = `${folder}/tsconfig.json`;

/** Reads what lies beside the built modules: in the sources it lies elsewhere. */
const publishedFiles: Plugin = {
  name: 'published files',
  setup(work) {
    work.onLoad({ filter: /\/package-files\.ts$/ }, () => ({
      contents: `import { readdirSync, readFileSync } from 'node:fs';
export const readPackageFile = (name) => readFileSync(new URL('./' + name, import.meta.url), 'utf8');
export const readModel = () => JSON.parse(readPackageFile('model.json'));
export const readOpenapi = () => JSON.parse(readPackageFile('openapi.json'));
export const readFlowFiles = () => readdirSync(new URL('./workflows/', import.meta.url)).sort().map((name) => readPackageFile('workflows/' + name));
`,
      loader: 'js',
    }));
  },
};

/** Builds `@ccgateway/conformance` as it is published; the description is inside it. */
export function buildConformancePackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = await readManifest(folder);
    // An entry for this repository alone has no built file.
    const modules = modulesOf(manifest).filter(({ file }) => file !== '');
    step('conformance: modules');
    await writeSplitModules(folder, draft, {
      entryPoints: [
        ...modules.map(({ source, file }) => ({ in: join(root, folder, source), out: basename(file, '.js') })),
        { in: join(root, folder, 'src/cli/main.ts'), out: 'cli' },
      ],
      conditions: ['source', 'module'],
      external: dependenciesOf(manifest),
      plugins: [publishedFiles],
    });
    step('conformance: declarations');
    await writeModuleTypes(
      folder,
      modules.map(({ source }) => source),
      draft,
      settings,
    );
    await includeDescriptionTypes(draft, settings);
    step('conformance: command, description, README, licence, changelog and manifest');
    await mkdir(join(draft, 'bin'));
    const command = await readFile(join(root, folder, 'bin/ccgateway-conformance.mjs'), 'utf8');
    const published = command.replaceAll('../src/cli/main.ts', '../cli.js');
    await writeFile(join(draft, 'bin/ccgateway-conformance.mjs'), published, { mode: 0o755 });
    for (const file of ['model.json', 'openapi.json']) await copyFile(join(root, 'generated', file), join(draft, file));
    await cp(join(root, 'generated/workflows'), join(draft, 'workflows'), {
      recursive: true,
      filter: (source) => !source.endsWith('.yaml'),
    });
    await copyFile(join(root, folder, 'report.schema.json'), join(draft, 'report.schema.json'));
    await cp(join(root, folder, 'required'), join(draft, 'required'), { recursive: true });
    const exports = Object.fromEntries(Object.entries(manifest.exports).filter(([, target]) => fileOf(target) !== ''));
    await writePapers(folder, draft);
    await writeManifest(draft, publishedManifest({ ...manifest, exports }));
  });
}
