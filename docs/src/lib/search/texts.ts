import type { Pagefind, PagefindPage } from './pagefind.ts';
import { isChinese, stem, telling } from './text.ts';

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
  // The words of an address stand in many texts; the table has every address that there is.
  if (/^([A-Z]+\s+)?\/\S/.test(query.trim())) return [];
  const words = telling(query);
  const { results } = await pagefind.search(words.join(' '));
  const last = Math.min(results.length, mostPages + found.size);
  const answers: TextAnswer[] = [];
  // The text of a page is a file of its own; those of later pages are rarely needed.
  for (let at = 0; at < last && answers.length < mostPages; at += mostPages) {
    const pages = await Promise.all(results.slice(at, Math.min(at + mostPages, last)).map((result) => result.data()));
    const fitting = pages.filter(({ url, content }) => !found.has(url) && hasAll(content.toLowerCase(), words));
    answers.push(...fitting.map(answer));
  }
  return answers.slice(0, mostPages);
}

/** Whether a text has all words. Pagefind offers pages with the beginning of a word, if none has the whole word. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(stem(word.toLowerCase())) || (isChinese(word) && hasChinese(text, word)));
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

function hasChinese(text: string, words: string): boolean {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(words)];
  return segments.every(({ segment }) => text.includes(segment));
}
