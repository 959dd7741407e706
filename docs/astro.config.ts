import starlight from '@astrojs/starlight';
import editionIndex from '@ccgateway/openapi/editions/index.json' with { type: 'json' };
import { defineConfig } from 'astro/config';
import { fullText } from './search/full-text.ts';
import { editionHead } from './src/lib/edition-switch.ts';
import { sidebar } from './src/lib/sidebar.ts';
import { siteTitle } from './src/lib/site-title.ts';

// Diagrams run the simulator while the pages are served and built.
const inNode = { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } };

// The address of the published site is not known yet: links are relative to `base`, and DOCS_BASE puts the site below a
// sub-path.
export default defineConfig({
  ...(process.env.DOCS_SITE && { site: process.env.DOCS_SITE }),
  base: process.env.DOCS_BASE ?? '/',
  trailingSlash: 'always',
  outDir: './dist',
  cacheDir: './.astro/cache',
  // Packages of this repository are read from their sources, in pages and in the scripts of pages.
  vite: {
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    environments: { ssr: inNode, prerender: inNode },
  },
  integrations: [
    starlight({
      title: siteTitle,
      favicon: '/favicon.svg',
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      sidebar,
      // pages/[...locale]/404.astro is it, in each language.
      disable404Route: true,
      // Lines that are longer than the window are broken: what is scrolled sideways is hard to read and to reach.
      expressiveCode: { defaultProps: { wrap: true } },
      customCss: ['./src/styles/site.css'],
      components: {
        Search: './src/components/search/Search.astro',
        Footer: './src/components/Footer.astro',
        SocialIcons: './src/components/EditionSwitch.astro',
        Banner: './src/components/EditionNotice.astro',
      },
      head: editionHead(editionIndex.editions.map(({ name }) => name)),
      // search/full-text.ts makes the index.
      pagefind: false,
    }),
    fullText(),
  ],
});
