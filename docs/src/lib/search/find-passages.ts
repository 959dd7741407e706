import type { Passage } from './passage.ts';
import { compact, isChinese, stems } from './text.ts';

/** A passage with what a search compares, made once. */
interface Prepared {
  readonly passage: Passage;
  readonly heading: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly compact: string;
}

export type PassageIndex = readonly Prepared[];

/** A passage that has all words of a query. */
export interface PassageAnswer {
  readonly passage: Passage;
  /** The stretch of its text that has the most of the words, cut at blanks. */
  readonly excerpt: string;
}

const excerptLength = 160;

export function passageIndexOf(passages: readonly Passage[]): PassageIndex {
  return passages.map((passage) => {
    const { page, heading = '', text } = passage;
    const title = new Set(stems(heading || page));
    return {
      passage,
      heading: title,
      words: new Set([...stems(page), ...title, ...stems(text)]),
      compact: compact(`${heading} ${text}`),
    };
  });
}

/**
 * Passages that have all telling words of a query, those with the most of them in their headings first, then the shortest.
 * A word that is still being typed counts by its beginning.
 */
export function findPassages(
  index: PassageIndex,
  query: string,
  language: 'en' | 'zh-cn',
  limit: number,
): PassageAnswer[] {
  // The words of an address stand in many texts; the table of identifiers has every address that there is.
  if (/^([A-Z]+\s+)?\/\S/.test(query.trim()) || compact(query) === '') return [];
  const words = [...new Set(stems(query))];
  const here = index.filter(({ passage: { only } }) => only === undefined || only === language);
  const found = isChinese(query)
    ? here.filter(({ compact: text }) => text.includes(compact(query))).map((one) => ({ ...one, inHeading: 0 }))
    : here
        .filter(({ words: known }) => words.every((word) => has(known, word)))
        .map((one) => ({ ...one, inHeading: words.filter((word) => has(one.heading, word)).length }));
  return found
    .sort((one, other) => other.inHeading - one.inHeading || one.words.size - other.words.size)
    .slice(0, limit)
    .map(({ passage }) => ({ passage, excerpt: excerptOf(passage.text, words) }));
}

function has(known: ReadonlySet<string>, word: string): boolean {
  if (known.has(word)) return true;
  return word.length >= 3 && [...known].some((one) => one.startsWith(word));
}

function excerptOf(text: string, words: readonly string[]): string {
  if (text.length <= excerptLength) return text;
  const starts = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1)];
  const lower = text.toLowerCase();
  let most = -1;
  let best: number[] = [];
  for (const start of starts) {
    const part = lower.slice(start, start + excerptLength);
    const count = words.filter((word) => part.includes(word)).length;
    if (count > most) best = [];
    if (count >= most) best.push(start);
    most = Math.max(most, count);
  }
  // The middle one of the stretches that have as many of the words has some text before them and behind.
  const start = best[Math.floor(best.length / 2)] ?? 0;
  const cut = text.slice(start, start + excerptLength).replace(/\s\S*$/, '');
  return `${start > 0 ? '… ' : ''}${cut} …`;
}
