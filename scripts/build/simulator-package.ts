import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.ts';
import { Problem } from '../lib/problem.ts';
import { runTool } from '../lib/run-tool.ts';

const folder = 'packages/simulator';

/** Where `npm run build` puts the package, from the root of the repository. */
export const simulatorPackage = `${folder}/dist`;

/** What can be imported, the command, and the thread that the command starts. */
const entries = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  cli: 'src/cli.ts',
  'certificate-thread': 'src/certificate-thread.ts',
} as const;

/** Builds `@ccgateway/simulator` as it is published; the description is inside it. The folder appears as a whole. */
export async function buildSimulatorPackage(target: string, step: (name: string) => void = () => {}): Promise<void> {
  const source = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const { '@ccgateway/openapi': _, ...dependencies } = source.dependencies as Record<string, string>;
  const draft = `${target}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'bin'), { recursive: true });
  try {
    step('simulator: modules');
    await build({
      absWorkingDir: root,
      entryPoints: Object.entries(entries).map(([out, file]) => ({ out, in: join(root, folder, file) })),
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
    await writeDeclarations(draft);
    step('simulator: command, manifest, README and licence');
    const command = await readFile(join(root, folder, 'bin/ccgateway-simulator.mjs'), 'utf8');
    await writeFile(join(draft, 'bin/ccgateway-simulator.mjs'), command.replaceAll('../src/cli.ts', '../cli.js'), {
      mode: 0o755,
    });
    await writeFile(join(draft, 'package.json'), `${JSON.stringify(manifest(source, dependencies), undefined, 2)}\n`);
    for (const file of ['README.md', 'scenario.schema.json'])
      await copyFile(join(root, folder, file), join(draft, file));
    await cp(join(root, folder, 'scenarios'), join(draft, 'scenarios'), { recursive: true });
    await copyFile(join(root, 'LICENSE'), join(draft, 'LICENSE'));
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
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

async function writeDeclarations(target: string): Promise<void> {
  const config = join(target, 'tsconfig.json');
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      typeRoots: [join(root, 'node_modules/@types')],
      rootDir: join(root, folder, 'src'),
      outDir: join(target, 'types'),
    },
    include: [],
    files: [join(root, folder, entries.index), join(root, folder, entries.node)],
  };
  await writeFile(config, JSON.stringify(options));
  const { code, stdout } = await runTool('tsc', ['--project', config]);
  if (code !== 0) throw new Problem(stdout.trim());
  await rm(config);
}
