import type { Pagefind, PagefindPage } from './pagefind.ts';
import { telling } from './text.ts';

/** A page, or a section of one, whose text holds the words of a query. */
export interface TextAnswer {
  readonly url: string;
  readonly title: string;
  /** HTML that Pagefind escaped, with `mark` around what was found. */
  readonly excerpt: string;
  readonly sections: readonly { readonly url: string; readonly title: string }[];
}

const mostPages = 8;
const mostSections = 3;

/**
 * Pages whose text holds all words of a query that tell something, without those that were found already. Headings count
 * more than text, and the words with which a question begins do not count.
 */
export async function findTexts(pagefind: Pagefind, query: string, found: ReadonlySet<string>): Promise<TextAnswer[]> {
  const { results } = await pagefind.search(telling(query).join(' '));
  const pages = await Promise.all(results.slice(0, mostPages + found.size).map((result) => result.data()));
  return pages
    .filter(({ url }) => !found.has(url))
    .slice(0, mostPages)
    .map(answer);
}

function answer({ url, meta, excerpt, sub_results }: PagefindPage): TextAnswer {
  const sections = sub_results.filter((section) => !/(?:#_top|\/)$/.test(section.url)).slice(0, mostSections);
  return {
    url,
    title: meta.title ?? url,
    excerpt,
    sections: sections.map((section) => ({ url: section.url, title: section.title })),
  };
}
