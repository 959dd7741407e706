import { readFile } from 'node:fs/promises';
import { served, shownOn } from '../browser.ts';
import type { Setup } from '../stage.ts';

export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    const page = await readFile(file, 'utf8');
    const address = await served(stage, (_, answer) => answer.setHeader('Content-Type', 'text/html').end(page));
    return shownOn(stage, address, 'busy');
  };
};
