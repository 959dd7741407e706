import { pathOf } from '../links.ts';
import type { SearchEntry } from './entry.ts';

/** A page written by hand, as the collection of the site has it. */
export interface HandWritten {
  /** Language and slug, such as `guides/first-call` and `zh-cn/guides/first-call`. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Search phrases in the head of the page. */
  readonly search?: readonly string[];
}

/** Guides as entries of the table of identifiers, each once, with the phrases and titles of all its languages. */
export function guideEntries(pages: readonly HandWritten[], locales: readonly string[]): SearchEntry[] {
  return pages.flatMap(({ id, title, description = '', search = [] }): SearchEntry[] => {
    const slug = /^guides\/(.+)$/.exec(id)?.[1];
    if (slug === undefined) return [];
    const translations = locales.flatMap((locale) => {
      const page = pages.find((other) => other.id === `${locale}/${id}`);
      return page ? [{ locale, page }] : [];
    });
    return [
      {
        kind: 'guide',
        name: title,
        summary: description,
        path: pathOf('guides', slug),
        phrases: [...search, ...translations.flatMap(({ page }) => [page.title, ...(page.search ?? [])])],
        titles: Object.fromEntries(translations.map(({ locale, page }) => [locale, page.title])),
      },
    ];
  });
}
