import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { hashOfDerived } from '../site/inputs.ts';

const mark = join(root, 'docs/.astro/derived');

/**
 * Derives everything from the facts, unless neither they nor the results have changed since it was done here. A process of
 * its own does it, because it would keep the server of this one from answering.
 *
 * @returns whether it was needed
 */
export async function deriveUnlessCurrent(): Promise<boolean> {
  const known = await readFile(mark, 'utf8').catch(() => undefined);
  if (known !== undefined && known === (await hashOfDerived().catch(ignoreMissing))) return false;
  const command = ['--conditions=source', join(root, 'scripts/run.mjs'), 'generate'];
  const { code, stderr } = await runTool(process.execPath, command);
  if (code !== 0) throw new Problem(stderr.trim());
  await mkdir(dirname(mark), { recursive: true });
  await writeFile(mark, await hashOfDerived());
  return true;
}

/** A file that is not there yet has to be derived. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
