import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { served, shownOn } from '../browser.ts';
import type { Setup } from '../stage.ts';

/** Opens the page, with the script beside it as the package has it, on another origin than the gateway's. */
export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    const modules = ['', '/checks', '/paths', '/retcodes', '/tabs'].map(
      (name) => `export * from '@ccgateway/client${name}';`,
    );
    const { outputFiles } = await build({
      stdin: { contents: modules.join('\n'), resolveDir: import.meta.dirname },
      conditions: ['source', 'module'],
      bundle: true,
      format: 'iife',
      globalName: 'CCGateway',
      target: 'es2018',
      write: false,
      logLevel: 'silent',
    });
    const page = await readFile(file, 'utf8');
    const address = await served(stage, ({ url }, answer) => {
      const script = url === '/ccgateway.global.js';
      answer.setHeader('Content-Type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`);
      answer.end(script ? outputFiles[0]?.text : page);
    });
    return shownOn(stage, address, 'busy', (tab) => tab.locator('#sign-in').click());
  };
};
