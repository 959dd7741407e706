import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../cli/paths.ts';
import { mapText } from './source-map.ts';

/** Writes modules for Node that share what several of them hold, each with its source map. */
export async function writeSplitModules(folder: string, draft: string, options: BuildOptions): Promise<void> {
  // The names of shared modules come from their content and from where esbuild believes to write: always the same place.
  const outdir = join(root, folder, 'dist');
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
    ...options,
    outdir,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const content = path.endsWith('.map') ? mapText(JSON.parse(text), outdir) : text;
    await writeFile(join(draft, relative(outdir, path)), content);
  }
}
