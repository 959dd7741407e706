import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { root } from '../cli/paths.ts';
import { includeDescriptionTypes } from './description-types.ts';
import { inPage } from './in-page.ts';
import { dependenciesOf, entriesOf, modulesOf, publishedManifest, readManifest, writeManifest } from './manifest.ts';
import { writeModuleTypes } from './module-types.ts';
import { licenceOf } from './modules.ts';
import { writePapers } from './readme.ts';
import { pageInside } from './simulator-page.ts';
import { writeSplitModules } from './split-modules.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/simulator';

/** Where `npm run build` puts the package, from the root of the repository. */
export const simulatorPackage = `${folder}/dist`;

/** The package's own tsconfig; what is for Node alone needs the types of Node. */
const settings = `${folder}/tsconfig.node.json`;

/** What nobody imports: the command's module. */
const unexported = ['host/main'];

/** Builds `@ccgateway/simulator` as it is published; the description is inside it. */
export function buildSimulatorPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const manifest = await readManifest(folder);
    const modules = modulesOf(manifest).map(({ source, file }) => ({ in: source, out: basename(file, '.js') }));
    const others = unexported.map((module) => ({ in: `./src/${module}.ts`, out: basename(module) }));
    step('simulator: modules');
    // The description is in one file that the entries share.
    await writeSplitModules(folder, draft, {
      entryPoints: [...modules, ...others].map((entry) => ({ ...entry, in: join(root, folder, entry.in) })),
      external: dependenciesOf(manifest),
      plugins: [pageInside()],
    });
    step('simulator: declarations');
    await writeModuleTypes(
      `${folder}/src`,
      modules.map((module) => posix.relative('src', module.in)),
      draft,
      settings,
    );
    await includeDescriptionTypes(draft, settings);
    step('simulator: command, README, licence, changelog and manifest');
    await mkdir(join(draft, 'bin'));
    const command = await readFile(join(root, folder, 'bin/ccgateway-simulator.mjs'), 'utf8');
    const published = command.replaceAll('../src/host/main.ts', '../main.js');
    await writeFile(join(draft, 'bin/ccgateway-simulator.mjs'), published, { mode: 0o755 });
    for (const { source, file } of entriesOf(manifest).filter(({ source }) => !source.endsWith('.ts'))) {
      await copyFile(join(root, folder, source), join(draft, file));
    }
    await cp(join(root, folder, 'scenarios'), join(draft, 'scenarios'), { recursive: true });
    const licences = await Promise.all(inPage.map((name) => licenceOf(folder, name)));
    await writeFile(join(draft, 'page.LICENSE.txt'), licences.join('\n'));
    await writePapers(folder, draft);
    await writeManifest(draft, publishedManifest(manifest));
  });
}
