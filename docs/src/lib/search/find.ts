import type { SearchEntry } from './entry.ts';
import { addressIn, answersAddress } from './route.ts';
import type { Indexed, SearchIndex } from './search-index.ts';
import { compact, compactQuestion, isChinese, parts, stems, telling, tokens } from './text.ts';

/** Longest query that is looked at; the rest of a longer one is ignored. */
export const longestQuery = 200;

// How well an entry fits, from an exact name down to some words of a question.
const exactName = 1000;
const exactAddress = 950;
const exactPage = 900;
const exactPhrase = 850;
const nameInQuestion = 800;
const beginning = 700;
const partOfName = 650;
const insideName = 600;
const insidePhrase = 550;
const wordsOfQuestion = 400;

/** What a field, a group or a type stands behind operations, events, codes and guides that fit as well. */
const handicap = 120;

/** How much of a question of three words and more has to be found: a name that it holds may stand among other words. */
const enough = 0.65;

interface Query {
  readonly text: string;
  readonly compact: string;
  /** The same without the words that a question is asked with. */
  readonly telling: string;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly address: ReturnType<typeof addressIn>;
  readonly chinese?: string;
}

/**
 * Finds entries of the table by any part of a name, a search phrase, an address, a page number or the words of a question,
 * without regard to case and hyphens; the best first. A query that fits nothing finds nothing.
 */
export function find(index: SearchIndex, text: string, limit = 20): SearchEntry[] {
  const query = read(text.slice(0, longestQuery));
  if (query.compact === '') return [];
  return index.entries
    .map((indexed) => ({ indexed, fit: ranked(indexed, fitOf(indexed, query, index)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.indexed.order - b.indexed.order || compare(a.indexed.compact, b.indexed.compact))
    .slice(0, limit)
    .map(({ indexed }) => indexed.entry);
}

function read(text: string): Query {
  const words = stems(text);
  return {
    text: text.trim(),
    compact: compact(text),
    telling: compact(telling(text).join('')),
    phrase: words.join(' '),
    words: [...new Set(words)],
    // Words such as `answer` are names and words of a question; those that are made of several parts can only be names.
    names: new Set(
      tokens(text)
        .filter((token) => parts(token).length > 1 || /\d/.test(token))
        .map(compact),
    ),
    address: addressIn(text),
    ...(isChinese(text) && { chinese: compactQuestion(text) }),
  };
}

function ranked({ entry: { kind } }: Indexed, fit: number): number {
  const lesser = kind === 'field' || kind === 'group' || kind === 'schema';
  return lesser && fit > 0 && fit < exactName ? Math.max(1, fit - handicap) : fit;
}

function fitOf(indexed: Indexed, query: Query, index: SearchIndex): number {
  const { entry } = indexed;
  if (indexed.compact === query.compact || indexed.compact === query.telling)
    return exactName + (entry.name === query.text ? 1 : 0);
  if (query.address !== undefined) return entry.route && answersAddress(entry.route, query.address) ? exactAddress : 0;
  const page = (entry.pages ?? []).findIndex((number) => isPage(number, query.compact));
  if (page >= 0) return exactPage - page;
  if (query.chinese !== undefined) return chineseFit(indexed, query.chinese);
  const phrase = indexed.phrases.indexOf(query.phrase);
  if (phrase >= 0) return exactPhrase - phrase;
  if (query.names.has(indexed.compact)) return nameInQuestion;
  if (query.compact.length >= 2 && indexed.compact.startsWith(query.compact)) return beginning + share(query, indexed);
  if (query.words.every((word) => indexed.parts.has(word))) return partOfName + share(query, indexed);
  if (query.compact.length >= 3 && indexed.compact.includes(query.compact)) return insideName + share(query, indexed);
  return questionFit(indexed, query, index);
}

/** Up to 40 for the part of the name that the query is, so that the shortest name of several comes first. */
function share(query: Query, indexed: Indexed): number {
  return (40 * Math.min(query.compact.length, indexed.compact.length)) / indexed.compact.length;
}

/** A page by its whole number, or by its digits from the chapter on. */
function isPage(number: string, query: string): boolean {
  const whole = compact(number);
  return whole === query || (/^\d{4,}$/.test(query) && whole.replace(/\D/g, '').endsWith(query));
}

function chineseFit({ chinese, compact: name }: Indexed, question: string): number {
  const exact = chinese.indexOf(question);
  if (exact >= 0) return exactPhrase - exact;
  const fits = chinese.map((phrase) => {
    if (phrase.includes(question)) return insidePhrase + (40 * question.length) / phrase.length;
    const part = phrase.length / question.length;
    return question.includes(phrase) && phrase.length > 1 && part >= 0.4 ? wordsOfQuestion + 100 * part : 0;
  });
  const named = name.length >= 4 && question.includes(name) ? nameInQuestion : 0;
  return Math.max(0, named, ...fits);
}

function questionFit(indexed: Indexed, { words, phrase }: Query, { weight }: SearchIndex): number {
  let all = 0;
  let found = 0;
  let missed = 0;
  for (const word of words) {
    const rarity = weight(word);
    const strength = strengthOf(word, indexed);
    all += rarity;
    found += rarity * strength;
    if (strength === 0) missed++;
  }
  const part = found / all;
  if (missed > 0 && (words.length < 3 || part < enough)) return 0;
  const together = indexed.phrases.some((known) => ` ${known} `.includes(` ${phrase} `)) ? 50 : 0;
  return wordsOfQuestion + 100 * part + together;
}

function strengthOf(word: string, { parts: name, phraseWords, summaryWords }: Indexed): number {
  if (name.has(word)) return 1;
  if (phraseWords.has(word)) return 0.95;
  if (summaryWords.has(word)) return 0.8;
  if (word.length < 3) return 0;
  const begins = (known: string) => known.startsWith(word);
  return [...name, ...phraseWords].some(begins) ? 0.6 : [...summaryWords].some(begins) ? 0.5 : 0;
}

function compare(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
