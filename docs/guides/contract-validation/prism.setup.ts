import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { usePrintedNode } from '../authority.ts';
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
