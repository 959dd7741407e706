import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';

/**
 * Writes the declarations of an ES module package into its folder `types`.
 *
 * @param sourceFolder folder of the sources, from the root of the repository; the declarations lie in `types` as they do there
 * @param entries modules whose declarations are wanted, from that folder
 * @param target absolute path of the package
 * @param settings the package's own tsconfig, from the root of the repository
 */
export async function writeModuleTypes(
  sourceFolder: string,
  entries: readonly string[],
  target: string,
  settings: string,
): Promise<void> {
  const config = join(target, 'tsconfig.json');
  const options = {
    extends: join(root, settings),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      typeRoots: [join(root, 'node_modules/@types')],
      rootDir: join(root, sourceFolder),
      outDir: join(target, 'types'),
    },
    include: [],
    files: entries.map((entry) => join(root, sourceFolder, entry)),
  };
  await mkdir(target, { recursive: true });
  await writeFile(config, JSON.stringify(options));
  const { code, stdout } = await runTool('tsc', ['--project', config]);
  if (code !== 0) throw new Problem(stdout.trim());
  await rm(config);
}
