import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import wordsFile from '../../../search/words.yaml?raw';
import { otherLocales } from '../../lib/locales.ts';
import { interfaceModel } from '../../lib/model.ts';
import { guideEntries } from '../../lib/search/guides.ts';
import { searchTable } from '../../lib/search/table.ts';

/** The table of identifiers, which the search of every page reads; one for all languages. */
export async function GET(): Promise<Response> {
  const pages = (await getCollection('docs')).map(({ id, data }) => ({
    id,
    title: data.title,
    ...(data.description !== undefined && { description: data.description }),
  }));
  const table = [...searchTable(interfaceModel, parse(wordsFile)), ...guideEntries(pages, otherLocales)];
  return Response.json(table);
}
