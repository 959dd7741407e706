import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Interfaces of Pagefind's own, which the site does not show. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Makes the index of the full text after a build. Starlight's own step cannot keep hyphens and underscores in words, so
 * that `100-006` would be found on every page that has a 100 and a 006.
 */
export function fullText(): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const bundle = join(folder, 'pagefind');
        try {
          const { index, errors } = await createIndex({
            includeCharacters: '-_',
            // What is shown only when an edition is chosen.
            excludeSelectors: ['[data-in]:not([data-in~="all"])'],
          });
          if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          const written = await index.writeFiles({ outputPath: bundle });
          const wrong = [...errors, ...added.errors, ...written.errors];
          if (wrong.length > 0) throw new Error(`Pagefind could not index ${folder}: ${wrong.join('; ')}`);
          logger.info(`indexed ${added.page_count} pages`);
        } finally {
          await close();
        }
        await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
      },
    },
  };
}
