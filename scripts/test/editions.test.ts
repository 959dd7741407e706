import { describe, expect, test } from 'vitest';
import { readModel } from '../cli/derive.ts';
import { runTool } from '../cli/run-tool.ts';
import { differencesOf } from '../emit/editions/differences.ts';
import { writeDocument } from '../emit/openapi/document.ts';
import { editionNamed, holdsIn, modelOf } from '../model/edition.ts';
import type { Lifetime, Model } from '../model/model.ts';

const model = readModel();
const editions = model.editions.map(({ name }) => name);
const later = editions.slice(1);

/** Every object of a model with its path. */
function parts(node: unknown, way = '$'): [string, Record<string, unknown>][] {
  if (node === null || typeof node !== 'object') return [];
  const own = Array.isArray(node) ? [] : [[way, node as Record<string, unknown>] as [string, Record<string, unknown>]];
  return [...own, ...Object.entries(node).flatMap(([key, member]) => parts(member, `${way}.${key}`))];
}

describe.each(editions)('edition %s', (edition) => {
  const own = modelOf(model, edition);

  test('has no marks of lifetime, because everything in it holds', () => {
    const marked = parts(own).filter(([, part]) => 'introducedIn' in part || 'removedIn' in part || 'changes' in part);
    expect(marked.map(([way]) => way)).toEqual([]);
  });

  test('has no remarks on later editions', () => {
    const told = parts(own).flatMap(([, part]) =>
      ((part as Lifetime).remarks ?? []).map(({ since, changed }) => since ?? changed),
    );
    expect(told.filter((month) => String(month) > edition)).toEqual([]);
  });

  test('names no operation, event, code or schema that it lacks', () => {
    const schemas = new Set(Object.keys(own.schemas));
    const events = new Set(own.events.map(({ type }) => type));
    const codes = new Set(own.retcodes.map(({ code }) => code));
    const refs = parts([own.operations, own.webhooks, own.events, own.schemas]).flatMap(([, { kind, name }]) =>
      kind === 'ref' ? String(name) : [],
    );
    expect(refs.filter((name) => !schemas.has(name))).toEqual([]);
    expect(
      own.operations.flatMap((one) => one.events.map(({ event }) => event)).filter((name) => !events.has(name)),
    ).toEqual([]);
    expect(
      own.operations.flatMap((one) => one.retcodes.map(({ code }) => code)).filter((code) => !codes.has(code)),
    ).toEqual([]);
  });

  test('has exactly the operations and codes of the whole model that hold in it', () => {
    const held = (list: readonly Lifetime[]) => list.filter((one) => holdsIn(one, edition)).length;
    expect(own.operations).toHaveLength(held(model.operations));
    expect(own.retcodes).toHaveLength(held(model.retcodes));
    expect(own.events).toHaveLength(held(model.events));
  });

  test('is the same if it is derived from itself', () => {
    expect(modelOf(own, edition)).toEqual(own);
  });
});

test('the values of the whole model are those of the baseline', () => {
  const [baseline = ''] = editions;
  expect(baseline).toBe(model.edition);
  expect(modelOf(model, baseline).schemas.WorkNumber).toEqual(
    model.schemas.WorkNumber && withoutChanges(model.schemas.WorkNumber),
  );
});

function withoutChanges({ changes: _, ...rest }: Lifetime): object {
  return rest;
}

test('an operation is absent before the edition that adds it and from the one that removes it', () => {
  const added = model.operations.filter(({ introducedIn }) => introducedIn !== undefined);
  const gone = model.operations.filter(({ removedIn }) => removedIn !== undefined);
  expect(added.length).toBeGreaterThan(0);
  expect(gone.length).toBeGreaterThan(0);
  for (const edition of editions) {
    const ids = modelOf(model, edition).operations.map(({ id }) => id);
    for (const { id, introducedIn = '' } of added)
      expect([id, edition, ids.includes(id)]).toEqual([id, edition, introducedIn <= edition]);
    for (const { id, removedIn = '' } of gone)
      expect([id, edition, ids.includes(id)]).toEqual([id, edition, edition < removedIn]);
  }
});

test('fields, values and mandatory parameters of an edition are present from it on', () => {
  const field = (whole: Model, name: string) => {
    const schema = whole.schemas.LoginRequest;
    return schema?.kind === 'object' ? schema.properties.find((property) => property.name === name)?.schema : undefined;
  };
  const status = (edition: string) => {
    const schema = field(modelOf(model, edition), 'status');
    return schema !== undefined && 'values' in schema ? schema.values?.map(({ value }) => value) : undefined;
  };
  const introduced = field(model, 'restcause')?.introducedIn ?? '';
  for (const edition of editions) {
    expect(field(modelOf(model, edition), 'restcause') !== undefined).toBe(introduced <= edition);
    expect(status(edition)?.includes(8)).toBe(introduced <= edition);
  }
});

test('every change of an edition appears in the edition, and not before', () => {
  for (const [way, part] of parts(model)) {
    for (const { edition, update } of (part as Lifetime).changes ?? []) {
      if (update === undefined) continue;
      const before = modelOf(only(model, part), editions[editions.indexOf(edition) - 1] ?? '');
      const after = modelOf(only(model, part), edition);
      expect([way, JSON.stringify(after)]).not.toEqual([way, JSON.stringify(before)]);
    }
  }
});

/** A model with one part only, as a schema that an operation refers to. */
function only(whole: Model, part: object): Model {
  const [first] = whole.operations;
  if (first === undefined) throw new Error('There is no operation.');
  return {
    ...whole,
    operations: [{ ...first, body: part as never }],
    webhooks: [],
    events: [],
    retcodes: [],
    schemas: {},
  };
}

test('the differences cover every later edition, each with a source', () => {
  const rows = differencesOf(model);
  expect(new Set(rows.map(({ edition }) => edition))).toEqual(new Set(later));
  expect(rows.filter(({ source }) => source.pages.length === 0)).toEqual([]);
  const range = rows.find(({ name }) => name === 'WorkNumber');
  expect(range).toMatchObject({ kind: 'changed', part: '' });
  expect(range?.before).not.toBe(range?.after);
});

test('latest is the newest edition, and an unknown name is no edition', () => {
  expect(editionNamed(model, 'latest')).toBe(editions.at(-1));
  expect(editionNamed(model, '2023-09')).toBe('2023-09');
  expect(editionNamed(model, '1999-01')).toBeUndefined();
});

test('the description of every edition passes lint', async () => {
  const files = editions.map((edition) => `generated/editions/${edition}/openapi.json`);
  const { stdout } = await runTool('redocly', ['lint', ...files, '--config', 'redocly.yaml', '--format', 'json']);
  const totals = [...stdout.matchAll(/"totals":\s*\{\s*"errors":\s*(\d+),\s*"warnings":\s*(\d+)/g)];
  expect(totals.map(([, errors, warnings]) => [errors, warnings])).toEqual(files.map(() => ['0', '0']));
});

test('the whole description marks later, changed and removed parts', () => {
  const text = JSON.stringify(writeDocument(model));
  for (const mark of ['"since":"', '"changed":"', '"removed":"']) expect(text).toContain(mark);
});
