import { type CollectionEntry, getCollection, render } from 'astro:content';
import { interfaceModel } from '../../lib/model.ts';
import { factPassages } from '../../lib/search/fact-passages.ts';
import { sectionsOf } from '../../lib/search/sections.ts';

/** The texts that the search answers from at once; the index of the full text has all others. */
export async function GET(): Promise<Response> {
  const written = await Promise.all(
    (await getCollection('docs')).map(async (entry: CollectionEntry<'docs'>) => {
      const { headings } = await render(entry);
      return {
        id: entry.id,
        title: entry.data.title,
        body: entry.body ?? '',
        anchors: headings.map(({ slug }: { slug: string }) => slug),
      };
    }),
  );
  return Response.json([...sectionsOf(written), ...factPassages(interfaceModel)]);
}
