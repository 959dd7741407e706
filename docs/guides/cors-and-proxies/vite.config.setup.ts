import { join } from 'node:path';
import { createServer } from 'vite';
import { shownOn } from '../browser.ts';
import type { Setup } from '../stage.ts';

/** Starts the development server with the printed configuration, and opens its index.html, which loads desktop.js. */
export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    const server = await createServer({
      configFile: file,
      root: stage.folder,
      // Not into the node_modules of this repository.
      cacheDir: join(stage.folder, '.vite'),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      // Packages of this repository are read from their sources.
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    });
    stage.atEnd(() => server.close());
    await server.listen();
    const address = server.httpServer?.address();
    if (typeof address !== 'object' || address === null) throw new Error('Vite does not listen');
    return shownOn(stage, `http://127.0.0.1:${address.port}/`, 'event:');
  };
};
