import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, usePrintedNode } from '../authority.ts';
import type { Setup } from '../stage.ts';

/** Gives Prism a free port, because another run may have the printed one. */
export const setup: Setup = async (stage) => {
  await stage.start();
  usePrintedNode(stage);
  const port = await freePort();
  for (const name of ['prism.sh', 'through-prism.js']) {
    const file = join(stage.folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('4010', `${port}`));
  }
};
