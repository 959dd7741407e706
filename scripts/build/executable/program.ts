import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../../cli/paths.ts';
import { Problem } from '../../cli/problem.ts';
import { inPage } from '../in-page.ts';
import { pageInside } from '../simulator-page.ts';

const folder = 'packages/simulator';

export interface Program {
  /** One CommonJS module with everything in it. */
  readonly text: string;
  /** Names of the npm packages that are in it. */
  readonly packages: readonly string[];
}

/**
 * The parser of YAML is loaded on demand by a require of its own, because ES modules have none that is synchronous. In
 * CommonJS the plain one is seen by the bundler, and the parser is still evaluated on demand.
 */
const plainRequire: Plugin = {
  name: 'plain require',
  setup(work) {
    work.onLoad({ filter: /[/\\]control[/\\]yaml-file\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace('createRequire(import.meta.url)(', 'require(');
      if (contents === text) throw new Problem(`${relative(root, path)}: it does not require its parser as it did.`);
      return { contents, loader: 'ts' };
    });
  },
};

/** The simulator's command as one module: an executable has no files beside it, and its main module is CommonJS. */
export async function executableProgram(): Promise<Program> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, folder, 'src/host/executable.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    conditions: ['source', 'module'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [pageInside(), plainRequire],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const names = Object.keys(metafile.inputs).flatMap((input) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return name === undefined ? [] : [name];
  });
  return { text: outputFiles[0]?.text ?? '', packages: [...new Set([...names, ...inPage])].sort() };
}
