import { type BuildFailure, type BuildOptions, build } from 'esbuild';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';

/** Bundles one program in memory, as an ES module for browsers unless told otherwise. */
export async function bundle(options: BuildOptions): Promise<string> {
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      bundle: true,
      platform: 'browser',
      target: 'es2022',
      format: 'esm',
      // Packages of this repository are read from their sources; `module` is what esbuild knows of itself.
      conditions: ['source', 'module'],
      logLevel: 'silent',
      ...options,
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (!errors?.length) throw error;
    const lines = errors.map(({ text, location }) =>
      location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text,
    );
    throw new Problem(lines.join('\n'));
  }
}
