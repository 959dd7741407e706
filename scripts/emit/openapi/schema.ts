import { type Forms, type Json, jsonSchema, without } from '../../model/json-schema.ts';
import type { Lifetime, Schema, Source } from '../../model/model.ts';

/** One schema of the model as the published description writes it: shape, texts, units, editions, sources. */
export function writeSchema(schema: Schema, forms: Forms): Json {
  return jsonSchema(schema, forms, ({ title, description, examples, unit, secret, source, ...lifetime }) => ({
    title,
    description,
    examples,
    'x-unit': unit,
    'x-sensitive': secret === 'sensitive' ? true : undefined,
    'x-edition': writeEditions(lifetime),
    'x-source': source && writeSource(source),
  }));
}

/** A source with its keys as spec/ writes them. */
export function writeSource({ evidence, pages, edition, document, uri, absent, unseen, note }: Source): Json {
  return without({
    document,
    uri,
    page: pages.length > 1 ? pages : pages[0],
    edition,
    evidence,
    absent: absent.length === 0 ? undefined : absent,
    unseen: unseen.length === 0 ? undefined : unseen.map(sinceOf),
    note,
  });
}

/** Additions, changes and removals of later editions to a part, in the order of the editions. */
export function writeEditions({ remarks = [], changes = [], removedIn }: Lifetime): Json[] | undefined {
  const told: Json[] = [
    ...remarks.map(({ pages, ...remark }) =>
      without({ ...remark, page: pages && (pages.length > 1 ? pages : pages[0]) }),
    ),
    ...changes.map(({ edition, description }) => ({
      [removedIn === edition ? 'removed' : 'changed']: edition,
      note: description,
    })),
  ];
  const month = ({ since, changed, removed }: Json): string => String(since ?? changed ?? removed);
  return told.length === 0 ? undefined : told.sort((a, b) => (month(a) < month(b) ? -1 : 1));
}

/** Members of a list, with the edition that first has them. */
export function sinceOf({ introducedIn, ...rest }: Lifetime): Json {
  return without({ ...rest, since: introducedIn });
}
