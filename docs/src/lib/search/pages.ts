import type { Model } from '@ccgateway/openapi/model';
import english from '../../content/i18n/en.json' with { type: 'json' };
import chinese from '../../content/i18n/zh-CN.json' with { type: 'json' };
import { pathOf } from '../links.ts';
import type { SearchEntry } from './entry.ts';
import type { SearchWords } from './words.ts';

/** The pages about the interface as a whole, by the first word of their address. */
const pages = [
  'operations',
  'events',
  'codes',
  'schemas',
  'groups',
  'fields',
  'flows',
  'editions',
  'coverage',
  'corrections',
  'limits',
  'changes',
  'downloads',
] as const;

/** Indexes, pages about the description, and editions, as entries of the table of identifiers. */
export function pageEntries({ editions }: Model, words: SearchWords): SearchEntry[] {
  return [
    ...pages.map((page): SearchEntry => {
      const translated = chinese[`page.${page}`];
      return {
        kind: 'page',
        name: english[`page.${page}`],
        // The page tells how many there are.
        summary: english[`page.${page}.about`]
          .replace(/\{\{count\}\} /, '')
          .replace(/^[a-z]/, (letter) => letter.toUpperCase()),
        path: `/${page}/`,
        phrases: [...(words.pages[page] ?? []), translated],
        titles: { 'zh-cn': translated },
      };
    }),
    ...editions.map(
      ({ name, title, description }): SearchEntry => ({
        kind: 'page',
        name: title,
        summary: description,
        path: pathOf('editions', name),
        phrases: [name],
      }),
    ),
  ];
}
