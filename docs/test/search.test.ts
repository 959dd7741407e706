import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/cli/paths.ts';
import { flows } from '../src/lib/flows.ts';
import { interfaceModel } from '../src/lib/model.ts';
import type { SearchEntry } from '../src/lib/search/entry.ts';
import { find, longestQuery } from '../src/lib/search/find.ts';
import { flowEntries } from '../src/lib/search/flows.ts';
import { guideEntries } from '../src/lib/search/guides.ts';
import { indexOf } from '../src/lib/search/search-index.ts';
import { searchTable } from '../src/lib/search/table.ts';
import { compact, isChinese } from '../src/lib/search/text.ts';
import type { SearchWords } from '../src/lib/search/words.ts';
import { handWrittenPages } from './hand-written.ts';
import { emptyQueries, expectedQueries } from './queries.ts';

const words: SearchWords = parse(readFileSync(join(root, 'docs/search/words.yaml'), 'utf8'));
const table = [
  ...searchTable(interfaceModel, words),
  ...flowEntries(flows, words),
  ...guideEntries(handWrittenPages(), ['zh-cn']),
];
const index = indexOf(table);
const first = (query: string) => find(index, query)[0];

describe('the table of identifiers', () => {
  test.each(expectedQueries())('answers "$query" with $first', ({ query, first: path }) => {
    expect(first(query)?.path).toBe(path);
  });

  test.each(emptyQueries())('has nothing for "%s"', (query) => {
    expect(find(index, query)).toEqual([]);
  });

  test('is asked at least 60 questions, and ten that it cannot answer', () => {
    expect(expectedQueries().length).toBeGreaterThanOrEqual(60);
    expect(emptyQueries().length).toBeGreaterThanOrEqual(10);
  });

  const named = table.filter(({ kind }) => kind !== 'guide' && kind !== 'page');
  const own = named.filter(({ kind }) => kind === 'operation' || kind === 'event' || kind === 'code');
  test.each([
    ['as it is spelled', (name: string) => name],
    ['in capitals', (name: string) => name.toUpperCase()],
    ['without hyphens and underscores', (name: string) => name.replace(/[-_]/g, '')],
  ])('finds every identifier %s', (_, write) => {
    const wrong = named.filter((entry) => !isFirst(entry, find(index, write(entry.name))));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('finds every operation, event and code in a question', () => {
    const wrong = own.filter((entry) => !isFirst(entry, find(index, `what is ${entry.name}?`)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('finds every operation by its address', () => {
    const operations = table.filter(({ route }) => route !== undefined);
    expect(operations.length).toBeGreaterThan(interfaceModel.operations.length);
    for (const { name, route = '' } of operations)
      expect(find(index, route).map((entry) => entry.name)).toContain(name);
  });

  test('finds nothing without a word, and reads no more than the beginning of a long query', () => {
    expect(find(index, '  -- ')).toEqual([]);
    expect(find(index, `sayBusy${' '.repeat(longestQuery)}${'x'.repeat(1_000_000)}`)[0]?.name).toBe('sayBusy');
  });
});

describe('the search words', () => {
  const { operations, webhooks, events, retcodes } = interfaceModel;
  test.each([
    ['operations', [...operations, ...webhooks].map(({ id }) => id)],
    ['events', events.map(({ type }) => type)],
    ['codes', retcodes.map(({ code }) => code)],
  ] as const)('are there for all %s and nothing else, in English and Chinese', (kind, names) => {
    expect(Object.keys(words[kind]).sort()).toEqual([...names].sort());
    const lacking = names.filter((name) => {
      const phrases = words[kind][name] ?? [];
      return !phrases.some(isChinese) || phrases.every(isChinese);
    });
    expect(lacking).toEqual([]);
  });

  test('find what they stand for among the first answers', () => {
    const lost = table.flatMap((entry) =>
      (entry.phrases ?? [])
        .filter((phrase) => !find(index, phrase).includes(entry))
        .map((phrase) => `${entry.name}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Whether an entry is the first answer, or the first but for others whose names have the same letters. */
function isFirst(entry: SearchEntry, answers: readonly SearchEntry[]): boolean {
  const at = answers.indexOf(entry);
  return at >= 0 && answers.slice(0, at).every(({ name }) => compact(name) === compact(entry.name));
}
