import type { Model } from '@ccgateway/openapi/model';
import { fieldsOf, schemaNames } from '../fields.ts';
import { pathOf } from '../links.ts';
import { operationsWithPages } from '../operation.ts';
import type { Passage } from './passage.ts';

/** What operations, events, codes, fields and types say in full; the table of identifiers has their first sentences. */
export function factPassages(model: Model): Passage[] {
  const passages: Passage[] = [
    ...operationsWithPages(model).map(({ id, description, notes, prerequisites }) =>
      passage(id, pathOf('operations', id), [description, ...notes, ...prerequisites]),
    ),
    ...model.events.map(({ type, description }) => passage(type, pathOf('events', type), [description])),
    ...model.retcodes.map(({ code, meaning, advice }) => passage(code, pathOf('codes', code), [meaning, advice])),
    ...fieldsOf(model, (key) => key).map(({ name, places }) =>
      passage(
        name,
        pathOf('fields', name),
        places.map(({ description }) => description),
      ),
    ),
    ...schemaNames(model).map((name) => passage(name, pathOf('schemas', name), [model.schemas[name]?.description])),
  ];
  return passages.filter(({ text }) => text !== '');
}

/** Many places say the same; each text is there once. */
function passage(page: string, path: string, texts: readonly (string | undefined)[]): Passage {
  return { page, path, text: [...new Set(texts.filter((text) => text !== undefined))].join(' ').replaceAll('`', '') };
}
