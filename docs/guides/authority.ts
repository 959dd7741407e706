import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import type { Stage } from './stage.ts';

/** Starts a gateway with HTTPS, whose authority no machine knows, and leaves the authority's certificate in the folder. */
export async function startPrivateGateway(stage: Stage): Promise<void> {
  const { certificate = '' } = await stage.start({ httpsPort: 0 });
  await writeFile(join(stage.folder, 'authority.pem'), certificate);
  usePrintedNode(stage);
}

/** Lets `node` and `npx` in a program be those of the tests, which read the packages of this repository from sources. */
export function usePrintedNode({ env, folder }: Stage): void {
  const places = [dirname(process.execPath), join(folder, 'node_modules/.bin'), process.env.PATH];
  env.PATH = places.join(delimiter);
  env.NODE_OPTIONS = '--conditions=source --disable-warning=ExperimentalWarning';
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
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
