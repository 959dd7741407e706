import type { Model, Operation } from '@ccgateway/openapi/model';
import { type HeldRow, heldRows } from './held.ts';
import type { Locale } from './locales.ts';
import { operationsWithPages, parametersOf } from './operation.ts';
import { type Part, type Row, rowsOf, rowsOfParameters } from './schema.ts';
import type { Translate } from './texts.ts';

/** Where a parameter or field stands, as the table of a page shows it. */
export interface FieldPlace extends Row {
  readonly kind: 'operations' | 'events' | 'schemas';
  /** The operation, event or schema on whose page it is. */
  readonly page: string;
  readonly part: Part;
}

/** A parameter or field by its name. Spellings that differ in case only are one, because some file systems take them so. */
export interface Field {
  /** The spelling that most places have, and the address of the page. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly places: readonly HeldRow<FieldPlace>[];
}

/** Every parameter and field of the interface, by name. */
export function fieldsOf(model: Model, t: Translate): Field[] {
  const places = heldRows(
    model,
    (cut) => placesOf(cut, t),
    ({ kind, page, anchor }) => `${kind} ${page} ${anchor}`,
  );
  const byName = Map.groupBy(places, ({ name }) => name.toLowerCase());
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => fieldOf(found));
}

const pages = new WeakMap<Model, ReadonlyMap<string, string>>();

/** The name of the page of a parameter or field, whatever its spelling. */
export function fieldPageOf(name: string, model: Model): string {
  let names = pages.get(model);
  if (names === undefined) {
    names = new Map(fieldsOf(model, (key) => key).map((field) => [field.name.toLowerCase(), field.name]));
    pages.set(model, names);
  }
  const page = names.get(name.toLowerCase());
  if (page === undefined) throw new Error(`no page is about the field ${name}`);
  return page;
}

/** Every place of a field, in the order of the model. */
function placesOf(model: Model, t: Translate): FieldPlace[] {
  return [
    ...operationsWithPages(model).flatMap((operation) => placesOfOperation(operation, model, t)),
    ...placesOfEvents(model, t),
    ...placesOfSchemas(model, t),
  ];
}

/** All fields of the pages of a language, which are found once for hundreds of pages. */
const known = new Map<Locale, ReadonlyMap<string, Field>>();

/** The field whose page has this name. */
export function fieldNamed(name: string, locale: Locale, model: Model, t: Translate): Field {
  let fields = known.get(locale);
  if (fields === undefined) {
    fields = new Map(fieldsOf(model, t).map((field) => [field.name, field]));
    known.set(locale, fields);
  }
  const field = fields.get(name);
  if (field === undefined) throw new Error(`the model has no field ${name}`);
  return field;
}

function fieldOf(places: readonly HeldRow<FieldPlace>[]): Field {
  const bySpelling = [...Map.groupBy(places, ({ name }) => name)];
  const spellings = bySpelling.sort(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  const [name = ''] = spellings;
  return { name, spellings, places };
}

function placesOfOperation(operation: Operation, model: Model, t: Translate): FieldPlace[] {
  const { id, body, result } = operation;
  const at = (part: Part, rows: readonly Row[]) => placesIn(rows, { kind: 'operations', page: id, part });
  const answer = result.answer === undefined ? undefined : ({ kind: 'ref', name: result.answer } as const);
  return [
    ...at('parameter', rowsOfParameters(parametersOf(operation), model, t)),
    ...(body === undefined ? [] : at('body', rowsOf(body.schema, 'body', model, t))),
    ...(answer === undefined ? [] : at('answer', rowsOf(answer, 'answer', model, t))),
  ];
}

function placesOfEvents(model: Model, t: Translate): FieldPlace[] {
  return model.events.flatMap(({ type: page }) => {
    const rows = rowsOf({ kind: 'ref', name: page }, 'field', model, t);
    return placesIn(rows, { kind: 'events', page, part: 'field' });
  });
}

function placesOfSchemas(model: Model, t: Translate): FieldPlace[] {
  return schemaNames(model).flatMap((page) => {
    const schema = model.schemas[page];
    // The rows of the page of a schema; a single value has no field.
    if (schema === undefined || ['string', 'integer', 'number', 'boolean'].includes(schema.kind)) return [];
    return placesIn(rowsOf(schema, 'field', model, t), { kind: 'schemas', page, part: 'field' });
  });
}

function placesIn(rows: readonly Row[], place: Pick<FieldPlace, 'kind' | 'page' | 'part'>): FieldPlace[] {
  return rows.map((row) => ({ ...row, ...place }));
}

/** The named schemas that have pages of their own: all but those of the events. */
export function schemaNames({ schemas, events }: Model): string[] {
  const types = new Set(events.map(({ type }) => type));
  return Object.keys(schemas).filter((name) => !types.has(name));
}
