import { type Forms, type Json, jsonSchema, without } from '../../model/json-schema.ts';
import type { Schema, Source } from '../../model/model.ts';

/** One schema of the model as the published description writes it: shape, texts, units, editions, sources. */
export function writeSchema(schema: Schema, forms: Forms): Json {
  return jsonSchema(schema, forms, ({ title, description, examples, unit, secret, editions, source }) => ({
    title,
    description,
    examples,
    'x-unit': unit,
    'x-sensitive': secret === 'sensitive' ? true : undefined,
    'x-edition': editions,
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
    unseen: unseen.length === 0 ? undefined : unseen,
    note,
  });
}
