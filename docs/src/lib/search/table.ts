import type { Model, Operation } from '@ccgateway/openapi/model';
import { pathOf } from '../links.ts';
import type { SearchEntry } from './entry.ts';
import { fieldPlaces } from './fields.ts';
import type { SearchWords } from './words.ts';

/**
 * The table of identifiers: every operation, event, return code, group, field and parameter of the interface, with its
 * search phrases. The search of the site asks it before the full text.
 */
export function searchTable(model: Model, words: SearchWords): SearchEntry[] {
  return [
    ...[...model.operations, ...model.webhooks].map((operation) => operationEntry(operation, words)),
    ...model.events.map(
      ({ type, description, source }): SearchEntry => ({
        kind: 'event',
        name: type,
        summary: description,
        path: pathOf('events', type),
        phrases: words.events[type] ?? [],
        pages: source.pages,
      }),
    ),
    ...model.retcodes.map(
      ({ code, meaning }): SearchEntry => ({
        kind: 'code',
        name: code,
        summary: meaning,
        path: pathOf('codes', code),
        phrases: words.codes[code] ?? [],
      }),
    ),
    ...model.groups.map(
      ({ name, title, description }): SearchEntry => ({
        kind: 'group',
        name,
        summary: description,
        path: pathOf('groups', name),
        phrases: [title],
      }),
    ),
    ...fieldPlaces(model).map(
      (field): SearchEntry => ({ kind: 'field', name: field.name, summary: field.description, path: pathOf('fields', field.name) }),
    ),
  ];
}

function operationEntry({ id, summary, method, path, source }: Operation, words: SearchWords): SearchEntry {
  return {
    kind: 'operation',
    name: id,
    summary,
    path: pathOf('operations', id),
    phrases: words.operations[id] ?? [],
    pages: source.pages,
    route: `${method} ${path}`,
  };
}
