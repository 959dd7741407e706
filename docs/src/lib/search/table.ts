import type { Model, Operation } from '@ccgateway/openapi/model';
import { type Field, fieldsOf, schemaNames } from '../fields.ts';
import { pathOf } from '../links.ts';
import { operationsWithPages } from '../operation.ts';
import type { SearchEntry } from './entry.ts';
import { pageEntries } from './pages.ts';
import type { SearchWords } from './words.ts';

/**
 * The table of identifiers: every operation, event, return code, group, type, field and parameter of the interface, with
 * its search phrases. The search of the site asks it before the full text.
 */
export function searchTable(model: Model, words: SearchWords): SearchEntry[] {
  return [
    ...operationsWithPages(model).map((operation) => operationEntry(operation, words)),
    ...model.events.map(
      ({ type, description, source }): SearchEntry => ({
        kind: 'event',
        name: type,
        summary: firstSentence(description),
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
    ...pageEntries(model, words),
    ...fieldsOf(model, (key) => key).map(fieldEntry),
    ...model.groups.map(
      ({ name, title, description }): SearchEntry => ({
        kind: 'group',
        name,
        summary: description,
        path: pathOf('groups', name),
        phrases: [title],
      }),
    ),
    ...schemaNames(model).map(
      (name): SearchEntry => ({
        kind: 'schema',
        name,
        summary: firstSentence(model.schemas[name]?.description ?? ''),
        path: pathOf('schemas', name),
      }),
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

/** A field of one operation or event leads to its place there, one of several to the page of its name. */
function fieldEntry({ name, spellings, places }: Field): SearchEntry {
  const own = places.filter(({ kind }) => kind !== 'schemas');
  const pages = new Set(own.map(({ page }) => page));
  const [first] = own;
  return {
    kind: 'field',
    name,
    summary: firstSentence(places.find(({ description }) => description)?.description ?? ''),
    path: first && pages.size === 1 ? `${pathOf(first.kind, first.page)}#${first.anchor}` : pathOf('fields', name),
    ...(spellings.length > 1 && { phrases: spellings.filter((spelling) => spelling !== name) }),
  };
}

/** The table is loaded by every reader who searches, so that it has no more text than a list shows. */
function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text;
}
