import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, 'queries');

/** A query, and the page that a reader who types it must be offered first. */
export interface ExpectedQuery {
  readonly file: string;
  readonly query: string;
  /** Below the base of the site and the language; an anchor may follow. */
  readonly first: string;
}

/** The queries of docs/test/queries, one a file. */
export function expectedQueries(): ExpectedQuery[] {
  return read('*.yaml').map(({ file, text, query, first }) => {
    if (query === undefined || first === undefined)
      throw new Error(`${file} must have query and first, but it is: ${text}`);
    return { file, query, first };
  });
}

/** The queries that must find nothing, one a file in docs/test/queries/nothing. */
export function emptyQueries(): string[] {
  return read('nothing/*.yaml').map(({ file, text, query }) => {
    if (query === undefined) throw new Error(`${file} must have query, but it is: ${text}`);
    return query;
  });
}

function read(glob: string): { file: string; text: string; query?: string; first?: string }[] {
  return globSync(glob, { cwd: folder }).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const value: { query?: unknown; first?: unknown } = parse(text);
    return {
      file: basename(file),
      text,
      ...(typeof value.query === 'string' && { query: value.query }),
      ...(typeof value.first === 'string' && { first: value.first }),
    };
  });
}
