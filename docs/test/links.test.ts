import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, siteFolder } from '../site/build.ts';
import { allDifferences, pageOfDifference } from '../src/lib/differences.ts';
import { fieldsOf, schemaNames } from '../src/lib/fields.ts';
import { flows } from '../src/lib/flows.ts';
import { interfaceModel as model } from '../src/lib/model.ts';
import { operationsWithPages } from '../src/lib/operation.ts';
import { usersOf } from '../src/lib/relations.ts';

await buildSite();

const operations = operationsWithPages(model);
const read = new Map<string, ReadonlySet<string>>();

/** Where the content of a page leads, by path and fragment. */
function linksOf(path: string): ReadonlySet<string> {
  const before = read.get(path);
  if (before !== undefined) return before;
  const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
  const [, content = ''] = /class="sl-markdown-content"(.*)<footer/s.exec(html) ?? [];
  const links = new Set([...content.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => decodeURI(href)));
  read.set(path, links);
  return links;
}

/** Of pairs of pages, those that are not linked from the first to the second one. */
function missing(pairs: Iterable<readonly [from: string, to: string]>): string[] {
  const all = [...pairs];
  expect(all.length).toBeGreaterThan(10);
  return all
    .filter(([from, to]) => !linksOf(from).has(to))
    .map(([from, to]) => `${from} to ${to}`)
    .slice(0, 30);
}

/** The same pairs from the other end. */
function reversed(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return pairs.map(([from, to]) => [to, from]);
}

describe('links lead both ways', () => {
  test('between operations and the codes that they answer', () => {
    const pairs = operations.flatMap(({ id, retcodes }) =>
      retcodes.map(({ code }) => [`/operations/${id}/`, `/codes/${code}/`] as const),
    );
    expect(missing([...pairs, ...reversed(pairs)])).toEqual([]);
  });

  test('between operations and the events that they cause', () => {
    const pairs = operations.flatMap(({ id, events }) =>
      events.map(({ event }) => [`/operations/${id}/`, `/events/${event}/`] as const),
    );
    expect(missing([...pairs, ...reversed(pairs)])).toEqual([]);
  });

  test('between operations and their groups, and from the index', () => {
    const pairs = operations.map(({ id, group }) => [`/operations/${id}/`, `/groups/${group}/`] as const);
    expect(missing([...pairs, ...reversed(pairs)])).toEqual([]);
    expect(missing(operations.map(({ id }) => ['/operations/', `/operations/${id}/`]))).toEqual([]);
  });

  test('between flows and the operations of their steps, and from the index', () => {
    const pairs = flows.flatMap(({ name, workflow }) =>
      workflow.steps.map(({ operationId }) => [`/flows/${name}/`, `/operations/${operationId}/`] as const),
    );
    expect(missing([...pairs, ...reversed(pairs)])).toEqual([]);
    const ways = flows.flatMap(({ name }) => [
      ['/flows/', `/flows/${name}/`] as const,
      [`/flows/${name}/`, `/workflows/${name}.arazzo.yaml`] as const,
    ]);
    expect(missing(ways)).toEqual([]);
  });

  test('between each row of a table of fields and the page of the field', () => {
    const fields = fieldsOf(model, (key) => key);
    const pairs = fields.flatMap(({ name, places }) =>
      places
        .filter(({ path }) => path !== 'value')
        .flatMap(({ kind, page, anchor }) => [
          [`/${kind}/${page}/`, `/fields/${name}/`] as const,
          [`/fields/${name}/`, `/${kind}/${page}/#${anchor}`] as const,
        ]),
    );
    expect(missing(pairs)).toEqual([]);
  });

  test('between fields and the named types with their values', () => {
    const fields = fieldsOf(model, (key) => key);
    const types = new Set(schemaNames(model));
    const pairs = fields.flatMap(({ name, places }) =>
      places.flatMap(({ kind, page, schemas }) =>
        schemas
          .filter((schema) => types.has(schema))
          .flatMap((schema) => [
            [`/${kind}/${page}/`, `/schemas/${schema}/`] as const,
            [`/fields/${name}/`, `/schemas/${schema}/`] as const,
          ]),
      ),
    );
    expect(missing(pairs)).toEqual([]);
  });

  test('from types to everything that uses them', () => {
    const pairs = schemaNames(model).flatMap((name) => {
      const { requests, answers, events, schemas } = usersOf(name, model);
      const users = [
        ...[...requests, ...answers].map(({ id }) => `/operations/${id}/`),
        ...events.map(({ type }) => `/events/${type}/`),
        ...schemas.map((other) => `/schemas/${other}/`),
      ];
      return users.map((user) => [`/schemas/${name}/`, user] as const);
    });
    expect(missing(pairs)).toEqual([]);
  });

  test('between events, what they come with, and the call by which the gateway pushes them', () => {
    const pairs = model.events.flatMap(({ type }) =>
      ['getAgentEvent', 'pushEvent'].map((id) => [`/events/${type}/`, `/operations/${id}/`] as const),
    );
    expect(missing(pairs)).toEqual([]);
    expect(missing(model.events.map(({ type }) => ['/events/', `/events/${type}/`]))).toEqual([]);
  });

  test('from the tables of differences to what differs', () => {
    const pairs = allDifferences.flatMap((row) => {
      const page = pageOfDifference(row, model);
      return page === undefined
        ? []
        : [['/editions/differences/', page] as const, [`/editions/${row.edition}/`, page] as const];
    });
    expect(missing(pairs)).toEqual([]);
  });
});
