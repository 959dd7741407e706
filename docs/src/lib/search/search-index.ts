import { type SearchEntry, searchKinds } from './entry.ts';
import { compact, compactQuestion, isChinese, parts, stem, stems } from './text.ts';

/** An entry with what a search compares, made once. */
export interface Indexed {
  readonly entry: SearchEntry;
  readonly compact: string;
  /** Words of the name, as stems. */
  readonly parts: ReadonlySet<string>;
  /** Phrases in letters, as stems in a row. */
  readonly phrases: readonly string[];
  /** Phrases in Chinese, without blanks. */
  readonly chinese: readonly string[];
  readonly phraseWords: ReadonlySet<string>;
  readonly summaryWords: ReadonlySet<string>;
  /** Position of the kind, which decides ties. */
  readonly order: number;
}

export interface SearchIndex {
  readonly entries: readonly Indexed[];
  /** How much a word tells: much, if few entries have it. */
  weight(word: string): number;
}

/** Prepares the table of identifiers for searches. */
export function indexOf(table: readonly SearchEntry[]): SearchIndex {
  const entries = table.map(prepare);
  const counts = new Map<string, number>();
  for (const { parts: names, phraseWords, summaryWords } of entries) {
    for (const word of new Set([...names, ...phraseWords, ...summaryWords]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { entries, weight: (word) => Math.log(1 + entries.length / (1 + (counts.get(word) ?? 0))) };
}

function prepare(entry: SearchEntry): Indexed {
  const phrases = entry.phrases ?? [];
  const inLetters = phrases.filter((phrase) => !isChinese(phrase)).map(stems);
  return {
    entry,
    compact: compact(entry.name),
    parts: new Set(entry.kind === 'guide' || entry.kind === 'page' ? stems(entry.name) : parts(entry.name).map(stem)),
    phrases: inLetters.map((words) => words.join(' ')),
    chinese: phrases.filter(isChinese).map(compactQuestion),
    phraseWords: new Set(inLetters.flat()),
    summaryWords: new Set(stems(entry.summary)),
    order: searchKinds.indexOf(entry.kind),
  };
}
