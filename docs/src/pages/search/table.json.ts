import { type CollectionEntry, getCollection } from 'astro:content';
import { parse } from 'yaml';
import wordsFile from '../../../search/words.yaml?raw';
import { flows } from '../../lib/flows.ts';
import { otherLocales } from '../../lib/locales.ts';
import { interfaceModel } from '../../lib/model.ts';
import { flowEntries } from '../../lib/search/flows.ts';
import { guideEntries } from '../../lib/search/guides.ts';
import { searchTable } from '../../lib/search/table.ts';
import type { SearchWords } from '../../lib/search/words.ts';

/** The table of identifiers, which the search of every page reads; one for all languages. */
export async function GET(): Promise<Response> {
  const pages = await getCollection('docs');
  const heads = pages.map(({ id, data }: CollectionEntry<'docs'>) => ({
    id,
    title: data.title,
    ...(data.description !== undefined && { description: data.description }),
    ...(data.search !== undefined && { search: data.search }),
  }));
  const words: SearchWords = parse(wordsFile);
  return Response.json([
    ...searchTable(interfaceModel, words),
    ...flowEntries(flows, words),
    ...guideEntries(heads, otherLocales),
  ]);
}
