import { changed, editionWith } from '../../model/edition.ts';
import type { EditionRemark, Evidence, Lifetime, Model, Source } from '../../model/model.ts';
import { typeName } from '../printer.ts';

/** A change that one edition makes to one part of the interface. */
export interface Difference {
  /** The first published edition with the change. */
  readonly edition: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'said';
  /** The changed operation, event, schema or return code. */
  readonly of: 'operation' | 'event' | 'schema' | 'retcode';
  readonly name: string;
  /** The operations that use the schema, if several share it. */
  readonly operations?: readonly string[];
  /** The part in words; empty if the whole changes. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly description?: string;
  readonly source: Pick<Source, 'pages' | 'edition' | 'evidence'>;
}

interface Owner {
  readonly of: Difference['of'];
  readonly name: string;
  readonly operations?: readonly string[];
  /** The name of the part that the whole schema describes. */
  readonly whole?: string;
}

type Part = Lifetime & Record<string, unknown>;

/** All changes of later editions to the baseline, by edition, in the order of the model. */
export function differencesOf(model: Model): Difference[] {
  const rows: Difference[] = [];
  const events = new Set(model.events.map(({ type }) => type));
  const users = usersOfSchemas(model);
  for (const operation of [...model.operations, ...model.webhooks]) {
    collect(model, operation, { of: 'operation', name: operation.id }, rows);
  }
  for (const [name, schema] of Object.entries(model.schemas)) {
    // The remark repeats the registry.
    if (name === 'ReturnCode') continue;
    const operations = users.get(name) ?? [];
    const [only] = operations;
    const owner: Owner = events.has(name)
      ? { of: 'event', name }
      : only !== undefined && name.startsWith(typeName(only))
        ? { of: 'operation', name: only, whole: name.endsWith('Request') ? 'body' : 'answer' }
        : { of: 'schema', name, operations };
    collect(model, schema, owner, rows);
  }
  for (const retcode of model.retcodes) collect(model, retcode, { of: 'retcode', name: retcode.code }, rows);
  return rows.sort((a, b) => compare(a.edition, b.edition));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Names for the members of lists. */
const words: Readonly<Record<string, string>> = {
  path: 'parameter',
  query: 'parameter',
  header: 'parameter',
  properties: 'field',
  values: 'value',
  known: 'value',
  events: 'event',
  retcodes: 'return code',
  examples: 'example',
};

/** Keys that hold no part of the interface, or one that is listed elsewhere. */
const passed: ReadonlySet<string> = new Set([
  'source',
  'remarks',
  'changes',
  'wire',
  'value',
  'example',
  'default',
  'except',
]);

function collect(model: Model, whole: object, owner: Owner, rows: Difference[]): void {
  const visit = (
    node: unknown,
    place: readonly string[],
    source: Source | undefined,
    outer: readonly EditionRemark[] = [],
  ): void => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const member of node) visit(member, place, source, outer);
      return;
    }
    const part = node as Part;
    // The remark on a new value is on its schema.
    const remarks = part.remarks ?? outer;
    const seen = (part.source as Source | undefined) ?? source;
    rows.push(...differencesOfPart(model, part, place, owner, seen, remarks));
    for (const [key, member] of Object.entries(part)) {
      if (passed.has(key)) continue;
      if (key === 'body') visit(member, [...place, 'body'], seen);
      else if (Array.isArray(member) && words[key] !== undefined) {
        for (const one of member) visit(one, [...place, `${words[key]} ${nameOf(one)}`.trim()], seen, part.remarks);
      } else visit(member, place, seen);
    }
  };
  visit(whole, [], undefined);
}

function nameOf(member: unknown): string {
  if (member === null || typeof member !== 'object') return '';
  const { name, value, event, code } = member as Record<string, unknown>;
  return String(event ?? code ?? name ?? value ?? '');
}

