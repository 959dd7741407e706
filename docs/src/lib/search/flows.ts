import type { Flow } from '../flows.ts';
import { pathOf } from '../links.ts';
import type { SearchEntry } from './entry.ts';
import type { SearchWords } from './words.ts';

/** The flows as entries of the table of identifiers. */
export function flowEntries(flows: readonly Flow[], words: SearchWords): SearchEntry[] {
  return flows.map(
    ({ name, title, summary }): SearchEntry => ({
      kind: 'page',
      name: title,
      summary,
      path: pathOf('flows', name),
      phrases: [`flow ${name}`, ...(words.flows[name] ?? [])],
    }),
  );
}
