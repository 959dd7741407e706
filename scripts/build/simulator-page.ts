import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';

/** Prints the files of the page as JSON. It is run, since a script imports no package. */
const program = 'packages/simulator/src/page/print.ts';

/** Puts the files of the simulator's page into what is built, in the place of the module that bundles them on demand. */
export function pageInside(): Plugin {
  return {
    name: 'page inside',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]src[\\/]page[\\/]assets\.ts$/ }, () => ({
        // In a module of its own, which is read when the page is first asked for.
        contents: `export const readAssets = async () => (await import('page:files')).default;`,
      }));
      onResolve({ filter: /^page:files$/ }, ({ path }) => ({ path, namespace: 'page' }));
      onLoad({ filter: /.*/, namespace: 'page' }, async () => {
        const command = ['--conditions=source', join(root, program)];
        const { code, stdout, stderr } = await runTool(process.execPath, command);
        if (code !== 0) throw new Problem(`${program}: ${stderr.trim()}`);
        return { contents: stdout, loader: 'json' };
      });
    },
  };
}