function differencesOfPart(
  model: Model,
  part: Part,
  place: readonly string[],
  owner: Owner,
  seen: Source | undefined,
  remarks: readonly EditionRemark[],
): Difference[] {
  const rows: Difference[] = [];
  const { whole = '', ...of } = owner;
  const row = (
    month: string,
    fields: Pick<Difference, 'kind' | 'before' | 'after'> & { description?: string | undefined },
    source: Source | undefined,
  ): void => {
    const { pages = [], edition = '', evidence = 'inferred' } = source ?? {};
    const { description, ...rest } = fields;
    rows.push({
      edition: editionWith(model, month) ?? month,
      ...rest,
      ...of,
      part: place.length === 0 ? whole : place.join(', '),
      ...(description !== undefined && { description }),
      source: { pages, evidence, ...(edition && { edition }) },
    });
  };
  if (part.introducedIn !== undefined) {
    const month = part.introducedIn;
    const remark = remarks.find(({ since }) => since === month);
    const after = typeof part.meaning === 'string' ? part.meaning : 'present';
    const when = typeof part.when === 'string' ? `When ${part.when}.` : undefined;
    row(
      month,
      { kind: 'added', before: 'absent', after, description: remark?.note ?? when },
      sourceOfAddition(part, remark, seen),
    );
  }
  let before: Record<string, unknown> = part;
  for (const change of part.changes ?? []) {
    const { description } = change;
    const now = changed(before, change);
    if (change.update === undefined) {
      row(change.edition, { kind: 'removed', before: 'present', after: 'gone', description }, change.source);
    } else if (saysOnly(change.update)) {
      row(change.edition, { kind: 'said', before: '', after: description }, change.source);
    } else {
      const [told, telling] = [inWords(before, change.update), inWords(now, change.update)];
      row(change.edition, { kind: 'changed', before: told, after: telling, description }, change.source);
    }
    before = now;
  }
  return rows;
}

/** The source of an addition: that of its remark, else that of its part. No page before the addition mentions it. */
function sourceOfAddition(
  { introducedIn = '', evidence }: Part,
  remark: EditionRemark | undefined,
  seen: Source | undefined,
) {
  if (seen === undefined) return undefined;
  const edition = (seen.edition ?? '') < introducedIn ? introducedIn : seen.edition;
  return {
    ...seen,
    ...(edition !== undefined && { edition }),
    ...(typeof evidence === 'string' && { evidence: evidence as Evidence }),
    ...(remark?.pages !== undefined && { pages: remark.pages }),
  };
}

const texts: ReadonlySet<string> = new Set(['notes', 'prerequisites', 'description', 'summary', 'meaning', 'advice']);

function saysOnly(update: object): boolean {
  return Object.keys(update).every((key) => texts.has(key));
}

/** The values of the fields that an update sets, without patterns that repeat a range. */
function inWords(part: Record<string, unknown>, update: object): string {
  const keys = Object.keys(update).filter((key) => !texts.has(key) && !(key === 'pattern' && 'range' in update));
  return keys
    .map((key) => {
      const value = part[key];
      if (key === 'required') return value === true ? 'mandatory' : 'optional';
      if (key === 'deprecated') return value === true ? 'deprecated' : 'in use';
      if (key === 'range') {
        const range = value as { minimum: number; maximum: number } | undefined;
        return range === undefined ? 'no range' : `${range.minimum} to ${range.maximum}`;
      }
      return value === undefined ? `no ${key}` : `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    })
    .join('; ');
}

/** The operations whose request or answer refers to a schema. */
function usersOfSchemas(model: Model): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const operation of model.operations) {
    const names = new Set<string>();
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { kind, name } = node as Record<string, unknown>;
      if (kind === 'ref') reach(String(name));
      for (const member of Object.values(node)) visit(member);
    };
    const reach = (name: string): void => {
      if (names.has(name)) return;
      names.add(name);
      visit(model.schemas[name]);
    };
    visit(operation.parameters);
    visit(operation.body);
    if (operation.result.answer !== undefined) reach(operation.result.answer);
    for (const name of names) users.set(name, [...(users.get(name) ?? []), operation.id]);
  }
  return users;
}
