import { pathOf } from '../links.ts';
import type { SearchEntry } from './entry.ts';

/** A page written by hand, as the collection of the site has it. */
export interface HandWritten {
  /** Language and slug, such as `guides/first-call` and `zh-cn/guides/first-call`. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** Guides as entries of the table of identifiers, each once, with its titles in the other languages as phrases. */
export function guideEntries(pages: readonly HandWritten[], locales: readonly string[]): SearchEntry[] {
  return pages.flatMap(({ id, title, description = '' }): SearchEntry[] => {
    const slug = /^guides\/(.+)$/.exec(id)?.[1];
    if (slug === undefined) return [];
    const titles = locales.flatMap((locale) => {
      const translated = pages.find((page) => page.id === `${locale}/${id}`);
      return translated ? [[locale, translated.title] as const] : [];
    });
    return [
      {
        kind: 'guide',
        name: title,
        summary: description,
        path: pathOf('guides', slug),
        phrases: titles.map(([, translated]) => translated),
        titles: Object.fromEntries(titles),
      },
    ];
  });
}
