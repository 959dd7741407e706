import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../cli/paths.ts';
import { writeModuleTypes } from './module-types.ts';
import { writeReadme } from './readme.ts';
import { wholeFolder } from './whole-folder.ts';

const folder = 'packages/simulator';

/** Where `npm run build` puts the package, from the root of the repository. */
export const simulatorPackage = `${folder}/dist`;

/** What can be imported, the command, and the thread that the command starts. */
const entries = ['index', 'node', 'host/cli', 'host/certificate-thread'];

/** Builds `@ccgateway/simulator` as it is published; the description is inside it. */
export function buildSimulatorPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  return wholeFolder(target, async (draft) => {
    const source = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const { '@ccgateway/openapi': _, ...dependencies } = source.dependencies as Record<string, string>;
    step('simulator: modules');
    await build({
      absWorkingDir: root,
      entryPoints: entries.map((entry) => ({ in: join(root, folder, `src/${entry}.ts`), out: basename(entry) })),
      outdir: draft,
      bundle: true,
      // The description is in one file that the entries share.
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      external: Object.keys(dependencies),
      logLevel: 'silent',
    });
    step('simulator: declarations');
    await writeModuleTypes(`${folder}/src`, ['index.ts', 'node.ts'], draft);
    await includeDescriptionTypes(draft);
    step('simulator: command, manifest, README and licence');
    await mkdir(join(draft, 'bin'));
    const command = await readFile(join(root, folder, 'bin/ccgateway-simulator.mjs'), 'utf8');
    const published = command.replaceAll('../src/host/cli.ts', '../cli.js');
    await writeFile(join(draft, 'bin/ccgateway-simulator.mjs'), published, { mode: 0o755 });
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifest(source, dependencies), undefined, 2)}\n`);
    await copyFile(join(root, folder, 'scenario.schema.json'), join(draft, 'scenario.schema.json'));
    await cp(join(root, folder, 'scenarios'), join(draft, 'scenarios'), { recursive: true });
    await writeReadme(folder, draft);
  });
}

/** Puts the types of the description that are used into the package, which has no dependency on that of the description. */
async function includeDescriptionTypes(draft: string): Promise<void> {
  const types = join(draft, 'types');
  const files = (await readdir(types, { recursive: true })).filter((name) => name.endsWith('.d.ts'));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(types, file), 'utf8') })),
  );
  const used = /'@ccgateway\/openapi\/([\w-]+)'/g;
  const modules = new Set(texts.flatMap(({ text }) => [...text.matchAll(used)].map(([, name]) => `${name}.ts`)));
  await writeModuleTypes('generated/typescript', [...modules], join(types, 'openapi'));
  for (const { file, text } of texts) {
    const path = relative(dirname(join(types, file)), join(types, 'openapi/types')).replaceAll('\\', '/');
    await writeFile(join(types, file), text.replaceAll(used, `'./${path}/$1.js'`));
  }
}

function manifest(
  { name, version, description, license, bin }: Record<string, unknown>,
  dependencies: Record<string, string>,
): object {
  const entry = (file: string) => ({ types: `./types/${file}.d.ts`, default: `./${file}.js` });
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines: { node: '>=24' },
    bin,
    exports: {
      '.': entry('index'),
      './node': entry('node'),
      './scenario.schema.json': './scenario.schema.json',
      './package.json': './package.json',
    },
    dependencies,
  };
}
